// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_view.h"

#include "ui/inspector/byte_pane.h"
#include "ui/inspector/display_panel.h"
#include "ui/inspector/field_copy.h"
#include "ui/inspector/field_tree_model.h"
#include "ui/inspector/field_tree_view.h"
#include "ui/inspector/outcome_panel.h"
#include "ui/inspector/stack_view.h"
#include "ui/models/meter_texts.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

InspectorView::InspectorView(engine::Session &session, Selection &selection, const Palette &palette, QWidget *parent)
    : QWidget(parent), m_session(session), m_selection(selection), m_model(new FieldTreeModel(palette, this)),
      m_tree(new FieldTreeView(this)), m_bytes(new BytePane(*m_model, palette, this)),
      m_stack(new StackView(session, *m_model, palette, this)), m_panel(new OutcomePanel(palette, this)),
      m_display(new DisplayPanel(*m_model, this)), m_splitter(new QSplitter(this)), m_pages(new QStackedLayout(this))
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

    m_bytes->addPage(tr("Stacked"), tr("The last telegrams of this meter, byte under byte"), m_stack);
    m_splitter->setObjectName(QStringLiteral("inspectorSplitter"));
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_bytes);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1); // lines of bytes do not get longer; values may
    m_splitter->setStretchFactor(1, 0);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    column->addWidget(m_display);
    m_display->hide();
    column->addWidget(m_splitter, 1);

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
    connect(m_tree, &FieldTreeView::menuRequested, this, &InspectorView::showTreeMenu);
    connect(m_tree, &FieldTreeView::copyRequested, this,
            [this] { QGuiApplication::clipboard()->setText(FieldCopy::text(*m_model, m_tree->currentIndex())); });
    connect(m_bytes, &BytePane::selectionChanged, this, &InspectorView::onBytesSelected);
    connect(m_bytes, &BytePane::byteHovered, this, &InspectorView::onByteHovered);
    connect(m_stack, &StackView::byteSelected, this, [this](int position) {
        m_bytes->hexView()->select({std::uint16_t(position), 1});
    });
    connect(m_stack, &StackView::telegramRequested, &m_selection, &Selection::setTelegram);
    connect(m_bytes, &BytePane::copyRequested, this, [this](CopyForm form) {
        if (m_shown)
            Q_EMIT copyRequested({*m_shown}, form);
    });
    connect(m_bytes, &BytePane::lookChanged, this, [this](const ByteLook &look) {
        showChanges();
        Q_EMIT byteLookChanged(look);
    });
    connect(m_bytes, &BytePane::sourceChanged, this, [this] { m_bytes->showChanges(changesSummary()); });
    connect(m_display, &DisplayPanel::bytesChosen, this, [this](wmbus::Source source, wmbus::ByteRange range) {
        m_bytes->selectRange(source, range);
        onBytesSelected();
    });
    connect(m_panel, &OutcomePanel::stepRequested, this, [this](NextStep step) {
        if (m_shown)
            Q_EMIT stepRequested(step, *m_shown);
    });
}

void InspectorView::connectSession()
{
    connect(&m_selection, &Selection::telegramChanged, this, &InspectorView::showSelected);
    connect(&m_session, &engine::Session::telegramsChanged, this, &InspectorView::onTelegramsChanged);
    connect(&m_session, &engine::Session::cleared, this, &InspectorView::showEmpty);
    connect(&m_session, &engine::Session::notesChanged, this, [this] {
        if (shownRow())
            showOutcome(); // it is headed by the name
    });
    connect(&m_session, &engine::Session::telegramsTrimmed, this, [this] {
        if (m_shown && !shownRow())
            showSelected();
    });
    connect(&m_session, &engine::Session::metersChanged, this, [this](const std::vector<std::uint32_t> &meters) {
        const bool waits = shownRow() && m_model->telegram().outcome == wmbus::Outcome::NoLayout;
        if (waits && std::ranges::find(meters, shownRow()->meter) != meters.end())
            showOutcome();
    });
}

void InspectorView::setByteLook(const ByteLook &look)
{
    m_bytes->setLook(look);
}

QByteArray InspectorView::division() const
{
    return m_splitter->saveState();
}

bool InspectorView::restoreDivision(const QByteArray &state)
{
    return m_splitter->restoreState(state);
}

void InspectorView::resetDivision()
{
    const int bytes = m_bytes->sizeHint().width();
    m_splitter->setSizes({std::max(m_splitter->width() - m_splitter->handleWidth() - bytes, 0), bytes});
}

