// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/records/vif_lookup.h"

namespace wmbus {

namespace {

using enum DataType;

// EN 13757-3 table 14. Durations have one row per code because their unit changes and not their exponent.
constexpr VifRow kRows[] = {
    {0x00, 0x03, {"credit", "currency", -3, Signed}},
    {0x04, 0x07, {"debit", "currency", -3, Signed}},
    {0x08, 0x08, {"access-number", "", 0, Unsigned}},
    {0x09, 0x09, {"device-type", "", 0, DeviceType}},
    {0x0A, 0x0A, {"manufacturer", "", 0, Manufacturer}},
    {0x0B, 0x0B, {"parameter-set", "", 0, Identity}},
    {0x0C, 0x0C, {"model-version", "", 0, Identity}},
    {0x0D, 0x0D, {"hardware-version", "", 0, Identity}},
    {0x0E, 0x0E, {"firmware-version", "", 0, Identity}},
    {0x0F, 0x0F, {"software-version", "", 0, Identity}},
    {0x10, 0x10, {"customer-location", "", 0, Identity}},
    {0x11, 0x11, {"customer", "", 0, Identity}},
    {0x12, 0x12, {"access-code-user", "", 0, Identity}},
    {0x13, 0x13, {"access-code-operator", "", 0, Identity}},
    {0x14, 0x14, {"access-code-system-operator", "", 0, Identity}},
    {0x15, 0x15, {"access-code-developer", "", 0, Identity}},
    {0x16, 0x16, {"password", "", 0, Identity}},
    {0x17, 0x17, {"error-flags", "", 0, Bits}},
    {0x18, 0x18, {"error-mask", "", 0, Bits}},
    {0x19, 0x19, {"security-key", "", 0, Identity}},
    {0x1A, 0x1A, {"digital-output", "", 0, Bits}},
    {0x1B, 0x1B, {"digital-input", "", 0, Bits}},
    {0x1C, 0x1C, {"baud-rate", "Bd", 0, Unsigned}},
    {0x1D, 0x1D, {"response-delay", "bit times", 0, Unsigned}},
    {0x1E, 0x1E, {"retry", "", 0, Unsigned}},
    {0x1F, 0x1F, {"remote-control", "", 0, Bits}},
    {0x20, 0x20, {"first-storage-number", "", 0, Unsigned}},
    {0x21, 0x21, {"last-storage-number", "", 0, Unsigned}},
    {0x22, 0x22, {"storage-block-size", "", 0, Unsigned}},
    {0x23, 0x23, {"tariff-subunit-descriptor", "", 0, Unsigned}},
    {0x24, 0x24, {"storage-interval", "s", 0, Unsigned}},
    {0x25, 0x25, {"storage-interval", "min", 0, Unsigned}},
    {0x26, 0x26, {"storage-interval", "h", 0, Unsigned}},
    {0x27, 0x27, {"storage-interval", "d", 0, Unsigned}},
    {0x28, 0x28, {"storage-interval", "month", 0, Unsigned}},
    {0x29, 0x29, {"storage-interval", "year", 0, Unsigned}},
    {0x2A, 0x2A, {"operator-data", "", 0, Container}},
    {0x2B, 0x2B, {"time-point-second", "s", 0, Unsigned}},
    {0x2C, 0x2C, {"duration-since-readout", "s", 0, Unsigned}},
    {0x2D, 0x2D, {"duration-since-readout", "min", 0, Unsigned}},
    {0x2E, 0x2E, {"duration-since-readout", "h", 0, Unsigned}},
    {0x2F, 0x2F, {"duration-since-readout", "d", 0, Unsigned}},
    {0x30, 0x30, {"tariff-start", "", 0, Date}},
    {0x31, 0x31, {"tariff-duration", "min", 0, Unsigned}},
    {0x32, 0x32, {"tariff-duration", "h", 0, Unsigned}},
    {0x33, 0x33, {"tariff-duration", "d", 0, Unsigned}},
    {0x34, 0x34, {"tariff-period", "s", 0, Unsigned}},
    {0x35, 0x35, {"tariff-period", "min", 0, Unsigned}},
    {0x36, 0x36, {"tariff-period", "h", 0, Unsigned}},
    {0x37, 0x37, {"tariff-period", "d", 0, Unsigned}},
    {0x38, 0x38, {"tariff-period", "month", 0, Unsigned}},
    {0x39, 0x39, {"tariff-period", "year", 0, Unsigned}},
    {0x3A, 0x3A, {"dimensionless", "", 0, Signed}},
    {0x3B, 0x3B, {"container-wmbus", "", 0, Container}},
    {0x3C, 0x3C, {"transmission-period", "s", 0, Unsigned}},
    {0x3D, 0x3D, {"transmission-period", "min", 0, Unsigned}},
    {0x3E, 0x3E, {"transmission-period", "h", 0, Unsigned}},
    {0x3F, 0x3F, {"transmission-period", "d", 0, Unsigned}},
    {0x40, 0x4F, {"voltage", "V", -9, Signed}},
    {0x50, 0x5F, {"current", "A", -12, Signed}},
    {0x60, 0x60, {"reset-counter", "", 0, Unsigned}},
    {0x61, 0x61, {"cumulation-counter", "", 0, Unsigned}},
    {0x62, 0x62, {"control-signal", "", 0, Unsigned}},
    {0x63, 0x63, {"day-of-week", "", 0, Unsigned}},
    {0x64, 0x64, {"week-number", "", 0, Unsigned}},
    {0x65, 0x65, {"day-change-time", "", 0, Unsigned}},
    {0x66, 0x66, {"parameter-activation", "", 0, Unsigned}},
    {0x67, 0x67, {"supplier-information", "", 0, Unsigned}},
    {0x68, 0x68, {"duration-since-cumulation", "h", 0, Unsigned}},
    {0x69, 0x69, {"duration-since-cumulation", "d", 0, Unsigned}},
    {0x6A, 0x6A, {"duration-since-cumulation", "month", 0, Unsigned}},
    {0x6B, 0x6B, {"duration-since-cumulation", "year", 0, Unsigned}},
    {0x6C, 0x6C, {"battery-operating-time", "h", 0, Unsigned}},
    {0x6D, 0x6D, {"battery-operating-time", "d", 0, Unsigned}},
    {0x6E, 0x6E, {"battery-operating-time", "month", 0, Unsigned}},
    {0x6F, 0x6F, {"battery-operating-time", "year", 0, Unsigned}},
    {0x70, 0x70, {"battery-change-date", "", 0, Date}},
    {0x71, 0x71, {"rf-level", "dBm", 0, Signed}},
    {0x72, 0x72, {"daylight-saving", "", 0, DaylightSaving}},
    {0x73, 0x73, {"listening-window", "", 0, Opaque}},
    {0x74, 0x74, {"remaining-battery-life", "d", 0, Unsigned}},
    {0x75, 0x75, {"stop-counter", "", 0, Unsigned}},
    {0x76, 0x76, {"container-manufacturer", "", 0, Container}},
};

// EN 13757-3 table 15, and the moisture level that OMS added.
constexpr VifRow kSecondRows[] = {
    {0x00, 0x00, {"selected-application", "", 0, Unsigned}},
    {0x02, 0x02, {"remaining-battery-life", "month", 0, Unsigned}},
    {0x03, 0x03, {"remaining-battery-life", "year", 0, Unsigned}},
    {0x3E, 0x3E, {"moisture", "%", 0, Unsigned}},
};

constexpr VifLookup kLookup = makeVifLookup(kRows);
constexpr VifLookup kSecondLookup = makeVifLookup(kSecondRows);

} // namespace

const VifMeaning &extensionVifFd(std::uint8_t code)
{
    return kLookup[code & 0x7F];
}

const VifMeaning &secondExtensionVif(std::uint8_t code)
{
    return kSecondLookup[code & 0x7F];
}

std::span<const VifRow> extensionVifFdRows()
{
    return kRows;
}

std::span<const VifRow> secondExtensionVifRows()
{
    return kSecondRows;
}

} // namespace wmbus
