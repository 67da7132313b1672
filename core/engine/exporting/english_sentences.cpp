// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/english.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace engine::english {

namespace {

struct Sentence
{
    std::string_view id;
    std::string_view text; ///< {0} to {2} are the remark's numbers, {3} is the first byte it is about
};

/// Every id of wmbus::remarkIds(); what their numbers mean is said there.
constexpr std::array<Sentence, 43> kSentences{{
    {"crc-removed-a", "format A, {0} blocks: checksums good, removed"},
    {"crc-removed-b", "format B, {0} blocks: checksums good, removed"},
    {"length-corrected", "length field corrected from {0} to {1}"},
    {"trailing-bytes", "{0} bytes behind the telegram cut off"},
    {"address-reordered", "address put in order: the maker sends version and type before the number"},

    {"truncated", "The telegram is cut: {0} bytes are missing."},
    {"impossible-length", "The length field {0:02X} is impossible."},
    {"bad-block", "The checksum of block {0} is wrong: {1:04X} received, {2:04X} computed (byte {3})."},
    {"receiver-reports-damage", "The receiver reports a damaged telegram."},
    {"bad-checksum", "The checksum is wrong: {0:02X} received, {1:02X} computed."},
    {"bad-stop", "The frame ends with {0:02X} where 16 belongs."},
    {"encrypted-cut", "The encrypted part is cut: {0} bytes announced, {1} are there."},
    {"header-cut", "The telegram ends inside the header of CI field {0:02X} (byte {3})."},
    {"payload-crc", "The checksum of the payload is wrong: {0:04X} received, {1:04X} computed."},
    {"full-frame-crc", "The values do not fit the checksum of the full frame: {0:04X} received, {1:04X} computed."},

    {"no-key", "The telegram is encrypted (mode {0}) and no key fits its address."},
    {"wrong-key", "No key fits: {0} tried."},
    {"key-of-other-meter", "The key given for this meter belongs to another one."},
    {"default-key", "A key that its maker published fits: everybody can read this meter."},
    {"unsupported-mode", "Security mode {0} is not supported."},
    {"no-counter", "Security mode {0} needs a message counter, which the telegram lacks."},
    {"mac-mismatch", "The key fits, but the message authentication does not."},
    {"doubtful-block", "The key fits the first block, but from block {0} on the content is noise."},

    {"unknown-ci", "The CI field {0:02X} is not known (byte {3})."},
    {"unsupported-content", "There is no open description of the content behind CI field {0:02X} (byte {3})."},
    {"maker-payload", "The content behind CI field {0:02X} is the maker's own and its layout is not known (byte {3})."},
    {"network-layer", "The network layer's byte {0:02X} is not understood (byte {3})."},
    {"repeated-layer", "The layer of CI field {0:02X} comes twice (byte {3})."},
    {"layout-unknown", "The layout {0:04X} of this compact frame is not known: its full frame was not heard yet."},
    {"fragment-waiting", "This is fragment {0} of a message that is not complete yet."},
    {"fragments-joined", "{0} fragments joined to {1} bytes"},

    {"unknown-bytes", "No standard says what {0} of the bytes mean."},
    {"maker-bytes", "{0} bytes from byte {3} on are the maker's own and their layout is not known."},
    {"maker-record", "The maker's own VIF makes {0} records unreadable (byte {3})."},
    {"reserved-record", "A reserved code makes {0} records unreadable (byte {3})."},
    {"reserved-dif", "The DIF {0:02X} is reserved (byte {3})."},
    {"reserved-length", "The length byte {0:02X} is reserved (byte {3})."},
    {"record-cut", "The record at byte {3} is cut: it needs {0} bytes, {1} are left."},
    {"too-many-difes", "The record at byte {3} has more than ten DIFE bytes."},
    {"too-many-vifes", "The record at byte {3} has more than ten VIFE bytes."},
    {"more-follows", "More records follow in the next telegram."},
    {"resumed", "After a broken record {0} bytes were passed over and {1} records found behind them (byte {3})."},
    {"padding-bytes", "{0} bytes of FF fill the end."},
}};

/// What textforms did to a line before it was a telegram.
constexpr std::array<Sentence, 5> kRepairs{{
    {"odd-digit", "odd number of hex digits: the last one dropped"},
    {"sync-word", "sync words in front removed"},
    {"three-of-six", "3-of-6 coding undone"},
    {"length-corrected", "length field corrected: it counted checksums that are not there"},
    {"trimmed", "bytes behind the telegram cut off"},
}};

} // namespace

std::string sentence(const wmbus::Remark &remark)
{
    if (remark.id.empty())
        return {};
    const auto found = std::ranges::find(kSentences, remark.id, &Sentence::id);
    if (found == kSentences.end())
        return std::string(remark.id);
    return fmt::format(fmt::runtime(found->text), remark.args[0], remark.args[1], remark.args[2], remark.range.first);
}

std::string_view repair(std::string_view id)
{
    const auto found = std::ranges::find(kRepairs, id, &Sentence::id);
    return found == kRepairs.end() ? id : found->text;
}

} // namespace engine::english
