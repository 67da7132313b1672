// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sharing/content_disguise.h"

#include "engine/sharing/date_shift.h"
#include "engine/sharing/value_scale.h"
#include "wmbus/records/numbers.h"

#include <algorithm>
#include <array>

namespace engine {

namespace {

using wmbus::ByteRange;
using wmbus::Group;
using wmbus::Record;

/// Records that name the meter, where it is, whose it is or what opens it: EN 13757-3 tables 10 and 14.
constexpr std::array<std::string_view, 14> kIdentities = {"fabrication-number",
                                                          "enhanced-identification",
                                                          "parameter-set",
                                                          "model-version",
                                                          "customer-location",
                                                          "customer",
                                                          "access-code-user",
                                                          "access-code-operator",
                                                          "access-code-system-operator",
                                                          "access-code-developer",
                                                          "password",
                                                          "security-key",
                                                          "operator-data",
                                                          "supplier-information"};

/// Texts and codes that all meters of a product share.
constexpr std::array<std::string_view, 5> kProductWords = {"manufacturer", "device-type", "hardware-version",
                                                           "firmware-version", "software-version"};

/// What people use, and how fast: habits.
constexpr std::array<std::string_view, 12> kConsumption = {
    "energy",          "volume",          "mass",           "heat-cost",      "power",  "volume-flow", "mass-flow",
    "reactive-energy", "apparent-energy", "reactive-power", "apparent-power", "current"};

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N> &words)
{
    return std::ranges::find(words, word) != words.end();
}

bool isDecimalDigits(radio::ByteView data)
{
    return std::ranges::all_of(data, [](std::uint8_t byte) { return (byte & 0xF) <= 9 && byte >> 4 <= 9; });
}

/// All 00 or all FF: there is no number.
bool isBlank(radio::ByteView data)
{
    const auto same = [data](std::uint8_t value) {
        return std::ranges::all_of(data, [value](std::uint8_t byte) { return byte == value; });
    };
    return data.empty() || same(0x00) || same(0xFF);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char constructedLetter(char old, std::size_t index)
{
    const bool upper = old >= 'A' && old <= 'Z';
    const bool letter = upper || (old >= 'a' && old <= 'z') || std::uint8_t(old) >= 0x80;
    return letter ? char((upper ? 'A' : 'a') + index % 26) : old;
}

/// Letters and digits become others, what stands between them stays.
std::string constructedText(std::string_view text, NumberBook &book)
{
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const auto end = std::find_if_not(text.begin() + std::ptrdiff_t(i), text.end(), isDigit);
        const std::size_t digits = std::size_t(end - text.begin()) - i;
        if (digits > 0)
            result += book.replacement(text.substr(i, digits));
        else
            result.push_back(constructedLetter(text[i], i));
        i = result.size();
    }
    return result;
}

} // namespace

ContentDisguise::ContentDisguise(const wmbus::DecodedTelegram &telegram, const AnonymiserOptions &options,
                                 NumberBook &book)
    : m_telegram(telegram), m_options(options), m_book(book)
{
}

void ContentDisguise::apply(radio::Bytes &body, unsigned variant)
{
    m_body = body;
    m_variant = variant;
    m_covered.assign(body.size(), false);
    m_reasons.assign(body.size(), ChangeReason::None);
    m_cautions.clear();
    for (std::size_t i = 0; i < m_telegram.fields.size(); ++i) {
        if (isLeaf(i))
            applyField(i);
    }
    for (const Record &record : m_telegram.records)
        applyRecord(record);
    applyUncovered();
}

/// Bits and guesses share the bytes of the field they stand below; what was decrypted is described by the layers that
/// follow.
bool ContentDisguise::isLeaf(std::size_t index) const
{
    const auto isPart = [](const wmbus::Field &field) { return field.bits != 0 || field.guess; };
    const wmbus::Field &field = m_telegram.fields[index];
    const bool opened = field.group == Group::Encrypted && std::holds_alternative<std::monostate>(field.value);
    if (isPart(field) || opened)
        return false;
    const bool hasNext = index + 1 < m_telegram.fields.size();
    return !hasNext || m_telegram.fields[index + 1].depth <= field.depth || isPart(m_telegram.fields[index + 1]);
}

