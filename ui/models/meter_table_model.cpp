// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meter_table_model.h"

#include "ui/models/cell_text.h"
#include "ui/models/meter_texts.h"
#include "ui/models/meter_words.h"
#include "ui/models/number_font.h"
#include "ui/models/signal_level.h"
#include "ui/models/table_roles.h"
#include "ui/theme/icons.h"
#include "wmbus/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace ui {

namespace {

constexpr std::array kColumns{
    ColumnInfo{"state", QT_TRANSLATE_NOOP("ui::MeterTableModel", "State"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "Whether it can be read; click a state to see why"), 17, true,
               false},
    ColumnInfo{
        "number", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Name or number"),
        QT_TRANSLATE_NOOP("ui::MeterTableModel", "Name that you gave the meter, else its number as printed on it"), 13,
        true, false},
    ColumnInfo{"maker", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Maker"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "Three letters of the maker"), 6, true, false},
    ColumnInfo{"type", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Type"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "What the meter measures"), 16, true, false},
    ColumnInfo{"signal", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Signal"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "Strength of the newest telegram in dBm: nearer to zero is "
                                                        "stronger"),
               12, true, false},
    ColumnInfo{"age", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Age"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "Time since the meter was heard"), 8, true, true},
    ColumnInfo{"reading", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Reading"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "The main value that the meter sent"), 14, true, true},
    ColumnInfo{"change", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Change"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "How much the main value grew since the mark"), 10, false,
               true},
    ColumnInfo{"product", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Product"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "Product name, where it is known"), 14, true, false},
    ColumnInfo{"interval", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Every"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "How often the meter sends (median)"), 8, false, true},
    ColumnInfo{"missed", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Missed"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "Share of its telegrams that were not received"), 8, false,
               true},
    ColumnInfo{"telegrams", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Telegrams"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "Telegrams received from the meter"), 10, false, true},
    ColumnInfo{"mode", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Mode"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "Radio modes it was heard in"), 6, false, false},
    ColumnInfo{"security", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Security"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "Encryption mode"), 9, false, false},
    ColumnInfo{"last-heard", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Last heard"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "When the newest telegram was received"), 18, false, false},
    ColumnInfo{
        "usual-signal", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Usual signal"),
        QT_TRANSLATE_NOOP("ui::MeterTableModel", "Median strength of its telegrams in dBm: half of them were stronger"),
        12, false, false},
    ColumnInfo{"best-signal", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Best signal"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "Strength of its strongest telegram in dBm"), 12, false, false},
    ColumnInfo{"growth", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Since first heard"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "How much the main value grew since the meter was first heard"),
               14, false, true},
    ColumnInfo{"whose", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Whose"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "Whose meter you said it is, and whether it is ignored"), 16,
               false, false},
    ColumnInfo{"note", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Note"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "What you wrote about the meter"), 20, false, false},
    ColumnInfo{"first-heard", QT_TRANSLATE_NOOP("ui::MeterTableModel", "First heard"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "When its oldest telegram was received"), 18, false, false},
    ColumnInfo{"on-list", QT_TRANSLATE_NOOP("ui::MeterTableModel", "On list"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "Whether it is one of the expected meters"), 8, false, false},
    ColumnInfo{"weakest-signal", QT_TRANSLATE_NOOP("ui::MeterTableModel", "Weakest signal"),
               QT_TRANSLATE_NOOP("ui::MeterTableModel", "Strength of its weakest telegram in dBm"), 12, false, false},
};

QVariant optionalNumber(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant timeValue(std::int64_t utcUs)
{
    return utcUs == engine::kNoTime ? QVariant() : QVariant(double(utcUs));
}

/// Numbers before texts never meet in one column; what is not known comes first.
bool sortsBefore(const QVariant &a, const QVariant &b)
{
    if (!a.isValid() || !b.isValid())
        return !a.isValid() && b.isValid();
    if (a.typeId() == QMetaType::QString)
        return a.toString().localeAwareCompare(b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

} // namespace

std::optional<std::int64_t> ageSeconds(const engine::Meter &meter, std::int64_t nowUtcUs)
{
    if (meter.lastHeardUs == engine::kNoTime)
        return std::nullopt;
    return std::max<std::int64_t>((nowUtcUs - meter.lastHeardUs) / 1'000'000, 0);
}

MeterTableModel::MeterTableModel(const engine::MeterRegistry &meters, const engine::MeterNotes &notes,
                                 const Palette &palette, QObject *parent)
    : StoreTableModel(parent), m_meters(meters), m_notes(notes), m_palette(palette), m_look(palette)
{
    refreshLook();
    connect(&palette, &Palette::changed, this, &MeterTableModel::refreshLook);
}

std::span<const ColumnInfo> MeterTableModel::columns() const
{
    return kColumns;
}

void MeterTableModel::refreshLook()
{
    m_look.refresh();
    m_overdueIcon = icon(QStringLiteral("waiting"), m_palette.color(Token::StateWarning));
    m_expectedIcon = icon(QStringLiteral("good"), m_palette.color(Token::StateGood));
    m_mineIcon = icon(QStringLiteral("star"), m_palette.color(Token::StateWarning));
    refreshAll();
}

void MeterTableModel::refreshAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void MeterTableModel::setExpected(const ExpectedList &expected)
{
    m_expected = &expected;
    connect(&expected, &ExpectedList::changed, this, [this] {
        refilter();
        refreshAll();
    });
}

void MeterTableModel::setPrivacy(const PrivacyMask &privacy)
{
    m_privacy = &privacy;
    connect(&privacy, &PrivacyMask::changed, this, [this] {
        refilter(); // the order by number or reading told something about what is hidden
        refreshAll();
    });
}

void MeterTableModel::setHighlighted(std::uint32_t meter, bool highlighted)
{
    if (highlighted)
        m_highlighted.insert(meter);
    else
        m_highlighted.erase(meter);
    if (const auto row = rowOf(meter))
        Q_EMIT dataChanged(index(*row, 0), index(*row, columnCount() - 1), {Qt::BackgroundRole, Qt::ForegroundRole});
}

/// Groups are asked about every meter often: when the first one was heard is known beforehand.
void MeterTableModel::takeFirstHeard(std::uint32_t meter)
{
    const std::int64_t heard = m_meters.meter(meter).firstHeardUs;
    if (heard != engine::kNoTime)
        m_firstOfAllUs = m_firstOfAllUs == engine::kNoTime ? heard : std::min(m_firstOfAllUs, heard);
}

void MeterTableModel::appendMeters(std::uint32_t first, std::uint32_t count)
{
    for (std::uint32_t meter = first; meter < first + count; ++meter)
        takeFirstHeard(meter);
    appendItems(first, count);
}

void MeterTableModel::changeMeters(std::vector<std::uint32_t> meters)
{
    std::sort(meters.begin(), meters.end());
    meters.erase(std::unique(meters.begin(), meters.end()), meters.end());
    std::ranges::for_each(meters, [this](std::uint32_t meter) { takeFirstHeard(meter); });
    changeItems(meters);
}

void MeterTableModel::clear()
{
    m_highlighted.clear();
    m_firstOfAllUs = engine::kNoTime;
    removeAllItems();
}

TelegramFilter::Problem MeterTableModel::setSearch(const QString &text)
{
    TelegramFilter::Problem problem;
    if (auto filter = TelegramFilter::parse(text, problem, FilterSubject::Meters)) {
        m_search = MeterSearch(std::move(*filter));
        refilter();
    }
    return problem;
}

void MeterTableModel::setGroup(SurveyGroup group)
{
    if (std::exchange(m_group, group) != group)
        refilter();
}

void MeterTableModel::setMark(SurveyMark mark)
{
    m_mark = std::move(mark);
    refilter();
    constexpr int kChange = int(Column::Change);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, kChange), index(rowCount() - 1, kChange), {Qt::DisplayRole});
}

const engine::MeterNote &MeterTableModel::noteOf(const engine::Meter &meter) const
{
    return m_notes.note(meter.anonymous ? wmbus::Address{} : meter.address);
}

bool MeterTableModel::isExpected(const engine::Meter &meter) const
{
    return m_expected != nullptr && m_expected->contains(meter);
}

bool MeterTableModel::isMine(const engine::Meter &meter) const
{
    return noteOf(meter).relation == engine::MeterRelation::Mine;
}

bool MeterTableModel::isHidden(const engine::Meter &meter) const
{
    return m_privacy != nullptr && m_privacy->hides(meter);
}

/// The row of damaged telegrams has no number, only a count.
bool MeterTableModel::isCovered(Column column, const engine::Meter &meter) const
{
    switch (column) {
    case Column::Number:
        return !meter.anonymous && isHidden(meter);
    case Column::Reading:
    case Column::Change:
    case Column::Growth:
    case Column::Note:
        return isHidden(meter);
    default:
        return false;
    }
}

bool MeterTableModel::isIn(SurveyGroup group, const engine::Meter &meter) const
{
    return isInGroup(
        group, meter,
        {.note = noteOf(meter), .mark = m_mark, .isExpected = isExpected(meter), .firstOfAllUs = m_firstOfAllUs});
}

int MeterTableModel::groupSize(SurveyGroup group) const
{
    int size = 0;
    for (std::uint32_t i = 0; i < itemCount(); ++i)
        size += isIn(group, m_meters.meter(i)) ? 1 : 0;
    return size;
}

bool MeterTableModel::accepts(std::uint32_t item) const
{
    const auto &meter = m_meters.meter(item);
    return isIn(m_group, meter)
           && m_search.accepts(
               meter, {.index = item, .note = noteOf(meter), .isHidden = isHidden(meter), .nowUtcUs = m_nowUtcUs});
}

void MeterTableModel::setNow(std::int64_t nowUtcUs, int firstRow, int lastRow)
{
    m_nowUtcUs = nowUtcUs;
    if (m_search.dependsOnTime())
        refilter();
    lastRow = std::min(lastRow, rowCount() - 1);
    constexpr int kAge = int(Column::Age);
    if (firstRow >= 0 && firstRow <= lastRow)
        Q_EMIT dataChanged(index(firstRow, kAge), index(lastRow, kAge),
                           {Qt::DisplayRole, Qt::DecorationRole, Qt::ForegroundRole});
}

void MeterTableModel::setReceiving(bool receiving)
{
    if (std::exchange(m_receiving, receiving) != receiving)
        setNow(m_nowUtcUs, 0, rowCount() - 1);
}

bool MeterTableModel::isOverdue(const engine::Meter &meter) const
{
    if (!m_receiving)
        return false;
    const auto age = ageSeconds(meter, m_nowUtcUs);
    const auto interval = meter.rhythm.intervalS();
    return age && interval && double(*age) > 3 * *interval;
}

std::optional<float> MeterTableModel::dbm(Column column, const engine::Meter &meter)
{
    switch (column) {
    case Column::Signal:
        return meter.signal.newestDbm();
    case Column::UsualSignal:
        return meter.signal.medianDbm();
    case Column::BestSignal:
        return meter.signal.maximumDbm();
    case Column::WeakestSignal:
        return meter.signal.minimumDbm();
    default:
        return std::nullopt;
    }
}

std::optional<double> MeterTableModel::growth(const engine::Meter &meter)
{
    return engine::growth(meter.firstMain, engine::mainValueOf(meter.readings));
}

VisibleRows::Key MeterTableModel::sortKey(int column) const
{
    // Texts become their place in the alphabet: meters are few, and the key stays a number.
    std::vector<QVariant> values;
    for (std::uint32_t i = 0; i < itemCount(); ++i)
        values.push_back(sortValue(Column(column), m_meters.meter(i)));
    std::vector<std::uint32_t> order(values.size());
    std::iota(order.begin(), order.end(), 0u);
    const auto before = [&values](std::uint32_t a, std::uint32_t b) { return sortsBefore(values[a], values[b]); };
    std::stable_sort(order.begin(), order.end(), before);
    std::vector<std::int64_t> ranks(values.size());
    for (std::size_t i = 1; i < order.size(); ++i)
        ranks[order[i]] = ranks[order[i - 1]] + (before(order[i - 1], order[i]) ? 1 : 0);
    return [ranks = std::move(ranks)](std::uint32_t item) { return ranks[item]; };
}

QVariant MeterTableModel::sortValue(Column column, const engine::Meter &meter) const
{
    if (isCovered(column, meter))
        return {};
    switch (column) {
    case Column::State:
        return int(meter.outcome);
    case Column::Number: // names among themselves, numbers among themselves
        if (!noteOf(meter).name.empty())
            return QString::fromStdString(noteOf(meter).name);
        return meter.anonymous ? QVariant() : QVariant(meterNumberText(meter));
    case Column::Signal:
    case Column::UsualSignal:
    case Column::BestSignal:
    case Column::WeakestSignal:
        return optionalNumber(dbm(column, meter));
    case Column::Age: // the youngest first
        return meter.lastHeardUs == engine::kNoTime ? QVariant() : QVariant(-double(meter.lastHeardUs));
    case Column::LastHeard:
        return timeValue(meter.lastHeardUs);
    case Column::FirstHeard:
        return timeValue(meter.firstHeardUs);
    case Column::Growth:
        return optionalNumber(growth(meter));
    case Column::Reading:
        return meter.readings.empty() || std::isnan(meter.readings.front().number)
                   ? QVariant()
                   : QVariant(meter.readings.front().number);
    case Column::Change:
        return optionalNumber(m_mark.change(meter));
    case Column::Interval:
        return optionalNumber(meter.rhythm.intervalS());
    case Column::Missed:
        return optionalNumber(meter.rhythm.lossPercent());
    case Column::Telegrams:
        return meter.telegrams;
    case Column::OnList:
        return int(isExpected(meter));
    case Column::Security:
        return int(meter.securityMode);
    case Column::Maker:
    case Column::Type:
    case Column::Product:
    case Column::Whose:
    case Column::Note:
    case Column::Mode: {
        const QString shown = text(column, meter);
        return shown == noValue() ? QVariant() : QVariant(shown);
    }
    }
    return {};
}

QVariant MeterTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = Column(index.column());
    const auto item = itemAt(index.row());
    const auto &meter = m_meters.meter(item);
    switch (role) {
    case Qt::DisplayRole:
        return text(column, meter);
    case CopyRole:
        return copyText(column, meter);
    case SortRole:
        return sortValue(column, meter);
    case ArrivalRole:
        return item;
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return toolTip(column, meter);
    case Qt::AccessibleTextRole:
        return column == Column::State ? QVariant(sentence(meter)) : QVariant();
    case Qt::DecorationRole:
        return decoration(column, meter);
    case Qt::ForegroundRole:
        return m_highlighted.contains(item) ? QVariant(m_palette.color(Token::GroupText)) : foreground(column, meter);
    case Qt::BackgroundRole:
        return m_highlighted.contains(item) ? QVariant(m_palette.color(Token::RecordOdd)) : QVariant();
    case Qt::FontRole: // a name is no number
        return column == Column::Number && noteOf(meter).name.empty() ? QVariant(numberFont()) : QVariant();
    case SignalLevelRole: {
        const auto strength = dbm(column, meter);
        return strength ? QVariant(signalLevel(std::int16_t(std::lround(*strength * 10)))) : QVariant();
    }
    default:
        return {};
    }
}

QVariant MeterTableModel::decoration(Column column, const engine::Meter &meter) const
{
    if (column == Column::State)
        return m_look.icon(meter.outcome, meter.verdict);
    if (column == Column::Age && isOverdue(meter))
        return m_overdueIcon;
    if (column == Column::OnList && isExpected(meter))
        return m_expectedIcon;
    if (column == Column::Number && isMine(meter))
        return m_mineIcon;
    return {};
}

QVariant MeterTableModel::foreground(Column column, const engine::Meter &meter) const
{
    if (column == Column::State)
        return m_look.color(meter.outcome, meter.verdict);
    if (column == Column::Age && isOverdue(meter))
        return m_palette.color(Token::StateWarning);
    return {};
}

} // namespace ui
