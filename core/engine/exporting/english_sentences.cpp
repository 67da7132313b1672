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
    std::string_view text; ///< {0} to {2} are the remark's numbers
};

/// Every id of wmbus::remarkIds(); what their numbers mean is said there. Counts stand alone, so that one and many read
/// the same.
constexpr std::array<Sentence, 47> kSentences{{
    {"crc-removed-a", "format A, checksums good and removed, blocks: {0}"},
    {"crc-removed-b", "format B, checksums good and removed, blocks: {0}"},
    {"length-corrected", "length field corrected from {0} to {1}"},
    {"trailing-bytes", "bytes behind the telegram cut off: {0}"},
    {"address-reordered", "address put in order: the maker sends version and type before the number"},

    {"truncated", "The telegram is cut, bytes missing: {0}."},
    {"impossible-length", "The length field {0:02X} is impossible."},
    {"bad-block", "The checksum of block {0} is wrong: {1:04X} received, {2:04X} computed."},
    {"receiver-reports-damage", "The receiver reports a damaged telegram."},
    {"bad-checksum", "The checksum is wrong: {0:02X} received, {1:02X} computed."},
    {"bad-stop", "The frame ends with {0:02X} where 16 belongs."},
    {"encrypted-cut", "The encrypted part is cut: {0} bytes announced, {1} there."},
    {"header-cut", "The telegram ends inside the header of CI field {0:02X}."},
    {"payload-crc", "The checksum of the payload is wrong: {0:04X} received, {1:04X} computed."},
    {"full-frame-crc", "The values do not fit the checksum of the full frame: {0:04X} received, {1:04X} computed."},

    {"no-key", "The telegram is encrypted (mode {0}) and no key fits its address."},
    {"wrong-key", "No key fits, keys tried: {0}."},
    {"key-of-other-meter", "The key given for this meter belongs to another one."},
    {"default-key", "A key that its maker published fits: everybody can read this meter."},
    {"unsupported-mode", "Security mode {0} is not supported."},
    {"no-counter", "Security mode {0} needs a message counter, which the telegram lacks."},
    {"mac-mismatch", "The key fits, but the message authentication does not."},
    {"doubtful-block", "The key fits the first block, but from block {0} on the content is noise."},

    {"unknown-ci", "The CI field {0:02X} is not known."},
    {"unsupported-content", "There is no open description of the content behind CI field {0:02X}."},
    {"maker-payload", "The content behind CI field {0:02X} is the maker's own and its layout is not known."},
    {"network-layer", "The network layer's byte {0:02X} is not understood."},
    {"repeated-layer", "The layer of CI field {0:02X} comes twice."},
    {"layout-unknown", "The layout {0:04X} of this compact frame is not known: its full frame was not heard yet."},
    {"fragment-waiting", "This is fragment {0} of a message that is not complete yet."},
    {"fragments-joined", "The fragments of the message were joined: {0}, with {1} bytes."},
    {"application-error", "The meter reports an error of its application, code {0:02X}."},

    {"unknown-bytes", "Bytes that no standard explains: {0}."},
    {"maker-bytes", "Bytes that are the maker's own, without a known layout: {0}."},
    {"maker-record", "Records with the maker's own VIF, which cannot be read: {0}."},
    {"reserved-record", "Records with a reserved code, which cannot be read: {0}."},
    {"reserved-dif", "The DIF {0:02X} is reserved."},
    {"reserved-length", "The length byte {0:02X} of a record is reserved."},
    {"record-cut", "A record is cut: it needs {0} bytes, {1} are left."},
    {"too-many-difes", "A record has more than ten DIFE bytes."},
    {"too-many-vifes", "A record has more than ten VIFE bytes."},
    {"extra-bytes", "Bytes behind the last record, too few for another one: {0}. Some receivers add them."},
    {"no-check-bytes", "The check bytes 2F 2F are missing, but the records can be read: the key is plausible."},
    {"foreign-check-bytes",
     "The content begins with {0:02X} {1:02X} instead of the check bytes 2F 2F; records follow."},
    {"implausible-records", "Records that no meter has a reason to send: {0}. Passing over bytes explains more."},
    {"more-follows", "More records follow in the next telegram."},
    {"resumed", "Bytes passed over after a broken record: {0}; records found behind them: {1}."},
}};

} // namespace

std::string sentence(const wmbus::Remark &remark)
{
    if (remark.id.empty())
        return {};
    const auto found = std::ranges::find(kSentences, remark.id, &Sentence::id);
    if (found == kSentences.end())
        return std::string(remark.id);
    std::string text = fmt::format(fmt::runtime(found->text), remark.args[0], remark.args[1], remark.args[2]);
    if (!remark.range.empty() && text.ends_with('.'))
        text.insert(text.size() - 1, fmt::format(" (byte {})", remark.range.first));
    return text;
}

} // namespace engine::english
