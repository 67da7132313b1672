// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/telegrams_view.h"

#include "engine/session.h"
#include "ui/actions/action_collection.h"
#include "ui/actions/commands.h"
#include "ui/models/meter_words.h"
#include "ui/models/selection.h"
#include "ui/models/table_roles.h"
#include "ui/models/telegram_table_model.h"
#include "ui/tables/age_ticker.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_note.h"
#include "ui/tables/listening_text.h"
#include "ui/tables/signal_delegate.h"
#include "ui/tables/state_popup.h"
#include "ui/telegrams/filter_bar.h"
#include "ui/telegrams/newest_pill.h"
#include "ui/telegrams/tail_follower.h"
#include "ui/theme/icons.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ui {

namespace {

constexpr std::chrono::seconds kAgeFilterPeriod(5);

int columnOf(TelegramTableModel::Column column)
{
    return int(column);
}

} // namespace

TelegramsView::TelegramsView(engine::Session &session, Selection &selection, const Palette &palette, Settings &settings,
                             QWidget *parent)
    : QWidget(parent), m_session(session), m_selection(selection), m_palette(palette),
      m_model(new TelegramTableModel(
          session.telegrams(), session.meters(), session.notes(),
          [&session](std::uint32_t telegram, wmbus::DecodedTelegram &out) {
              session.decode(telegram, wmbus::Depth::Readings, out);
          },
          palette, this)),
      m_filter(new FilterBar({session.telegrams(), session.meters(), session.notes()}, palette, settings, this)),
      m_table(new DataTable(this)), m_receiving(session.isCapturing())
{
    setObjectName(QStringLiteral("telegramsView"));
    m_table->setObjectName(QStringLiteral("telegramTable"));
    m_table->setAccessibleName(tr("Telegrams"));
    m_table->setStoreModel(m_model);
    m_table->setItemDelegateForColumn(columnOf(TelegramTableModel::Column::Signal),
                                      new SignalDelegate(palette, m_table));
    m_follower = new TailFollower(m_table, [model = m_model] { return model->isArrivalOrder(); });
    m_pill = new NewestPill(m_follower, m_table->viewport());
    m_note = new EmptyNote(m_table->viewport());
    m_listeningTicker = new AgeTicker(this, [this](std::int64_t) { return listeningSeconds(); });
    connect(m_listeningTicker, &AgeTicker::tick, this, &TelegramsView::refreshNote);
    m_ageTimer.setInterval(kAgeFilterPeriod);
    connect(&m_ageTimer, &QTimer::timeout, this, [this] { m_model->setNow(nowUtcUs()); });
    buildLayout();
    connectSession();
    connectTable();
    m_model->appendTelegrams(session.telegrams().first(), session.telegrams().count());
    followSelection(selection.telegram()); // chosen in a window of another language
    refreshNote();
}

TelegramsView::~TelegramsView()
{
    // The scroll bar still changes its range while the children are taken down, when this is a bare QWidget already.
    disconnect(m_table->verticalScrollBar(), nullptr, this, nullptr);
}

void TelegramsView::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
}

void TelegramsView::connectSession()
{
    connect(&m_session, &engine::Session::telegramsAppended, this, [this](std::uint32_t first, std::uint32_t count) {
        const bool wasEmpty = m_model->rowCount() == 0;
        m_model->appendTelegrams(first, count);
        if (wasEmpty) // of another day than today, times are longer
            m_table->growColumn(columnOf(TelegramTableModel::Column::Time));
        refreshNote();
    });
    connect(&m_session, &engine::Session::telegramsAboutToBeTrimmed, this, &TelegramsView::trim);
    connect(&m_session, &engine::Session::telegramsTrimmed, this, &TelegramsView::refreshNote);
    connect(&m_session, &engine::Session::telegramsChanged, m_model, &TelegramTableModel::changeTelegrams);
    connect(&m_session, &engine::Session::notesChanged, m_model, &TelegramTableModel::changeNotes);
    connect(&m_session, &engine::Session::cleared, this, [this] {
        m_model->clear();
        m_selection.setTelegram(std::nullopt);
        refreshNote();
    });
    connect(&m_session, &engine::Session::receiverStatusChanged, this, [this] {
        const bool receiving = m_session.isCapturing();
        if (receiving && !m_receiving)
            m_follower->follow(); // a capture starts at its tail
        m_receiving = receiving;
        m_listeningTicker->update();
    });
}

