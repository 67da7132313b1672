// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegram_table_model.h"

#include "ui/models/number_font.h"
#include "ui/models/signal_level.h"
#include "ui/models/table_roles.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"
#include "wmbus/words.h"

#include <QTimer>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr int kSummariesKept = 2000; // a few screens

constexpr std::array kColumns{
    ColumnInfo{"number", QT_TRANSLATE_NOOP("ui::TelegramTableModel", "No."),
               QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Number in the order of arrival"), 7, true, true},
    ColumnInfo{"time", QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Time"),
               QT_TRANSLATE_NOOP("ui::TelegramTableModel", "When it was received"), 10, true, false},
    ColumnInfo{"delta", QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Δ"),
               QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Time since the previous telegram of the same meter"), 8,
               true, true},
    ColumnInfo{"meter", QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Meter"),
               QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Name of the meter, or its number"), 10, true, false},
    ColumnInfo{"maker", QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Maker"),
               QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Three letters of the maker"), 6, true, false},
    ColumnInfo{"type", QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Type"),
               QT_TRANSLATE_NOOP("ui::TelegramTableModel", "What the meter measures"), 16, true, false},
    ColumnInfo{"mode", QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Mode"),
               QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Radio mode it came in"), 6, true, false},
    ColumnInfo{"signal", QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Signal"),
               QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Signal strength in dBm: nearer to zero is stronger"), 14,
               true, false},
    ColumnInfo{"length", QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Length"),
               QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Bytes received"), 7, true, true},
    ColumnInfo{"state", QT_TRANSLATE_NOOP("ui::TelegramTableModel", "State"),
               QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Whether it can be read; click a state to see why"), 17,
               true, false},
    ColumnInfo{"summary", QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Summary"),
               QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Main reading, or why there is none"), 32, true, false},
    ColumnInfo{"receiver", QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Receiver"),
               QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Port or file it came from"), 16, false, false},
    ColumnInfo{"ci", QT_TRANSLATE_NOOP("ui::TelegramTableModel", "CI"),
               QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Control information: what kind of content follows"), 4,
               false, false},
    ColumnInfo{"access", QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Access no."),
               QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Counter that the meter sends along"), 9, false, true},
    ColumnInfo{"security", QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Security"),
               QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Encryption mode"), 9, false, false},
    ColumnInfo{"version", QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Version"),
               QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Version of the meter, hexadecimal"), 7, false, false},
    ColumnInfo{"hex", QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Bytes"),
               QT_TRANSLATE_NOOP("ui::TelegramTableModel", "The telegram as received, hexadecimal"), 60, false, false},
    ColumnInfo{"comment", QT_TRANSLATE_NOOP("ui::TelegramTableModel", "Comment"),
               QT_TRANSLATE_NOOP("ui::TelegramTableModel", "What somebody wrote about the telegram"), 24, false, false},
};

QString timeTitle(TimeStyle style)
{
    switch (style) {
    case TimeStyle::Local:
        return TelegramTableModel::tr("Time");
    case TimeStyle::Utc:
        return TelegramTableModel::tr("Time (UTC)");
    case TimeStyle::SinceStart:
        return TelegramTableModel::tr("Since start");
    case TimeStyle::SincePrevious:
        return TelegramTableModel::tr("Since previous");
    }
    return {};
}

/// The first eight bytes as one number that sorts as their hex digits do.
std::int64_t leadingBytes(radio::ByteView bytes)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i)
        number = number << 8 | (i < bytes.size() ? bytes[i] : 0u);
    return std::int64_t(number >> 1); // stays positive
}

/// Place of each device type in the alphabet of the user's language.
std::array<std::int64_t, 256> typeRanks()
{
    std::array<QString, 256> words;
    for (unsigned type = 0; type < words.size(); ++type)
        words[type] = Words::medium(wmbus::deviceTypeId(std::uint8_t(type)));
    std::array<std::size_t, 256> order{};
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&words](std::size_t a, std::size_t b) {
        const int compared = words[a].localeAwareCompare(words[b]);
        return compared != 0 ? compared < 0 : a < b;
    });
    std::array<std::int64_t, 256> ranks{};
    for (std::size_t i = 1; i < order.size(); ++i)
        ranks[order[i]] = ranks[order[i - 1]] + (words[order[i]] == words[order[i - 1]] ? 0 : 1);
    return ranks;
}

} // namespace

TelegramTableModel::TelegramTableModel(const engine::TelegramStore &telegrams, const engine::MeterRegistry &meters,
                                       const engine::MeterNotes &notes, Decode decode, const Palette &palette,
                                       QObject *parent)
    : StoreTableModel(parent), m_telegrams(telegrams), m_meters(meters), m_notes(notes), m_decode(std::move(decode)),
      m_matcher(telegrams, meters, notes), m_look(palette), m_summaries(kSummariesKept)
{
    connect(&palette, &Palette::changed, this, &TelegramTableModel::refreshLook);
}

std::span<const ColumnInfo> TelegramTableModel::columns() const
{
    return kColumns;
}

void TelegramTableModel::refreshLook()
{
    m_look.refresh();
    m_markIcon = icon(QStringLiteral("note"));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                           {Qt::DecorationRole, Qt::ForegroundRole});
}

void TelegramTableModel::setPrivacy(const PrivacyMask &privacy)
{
    m_privacy = &privacy;
    connect(&privacy, &PrivacyMask::changed, this, &TelegramTableModel::refreshPrivacy);
}

void TelegramTableModel::refreshPrivacy()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool TelegramTableModel::isHidden(const engine::TelegramRow &row) const
{
    if (m_privacy == nullptr)
        return false;
    return row.meter < m_meters.count() ? m_privacy->hides(m_meters.meter(row.meter)) : m_privacy->isOn();
}

/// Who sent it, what it says, and its bytes, which hold both; and what somebody wrote about that.
bool TelegramTableModel::isCovered(Column column, const engine::TelegramRow &row) const
{
    const bool isTelling = column == Column::Meter || column == Column::Summary || column == Column::Hex
                           || (column == Column::Comment && row.hasMark);
    return isTelling && isHidden(row);
}

void TelegramTableModel::sort(int column, Qt::SortOrder order)
{
    const bool byArrival = column == int(Column::Number) && order == Qt::AscendingOrder;
    StoreTableModel::sort(byArrival ? -1 : column, order);
}

void TelegramTableModel::appendTelegrams(std::uint32_t first, std::uint32_t count)
{
    for (auto i = first; i < first + count && m_startUs == engine::kNoTime; ++i)
        m_startUs = m_telegrams.row(i).utcUs;
    appendItems(first, count);
}

void TelegramTableModel::changeTelegrams(std::uint32_t first, std::uint32_t count)
{
    m_summaries.clear();
    if (m_changedFirst == m_changedEnd) {
        m_changedFirst = first;
        m_changedEnd = first + count;
        QTimer::singleShot(0, this, &TelegramTableModel::applyChanges);
        return;
    }
    m_changedFirst = std::min(m_changedFirst, first);
    m_changedEnd = std::max(m_changedEnd, first + count);
}

void TelegramTableModel::applyChanges()
{
    std::vector<std::uint32_t> telegrams;
    const auto end = std::min(m_changedEnd, itemEnd());
    for (auto telegram = std::max(m_changedFirst, firstItem()); telegram < end; ++telegram)
        telegrams.push_back(telegram);
    m_changedFirst = m_changedEnd = 0;
    changeItems(telegrams);
}

void TelegramTableModel::trim(std::uint32_t first)
{
    removeItemsBefore(first);
}

void TelegramTableModel::clear()
{
    m_summaries.clear();
    m_matcher.forgetMeters();
    m_changedFirst = m_changedEnd = 0;
    m_startUs = engine::kNoTime;
    removeAllItems();
}

void TelegramTableModel::changeNotes()
{
    m_matcher.forgetMeters();
    refilter();
}

void TelegramTableModel::setFilter(TelegramFilter filter, std::int64_t nowUtcUs)
{
    m_matcher.setFilter(std::move(filter), nowUtcUs);
    refilter();
}

void TelegramTableModel::setNow(std::int64_t nowUtcUs)
{
    m_matcher.setNow(nowUtcUs);
    if (m_matcher.filter().dependsOnTime())
        refilter();
}

void TelegramTableModel::setTimeFormat(const TimeFormat &format)
{
    if (format == m_timeFormat)
        return;
    m_timeFormat = format;
    refilter(); // it may be sorted by what the column now counts
    Q_EMIT headerDataChanged(Qt::Horizontal, int(Column::Time), int(Column::Time));
}

const engine::Meter *TelegramTableModel::meterOf(const engine::TelegramRow &row) const
{
    if (row.meter >= m_meters.count() || m_meters.meter(row.meter).anonymous)
        return nullptr;
    return &m_meters.meter(row.meter);
}

VisibleRows::Key TelegramTableModel::sortKey(int column) const
{
    if (Column(column) == Column::Type) {
        return [this, ranks = typeRanks()](std::uint32_t telegram) {
            const auto *meter = meterOf(m_telegrams.row(telegram));
            return meter != nullptr ? ranks[meter->address.type] : -1;
        };
    }
    if (Column(column) == Column::Meter) {
        return [this, ranks = meterRanks()](std::uint32_t telegram) {
            const std::uint32_t meter = m_telegrams.row(telegram).meter;
            return meter < ranks.size() ? ranks[meter] : -1;
        };
    }
    if (Column(column) == Column::Comment)
        return commentKey();
    return [this, column = Column(column)](std::uint32_t telegram) { return rawKey(column, telegram); };
}

/// By the alphabet; those without a comment first. Few of many telegrams have one.
VisibleRows::Key TelegramTableModel::commentKey() const
{
    std::vector<std::pair<QString, std::uint32_t>> comments;
    for (std::uint32_t telegram = firstItem(); telegram < itemEnd(); ++telegram)
        if (const QString text = comment(telegram); !text.isEmpty())
            comments.emplace_back(text.toLower(), telegram);
    std::ranges::sort(comments);
    std::unordered_map<std::uint32_t, std::int64_t> places;
    for (const auto &[text, telegram] : comments)
        places.emplace(telegram, std::int64_t(places.size()));
    return [places = std::move(places)](std::uint32_t telegram) {
        const auto place = places.find(telegram);
        return place != places.end() ? place->second : -1;
    };
}

/// Place of each meter among all by what is shown of it; -1 for the one of damaged telegrams.
std::vector<std::int64_t> TelegramTableModel::meterRanks() const
{
    std::vector<std::pair<QString, std::uint32_t>> names;
    for (std::uint32_t i = 0; i < m_meters.count(); ++i)
        if (!m_meters.meter(i).anonymous)
            names.emplace_back(meterText(Column::Meter, &m_meters.meter(i)).toLower(), i);
    std::ranges::sort(names);
    std::vector<std::int64_t> ranks(m_meters.count(), -1);
    for (std::size_t place = 0; place < names.size(); ++place)
        ranks[names[place].second] = std::int64_t(place);
    return ranks;
}

std::int64_t TelegramTableModel::rawKey(Column column, std::uint32_t telegram) const
{
    const auto &row = m_telegrams.row(telegram);
    const auto *meter = meterOf(row);
    switch (column) {
    case Column::Number:
        return telegram;
    case Column::Time:
        return countsTime() ? countedUs(telegram) : row.utcUs;
    case Column::Delta:
        return deltaUs(row);
    case Column::Meter:
        return meter != nullptr ? std::int64_t(meter->address.id) : -1;
    case Column::Maker: // the letters are packed so that their numbers sort as they do: EN 13757-7 7.5.2
        return meter != nullptr ? meter->address.manufacturer : -1;
    case Column::Type:
        return meter != nullptr ? meter->address.type : -1;
    case Column::Mode:
        return std::int64_t(row.mode);
    case Column::Signal:
        return row.rssiDeciDbm;
    case Column::Length:
        return row.length;
    case Column::State:
        return std::int64_t(row.outcome);
    case Column::Summary:
        return mainValueKey(telegram);
    case Column::Receiver:
        return row.source;
    case Column::Ci:
        return row.ci;
    case Column::Access:
        return row.hasAccessNumber ? row.accessNumber : -1;
    case Column::Security:
        return row.securityMode;
    case Column::Version:
        return meter != nullptr ? meter->address.version : -1;
    case Column::Hex:
        return leadingBytes(m_telegrams.bytes(telegram));
    case Column::Comment:
        return row.hasMark ? 1 : 0;
    }
    return 0;
}

std::int64_t TelegramTableModel::mainValueKey(std::uint32_t telegram) const
{
    m_decode(telegram, m_decoded);
    const int main = engine::mainRecord(m_decoded);
    const auto *number = main < 0 ? nullptr : std::get_if<wmbus::Decimal>(&m_decoded.records[std::size_t(main)].value);
    return sortableBits(number != nullptr ? wmbus::decimalToDouble(*number) : std::nan(""));
}

std::int64_t TelegramTableModel::deltaUs(const engine::TelegramRow &row) const
{
    if (!m_telegrams.contains(row.previous) || row.utcUs == engine::kNoTime)
        return engine::kNoTime;
    const auto before = m_telegrams.row(row.previous).utcUs;
    return before == engine::kNoTime ? engine::kNoTime : row.utcUs - before;
}

bool TelegramTableModel::countsTime() const
{
    return m_timeFormat.style == TimeStyle::SinceStart || m_timeFormat.style == TimeStyle::SincePrevious;
}

/// Microseconds since what the time format counts from; engine::kNoTime where one of the two is not known.
std::int64_t TelegramTableModel::countedUs(std::uint32_t telegram) const
{
    const std::int64_t at = m_telegrams.row(telegram).utcUs;
    std::int64_t from = m_startUs;
    if (m_timeFormat.style == TimeStyle::SincePrevious)
        from = m_telegrams.contains(telegram - 1) ? m_telegrams.row(telegram - 1).utcUs : engine::kNoTime;
    return at == engine::kNoTime || from == engine::kNoTime ? engine::kNoTime : at - from;
}

QVariant TelegramTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && Column(section) == Column::Time) {
        if (role == Qt::DisplayRole)
            return timeTitle(m_timeFormat.style);
        if (role == Qt::TextAlignmentRole && countsTime())
            return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    return StoreTableModel::headerData(section, orientation, role);
}

QVariant TelegramTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = Column(index.column());
    const std::uint32_t telegram = itemAt(index.row());
    const auto &row = m_telegrams.row(telegram);
    switch (role) {
    case Qt::DisplayRole:
        return text(column, telegram);
    case CopyRole:
        return copyText(column, telegram);
    case SortRole:
        if (isCovered(column, row))
            return {};
        return QVariant::fromValue(qlonglong(rawKey(column, telegram)));
    case ArrivalRole:
        return telegram;
    case FilterTermRole:
        return filterTerm(column, telegram);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return toolTip(column, telegram);
    case Qt::AccessibleTextRole:
        return column == Column::Number ? QVariant(sentence(telegram)) : QVariant();
    case Qt::DecorationRole:
        if (column == Column::Number)
            return row.hasMark ? QVariant(m_markIcon) : QVariant();
        return column == Column::State ? QVariant(m_look.icon(row.outcome, row.verdict)) : QVariant();
    case Qt::ForegroundRole:
        return column == Column::State ? QVariant(m_look.color(row.outcome, row.verdict)) : QVariant();
    case Qt::FontRole: {
        const engine::Meter *meter = column == Column::Meter ? meterOf(row) : nullptr;
        const bool isNumber = meter != nullptr && m_notes.note(meter->address).name.empty(); // a name is none
        return isNumber || column == Column::Hex ? QVariant(numberFont()) : QVariant();
    }
    case SignalLevelRole:
        return column == Column::Signal && row.rssiDeciDbm != engine::kNoRssi ? QVariant(signalLevel(row.rssiDeciDbm))
                                                                              : QVariant();
    default:
        return {};
    }
}

} // namespace ui