void ContentDisguise::applyField(std::size_t index)
{
    const wmbus::Field &field = m_telegram.fields[index];
    if (field.range.end() > m_body.size())
        return;
    std::fill_n(m_covered.begin() + field.range.first, field.range.count, true);
    const bool ofRecord = field.record >= 0;
    if (field.group == Group::Address && field.id == "number")
        disguiseNumber(field.range);
    else if (field.id == "packed-serial")
        disguisePackedSerial(field.range);
    else if (field.id == "mac" || field.id == "authentication-tag")
        fill(field.range, ChangeReason::Checksum, false);
    else if (field.group == Group::Encrypted || field.group == Group::Unknown)
        replaceUnknown(field.range, field.group == Group::Encrypted);
    else if (field.group == Group::Maker && !ofRecord)
        replaceUnknown(field.range, false);
    else if (!ofRecord && std::holds_alternative<wmbus::CivilTime>(field.value))
        (void)shiftDate(take(field.range, ChangeReason::Date), m_options.dayShift);
}

void ContentDisguise::applyRecord(const Record &record)
{
    if (record.data.empty() || record.data.end() > m_body.size())
        return;
    const bool text = std::holds_alternative<wmbus::TextRef>(record.value);
    if (std::holds_alternative<wmbus::CivilTime>(record.value) || record.error == "time-invalid") {
        (void)shiftDate(take(record.data, ChangeReason::Date), m_options.dayShift);
    } else if (isOneOf(record.quantity, kIdentities)) {
        disguiseIdentity(record);
    } else if (text && !isOneOf(record.quantity, kProductWords)) {
        disguiseText(take(record.data, ChangeReason::Text));
        count(cautions::kTextReplaced, record.data.count);
    } else if (record.unknown || std::holds_alternative<wmbus::RawBytes>(record.value)) {
        replaceUnknown(record.data, false);
    } else if (m_options.valuePercent < 100 && isOneOf(record.quantity, kConsumption)) {
        scale(record);
    }
}

void ContentDisguise::applyUncovered()
{
    for (std::size_t at = 0; at < m_body.size(); ++at) {
        if (!m_covered[at])
            replaceUnknown({std::uint16_t(at), 1}, false);
    }
}

void ContentDisguise::disguiseNumber(ByteRange range)
{
    const Data data = take(range, ChangeReason::Address);
    std::uint32_t number = m_book.replacement(std::uint32_t(wmbus::littleEndian(data)));
    for (std::uint8_t &byte : data) {
        byte = std::uint8_t(number);
        number >>= 8;
    }
}

/// Sappel's address: the number is binary in 26 bits, the letters of the printed one behind it stay.
void ContentDisguise::disguisePackedSerial(ByteRange range)
{
    constexpr std::uint64_t kNumber = 0x03FFFFFF;
    const Data data = take(range, ChangeReason::Address);
    const std::uint64_t packed = wmbus::littleEndian(data);
    const std::uint32_t number = numberOfBcd(m_book.replacement(bcdOf(std::uint32_t(packed & kNumber))));
    std::uint64_t changed = (packed & ~kNumber) | (number & kNumber);
    for (std::uint8_t &byte : data) {
        byte = std::uint8_t(changed);
        changed >>= 8;
    }
}

