// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/word_table.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr Word kFields[] = {
    {"access-number", QT_TRANSLATE_NOOP("ui::Words", "Access number")},
    {"acknowledge", QT_TRANSLATE_NOOP("ui::Words", "Acknowledge")},
    {"address-part", QT_TRANSLATE_NOOP("ui::Words", "Part of the address")},
    {"alarm", QT_TRANSLATE_NOOP("ui::Words", "Alarm bits")},
    {"application", QT_TRANSLATE_NOOP("ui::Words", "Application")},
    {"application-error", QT_TRANSLATE_NOOP("ui::Words", "Application error")},
    {"application-layer", QT_TRANSLATE_NOOP("ui::Words", "Application layer")},
    {"authentication-layer", QT_TRANSLATE_NOOP("ui::Words", "Authentication layer")},
    {"authentication-length", QT_TRANSLATE_NOOP("ui::Words", "Length of this layer")},
    {"authentication-tag", QT_TRANSLATE_NOOP("ui::Words", "Authentication tag")},
    {"battery", QT_TRANSLATE_NOOP("ui::Words", "Battery")},
    {"check", QT_TRANSLATE_NOOP("ui::Words", "Check byte")},
    {"checksum", QT_TRANSLATE_NOOP("ui::Words", "Checksum")},
    {"ci", QT_TRANSLATE_NOOP("ui::Words", "Control information (CI)")},
    {"clock", QT_TRANSLATE_NOOP("ui::Words", "Clock")},
    {"clock-control", QT_TRANSLATE_NOOP("ui::Words", "Clock command")},
    {"communication-control", QT_TRANSLATE_NOOP("ui::Words", "Communication control")},
    {"compact-data", QT_TRANSLATE_NOOP("ui::Words", "Data without description")},
    {"compact-frame", QT_TRANSLATE_NOOP("ui::Words", "Compact frame")},
    {"configuration", QT_TRANSLATE_NOOP("ui::Words", "Configuration")},
    {"configuration-extension", QT_TRANSLATE_NOOP("ui::Words", "Configuration extension")},
    {"control", QT_TRANSLATE_NOOP("ui::Words", "Control field")},
    {"counter", QT_TRANSLATE_NOOP("ui::Words", "Counter")},
    {"damaged-bytes", QT_TRANSLATE_NOOP("ui::Words", "Damaged bytes")},
    {"date", QT_TRANSLATE_NOOP("ui::Words", "Date")},
    {"data", QT_TRANSLATE_NOOP("ui::Words", "Data")},
    {"device-type", QT_TRANSLATE_NOOP("ui::Words", "Device type")},
    {"dif", QT_TRANSLATE_NOOP("ui::Words", "Data information (DIF)")},
    {"dife", QT_TRANSLATE_NOOP("ui::Words", "Data information, extended (DIFE)")},
    {"element", QT_TRANSLATE_NOOP("ui::Words", "Element")},
    {"encrypted-data", QT_TRANSLATE_NOOP("ui::Words", "Encrypted data")},
    {"encrypted-length", QT_TRANSLATE_NOOP("ui::Words", "Encrypted length")},
    {"extended-link-layer", QT_TRANSLATE_NOOP("ui::Words", "Extended link layer")},
    {"filler", QT_TRANSLATE_NOOP("ui::Words", "Filler")},
    {"fixed-structure", QT_TRANSLATE_NOOP("ui::Words", "Fixed data structure")},
    {"format-frame", QT_TRANSLATE_NOOP("ui::Words", "Format frame")},
    {"format-signature", QT_TRANSLATE_NOOP("ui::Words", "Format signature")},
    {"fragment", QT_TRANSLATE_NOOP("ui::Words", "Fragment")},
    {"fragment-control", QT_TRANSLATE_NOOP("ui::Words", "Fragment control")},
    {"full-frame-crc", QT_TRANSLATE_NOOP("ui::Words", "Checksum of the full frame")},
    {"global-readout", QT_TRANSLATE_NOOP("ui::Words", "Request for all data")},
    {"interval", QT_TRANSLATE_NOOP("ui::Words", "Sending interval")},
    {"key-information", QT_TRANSLATE_NOOP("ui::Words", "Key information")},
    {"key-version", QT_TRANSLATE_NOOP("ui::Words", "Key version")},
    {"length", QT_TRANSLATE_NOOP("ui::Words", "Length")},
    {"link-layer", QT_TRANSLATE_NOOP("ui::Words", "Link layer")},
    {"mac", QT_TRANSLATE_NOOP("ui::Words", "Message authentication code")},
    {"maker-data", QT_TRANSLATE_NOOP("ui::Words", "Maker's own data")},
    {"maker-payload", QT_TRANSLATE_NOOP("ui::Words", "Maker's own content")},
    {"manufacturer", QT_TRANSLATE_NOOP("ui::Words", "Manufacturer")},
    {"message-control", QT_TRANSLATE_NOOP("ui::Words", "Message control")},
    {"message-counter", QT_TRANSLATE_NOOP("ui::Words", "Message counter")},
    {"message-length", QT_TRANSLATE_NOOP("ui::Words", "Message length")},
    {"network-layer", QT_TRANSLATE_NOOP("ui::Words", "Network layer")},
    {"number", QT_TRANSLATE_NOOP("ui::Words", "Number")},
    {"packed-serial", QT_TRANSLATE_NOOP("ui::Words", "Packed serial number")},
    {"padding", QT_TRANSLATE_NOOP("ui::Words", "Padding")},
    {"payload-check", QT_TRANSLATE_NOOP("ui::Words", "Payload check")},
    {"payload-crc", QT_TRANSLATE_NOOP("ui::Words", "Payload checksum")},
    {"plain-text", QT_TRANSLATE_NOOP("ui::Words", "Text")},
    {"plain-text-length", QT_TRANSLATE_NOOP("ui::Words", "Length of the text")},
    {"record", QT_TRANSLATE_NOOP("ui::Words", "Record")},
    {"record-headers", QT_TRANSLATE_NOOP("ui::Words", "Record descriptions")},
    {"records", QT_TRANSLATE_NOOP("ui::Words", "Records")},
    {"security-mode", QT_TRANSLATE_NOOP("ui::Words", "Security mode")},
    {"session-number", QT_TRANSLATE_NOOP("ui::Words", "Session number")},
    {"spacing-control", QT_TRANSLATE_NOOP("ui::Words", "Kind of list")},
    {"spacing-value", QT_TRANSLATE_NOOP("ui::Words", "Distance of the elements")},
    {"start", QT_TRANSLATE_NOOP("ui::Words", "Start byte")},
    {"status", QT_TRANSLATE_NOOP("ui::Words", "Status")},
    {"stop", QT_TRANSLATE_NOOP("ui::Words", "Stop byte")},
    {"transport-layer", QT_TRANSLATE_NOOP("ui::Words", "Transport layer")},
    {"units-and-medium", QT_TRANSLATE_NOOP("ui::Words", "Units and medium")},
    {"unknown", QT_TRANSLATE_NOOP("ui::Words", "Unknown")},
    {"variable-length", QT_TRANSLATE_NOOP("ui::Words", "Length of the data")},
    {"version", QT_TRANSLATE_NOOP("ui::Words", "Version")},
    {"vif", QT_TRANSLATE_NOOP("ui::Words", "Value information (VIF)")},
    {"vife", QT_TRANSLATE_NOOP("ui::Words", "Value information, extended (VIFE)")},
    {"wired-address", QT_TRANSLATE_NOOP("ui::Words", "Primary address")},
    {"wired-end", QT_TRANSLATE_NOOP("ui::Words", "End of frame")},
    {"wired-link-layer", QT_TRANSLATE_NOOP("ui::Words", "Wired link layer")},
};

} // namespace

std::span<const Word> fieldWords()
{
    return kFields;
}

} // namespace ui
