// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/damage_trial.h"

#include "wmbus/records/record_probe.h"
#include "wmbus/remark_ids.h"

#include <algorithm>

using namespace wmbus;

namespace help {

namespace {

constexpr std::size_t kHeader = 11; ///< of plainTelegram()
constexpr std::size_t kFewest = 5;
constexpr std::size_t kLongest = 245; ///< record bytes that L can count

bool parsesToTheEnd(const radio::Bytes &records)
{
    return probeRecords(records, 0, Direction::FromMeter).complete;
}

/// A record as people read it, whether certain or not.
std::string reading(Record record, const DecodedTelegram &telegram)
{
    record.guess = false;
    record.date = {};
    return recordText(record, telegram);
}

std::uint8_t below(std::mt19937 &random, unsigned limit)
{
    return std::uint8_t(random() % limit);
}

} // namespace

radio::Bytes DamageTrial::recordBytes(const DecodedTelegram &telegram)
{
    const auto layer = std::find_if(telegram.fields.begin(), telegram.fields.end(),
                                    [](const Field &field) { return field.depth == 0 && field.id == "records"; });
    if (layer == telegram.fields.end())
        return {};
    const radio::ByteView source = telegram.source(layer->source);
    const radio::ByteView records = source.subspan(layer->range.first, layer->range.count);
    return {records.begin(), records.end()};
}

std::optional<DamageTrial> DamageTrial::of(const radio::Bytes &records)
{
    if (records.size() > kLongest || !parsesToTheEnd(records))
        return std::nullopt;
    DamageTrial trial;
    trial.m_records = records;
    trial.m_truth = decode(plainTelegram(hex(records)));
    const std::vector<Record> &truth = trial.m_truth.records;
    const bool whole = std::all_of(truth.begin(), truth.end(), [](const Record &r) { return r.header.count > 0; });
    return whole && truth.size() >= kFewest ? std::optional(trial) : std::nullopt;
}

std::size_t DamageTrial::firstByte(std::size_t record) const
{
    return m_truth.records[record].header.first - kHeader;
}

DamageTrial::Damaged DamageTrial::apply(Damage damage, std::size_t record, std::mt19937 &random) const
{
    Damaged result{m_records, firstByte(record), 0};
    const std::size_t end = m_truth.records[record].data.end() - kHeader;
    std::uint8_t &dif = result.records[result.at];
    switch (damage) {
    case Damage::WrongLength: {
        constexpr std::uint8_t kFields[] = {0x0, 0x1, 0x2, 0x3, 0x4, 0x6, 0x7, 0xD};
        const std::uint8_t before = dif;
        while ((dif & 0x07) == (before & 0x07))
            dif = std::uint8_t((before & 0xF0) | kFields[below(random, std::size(kFields))]);
        break;
    }
    case Damage::InsertedBytes:
        result.inserted = 1U + below(random, 3);
        result.at += random() % (end - result.at);
        for (std::size_t i = 0; i < result.inserted; ++i)
            result.records.insert(result.records.begin() + std::ptrdiff_t(result.at), below(random, 256));
        break;
    case Damage::ForeignDif: {
        const std::uint8_t before = dif;
        const bool reserved = random() % 2 == 0;
        while (dif == before)
            dif = reserved ? std::uint8_t(0x3F + 0x10 * below(random, 13)) : below(random, 256);
        break;
    }
    }
    return result;
}

void DamageTrial::run(Damage damage, std::mt19937 &random, DamageTally &tally) const
{
    const std::size_t record = 1 + random() % 2;
    const Damaged damaged = apply(damage, record, random);
    if (damaged.records.size() > kLongest)
        return;
    const DecodedTelegram telegram = decode(plainTelegram(hex(damaged.records)));
    if (parsesToTheEnd(damaged.records) && telegram.reason.id != remarks::kImplausibleRecords)
        ++tally.accidents;
    else
        compare(telegram, damaged, record, tally);
}

void DamageTrial::compare(const DecodedTelegram &telegram, const Damaged &damaged, std::size_t record,
                          DamageTally &tally) const
{
    const std::size_t changed = damaged.at + kHeader;
    ++tally.telegrams;
    tally.later += int(m_truth.records.size() - record - 1);
    for (const Record &found : telegram.records) {
        const std::size_t shift = found.header.first >= changed ? damaged.inserted : 0;
        const auto sent = std::find_if(m_truth.records.begin(), m_truth.records.end(), [&](const Record &truth) {
            return truth.header.first + shift == found.header.first
                   && reading(truth, m_truth) == reading(found, telegram);
        });
        if (sent == m_truth.records.end()) {
            const bool shown = !found.guess && !std::holds_alternative<std::monostate>(found.value);
            tally.wrongAsCertain += shown ? 1 : 0;
            tally.wrongGuesses += shown ? 0 : 1;
            if (shown && tally.example.empty())
                tally.example = hex(telegram.bytes) + " " + recordText(found, telegram);
        } else if (std::size_t(sent - m_truth.records.begin()) > record) {
            ++tally.right;
            tally.certain += found.guess ? 0 : 1;
        }
    }
}

} // namespace help