void ContentDisguise::disguiseIdentity(const Record &record)
{
    constexpr std::size_t kAddress = 8; ///< number, maker, version, type in the order of the long header
    const Data data = take(record.data, ChangeReason::Identity);
    const auto *const ref = std::get_if<wmbus::TextRef>(&record.value);
    const std::string_view text = ref ? m_telegram.text(*ref) : std::string_view();
    const bool isAddress = data.size() == kAddress && text.find('-') != std::string_view::npos;
    if (isBlank(data))
        return;
    if (isAddress && record.quantity == "enhanced-identification")
        disguiseNumber({record.data.first, 4});
    else if (ref && text.size() == data.size())
        disguiseText(data);
    else if (isDecimalDigits(data))
        disguiseDigits(data);
    else
        disguiseBinary(data);
}

/// BCD, the last two digits first.
void ContentDisguise::disguiseDigits(Data data)
{
    std::string digits;
    for (auto byte = data.rbegin(); byte != data.rend(); ++byte) {
        digits.push_back(char('0' + (*byte >> 4)));
        digits.push_back(char('0' + (*byte & 0xF)));
    }
    const std::string replaced = m_book.replacement(digits);
    auto byte = data.rbegin();
    for (std::size_t i = 0; i + 1 < replaced.size(); i += 2, ++byte)
        *byte = std::uint8_t((replaced[i] - '0') << 4 | (replaced[i + 1] - '0'));
}

void ContentDisguise::disguiseBinary(Data data)
{
    constexpr std::size_t kDigits = 8;
    if (data.size() > sizeof(std::uint64_t)) {
        fill({std::uint16_t(data.data() - m_body.data()), std::uint16_t(data.size())}, ChangeReason::Identity, true);
        return;
    }
    std::string digits = std::to_string(wmbus::littleEndian(data));
    digits.insert(0, digits.size() < kDigits ? kDigits - digits.size() : 0, '0');
    std::uint64_t number = std::stoull(m_book.replacement(digits).substr(0, 18));
    for (std::uint8_t &byte : data) {
        byte = std::uint8_t(number);
        number >>= 8;
    }
}

/// Last character first.
void ContentDisguise::disguiseText(Data data)
{
    const std::string text(data.rbegin(), data.rend());
    std::ranges::copy(constructedText(text, m_book), data.rbegin());
}

void ContentDisguise::scale(const Record &record)
{
    const Data data = take(record.data, ChangeReason::Value);
    const auto *const number = std::get_if<wmbus::Decimal>(&record.value);
    if (isBlank(data) || (number && scaleNumber(data, number->mantissa, m_options.valuePercent)))
        return;
    fill(record.data, ChangeReason::Value, false);
    count(cautions::kValuesRemoved, data.size());
}

void ContentDisguise::replaceUnknown(ByteRange range, bool encrypted)
{
    if (encrypted) {
        fill(range, ChangeReason::Unknown, true);
        count(cautions::kContentReplaced, range.count);
    } else if (m_options.keepUnknown) {
        count(cautions::kUnknownKept, range.count);
    } else {
        fill(range, ChangeReason::Unknown, m_variant > 0);
        count(cautions::kUnknownReplaced, range.count);
    }
}

/// 00, or noise that depends on nothing but its place.
void ContentDisguise::fill(ByteRange range, ChangeReason reason, bool noise)
{
    constexpr std::uint32_t kMix = 2654435761U; // Knuth's multiplicative hash
    std::uint32_t at = range.first;
    for (std::uint8_t &byte : take(range, reason)) {
        byte = noise ? std::uint8_t(((at + 1) * 512 + m_variant) * kMix >> 24) : std::uint8_t(0);
        ++at;
    }
}

void ContentDisguise::count(std::string_view caution, std::size_t bytes)
{
    const auto found = std::ranges::find(m_cautions, caution, &Caution::id);
    Caution &entry = found == m_cautions.end() ? m_cautions.emplace_back(Caution{caution, 0}) : *found;
    entry.bytes = std::uint16_t(entry.bytes + bytes);
}

ContentDisguise::Data ContentDisguise::take(ByteRange range, ChangeReason reason)
{
    std::fill_n(m_reasons.begin() + range.first, range.count, reason);
    return m_body.subspan(range.first, range.count);
}

} // namespace engine
