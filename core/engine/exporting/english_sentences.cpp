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
constexpr std::array<Sentence, 64> kSentences{{
    {"crc-removed-a", "format A, checksums good and removed, blocks: {0}"},
    {"crc-removed-b", "format B, checksums good and removed, blocks: {0}"},
    {"length-corrected", "length field corrected from {0} to {1}"},
    {"trailing-bytes", "bytes behind the telegram cut off, the receiver's (LQI, RSSI) or noise: {0}"},
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
    {"format-signature", "The format frame does not fit its signature: {0:04X} received, {1:04X} computed."},
    {"full-frame-crc", "The values do not fit the checksum of the full frame: {0:04X} received, {1:04X} computed."},

    {"no-key", "The telegram is encrypted (security mode {0}) and no key is given for its address."},
    {"wrong-key", "No key fits: the decrypted content has no check bytes and is no records, keys tried: {0}."},
    {"key-of-other-meter", "The key given for this meter belongs to another one."},
    {"default-key", "A key that its maker published fits: everybody can read this meter."},
    {"no-counter", "Security mode {0} needs a message counter, which the telegram lacks."},
    {"mac-mismatch", "The key fits, but the message authentication does not."},
    {"doubtful-block", "The key fits the first block, but from block {0} on the content is noise."},

    {"unknown-ci", "The CI field {0:02X} is not known."},
    {"unsupported-content", "There is no open description of the content behind CI field {0:02X}."},
    {"maker-payload", "The content behind CI field {0:02X} is the maker's own and its layout is not known."},
    {"network-layer", "The network layer is not understood: its header begins with {0:02X}."},
    {"repeated-layer", "The layer of CI field {0:02X} comes twice."},
    {"layout-unknown", "The layout {0:04X} of this compact frame is not known: its full frame was not heard yet."},
    {"fragment-waiting",
     "This is fragment {0} of a message; its content stands with the fragment that makes it whole."},
    {"fragments-joined", "Fragments joined to the whole message: {0}, with {1} bytes."},
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
    {"wired-lengths", "The two length fields of the wired frame differ: {0} and {1}."},
    {"message-length",
     "The joined fragments do not have the length that the message states: {0} stated, {1} bytes there."},
    {"no-link-key",
     "The payload is encrypted in the extended link layer (AES-128-CTR) and no key is given for its address."},
    {"key-size", "The keys given for this address have the wrong size: this security mode needs one of {0} bytes."},
    {"wrong-link-key",
     "No key fits: after decryption the payload checksum of the extended link layer is wrong, keys tried: {0}."},
    {"wrong-tag-key", "No key fits: the authentication tag is wrong, keys tried: {0}."},
    {"weak-proof", "Only a 16-bit check speaks for the key; one wrong key in 65,536 passes it."},
    {"maker-mode", "Security mode {0} is the maker's own; there is no open description of it."},
    {"reserved-mode", "Security mode {0} is reserved by the standard."},
    {"tls-mode",
     "Security mode {0} is TLS: meter and receiver agree on keys in a dialogue, so nobody who listens can read it."},
    {"ctr-mode", "Security mode {0} (AES-128-CTR with CMAC) has no published layout and is not decrypted."},
    {"gcm-mode", "Security mode {0} (AES-128-GCM) has no published layout and is not decrypted."},
    {"link-encryption",
     "The session number of the extended link layer names encryption method {0}, which is reserved."},
    {"mac-not-checked", "The message authentication of type {0} could not be checked: a part of it is missing or its "
                        "method has no published example."},
    {"extended-link-v", "The extended link layer of form V (CI field {0:02X}) has no published layout."},
    {"alarm-bits", "Alarm bytes whose bits are the maker's own: {0}."},
    {"clock-bytes", "Bytes of the clock command without a published layout: {0}."},
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

std::string_view nextStep(const wmbus::DecodedTelegram &decoded)
{
    using wmbus::Outcome;
    using wmbus::Verdict;
    switch (decoded.outcome) {
    case Outcome::NoKey:
        return "Ask the meter's owner or supplier for the key of this address and give it with --key or --keys.";
    case Outcome::WrongKey:
        return decoded.security.verdict == Verdict::FitsOtherMeter
                   ? "Two keys may have been swapped: compare the addresses in the list of keys."
                   : "Compare the key digit by digit with the supplier's letter, and its address with that above.";
    case Outcome::NoLayout:
        return "Wait for the meter's full frame, or name a file with its layout: --layouts.";
    case Outcome::Damaged:
        return decoded.format == radio::FrameFormat::Wired
                   ? "Ask again; two devices that answer at once look like this."
                   : "Receive it again; a weak signal is the usual cause.";
    case Outcome::Decoded:
    case Outcome::Partial:
    case Outcome::Unsupported:
        break;
    }
    return decoded.security.verdict == Verdict::Plausible
               ? "Compare a value with the meter's display: no check bytes prove the key."
               : std::string_view();
}

} // namespace engine::english
