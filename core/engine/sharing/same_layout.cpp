// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sharing/same_layout.h"

#include "wmbus/layouts/diehl_address.h"

#include <algorithm>

namespace engine {

namespace {

using wmbus::DecodedTelegram;
using wmbus::Outcome;
using wmbus::Record;

Outcome withoutKeys(Outcome outcome)
{
    return outcome == Outcome::WrongKey ? Outcome::NoKey : outcome;
}

radio::ByteView header(const DecodedTelegram &telegram, const Record &record)
{
    return telegram.source(record.source).subspan(record.header.first, record.header.count);
}

bool sameRecord(const DecodedTelegram &a, const Record &x, const DecodedTelegram &b, const Record &y)
{
    return x.quantity == y.quantity && x.unit == y.unit && x.function == y.function && x.storage == y.storage
           && x.tariff == y.tariff && x.subunit == y.subunit && x.qualifiers == y.qualifiers && x.header == y.header
           && x.data == y.data && x.source == y.source && x.unknown == y.unknown && x.guess == y.guess
           && std::ranges::equal(header(a, x), header(b, y));
}

bool sameCounts(const wmbus::ByteCounts &a, const wmbus::ByteCounts &b)
{
    return a.total == b.total && a.explained == b.explained && a.encrypted == b.encrypted && a.unknown == b.unknown;
}

bool sameRepairs(const DecodedTelegram &a, const DecodedTelegram &b)
{
    return std::ranges::equal(a.repairs, b.repairs,
                              [](const wmbus::Remark &x, const wmbus::Remark &y) { return x.id == y.id; });
}

/// Real data of Diehl have a checksum of the content in the bits of the mode.
bool sameMode(const DecodedTelegram &a, const DecodedTelegram &b)
{
    return a.security.mode == b.security.mode || wmbus::isDiehlRealData(a.bytes);
}

bool sameFrame(const DecodedTelegram &a, const DecodedTelegram &b)
{
    return withoutKeys(a.outcome) == withoutKeys(b.outcome) && a.format == b.format && a.control == b.control
           && sameMode(a, b) && a.security.encrypted == b.security.encrypted && a.plain.size() == b.plain.size()
           && sameCounts(a.counts, b.counts) && sameRepairs(a, b);
}

} // namespace

bool sameLayout(const DecodedTelegram &a, const DecodedTelegram &b)
{
    return sameFrame(a, b) && std::ranges::equal(a.records, b.records, [&](const Record &x, const Record &y) {
               return sameRecord(a, x, b, y);
           });
}

} // namespace engine
