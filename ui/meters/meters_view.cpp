// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/meters_view.h"

#include "engine/session.h"
#include "ui/actions/action_collection.h"
#include "ui/actions/commands.h"
#include "ui/meters/meter_note_commands.h"
#include "ui/meters/survey_chips.h"
#include "ui/meters/survey_counts.h"
#include "ui/models/meter_table_model.h"
#include "ui/models/selection.h"
#include "ui/models/survey.h"
#include "ui/tables/age_ticker.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_note.h"
#include "ui/tables/listening_text.h"
#include "ui/tables/signal_delegate.h"
#include "ui/tables/state_popup.h"
#include "ui/telegrams/filter_edit.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

int columnOf(MeterTableModel::Column column)
{
    return int(column);
}

} // namespace

MetersView::MetersView(engine::Session &session, Selection &selection, Survey &survey, const Palette &palette,
                       QWidget *parent)
    : QWidget(parent), m_session(session), m_selection(selection), m_survey(survey), m_palette(palette),
      m_model(new MeterTableModel(session.meters(), session.notes(), palette, this)), m_headline(new QLabel(this)),
      m_search(new FilterEdit(this)), m_problemText(new QLabel(this)), m_mark(new QToolButton(this)),
      m_chips(new SurveyChips(*m_model, survey.expected(), this)),
      m_notes(new MeterNoteCommands(session, survey.privacy(), this)), m_table(new DataTable(this))
{
    setObjectName(QStringLiteral("metersView"));
    m_table->setObjectName(QStringLiteral("meterTable"));
    m_table->setAccessibleName(tr("Meters"));
    m_table->setStoreModel(m_model);
    auto *bars = new SignalDelegate(palette, m_table);
    for (const auto column : {MeterTableModel::Column::Signal, MeterTableModel::Column::UsualSignal,
                              MeterTableModel::Column::BestSignal, MeterTableModel::Column::WeakestSignal})
        m_table->setItemDelegateForColumn(columnOf(column), bars);
    m_note = new EmptyNote(m_table->viewport());
    buildHead();
    buildSearch();
    buildLayout();
    m_ticker = new AgeTicker(this, [this](std::int64_t now) { return youngestAge(now); });
    connect(m_ticker, &AgeTicker::tick, this, &MetersView::onTick);
    connectSession();
    connectTable();
    connectSurvey();
    m_model->setReceiving(session.isCapturing());
    m_model->appendMeters(0, session.meters().count());
    followSelection(selection.meter()); // chosen in a window of another language
    refresh();
}

void MetersView::buildHead()
{
    m_headline->setObjectName(QStringLiteral("surveyHeadline"));
    m_headline->setTextFormat(Qt::PlainText);
    m_mark->setObjectName(QStringLiteral("markSurvey"));
    m_mark->setCheckable(true);
    m_mark->setIcon(icon(QStringLiteral("refresh")));
    m_mark->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_mark->setToolTip(
        tr("Find a meter by what it does: mark how all of them stand, run some water or press a button at "
           "the meter, and see whose value changes"));
    connect(m_mark, &QToolButton::toggled, &m_survey.watch(), &SurveyWatch::setMark);
    connect(m_chips, &SurveyChips::groupChosen, this, &MetersView::refresh);
}