void TelegramsView::connectTable()
{
    connect(m_filter, &FilterBar::filterChanged, this, &TelegramsView::applyFilter);
    connect(m_filter, &FilterBar::undoOffered, this, &TelegramsView::undoOffered);
    connect(m_filter, &FilterBar::left, this, [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    connect(m_follower, &TailFollower::arrivalOrderWanted, this,
            [this] { m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); });
    // Panes that find their places make the table smaller than it was when it scrolled.
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_keepInSight)
            showSelected();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_keepInSight = false; });
    connect(m_table, &DataTable::itemChosen, this, &TelegramsView::onItemChosen);
    connect(&m_selection, &Selection::telegramChanged, this, &TelegramsView::followSelection);
    connect(m_table, &DataTable::rowActivated, this,
            [this](const QModelIndex &index) { Q_EMIT inspectRequested(m_model->itemAt(index.row())); });
    connect(m_table, &DataTable::stateClicked, this, &TelegramsView::explainState);
    connect(m_table, &DataTable::columnsChanged, this, &TelegramsView::columnsChanged);
    connect(m_table, &DataTable::undoOffered, this, &TelegramsView::undoOffered);
    connect(m_table, &DataTable::copyRefused, this, &TelegramsView::copyRefused);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &TelegramsView::showMenu);
    connect(m_note, &EmptyNote::actionTriggered, this, [this] { setFilterText({}); });
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &TelegramsView::refreshNote);
}

void TelegramsView::setCommands(const ActionCollection &commands)
{
    m_commands = &commands;
    m_pill->setCommand(commands.action(command::kNewest));
}

void TelegramsView::setPrivacy(const PrivacyMask &privacy)
{
    m_privacy = &privacy;
    m_model->setPrivacy(privacy);
    m_filter->setPrivacy(privacy);
    connect(&m_session, &engine::Session::notesChanged, m_model, &TelegramTableModel::refreshPrivacy);
}

void TelegramsView::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

QString TelegramsView::filterText() const
{
    return m_filter->text();
}

void TelegramsView::showOnlyMeter(std::uint32_t meter, History history)
{
    const engine::Meter &shown = m_session.meters().meter(meter);
    const bool isHidden = m_privacy != nullptr && m_privacy->hides(shown); // the line would name it
    const QString filter = QStringLiteral("meter=") + (isHidden ? meterFilterPlace(meter) : meterFilterName(shown));
    if (history == History::Keep)
        m_filter->setText(filter);
    else
        m_filter->setPassingText(filter);
}

void TelegramsView::focusFilter()
{
    m_filter->takeFocus();
}

void TelegramsView::showNewest()
{
    m_follower->showNewest();
}

void TelegramsView::setTimeFormat(const TimeFormat &format)
{
    m_model->setTimeFormat(format);
    m_table->growColumn(columnOf(TelegramTableModel::Column::Time));
}

QByteArray TelegramsView::columnState() const
{
    return m_table->columnState();
}

bool TelegramsView::restoreColumnState(const QByteArray &state)
{
    return m_table->restoreColumnState(state);
}

void TelegramsView::applyFilter(const TelegramFilter &filter)
{
    m_model->setFilter(filter, nowUtcUs());
    restoreCurrent();
    updateAgeTimer();
}