const engine::TelegramRow *InspectorView::shownRow() const
{
    const engine::TelegramStore &store = m_session.telegrams();
    return m_shown && store.contains(*m_shown) ? &store.row(*m_shown) : nullptr;
}

void InspectorView::showEmpty()
{
    m_shown.reset();
    m_model->clear();
    m_stack->showTelegram({});
    m_bytes->showTelegram();
    m_pages->setCurrentIndex(0);
}

void InspectorView::showSelected()
{
    const std::optional<std::uint32_t> telegram = m_selection.telegram();
    if (!telegram || !m_session.telegrams().contains(*telegram)) {
        showEmpty();
        return;
    }
    const bool again = m_shown == telegram;
    m_shown = telegram;
    wmbus::DecodedTelegram decoded;
    m_session.decode(*telegram, wmbus::Depth::Fields, decoded);
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
    showOutcome();
    showChanges();
    m_stack->showTelegram(telegram);
    m_pages->setCurrentIndex(1);
}

void InspectorView::showOutcome()
{
    const wmbus::DecodedTelegram &telegram = m_model->telegram();
    const std::uint32_t meter = shownRow()->meter;
    QStringList details{OutcomeDetail::layout(telegram), OutcomeDetail::uncertainty(telegram)};
    if (const auto keys = m_session.keys())
        details.prepend(OutcomeDetail::triedKeys(telegram, *keys, m_keyNames));
    if (telegram.outcome == wmbus::Outcome::NoLayout && meter != engine::kNoMeter)
        details << OutcomeDetail::waiting(m_session.meters().meter(meter), QLocale());
    m_panel->showTelegram(title(*m_shown), telegram, details);
}

void InspectorView::showChanges()
{
    if (!shownRow())
        return;
    const std::uint32_t previous = shownRow()->previous;
    TelegramChanges changes;
    if (m_bytes->look().changes && m_session.telegrams().contains(previous)) {
        wmbus::DecodedTelegram before;
        m_session.decode(previous, wmbus::Depth::Fields, before);
        changes = TelegramChanges(m_model->telegram(), std::move(before));
    }
    m_model->setChanges(std::move(changes));
    m_bytes->showChanges(changesSummary());
}

QString InspectorView::changesSummary() const
{
    if (!m_bytes->look().changes || !shownRow())
        return {};
    const TelegramChanges &changes = m_model->changes();
    const std::uint32_t previous = shownRow()->previous + 1;
    if (changes.kind() == TelegramChanges::Kind::None)
        return tr("The list has no earlier telegram of this sender to compare with.");
    if (changes.kind() == TelegramChanges::Kind::Apart)
        return tr("The previous telegram, no. %1, has no field in common with this one.").arg(previous);
    const auto changed = int(std::ranges::count(changes.changedBytes(m_bytes->source()), true));
    const QString summary = tr("%n byte(s) changed since telegram no. %1.", nullptr, changed).arg(previous);
    return changes.kind() == TelegramChanges::Kind::SameShape
               ? summary
               : tr("%1 That one has another length or other content; fields that both have are compared.")
                     .arg(summary);
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
    m_stack->selectColumns(m_bytes->selection());
}

void InspectorView::onBytesSelected()
{
    m_stack->selectColumns(m_bytes->selection());
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

void InspectorView::showTreeMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("fieldMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    FieldCopy::fillMenu(*menu, *m_model, *m_tree);
    menu->popup(place);
}

void InspectorView::takeOver(const InspectorView &before)
{
    m_bytes->takeOver(*before.m_bytes);
    onBytesSelected();
}

/// Damage of the telegram as a whole, such as a missing end, is everywhere.
void InspectorView::showFault()
{
    const wmbus::DecodedTelegram &telegram = m_model->telegram();
    wmbus::ByteRange fault = telegram.reason.range;
    if (fault.empty())
        fault = {0, std::uint16_t(telegram.bytes.size())};
    m_bytes->showFault(fault);
    onBytesSelected();
}

void InspectorView::compareWithDisplay()
{
    m_display->open();
}

QString InspectorView::title(std::uint32_t telegram) const
{
    const engine::TelegramRow &row = m_session.telegrams().row(telegram);
    QStringList parts;
    if (row.meter != engine::kNoMeter && !m_session.meters().meter(row.meter).anonymous) {
        const engine::Meter &meter = m_session.meters().meter(row.meter);
        parts << meterTitle(meter, m_session.notes());
        if (parts.front() != makerAndNumber(meter))
            parts << makerAndNumber(meter);
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