void MetersView::buildSearch()
{
    m_search->setObjectName(QStringLiteral("meterSearch"));
    m_search->setAccessibleName(tr("Search meters"));
    m_search->setPlaceholderText(tr("Number, name or display…"));
    m_search->setToolTip(
        tr("Shows the meters that hold every word: name, number in any form in which it is printed or its "
           "last digits, maker, type, product, state, or the value on the display such as 12.345.\n"
           "field:value looks into one field, a dash in front turns a term round: water rssi>-85 -state:decoded"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_problemText->setObjectName(QStringLiteral("meterSearchProblem"));
    m_problemText->setTextFormat(Qt::PlainText);
    m_problemText->setWordWrap(true);
    m_problemText->hide();
    constexpr int kTypingPauseMs = 150;
    m_problemPause.setSingleShot(true);
    m_problemPause.setInterval(kTypingPauseMs);
    connect(&m_problemPause, &QTimer::timeout, this, &MetersView::showProblem);
    connect(&m_palette, &Palette::changed, this, &MetersView::showProblem);
    connect(m_search, &QLineEdit::textChanged, this, &MetersView::search);
    connect(m_search, &FilterEdit::escapePressed, this, [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
}

void MetersView::search(const QString &text)
{
    m_problem = m_model->setSearch(text);
    m_search->setWave(0, 0, {}); // it would stand under other letters
    if (m_problem.text.isEmpty())
        showProblem();
    else
        m_problemPause.start();
    refresh();
}

void MetersView::showProblem()
{
    m_problemPause.stop();
    const QColor color = m_palette.color(Token::StateError);
    m_search->setWave(m_problem.position, m_problem.length, color);
    m_search->setAccessibleDescription(m_problem.text);
    QPalette colors = m_problemText->palette();
    colors.setColor(QPalette::WindowText, color);
    m_problemText->setPalette(colors);
    m_problemText->setText(m_problem.text);
    m_problemText->setVisible(!m_problem.text.isEmpty());
}

void MetersView::buildLayout()
{
    const int gap = fontMetrics().height() / 4;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(2 * gap, gap, gap, gap);
    head->addWidget(m_headline, 1);
    head->addWidget(m_mark);
    head->addWidget(m_search);
    m_search->setMinimumWidth(fontMetrics().horizontalAdvance(m_search->placeholderText()) + 12 * gap);
    m_headline->setWordWrap(true);
    m_headline->setMinimumWidth(1); // a narrow dock wraps the sentence before it pushes the search line out
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_problemText);
    m_problemText->setContentsMargins(2 * gap, 0, gap, gap);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(2 * gap, 0, gap, gap);
    chips->addWidget(m_chips);
    chips->addStretch(1);
    layout->addLayout(chips);
    layout->addWidget(m_table, 1);
}

void MetersView::connectSession()
{
    connect(&m_session, &engine::Session::metersAppended, this, [this](std::uint32_t first, std::uint32_t count) {
        m_model->appendMeters(first, count);
        refresh();
    });
    connect(&m_session, &engine::Session::metersChanged, this, [this](const std::vector<std::uint32_t> &meters) {
        m_model->changeMeters(meters);
        refresh();
    });
    connect(&m_session, &engine::Session::cleared, this, [this] {
        m_model->clear();
        m_selection.setMeter(std::nullopt);
        refresh();
    });
    connect(&m_session, &engine::Session::receiverStatusChanged, this, [this] {
        m_model->setReceiving(m_session.isCapturing());
        refreshNote();
        m_ticker->update();
    });
}

void MetersView::connectTable()
{
    connect(m_table, &DataTable::itemChosen, &m_selection, &Selection::setMeter);
    connect(&m_selection, &Selection::meterChanged, this, &MetersView::followSelection);
    connect(m_table, &DataTable::rowActivated, this,
            [this](const QModelIndex &index) { Q_EMIT showTelegramsOfMeterRequested(m_model->itemAt(index.row())); });
    connect(m_table, &DataTable::stateClicked, this, &MetersView::explainState);
    connect(m_table, &DataTable::copyRefused, this, &MetersView::copyRefused);
    connect(m_table, &DataTable::columnsChanged, this, &MetersView::columnsChanged);
    connect(m_table, &DataTable::undoOffered, this, &MetersView::undoOffered);
    connect(m_notes, &MeterNoteCommands::undoOffered, this, &MetersView::undoOffered);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MetersView::showMenu);
    connect(m_note, &EmptyNote::actionTriggered, this, [this] {
        m_model->setGroup(SurveyGroup::All);
        m_search->clear();
        refresh();
    });
}

void MetersView::connectSurvey()
{
    m_model->setExpected(m_survey.expected());
    m_model->setPrivacy(m_survey.privacy());
    m_listShown = !m_survey.expected().isEmpty();
    m_mark->setChecked(m_survey.watch().mark().isSet()); // in a window of another language
    m_model->setMark(m_survey.watch().mark());
    connect(&m_survey.watch(), &SurveyWatch::marked, this, &MetersView::onMarked);
    connect(&m_survey.expected(), &ExpectedList::changed, this, &MetersView::onExpectedChanged);
    connect(&m_survey.expected(), &ExpectedList::firstHeard, this, &MetersView::highlight);
}

void MetersView::onExpectedChanged()
{
    const bool hasList = !m_survey.expected().isEmpty();
    if (std::exchange(m_listShown, hasList) != hasList)
        m_table->setColumnHidden(columnOf(MeterTableModel::Column::OnList), !hasList);
    if (!hasList && m_model->group() == SurveyGroup::OnList)
        m_model->setGroup(SurveyGroup::All);
    refresh();
}

/// For a moment, and not at all where the desktop asks for less motion.
void MetersView::highlight(std::uint32_t meter)
{
    constexpr int kHighlightMs = 2'500;
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0)
        return;
    m_model->setHighlighted(meter, true);
    QTimer::singleShot(kHighlightMs, m_model, [model = m_model, meter] { model->setHighlighted(meter, false); });
}

void MetersView::onMarked()
{
    const int change = columnOf(MeterTableModel::Column::Change);
    const bool set = m_survey.watch().mark().isSet();
    m_mark->setChecked(set);
    m_model->setMark(m_survey.watch().mark());
    m_table->setColumnHidden(change, !set);
    m_table->sortByColumn(set ? change : -1, Qt::DescendingOrder); // whatever moved comes first
    if (!set && (m_model->group() == SurveyGroup::Changed || m_model->group() == SurveyGroup::New))
        m_model->setGroup(SurveyGroup::All);
    refresh();
}

void MetersView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

std::vector<std::uint32_t> MetersView::selectedMeters() const
{
    std::vector<std::uint32_t> meters = m_table->selectedItems();
    const auto current = m_selection.meter();
    if (current && std::ranges::find(meters, *current) == meters.end())
        meters = {*current};
    std::erase_if(meters, [this](std::uint32_t meter) { return m_session.meters().meter(meter).anonymous; });
    return meters;
}

void MetersView::takeFilterOf(const MetersView &before)
{
    m_search->setText(before.m_search->text());
    m_model->setGroup(before.m_model->group());
    refresh();
}

QByteArray MetersView::columnState() const
{
    return m_table->columnState();
}

bool MetersView::restoreColumnState(const QByteArray &state)
{
    return m_table->restoreColumnState(state);
}

void MetersView::followSelection(std::optional<std::uint32_t> meter)
{
    if (!meter || meter == m_table->currentItem() || m_table->selectItem(*meter))
        return;
    m_table->clearSelection();
    m_table->selectionModel()->clearCurrentIndex();
}

std::pair<int, int> MetersView::visibleRows() const
{
    const int first = m_table->rowAt(0);
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    return {first, last < 0 ? m_model->rowCount() - 1 : last};
}

std::optional<std::int64_t> MetersView::youngestAge(std::int64_t nowUtcUs) const
{
    if (m_session.isCapturing() || m_model->searchDependsOnTime())
        return 0; // the note counts the seconds, a meter may become overdue at any of them, or old enough to be found
    std::optional<std::int64_t> youngest;
    const auto [first, last] = visibleRows();
    for (int row = std::max(first, 0); first >= 0 && row <= last; ++row) {
        const auto age = ageSeconds(m_session.meters().meter(m_model->itemAt(row)), nowUtcUs);
        if (age && (!youngest || *age < *youngest))
            youngest = age;
    }
    return youngest;
}

void MetersView::onTick(std::int64_t nowUtcUs)
{
    const auto [first, last] = visibleRows();
    m_model->setNow(nowUtcUs, first, last);
    if (m_model->rowCount() == 0)
        refreshNote();
}

void MetersView::addMeterActions(QMenu *menu, const QModelIndex &index)
{
    if (index.isValid()) {
        const auto item = m_model->itemAt(index.row());
        const bool known = !m_session.meters().meter(item).anonymous;
        menu->addAction(icon(QStringLiteral("telegram")), tr("Show telegrams"),
                        shortcutOf(m_commands, command::kShowTelegrams), this,
                        [this, item] { Q_EMIT showTelegramsOfMeterRequested(item); });
        auto *key =
            menu->addAction(icon(QStringLiteral("key")), tr("Enter key…"), shortcutOf(m_commands, command::kEnterKey),
                            this, [this, item] { Q_EMIT enterKeyRequested(item); });
        key->setEnabled(known);
        auto *tryAll = menu->addAction(tr("Try all keys"), this, [this, item] { Q_EMIT tryAllKeysRequested(item); });
        tryAll->setEnabled(known && m_session.meters().meter(item).sendsEncrypted);
        menu->addAction(tr("Why this state?"), this, [this, row = QPersistentModelIndex(index)] {
            explainState(m_model->index(row.row(), columnOf(MeterTableModel::Column::State)));
        });
        menu->addSeparator();
        if (known) {
            m_notes->addActions(menu, m_table->selectedItems());
            menu->addSeparator();
        }
        auto *number =
            menu->addAction(tr("Copy number"), shortcutOf(m_commands, command::kCopyMeterNumber), this,
                            [this, row = QPersistentModelIndex(index)] {
                                m_table->copyCell(m_model->index(row.row(), columnOf(MeterTableModel::Column::Number)));
                            });
        number->setEnabled(known);
        menu->addAction(tr("Copy value"), this,
                        [this, cell = QPersistentModelIndex(index)] { m_table->copyCell(cell); });
        menu->addAction(icon(QStringLiteral("copy")), tr("Copy rows"), shortcutOf(m_commands, command::kCopyRows),
                        m_table, [this] { m_table->copySelection(); });
        menu->addAction(icon(QStringLiteral("chart")), tr("Compare in the chart"), this,
                        [this] { Q_EMIT compareRequested(m_table->selectedItems()); });
        menu->addAction(icon(QStringLiteral("export")), tr("Export selected meters…"), this,
                        [this] { Q_EMIT exportRequested(m_table->selectedItems()); });
        menu->addSeparator();
    }
    if (index.isValid())
        m_table->addSortActions(menu->addMenu(tr("Sort")), index.column());
    m_table->addColumnActions(menu->addMenu(tr("Columns")));
}

void MetersView::showMenu(const QPoint &position)
{
    QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        index = m_table->currentIndex();
    QMenu menu(this);
    addMeterActions(&menu, index);
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void MetersView::explainState(const QModelIndex &index)
{
    const auto item = m_model->itemAt(index.row());
    const auto &meter = m_session.meters().meter(item);
    if (!m_session.telegrams().contains(meter.newest))
        return;
    wmbus::DecodedTelegram decoded;
    m_session.decode(meter.newest, wmbus::Depth::Readings, decoded);
    auto *popup = new StatePopup(decoded, StateLook(m_palette), this);
    connect(popup, &StatePopup::stepRequested, this,
            [this, telegram = meter.newest](NextStep step) { Q_EMIT stepRequested(step, telegram); });
    const QRect cell = m_table->visualRect(index);
    popup->showBeside({m_table->viewport()->mapToGlobal(cell.topLeft()), cell.size()});
}

QString MetersView::headline() const
{
    const SurveyCounts counts = surveyCounts(m_session.meters());
    const QString heard = tr("%1 heard · %2 readable · %3 need a key · %4 other")
                              .arg(locale().toString(counts.heard), locale().toString(counts.readable),
                                   locale().toString(counts.needKey), locale().toString(counts.other));
    const ExpectedList &expected = m_survey.expected();
    if (expected.isEmpty())
        return heard;
    return tr("%1 · %2 of %3 on the list", "first: the other counts")
        .arg(heard, locale().toString(expected.heardCount()), locale().toString(qlonglong(expected.all().size())));
}

void MetersView::refresh()
{
    m_headline->setText(headline());
    m_headline->setVisible(m_session.meters().count() > 0);
    m_mark->setText(m_model->hasMark() ? tr("Marked, show all again") : tr("Mark now"));
    m_mark->setVisible(m_session.meters().count() > 0);
    m_chips->refresh();
    refreshNote();
    m_ticker->update();
}

void MetersView::refreshNote()
{
    const int total = int(m_model->itemCount());
    if (m_model->rowCount() > 0)
        m_note->setNote({});
    else if (total > 0 && m_model->isSearching())
        m_note->setNote(tr("%n meter(s) do not fit the search", nullptr, total), tr("Clear search"));
    else if (total > 0 && m_model->group() != SurveyGroup::All)
        m_note->setNote(tr("No meter is in this group now; %n meter(s) are not shown", nullptr, total), tr("Show all"));
    else if (m_session.isCapturing())
        m_note->setNote(listeningText(m_session.receiverStatus(), nowUtcUs() / 1000, locale()));
    else
        m_note->setNote(tr("No meters yet. Start a receiver, open a file or paste a telegram."));
}

} // namespace ui
