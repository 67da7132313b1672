// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_view.h"

#include "ui/inspector/byte_pane.h"
#include "ui/inspector/field_tree_model.h"
#include "ui/inspector/field_tree_view.h"
#include "ui/inspector/outcome_panel.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui {

InspectorView::InspectorView(engine::Session &session, Selection &selection, const Palette &palette, QWidget *parent)
    : QWidget(parent), m_session(session), m_selection(selection), m_model(new FieldTreeModel(palette, this)),
      m_tree(new FieldTreeView(this)), m_bytes(new BytePane(*m_model, palette, this)),
      m_panel(new OutcomePanel(palette, this)), m_pages(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("inspectorView"));
    m_tree->setObjectName(QStringLiteral("fieldTree"));
    m_tree->setAccessibleName(tr("Fields"));
    m_tree->setModel(m_model);
    m_tree->header()->setSectionResizeMode(FieldTreeModel::ValueColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(FieldTreeModel::BytesColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    constexpr int kNameCharacters = 34;
    m_tree->header()->resizeSection(FieldTreeModel::FieldColumn, kNameCharacters * fontMetrics().averageCharWidth());

    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("inspectorSplitter"));
    splitter->addWidget(m_tree);
    splitter->addWidget(m_bytes);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1); // lines of bytes do not get longer; values may
    splitter->setStretchFactor(1, 0);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    column->addWidget(splitter, 1);

    auto *empty = new QLabel(tr("Select a telegram to see its fields and bytes."), this);
    empty->setObjectName(QStringLiteral("inspectorEmpty"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_pages->addWidget(empty);
    m_pages->addWidget(content);

    connectSides();
    connectSession();
    showSelected();
}

void InspectorView::connectSides()
{
    connect(m_tree, &FieldTreeView::currentRowChanged, this, &InspectorView::onRowSelected);
    connect(m_tree, &FieldTreeView::rowHovered, this, &InspectorView::onRowHovered);
    connect(m_bytes, &BytePane::selectionChanged, this, &InspectorView::onBytesSelected);
    connect(m_bytes, &BytePane::byteHovered, this, &InspectorView::onByteHovered);
    connect(m_bytes, &BytePane::copyRequested, this, [this](CopyForm form) {
        if (m_shown)
            Q_EMIT copyRequested({*m_shown}, form);
    });
    connect(m_panel, &OutcomePanel::enterKeyRequested, this, &InspectorView::requestKey);
}

void InspectorView::connectSession()
{
    connect(&m_selection, &Selection::telegramChanged, this, &InspectorView::showSelected);
    connect(&m_session, &engine::Session::telegramsChanged, this, &InspectorView::onTelegramsChanged);
    connect(&m_session, &engine::Session::cleared, this, &InspectorView::showEmpty);
}

void InspectorView::showEmpty()
{
    m_shown.reset();
    m_model->clear();
    m_bytes->showTelegram();
    m_pages->setCurrentIndex(0);
}

void InspectorView::showSelected()
{
    const std::optional<std::uint32_t> telegram = m_selection.telegram();
    if (!telegram || *telegram >= m_session.telegrams().count()) {
        showEmpty();
        return;
    }
    const bool again = m_shown == telegram;
    m_shown = telegram;
    wmbus::DecodedTelegram decoded;
    m_session.decode(*telegram, wmbus::Depth::Fields, decoded);
    m_panel->showTelegram(title(*telegram), decoded);
    if (!again)
        m_bytes->selectRange({});
    {
        const QSignalBlocker blocker(m_tree);
        m_model->setTelegram(std::move(decoded));
        m_tree->showLayers();
    }
    m_bytes->showTelegram();
    if (again)
        onBytesSelected();
    m_pages->setCurrentIndex(1);
}

void InspectorView::onTelegramsChanged(std::uint32_t first, std::uint32_t count)
{
    if (m_shown && *m_shown >= first && *m_shown - first < count)
        showSelected();
}

void InspectorView::onRowSelected(const QModelIndex &index)
{
    const int field = m_model->fieldOf(index);
    if (field >= 0)
        m_bytes->selectField(field);
    else
        m_bytes->selectRange(m_model->rangeOf(index));
}

void InspectorView::onBytesSelected()
{
    const QModelIndex index = m_model->indexOfField(m_bytes->selectedField());
    // The tree follows the bytes; it must not select its whole field there in turn.
    const QSignalBlocker blocker(m_tree);
    if (!index.isValid()) {
        m_tree->clearSelection();
        m_tree->setCurrentIndex({});
        return;
    }
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void InspectorView::onRowHovered(const QModelIndex &index)
{
    m_bytes->setHoveredField(m_model->fieldOf(index));
}

void InspectorView::onByteHovered(int position)
{
    m_tree->setHovered(m_model->indexOfField(m_bytes->fieldAt(position)));
}

void InspectorView::requestKey()
{
    if (m_shown)
        Q_EMIT enterKeyRequested(m_session.telegrams().row(*m_shown).meter);
}

QString InspectorView::title(std::uint32_t telegram) const
{
    const engine::TelegramRow &row = m_session.telegrams().row(telegram);
    QStringList parts;
    if (row.meter != engine::kNoMeter && !m_session.meters().meter(row.meter).anonymous) {
        const engine::Meter &meter = m_session.meters().meter(row.meter);
        parts << QString::fromStdString(wmbus::manufacturerText(meter.address.manufacturer) + ' '
                                        + wmbus::idText(meter.address.id));
        if (!meter.product.empty())
            parts << QString::fromStdString(meter.product);
        if (!meter.medium.empty())
            parts << Words::medium(meter.medium);
    } else {
        parts << tr("Unknown sender");
    }
    const QLocale locale;
    if (row.utcUs != engine::kNoTime)
        parts << receivedTimeText(row.utcUs, QDateTime::currentMSecsSinceEpoch() * 1000, locale);
    if (row.mode != radio::LinkMode::Unknown)
        parts << tr("mode %1", "radio mode").arg(Words::linkMode(row.mode));
    if (row.rssiDeciDbm != engine::kNoRssi)
        parts << rssiText(row.rssiDeciDbm, locale);
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui
