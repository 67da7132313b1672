// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/english.h"

#include <algorithm>
#include <span>
#include <utility>

namespace engine::english {

namespace {

using Text = std::pair<std::string_view, std::string_view>;

std::string_view textOf(std::span<const Text> texts, std::string_view id)
{
    const auto found = std::ranges::find(texts, id, &Text::first);
    return found == texts.end() ? id : found->second;
}

} // namespace

std::string_view repair(std::string_view id)
{
    static constexpr Text kTexts[] = {
        {"odd-digit", "odd number of hex digits: the last one dropped"},
        {"sync-word", "sync words in front removed"},
        {"three-of-six", "3-of-6 coding undone"},
        {"length-corrected", "length field corrected: it counted bytes that are not there"},
        {"trimmed", "bytes behind the telegram cut off"},
        {"signal-bytes", "signal bytes behind the telegram (LQI, RSSI) taken off"},
        {"crc-removed-a", "format A, checksums good and removed"},
        {"crc-removed-b", "format B, checksums good and removed"},
        {"trailing-bytes", "bytes behind the telegram cut off, the receiver's (LQI, RSSI) or noise"},
        {"address-reordered", "address put in order, the maker sends version and type first"},
    };
    return textOf(kTexts, id);
}

std::string_view importDamage(std::string_view id)
{
    static constexpr Text kTexts[] = {
        {"truncated", "the end is missing"},
        {"impossible-length", "the length field is impossible"},
        {"bad-block", "a checksum is wrong"},
        {"bad-checksum", "the checksum of a wired frame is wrong"},
        {"bad-stop", "a wired frame has no stop byte"},
        {"wired-lengths", "the two length fields of a wired frame differ"},
        {"receiver-reports-damage", "the receiver reports damage"},
    };
    return textOf(kTexts, id);
}

std::string_view notUnderstood(std::string_view id)
{
    static constexpr Text kTexts[] = {
        {"no-known-form", "this is no telegram in any known form"},
        {"too-short", "these are too few bytes for a telegram"},
        {"bad-hex", "there are no hex digits where a telegram belongs"},
        {"line-too-long", "this line is too long for a telegram"},
        {"no-telegram-bytes", "there is no telegram in the bytes from here on"},
        {"no-link-layer", "this is only a part of a telegram: its link layer is missing"},
        {"bad-json", "this is no complete JSON object"},
    };
    return textOf(kTexts, id);
}

std::string_view keyFileProblem(std::string_view id)
{
    static constexpr Text kTexts[] = {
        {"no-address", "there is a key, but no address of a meter"},
        {"bad-address", "this is no address of a meter"},
        {"no-key", "there is no key of 32 hex digits, or 16 for DES and PRIOS"},
        {"bad-key", "the key has not 32 hex digits, or 16 for DES and PRIOS"},
        {"key-too-short", "the key has too few digits: 32 are needed, or 16 for DES and PRIOS"},
        {"key-too-long", "the key has too many digits: 32 are needed, or 16 for DES and PRIOS"},
        {"key-is-text", "the key is a text of 16 characters; its bytes are needed as 32 hex digits"},
        {"key-is-number", "this is the number of the meter, not its key"},
        {"zip-file", "this is a zip archive without an encrypted key file (KEM) in it; unpack it first"},
        {"zip-damaged", "this zip archive is damaged or cut; ask its sender for it again"},
        {"zip-encrypted", "this zip archive is itself encrypted; unpack it first"},
        {"zip-unsupported", "this zip archive is packed in a way that is not known here; unpack it first"},
        {"zip-too-large", "this zip archive unpacks to more than any file with keys; unpack it first"},
        {"kem-password",
         "this is an encrypted key file (KEM), and its password is needed: the customer number, or what "
         "was chosen when it was ordered (keys import asks for it)"},
        {"kem-long-password", "the password of such a file has 16 characters at most; look whether it has blanks or "
                              "other signs too many"},
        {"kem-wrong-password", "this password does not open the file; it is the customer number, or what was chosen "
                               "when it was ordered, and capitals matter"},
        {"kem-damaged", "this encrypted key file (KEM) is damaged or cut; ask its sender for it again"},
        {"kem-algorithm", "this file is encrypted in another way than key files (KEM) are; ask its sender for the key "
                          "as 32 hex digits"},
        {"kem-doctype", "this XML defines a document type, as no file with keys does; it is not read"},
        {"kem-unknown", "there is XML in it that is no file with keys (KEM); it is not read"},
        {"kem-empty", "the file was opened, but there is no meter in it; ask its sender for one with the meters"},
        {"kem-no-key", "the file has no key for this meter; ask its sender for it"},
        {"bad-json", "this is no JSON with addresses and keys"},
        {"deep-json", "this JSON is nested deeper than any list of keys"},
    };
    return textOf(kTexts, id);
}

std::string_view captureProblem(std::string_view id)
{
    static constexpr Text kTexts[] = {
        {"missing", "there is no such file"},
        {"folder", "this is a folder"},
        {"empty", "this file is empty"},
        {"not-a-capture", "this is no capture file"},
        {"newer", "this capture was written by a newer version of the program"},
        {"damaged", "this capture is damaged"},
        {"forbidden", "you have no right to open this file"},
        {"packed", "this is a packed archive: unpack it first (gzip is read as it is)"},
        {"no-folder", "its folder does not exist"},
        {"busy", "another program is writing into it"},
        {"unusable", "it cannot be used: the disk may be full or gone"},
    };
    return textOf(kTexts, id);
}

} // namespace engine::english
