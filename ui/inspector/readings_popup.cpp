// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/readings_popup.h"

#include "ui/inspector/byte_readings.h"
#include "ui/text/hex_text.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kValueColumn = 1;
constexpr std::size_t kMostShownBytes = 16;

} // namespace

ReadingsPopup::ReadingsPopup(radio::ByteView bytes, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("readingsPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *title = new QLabel(titleOf(bytes), this);
    title->setWordWrap(true);
    setAccessibleName(title->text());

    m_list->setObjectName(QStringLiteral("readingsList"));
    m_list->setAccessibleName(tr("Readings"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHeaderLabels({tr("Read as"), tr("Value")});
    const QFont digits = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (const ByteReading &reading : ByteReadings::all(bytes)) {
        auto *item = new QTreeWidgetItem(m_list, {reading.name, reading.value});
        item->setFont(kValueColumn, digits);
    }
    if (m_list->topLevelItemCount() == 0)
        new QTreeWidgetItem(m_list, {tr("No other reading for this many bytes"), QString()});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setHidden(bytes.empty());
    m_list->installEventFilter(this);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        copyCurrent();
        close();
    });

    auto *hint = new QLabel(tr("Enter copies the value, Esc closes."), this);
    hint->setEnabled(false);
    hint->setHidden(bytes.empty());
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_list);
    column->addWidget(hint);
    setFocusProxy(m_list);
}

QString ReadingsPopup::titleOf(radio::ByteView bytes)
{
    if (bytes.empty())
        return tr("Select bytes to see what they could mean.");
    return bytes.size() <= kMostShownBytes ? tr("%1 read as").arg(spacedHexText(bytes))
                                           : tr("%n byte(s) read as", nullptr, int(bytes.size()));
}

void ReadingsPopup::copyCurrent() const
{
    if (const QTreeWidgetItem *item = m_list->currentItem())
        QGuiApplication::clipboard()->setText(item->text(kValueColumn));
}

bool ReadingsPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copyCurrent();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ReadingsPopup::showBeside(const QRect &place)
{
    ensurePolished();
    adjustSize();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const bool above = place.top() - height() > screen.top();
    const int top = above ? place.top() - height() : std::min(place.bottom() + 1, screen.bottom() - height());
    const int left = std::clamp(place.left(), screen.left(), std::max(screen.left(), screen.right() - width()));
    move(left, top);
    show();
    m_list->setFocus();
}

} // namespace ui