void TelegramsView::restoreCurrent()
{
    // The selected telegram may have been hidden by the filter before; its row comes back without a jump.
    if (!m_selection.telegram() || m_table->currentIndex().isValid())
        return;
    if (const auto row = m_model->rowOf(*m_selection.telegram())) {
        m_table->setAutoScroll(false);
        m_table->selectionModel()->setCurrentIndex(m_model->index(*row, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->setAutoScroll(true);
    }
}

void TelegramsView::trim(std::uint32_t first)
{
    // Else the next row would become the current one, and nobody chose that.
    if (m_table->currentItem().value_or(first) < first)
        m_table->selectionModel()->clearCurrentIndex();
    if (m_selection.telegram().value_or(first) < first)
        m_selection.setTelegram(std::nullopt);
    m_model->trim(first);
}

void TelegramsView::onItemChosen(std::optional<std::uint32_t> telegram)
{
    if (telegram == m_selection.telegram())
        return; // the list followed, somebody else chose
    if (telegram) {
        const auto meter = m_session.telegrams().row(*telegram).meter;
        if (meter < m_session.meters().count())
            m_selection.setMeter(meter);
    }
    m_selection.setTelegram(telegram);
}

void TelegramsView::followSelection(std::optional<std::uint32_t> telegram)
{
    if (telegram && telegram == m_table->currentItem())
        return;
    const auto row = telegram ? m_model->rowOf(*telegram) : std::nullopt;
    if (!row) {
        m_table->clearSelection();
        m_table->selectionModel()->clearCurrentIndex();
        return;
    }
    if (*row != m_model->rowCount() - 1)
        m_follower->leaveTail();
    m_table->selectItem(*telegram);
    m_scrollDue = !isVisible();
}

void TelegramsView::showMenu(const QPoint &position)
{
    QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        index = m_table->currentIndex();
    const auto hold = m_session.holdTelegrams();
    QMenu menu(this);
    addCellActions(&menu, index);
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void TelegramsView::addCellActions(QMenu *menu, const QModelIndex &index)
{
    if (index.isValid()) {
        addFilterActions(menu, index);
        addCopyActions(menu, index);
        const auto telegram = m_model->itemAt(index.row());
        menu->addSeparator();
        const auto meter = readableMeter(telegram);
        auto *onlyMeter = menu->addAction(tr("Show only this meter"), shortcutOf(m_commands, command::kShowTelegrams),
                                          this, [this, meter] { showOnlyMeter(*meter); });
        onlyMeter->setEnabled(meter.has_value());
        auto *explain = menu->addAction(tr("Why this state?"), this, [this, row = QPersistentModelIndex(index)] {
            explainState(m_model->index(row.row(), columnOf(TelegramTableModel::Column::State)));
        });
        explain->setObjectName(QStringLiteral("explainState"));
        auto *key =
            menu->addAction(icon(QStringLiteral("key")), tr("Enter key…"), shortcutOf(m_commands, command::kEnterKey),
                            this, [this, meter] { Q_EMIT enterKeyRequested(*meter); });
        key->setEnabled(meter.has_value());
        menu->addAction(icon(QStringLiteral("export")), tr("Export selected telegrams…"), this,
                        &TelegramsView::exportRequested);
        auto *report = menu->addAction(icon(QStringLiteral("copy")), tr("Copy for bug report…"),
                                       shortcutOf(m_commands, command::kReportTelegram), this,
                                       [this, telegram] { Q_EMIT reportRequested(telegram); });
        report->setObjectName(QStringLiteral("reportTelegram"));
        menu->addSeparator();
    }
    if (index.isValid())
        m_table->addSortActions(menu->addMenu(tr("Sort")), index.column());
    m_table->addColumnActions(menu->addMenu(tr("Columns")));
}

void TelegramsView::addFilterActions(QMenu *menu, const QModelIndex &index)
{
    const QString term = index.data(FilterTermRole).toString();
    auto *only = menu->addAction(icon(QStringLiteral("filter")), tr("Show only this"), this,
                                 [this, term] { m_filter->addTerm(term); });
    only->setObjectName(QStringLiteral("showOnlyThis"));
    only->setEnabled(!term.isEmpty());
    auto *hide = menu->addAction(tr("Hide this"), this, [this, term] { m_filter->addTerm(QLatin1Char('-') + term); });
    hide->setObjectName(QStringLiteral("hideThis"));
    hide->setEnabled(!term.isEmpty());
    menu->addSeparator();
}

void TelegramsView::addCopyActions(QMenu *menu, const QModelIndex &index)
{
    auto *value = menu->addAction(tr("Copy value"), this,
                                  [this, cell = QPersistentModelIndex(index)] { m_table->copyCell(cell); });
    value->setObjectName(QStringLiteral("copyValue"));
    auto *rows =
        menu->addAction(icon(QStringLiteral("copy")), tr("Copy rows"), shortcutOf(m_commands, command::kCopyRows),
                        m_table, [this] { m_table->copySelection(); });
    rows->setObjectName(QStringLiteral("copyRows"));
    auto *copyAs = menu->addMenu(icon(QStringLiteral("copy")), tr("Copy as"));
    copyAs->setObjectName(QStringLiteral("copyAs"));
    fillCopyMenu(*copyAs);
}

void TelegramsView::fillCopyMenu(QMenu &menu)
{
    CopyCommands::fillMenu(menu, [this](CopyForm form) { Q_EMIT copyRequested(selectedTelegrams(), form); });
}

void TelegramsView::showCopyMenu()
{
    const auto hold = m_session.holdTelegrams();
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("copyAs"));
    fillCopyMenu(menu);
    menu.exec(m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).bottomLeft()));
}

