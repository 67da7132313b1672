// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/decoded_telegram.h"

/// A decoded telegram built by hand, so that views are tested without a decoder: an encrypted water meter whose
/// payload was decrypted.
///
///     0-9 link layer · 10-14 transport header · 15-16 check bytes · 17-22 volume · 23-26 maker's record · 27-31 filler
namespace sample {

inline wmbus::Field field(std::string_view id, wmbus::ByteRange range, wmbus::Group group, int depth)
{
    wmbus::Field made;
    made.id = id;
    made.range = range;
    made.group = group;
    made.depth = std::uint8_t(depth);
    made.value = wmbus::RawBytes{};
    return made;
}

inline wmbus::Field decrypted(std::string_view id, wmbus::ByteRange range, wmbus::Group group, int depth,
                              int record = -1)
{
    wmbus::Field made = field(id, range, group, depth);
    made.source = wmbus::Source::Decrypted;
    made.record = std::int16_t(record);
    return made;
}

inline void addReceivedFields(wmbus::DecodedTelegram &telegram)
{
    using wmbus::Group;
    telegram.fields = {
        field("link-layer", {0, 10}, Group::Link, 0),      field("length", {0, 1}, Group::Link, 1),
        field("control", {1, 1}, Group::Link, 1),          field("manufacturer", {2, 2}, Group::Address, 1),
        field("number", {4, 4}, Group::Address, 1),        field("version", {8, 1}, Group::Address, 1),
        field("device-type", {9, 1}, Group::Address, 1),   field("transport-layer", {10, 5}, Group::Transport, 0),
        field("ci", {10, 1}, Group::Transport, 1),         field("access-number", {11, 1}, Group::Transport, 1),
        field("status", {12, 1}, Group::Transport, 1),     field("configuration", {13, 2}, Group::Security, 1),
        field("encrypted", {15, 17}, Group::Encrypted, 0),
    };
}

inline void addRecords(wmbus::DecodedTelegram &telegram)
{
    using wmbus::Group;
    wmbus::Record volume;
    volume.quantity = "volume";
    volume.unit = "m³";
    volume.value = wmbus::Decimal{6408, -3};
    volume.header = {17, 2};
    volume.data = {19, 4};
    volume.source = wmbus::Source::Decrypted;
    wmbus::Record maker;
    maker.quantity = "manufacturer-specific";
    maker.value = wmbus::RawBytes{};
    maker.header = {23, 2};
    maker.data = {25, 2};
    maker.source = wmbus::Source::Decrypted;
    maker.unknown = true;
    telegram.records = {volume, maker};
    for (const wmbus::Field &made : {
             decrypted("check-bytes", {15, 2}, Group::Security, 0),
             decrypted("records", {17, 10}, Group::Record, 0),
             decrypted("record", {17, 6}, Group::Record, 1, 0),
             decrypted("dif", {17, 1}, Group::Record, 2, 0),
             decrypted("vif", {18, 1}, Group::Record, 2, 0),
             decrypted("data", {19, 4}, Group::Record, 2, 0),
             decrypted("record", {23, 4}, Group::Record, 1, 1),
             decrypted("dif", {23, 1}, Group::Record, 2, 1),
             decrypted("vif", {24, 1}, Group::Record, 2, 1),
             decrypted("data", {25, 2}, Group::Record, 2, 1),
             decrypted("filler", {27, 5}, Group::Filler, 0),
         })
        telegram.fields.push_back(made);
}

inline wmbus::DecodedTelegram waterMeter()
{
    wmbus::DecodedTelegram telegram;
    telegram.outcome = wmbus::Outcome::Partial;
    telegram.bytes = {0x1F, 0x44, 0x2D, 0x2C, 0x99, 0x87, 0x34, 0x76, 0x1B, 0x16, 0x7A, 0x15, 0x00, 0x10, 0x05, 0xE1,
                      0x5C, 0x90, 0x3A, 0x77, 0x0D, 0xB4, 0xC8, 0x26, 0x41, 0x9E, 0xD3, 0x68, 0xF5, 0x02, 0xAB, 0x7F};
    telegram.plain = {0x1F, 0x44, 0x2D, 0x2C, 0x99, 0x87, 0x34, 0x76, 0x1B, 0x16, 0x7A, 0x15, 0x00, 0x10, 0x05, 0x2F,
                      0x2F, 0x04, 0x13, 0x08, 0x19, 0x00, 0x00, 0x02, 0xFF, 0x71, 0x00, 0x2F, 0x2F, 0x2F, 0x2F, 0x2F};
    telegram.counts = {32, 30, 0, 2};
    addReceivedFields(telegram);
    addRecords(telegram);
    telegram.findings = {{"truncated", {}, {3, 0, 0}}};
    return telegram;
}

/// The same before a key was there.
inline wmbus::DecodedTelegram withoutKey()
{
    wmbus::DecodedTelegram telegram = waterMeter();
    telegram.outcome = wmbus::Outcome::NoKey;
    telegram.plain.clear();
    telegram.fields.clear();
    telegram.records.clear();
    telegram.findings.clear();
    addReceivedFields(telegram);
    return telegram;
}

} // namespace sample
