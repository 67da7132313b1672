// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "engine/session.h"
#include "ui/models/selection.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>

namespace ui {

namespace {

/// Raised when panes come, go or are renamed: layouts saved before do not fit any more.
constexpr int kLayoutVersion = 1;

QWidget *firstFocusable(QWidget *pane)
{
    for (QWidget *widget : pane->findChildren<QWidget *>())
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled())
            return widget;
    return nullptr;
}

} // namespace

Workspace::Workspace(engine::Session &session, Selection &selection, const Palette &palette, Settings &settings,
                     QWidget *parent)
    : QMainWindow(parent), m_settings(settings)
{
    Q_UNUSED(session) Q_UNUSED(selection) Q_UNUSED(palette)
    setObjectName(QStringLiteral("workspace"));
    setWindowFlags(Qt::Widget); // a part of the window, not one of its own
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);

    m_meters = addPane(QStringLiteral("dockMeters"), tr("Meters"), QStringLiteral("meter"), new QWidget(this));
    m_details = addPane(QStringLiteral("dockDetails"), tr("Details"), QStringLiteral("note"), new QWidget(this));
    m_chart = addPane(QStringLiteral("dockChart"), tr("Chart"), QStringLiteral("chart"), new QWidget(this));
    m_telegrams =
        addPane(QStringLiteral("dockTelegrams"), tr("Telegrams"), QStringLiteral("telegram"), new QWidget(this));
    m_inspector =
        addPane(QStringLiteral("dockInspector"), tr("Inspector"), QStringLiteral("inspect"), new QWidget(this));

    m_perspective = settings.perspective();
    arrange(m_perspective);
}

QDockWidget *Workspace::addPane(const QString &name, const QString &title, const QString &iconName, QWidget *view)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(view);
    QAction *toggle = dock->toggleViewAction();
    toggle->setObjectName(QStringLiteral("toggle-%1").arg(name));
    toggle->setIcon(icon(iconName));
    toggle->setStatusTip(tr("Show or hide the pane “%1”.").arg(title));
    m_panes.append(dock);
    return dock;
}

void Workspace::setPerspective(Perspective perspective)
{
    if (perspective != m_perspective) {
        saveLayout();
        m_perspective = perspective;
        m_settings.setPerspective(perspective);
        arrange(perspective);
    }
    Q_EMIT perspectiveChanged(perspective);
}

void Workspace::saveLayout()
{
    m_settings.setLayout(m_perspective, saveState(kLayoutVersion));
}

void Workspace::resetLayout()
{
    m_settings.resetLayout();
    m_settings.setPerspective(m_perspective);
    arrange(m_perspective);
}

void Workspace::arrange(Perspective perspective)
{
    if (perspective == Perspective::Survey)
        arrangeSurvey();
    else
        arrangeAnalyse();
    const QByteArray saved = m_settings.layout(perspective);
    if (saved.isEmpty() || restoreState(saved, kLayoutVersion))
        return;
    if (perspective == Perspective::Survey)
        arrangeSurvey();
    else
        arrangeAnalyse();
    Q_EMIT layoutRejected();
}

void Workspace::arrangeSurvey()
{
    for (QDockWidget *pane : std::as_const(m_panes))
        removeDockWidget(pane);
    addDockWidget(Qt::LeftDockWidgetArea, m_meters);
    splitDockWidget(m_meters, m_chart, Qt::Vertical);
    splitDockWidget(m_meters, m_details, Qt::Horizontal);
    tabifyDockWidget(m_chart, m_telegrams);
    for (QDockWidget *pane : {m_meters, m_details, m_chart, m_telegrams})
        pane->show();
    m_chart->raise();
    resizeDocks({m_meters, m_chart}, {58, 42}, Qt::Vertical);
    resizeDocks({m_meters, m_details}, {70, 30}, Qt::Horizontal);
}

void Workspace::arrangeAnalyse()
{
    for (QDockWidget *pane : std::as_const(m_panes))
        removeDockWidget(pane);
    addDockWidget(Qt::LeftDockWidgetArea, m_telegrams);
    splitDockWidget(m_telegrams, m_inspector, Qt::Vertical);
    for (QDockWidget *pane : {m_telegrams, m_inspector})
        pane->show();
    resizeDocks({m_telegrams, m_inspector}, {42, 58}, Qt::Vertical);
}

QList<QAction *> Workspace::paneToggles() const
{
    QList<QAction *> toggles;
    for (const QDockWidget *pane : m_panes)
        toggles.append(pane->toggleViewAction());
    return toggles;
}

void Workspace::focusPane(int step)
{
    QList<QDockWidget *> visible;
    for (QDockWidget *pane : std::as_const(m_panes))
        if (!pane->visibleRegion().isEmpty())
            visible.append(pane);
    if (visible.isEmpty())
        return;
    qsizetype index = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < visible.size(); ++i)
        if (visible[i]->isAncestorOf(QApplication::focusWidget()))
            index = i;
    index = (index + step + visible.size()) % visible.size();
    if (QWidget *target = firstFocusable(visible[index]->widget()))
        target->setFocus(Qt::ShortcutFocusReason);
}

void Workspace::addListActions(const QList<QAction *> &actions)
{
    for (QDockWidget *pane : {m_meters, m_telegrams})
        pane->addActions(actions);
}

} // namespace ui