std::optional<std::vector<std::uint32_t>> TelegramsView::shownTelegrams() const
{
    if (m_model->filter().isEmpty())
        return std::nullopt;
    std::vector<std::uint32_t> telegrams;
    telegrams.reserve(std::size_t(m_model->rowCount()));
    for (int row = 0; row < m_model->rowCount(); ++row)
        telegrams.push_back(m_model->itemAt(row));
    std::ranges::sort(telegrams);
    return telegrams;
}

std::vector<std::uint32_t> TelegramsView::selectedTelegrams() const
{
    return m_table->selectedItems();
}

std::optional<std::uint32_t> TelegramsView::readableMeter(std::uint32_t telegram) const
{
    const auto meter = m_session.telegrams().row(telegram).meter;
    if (meter >= m_session.meters().count() || m_session.meters().meter(meter).anonymous)
        return std::nullopt;
    return meter;
}

void TelegramsView::explainState(const QModelIndex &index)
{
    const auto telegram = m_model->itemAt(index.row());
    wmbus::DecodedTelegram decoded;
    m_session.decode(telegram, wmbus::Depth::Readings, decoded);
    auto *popup = new StatePopup(decoded, StateLook(m_palette), this);
    connect(popup, &StatePopup::stepRequested, this,
            [this, telegram](NextStep step) { Q_EMIT stepRequested(step, telegram); });
    const QRect cell = m_table->visualRect(index);
    popup->showBeside({m_table->viewport()->mapToGlobal(cell.topLeft()), cell.size()});
}

void TelegramsView::refreshNote()
{
    const int total = int(m_session.telegrams().count());
    const int shown = m_model->rowCount();
    m_filter->setCounts(shown, total);
    Q_EMIT shownCountChanged(shown);
    if (shown > 0)
        m_note->setNote({});
    else if (total > 0)
        m_note->setNote(tr("%n telegram(s) are hidden by the filter", nullptr, total), tr("Clear filter"));
    else if (m_session.isCapturing())
        m_note->setNote(listeningText(m_session.receiverStatus(), nowUtcUs() / 1000, locale()));
    else
        m_note->setNote(tr("No telegrams yet. Start a receiver, open a file or paste a telegram."));
}

/// Absent unless the note tells them.
std::optional<std::int64_t> TelegramsView::listeningSeconds() const
{
    if (!m_session.isCapturing() || m_session.telegrams().count() > 0)
        return std::nullopt;
    return 0; // the text counts every second, for bytes and hint even after an hour
}

void TelegramsView::updateAgeTimer()
{
    if (isVisible() && m_model->filter().dependsOnTime())
        m_ageTimer.start();
    else
        m_ageTimer.stop();
}

void TelegramsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateAgeTimer();
    if (std::exchange(m_scrollDue, false))
        QTimer::singleShot(0, this, &TelegramsView::showSelected); // once the table has its size
}

void TelegramsView::showSelected()
{
    m_scrollDue = !isVisible();
    m_keepInSight = isVisible() && !m_follower->isFollowing();
    if (m_keepInSight)
        m_table->scrollTo(m_table->currentIndex());
}

void TelegramsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_ageTimer.stop();
}

} // namespace ui
