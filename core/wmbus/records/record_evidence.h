// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/records/record_header.h"
#include "wmbus/records/record_reader.h"

namespace wmbus {

/// How much more likely a meter sends these bytes as a record than noise has them by chance, in bits: a record that
/// most meters could send has about ten, a date that does not exist is well below zero. Only for data that are all
/// there.
[[nodiscard]] int recordEvidence(const RecordHeader &header, const DataSpan &span, radio::ByteView bytes);

/// Between the first radio meters and what the battery of a new one lasts.
[[nodiscard]] bool isUsualDate(const CivilTime &time);

/// A record that a meter has no reason to send, although it can be read: reserved codes, no data, a date that does not
/// exist, digits that are none, a storage number that no memory holds.
[[nodiscard]] bool isDoubtful(const RecordHeader &header, const DataSpan &span, radio::ByteView bytes);

} // namespace wmbus
