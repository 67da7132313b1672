// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/compact_profile.h"

#include "wmbus/records/dates.h"

#include <algorithm>
#include <optional>

namespace wmbus {

namespace {

constexpr std::size_t kSpacingBytes = 2;
constexpr std::uint8_t kDays = 3; ///< unit bits
constexpr std::uint8_t kHalfMonths = 253; ///< spacing value, with the unit bits of days
constexpr std::uint8_t kMonths = 254; ///< spacing value: months, their number in the unit bits
constexpr std::uint8_t kLastPlainSpacing = 250;

bool isProfileWord(std::string_view word)
{
    return word == "compact-profile" || word == "compact-profile-registers" || word == "inverse-compact-profile";
}

bool sameQualifiers(const Record &element, const Record &base)
{
    auto at = base.qualifiers.begin();
    for (const std::string_view word : element.qualifiers) {
        if (isProfileWord(word))
            continue;
        if (word != (at == base.qualifiers.end() ? std::string_view() : *at++))
            return word.empty();
    }
    return true;
}

const Record *findBaseValue(const DecodedTelegram &out, const Record &element, std::uint64_t storage)
{
    for (const Record &record : out.records) {
        if (record.storage == storage && record.tariff == element.tariff && record.subunit == element.subunit
            && record.function == element.function && record.quantity == element.quantity && record.unit == element.unit
            && std::holds_alternative<Decimal>(record.value) && sameQualifiers(element, record))
            return &record;
    }
    return nullptr;
}

const CivilTime *findBaseDate(const DecodedTelegram &out, const Record &element, std::uint64_t storage)
{
    for (const Record &record : out.records) {
        const auto *const time = std::get_if<CivilTime>(&record.value);
        const bool named = record.quantity == "date" || record.quantity == "date-time";
        if (time && named && record.storage == storage && record.subunit == element.subunit
            && record.qualifiers[0].empty() && time->hasDate && !time->everyYear)
            return time;
    }
    return nullptr;
}

/// a + sign × b, exactly; none where it does not fit.
std::optional<Decimal> sum(Decimal a, Decimal b, int sign)
{
    constexpr std::int64_t kLargest = std::int64_t(1) << 60;
    const auto scale = [](Decimal &number, std::int8_t exponent) {
        for (; number.exponent > exponent && std::abs(number.mantissa) < kLargest / 10; --number.exponent)
            number.mantissa *= 10;
    };
    const std::int8_t exponent = std::min(a.exponent, b.exponent);
    scale(a, exponent);
    scale(b, exponent);
    if (a.exponent != b.exponent || std::abs(a.mantissa) > kLargest || std::abs(b.mantissa) > kLargest)
        return std::nullopt;
    return Decimal{a.mantissa + sign * b.mantissa, exponent};
}

/// Step of one element: half months, whole months or seconds.
struct Step
{
    int halfMonths = 0;
    int months = 0;
    std::int64_t seconds = 0;
};

std::optional<CivilTime> after(const CivilTime &base, const Step &step, int steps)
{
    if (step.halfMonths > 0)
        return addHalfMonths(base, steps * step.halfMonths);
    return step.months > 0 ? addMonths(base, steps * step.months) : addSeconds(base, steps * step.seconds);
}

std::optional<Step> stepOf(std::uint8_t unit, std::uint8_t spacing)
{
    constexpr std::int64_t kSeconds[] = {1, 60, 3600, 86400};
    constexpr int kMonthsOfUnit[] = {0, 6, 3, 1};
    if (spacing >= 1 && spacing <= kLastPlainSpacing)
        return Step{0, 0, kSeconds[unit] * spacing};
    if (spacing == kMonths && kMonthsOfUnit[unit] > 0)
        return Step{0, kMonthsOfUnit[unit], 0};
    if (spacing == kHalfMonths && unit == kDays)
        return Step{1, 0, 0};
    return std::nullopt; // a table without time, reserved
}

} // namespace

bool CompactProfiles::fits(const RecordHeader &header, const DataSpan &span, radio::ByteView bytes)
{
    if (header.profile == ProfileKind::None || isUnknown(header) || !header.error.empty() || !span.variable
        || span.lvar > 0xBF || span.size < kSpacingBytes)
        return false;
    const std::size_t size = dataSize(bytes[span.first] & 0x0F);
    return size > 0 && span.size >= kSpacingBytes + size;
}

void CompactProfiles::add(TelegramBuilder &builder, const RecordHeader &header, const DataSpan &span)
{
    DecodedTelegram &out = builder.out();
    const radio::ByteView bytes = out.source(builder.source());
    const std::uint8_t control = bytes[span.first];
    RecordHeader element = header;
    element.dataField = control & 0x0F;
    element.profile = ProfileKind::None;
    const std::size_t size = dataSize(element.dataField);
    Profile profile{header.profile, Mode(control >> 6), std::uint8_t((control >> 4) & 0x03), bytes[span.first + 1],
                    header.storage, out.records.size(), (span.size - kSpacingBytes) / size};
    // Steps up or down are counted without sign, values and differences with it.
    element.vif.type =
        profile.mode == Mode::Increments || profile.mode == Mode::Decrements ? DataType::Unsigned : header.vif.type;
    builder.leaf("spacing-control", span.first, 1, Group::Record, 2, RawBytes{});
    builder.leaf("spacing-value", span.first + 1, 1, Group::Record, 2, Decimal{profile.spacing, 0});
    std::size_t at = span.first + kSpacingBytes;
    for (std::size_t i = 0; i < profile.elements; ++i, at += size) {
        Record &record = out.records.emplace_back();
        fillRecord(header, record);
        record.storage = header.storage + 1 + i;
        record.source = builder.source();
        record.data = {std::uint16_t(at), std::uint16_t(size)};
        DataSpan data;
        data.first = at;
        data.size = size;
        const DataReading reading = readData(element, data, bytes, out.texts);
        record.value = reading.value;
        record.error = reading.error;
        builder.leaf("element", at, size, Group::Record, 2, RawBytes{}, std::int16_t(out.records.size() - 1));
    }
    if (at < span.end())
        builder.leaf("unknown", at, span.end() - at, Group::Unknown, 2, RawBytes{});
    m_pending.push_back(profile);
}

void CompactProfiles::completeValues(DecodedTelegram &out, const Profile &profile)
{
    if (profile.mode == Mode::Absolute || profile.elements == 0)
        return;
    const Record *const base = findBaseValue(out, out.records[profile.firstRecord], profile.storage);
    std::optional<Decimal> last = base ? std::optional(std::get<Decimal>(base->value)) : std::nullopt;
    const int direction = profile.kind == ProfileKind::Inverse ? -1 : 1;
    const int sign = profile.mode == Mode::Decrements ? -direction : direction;
    for (std::size_t i = 0; i < profile.elements; ++i) {
        Record &record = out.records[profile.firstRecord + i];
        const auto *const step = std::get_if<Decimal>(&record.value);
        last = last && step ? sum(*last, *step, sign) : std::nullopt;
        if (last) {
            record.value = *last;
        } else {
            record.value = {};
            record.error = record.error.empty() ? "no-base-value" : record.error;
        }
    }
}

void CompactProfiles::completeDates(DecodedTelegram &out, const Profile &profile)
{
    const auto step = stepOf(profile.unit, profile.spacing);
    const CivilTime *const found =
        profile.elements > 0 ? findBaseDate(out, out.records[profile.firstRecord], profile.storage) : nullptr;
    if (!step || !found || (step->seconds % 86400 != 0 && !found->hasTime))
        return;
    const CivilTime base = *found;
    const int direction = profile.kind == ProfileKind::Inverse ? -1 : 1;
    for (std::size_t i = 0; i < profile.elements; ++i) {
        if (const auto date = after(base, *step, direction * int(i + 1)))
            out.records[profile.firstRecord + i].date = *date;
    }
}

void CompactProfiles::complete(TelegramBuilder &builder) const
{
    DecodedTelegram &out = builder.out();
    for (const Profile &profile : m_pending) {
        completeValues(out, profile);
        completeDates(out, profile);
    }
    if (m_pending.empty())
        return;
    for (Field &field : out.fields) {
        if (field.id == "element" && field.record >= 0)
            field.value = out.records[std::size_t(field.record)].value;
    }
}

} // namespace wmbus
