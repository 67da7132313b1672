// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of a ChartPlot. The base class' own handling is left out: it would zoom axes behind our back.
#include "ui/charts/chart_plot.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace ui {

namespace {

constexpr double kZoomStep = 1.5;
constexpr double kKeyMove = 0.25; ///< of the window
constexpr double kWheelMove = 0.1;
constexpr double kWheelNotch = 120;

} // namespace

void ChartPlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && plotArea().contains(mapToScene(event->pos())))
        m_pressed = event->pos();
}

void ChartPlot::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !(event->buttons() & Qt::LeftButton))
        return;
    const int distance = event->pos().x() - m_pressed->x();
    if (!m_dragging && std::abs(distance) < QApplication::startDragDistance())
        return;
    m_dragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    m_pressed = event->pos();
    Q_EMIT moveRequested(-distance / std::max(1.0, plotArea().width()));
}

void ChartPlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    if (!m_dragging)
        Q_EMIT clicked(event->position());
    m_pressed.reset();
    m_dragging = false;
    viewport()->unsetCursor();
}

void ChartPlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT allRequested();
}

void ChartPlot::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPoint turned = event->angleDelta();
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y()) || event->modifiers() == Qt::ShiftModifier;
    const double notches = (turned.x() != 0 && sideways ? turned.x() : turned.y()) / kWheelNotch;
    if (sideways)
        Q_EMIT moveRequested(-notches * kWheelMove);
    else if (notches != 0)
        Q_EMIT zoomRequested(std::pow(kZoomStep, -notches), timeAt(mapToScene(event->position().toPoint()).x()));
}

void ChartPlot::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers() == Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        if (moves)
            Q_EMIT moveRequested(direction * kKeyMove);
        else
            Q_EMIT stepRequested(direction);
        break;
    }
    case Qt::Key_PageUp:
        Q_EMIT moveRequested(-1);
        break;
    case Qt::Key_PageDown:
        Q_EMIT moveRequested(1);
        break;
    case Qt::Key_Up:
        Q_EMIT lineStepRequested(-1);
        break;
    case Qt::Key_Down:
        Q_EMIT lineStepRequested(1);
        break;
    case Qt::Key_Home:
        Q_EMIT endRequested(false);
        break;
    case Qt::Key_End:
        Q_EMIT endRequested(true);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        Q_EMIT zoomRequested(1 / kZoomStep, std::nullopt);
        break;
    case Qt::Key_Minus:
        Q_EMIT zoomRequested(kZoomStep, std::nullopt);
        break;
    case Qt::Key_0:
        Q_EMIT allRequested();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        break;
    default:
        QChartView::keyPressEvent(event);
    }
}

} // namespace ui
