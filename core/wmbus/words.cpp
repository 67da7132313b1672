// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/words.h"

#include "wmbus/compound_bytes.h"
#include "wmbus/layers/application_words.h"
#include "wmbus/layers/control_information.h"
#include "wmbus/layouts/known_layouts.h"
#include "wmbus/link/control_field.h"
#include "wmbus/link/wired_frame.h"
#include "wmbus/records/record_header.h"
#include "wmbus/records/vif_tables.h"
#include "wmbus/records/vife_tables.h"
#include "wmbus/remark_ids.h"
#include "wmbus/security/security_mode.h"
#include "wmbus/tables/device_types.h"
#include "wmbus/tables/known_meters.h"
#include "wmbus/tables/manufacturers.h"

#include <algorithm>
#include <vector>

namespace wmbus {

namespace {

using Ids = std::vector<std::string_view>;

Ids sorted(Ids ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (!ids.empty() && ids.front().empty())
        ids.erase(ids.begin());
    return ids;
}

Ids collectQuantities()
{
    Ids ids{"reserved", manufacturerVif().quantity, plainTextVif().quantity};
    for (const auto rows : {primaryVifRows(), extensionVifFbRows(), extensionVifFdRows(), secondExtensionVifRows()}) {
        for (const VifRow &row : rows)
            ids.push_back(row.meaning.quantity);
    }
    return sorted(std::move(ids));
}

Ids collectVifeWords(bool errors)
{
    Ids ids;
    for (const auto rows : {combinableVifeRows(), secondLevelVifeRows()}) {
        for (const VifeRow &row : rows) {
            if ((row.meaning.kind == VifeKind::RecordError) == errors)
                ids.push_back(row.meaning.word);
        }
    }
    return ids;
}

Ids collectQualifiers()
{
    Ids ids = collectVifeWords(false);
    ids.push_back("reserved");
    ids.insert(ids.end(), objectActions().begin(), objectActions().end());
    return sorted(std::move(ids));
}

Ids collectRecordErrors()
{
    Ids ids = collectVifeWords(true);
    for (const std::string_view id : {"not-set", "not-a-date", "time-invalid", "not-a-number", "overflow",
                                      "meter-error", "no-data", "readout-selection", "no-base-value"})
        ids.push_back(id);
    return sorted(std::move(ids));
}

// EN 13757-7 table 18: bits 1-0 are a number, bits 2-4 flags, bits 5-7 the maker's.
constexpr std::string_view kStatusFlags[6] = {"power-low",    "permanent-error", "temporary-error",
                                              "status-bit-5", "status-bit-6",    "status-bit-7"};

Ids collectSymbols()
{
    Ids ids{"response-fixed"};
    for (const auto words : {compoundSymbolIds(), wiredAddressIds()})
        ids.insert(ids.end(), words.begin(), words.end());
    ids.insert(ids.end(), std::begin(kStatusFlags), std::end(kStatusFlags));
    ids.insert(ids.end(), numericVifeIds().begin(), numericVifeIds().end());
    ids.insert(ids.end(), dataFieldIds().begin(), dataFieldIds().end());
    for (const ControlRow &row : controlRows())
        ids.push_back(row.id);
    for (const CiRow &row : ciRows())
        ids.push_back(row.id);
    for (const SecurityModeRow &row : securityModeRows())
        ids.push_back(row.id);
    for (const DeviceTypeRow &row : deviceTypeRows())
        ids.push_back(row.id);
    for (const auto words : {applicationErrors(), applications()}) {
        for (const ApplicationWord &word : words)
            ids.push_back(word.id);
    }
    return sorted(std::move(ids));
}

constexpr std::string_view kFieldIds[] = {
    "access",
    "access-demand",
    "access-number",
    "accessibility",
    "acknowledge",
    "address-part",
    "alarm",
    "application",
    "application-error",
    "application-layer",
    "application-status",
    "authentication-layer",
    "authentication-length",
    "authentication-tag",
    "authentication-type",
    "battery",
    "begin-day",
    "begin-hour",
    "begin-month",
    "bidirectional",
    "binary-counters",
    "check",
    "checksum",
    "ci",
    "clock",
    "clock-control",
    "communication-control",
    "compact-data",
    "compact-frame",
    "configuration",
    "configuration-extension",
    "content-index",
    "content-of-message",
    "control",
    "counter",
    "counter-in-header",
    "counter-in-mac",
    "damaged-bytes",
    "data",
    "data-flow-control",
    "date",
    "device-type",
    "dif",
    "dife",
    "element",
    "enabled",
    "encrypted-blocks",
    "encrypted-data",
    "encrypted-length",
    "encryption-method",
    "end-day",
    "end-month",
    "extended-delay",
    "extended-link-layer",
    "fast-response",
    "filler",
    "fixed-date",
    "fixed-status",
    "fixed-structure",
    "format-frame",
    "format-signature",
    "fragment",
    "fragment-control",
    "fragment-number",
    "frame-count-bit",
    "frame-count-valid",
    "full-frame-crc",
    "function-code",
    "global-readout",
    "has-key-information",
    "has-key-version",
    "has-mac",
    "has-message-control",
    "has-message-counter",
    "has-message-length",
    "hop-count",
    "interval",
    "key-derivation",
    "key-id",
    "key-information",
    "key-information-in-mac",
    "key-version",
    "length",
    "length-in-mac",
    "link-layer",
    "mac",
    "maker-data",
    "maker-payload",
    "manufacturer",
    "message-control",
    "message-counter",
    "message-length",
    "minute-counter",
    "mode-specific",
    "more-fragments",
    "network-layer",
    "number",
    "packed-serial",
    "padding",
    "payload-check",
    "payload-crc",
    "perhaps-date",
    "perhaps-decimal-digits",
    "perhaps-number",
    "perhaps-signed-number",
    "permanent-error",
    "plain-text",
    "plain-text-length",
    "power-low",
    "priority",
    "prm",
    "protocol-type",
    "receiver",
    "record",
    "record-headers",
    "records",
    "repeated-access",
    "repeater-access",
    "reserved-bits",
    "security-mode",
    "session",
    "session-number",
    "shift-back",
    "shift-hours",
    "soft-address",
    "spacing-control",
    "spacing-value",
    "start",
    "status",
    "status-bit-5",
    "status-bit-6",
    "status-bit-7",
    "stop",
    "storage-bits",
    "subunit-bits",
    "synchronous",
    "tag-length",
    "tariff-bits",
    "temporary-error",
    "time-difference",
    "transport-layer",
    "units-and-medium",
    "unknown",
    "utc-offset-high",
    "utc-offset-low",
    "variable-length",
    "version",
    "vif",
    "vife",
    "wired-address",
    "wired-end",
    "wired-link-layer",
};

} // namespace

std::span<const std::string_view> quantityIds()
{
    static const Ids kIds = collectQuantities();
    return kIds;
}

std::span<const std::string_view> qualifierIds()
{
    static const Ids kIds = collectQualifiers();
    return kIds;
}

std::span<const std::string_view> recordErrorIds()
{
    static const Ids kIds = collectRecordErrors();
    return kIds;
}

std::span<const std::string_view> fieldIds()
{
    return kFieldIds;
}

std::span<const std::string_view> symbolIds()
{
    static const Ids kIds = collectSymbols();
    return kIds;
}

std::span<const std::string_view> remarkIds()
{
    return remarks::all();
}

std::string_view deviceTypeId(std::uint8_t type)
{
    const auto rows = deviceTypeRows();
    const auto row = std::lower_bound(rows.begin(), rows.end(), type,
                                      [](const DeviceTypeRow &r, std::uint8_t code) { return r.code < code; });
    return row != rows.end() && row->code == type ? row->id : std::string_view();
}

std::string_view companyName(std::uint16_t manufacturer)
{
    constexpr std::uint16_t kSoftAddress = 0x8000; ///< says nothing about the maker
    const auto code = std::uint16_t(manufacturer & ~kSoftAddress);
    const auto rows = manufacturerRows();
    const auto row = std::lower_bound(rows.begin(), rows.end(), code,
                                      [](const ManufacturerRow &r, std::uint16_t c) { return r.code < c; });
    return row != rows.end() && row->code == code ? row->company : std::string_view();
}

std::string_view productName(std::uint16_t manufacturer, std::uint8_t version, std::uint8_t type)
{
    const auto rows = knownMeterRows();
    auto row = std::lower_bound(rows.begin(), rows.end(), manufacturer,
                                [](const KnownMeterRow &r, std::uint16_t code) { return r.manufacturer < code; });
    std::string_view name;
    int bestFit = -1;
    for (; row != rows.end() && row->manufacturer == manufacturer; ++row) {
        const bool fits = (row->version == KnownMeterRow::kAny || row->version == version)
                          && (row->type == KnownMeterRow::kAny || row->type == type);
        const int fit = (row->version != KnownMeterRow::kAny) + (row->type != KnownMeterRow::kAny);
        if (fits && fit > bestFit && fit > 0) {
            bestFit = fit;
            name = row->product;
        }
    }
    return name;
}

std::string_view compactLayoutProduct(std::uint16_t signature)
{
    const auto rows = knownLayoutRows();
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [signature](const KnownLayoutRow &known) { return known.signature == signature; });
    return row == rows.end() ? std::string_view() : row->product;
}

StatusWords statusWords(std::uint8_t status)
{
    StatusWords words;
    const auto add = [&](std::string_view id) { words.ids[words.count++] = id; };
    if (status & 0x03)
        add(applicationStatusId(status));
    for (unsigned bit = 2; bit < 8; ++bit) {
        if (status & (1U << bit))
            add(kStatusFlags[bit - 2]);
    }
    return words;
}

} // namespace wmbus
