// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

/// The remarks of the decoder. The numbers of Remark::args stand behind each in braces, in their order.
namespace wmbus::remarks {

// Repairs: what was done to the bytes before they were read.
inline constexpr std::string_view kCrcRemovedA = "crc-removed-a"; ///< {blocks} format A, all checksums good
inline constexpr std::string_view kCrcRemovedB = "crc-removed-b"; ///< {blocks} format B, all checksums good
inline constexpr std::string_view kLengthCorrected = "length-corrected"; ///< {L as received, L now}
inline constexpr std::string_view kTrailingBytes = "trailing-bytes"; ///< {count} cut off: the receiver's, or noise
inline constexpr std::string_view kAddressReordered = "address-reordered"; ///< version and type came before the number

// Damage.
inline constexpr std::string_view kTruncated = "truncated"; ///< {missing bytes}
inline constexpr std::string_view kImpossibleLength = "impossible-length"; ///< {L}
inline constexpr std::string_view kBadBlock = "bad-block"; ///< {block from 1, checksum received, checksum computed}
inline constexpr std::string_view kReceiverReportsDamage = "receiver-reports-damage";
inline constexpr std::string_view kBadChecksum = "bad-checksum"; ///< {received, computed} wired
inline constexpr std::string_view kBadStop = "bad-stop"; ///< {stop byte} wired
inline constexpr std::string_view kWiredLengths = "wired-lengths"; ///< {first, second} the two of a long frame differ
inline constexpr std::string_view kMessageLength = "message-length"; ///< {stated, bytes} joined fragments
inline constexpr std::string_view kEncryptedCut = "encrypted-cut"; ///< {bytes announced, bytes there}
inline constexpr std::string_view kHeaderCut = "header-cut"; ///< {CI} the telegram ends inside a layer's header
inline constexpr std::string_view kPayloadCrc = "payload-crc"; ///< {received, computed} unencrypted ELL
inline constexpr std::string_view kFormatSignature = "format-signature"; ///< {received, computed} format frame
inline constexpr std::string_view kFullFrameCrc = "full-frame-crc"; ///< {received, computed} compact frame

// Security.
inline constexpr std::string_view kNoKey = "no-key"; ///< {mode}
inline constexpr std::string_view kNoLinkKey = "no-link-key"; ///< encrypted in the extended link layer
inline constexpr std::string_view kKeySize = "key-size"; ///< {bytes} the mode needs, no key for the address has
inline constexpr std::string_view kWrongKey = "wrong-key"; ///< {number of keys tried} noise: no check bytes, no records
inline constexpr std::string_view kWrongLinkKey = "wrong-link-key"; ///< {number of keys tried} payload CRC
inline constexpr std::string_view kWrongTagKey = "wrong-tag-key"; ///< {number of keys tried} authentication tag
inline constexpr std::string_view kKeyOfOtherMeter = "key-of-other-meter"; ///< the key fits another meter's telegrams
inline constexpr std::string_view kDefaultKey = "default-key"; ///< readable by everybody: a published key fits
inline constexpr std::string_view kWeakProof = "weak-proof"; ///< a 16-bit check is all that speaks for the key
inline constexpr std::string_view kMakerMode = "maker-mode"; ///< {mode}
inline constexpr std::string_view kReservedMode = "reserved-mode"; ///< {mode}
inline constexpr std::string_view kTlsMode = "tls-mode"; ///< {mode}
inline constexpr std::string_view kCtrMode = "ctr-mode"; ///< {mode} no published layout
inline constexpr std::string_view kGcmMode = "gcm-mode"; ///< {mode} no published layout
inline constexpr std::string_view kLinkEncryption = "link-encryption"; ///< {method} reserved, in the session number
inline constexpr std::string_view kNoCounter = "no-counter"; ///< {mode} the message counter of the key derivation lacks
inline constexpr std::string_view kMacMismatch = "mac-mismatch"; ///< the key fits, the message authentication does not
inline constexpr std::string_view kMacNotChecked = "mac-not-checked"; ///< {authentication type}
inline constexpr std::string_view kDoubtfulBlock = "doubtful-block"; ///< {block from 1} first block right, later noise

// Layers and content.
inline constexpr std::string_view kUnknownCi = "unknown-ci"; ///< {CI}
inline constexpr std::string_view kUnsupportedContent = "unsupported-content"; ///< {CI} no open description
inline constexpr std::string_view kFifthLink = "extended-link-v"; ///< {CI} form V of the extended link layer
inline constexpr std::string_view kAlarmBits = "alarm-bits"; ///< {bytes} whose bits are the maker's
inline constexpr std::string_view kClockBytes = "clock-bytes"; ///< {bytes} of a clock command without published layout
inline constexpr std::string_view kApplicationError = "application-error"; ///< {code} the meter reports
inline constexpr std::string_view kMakerPayload = "maker-payload"; ///< {CI} the maker's own, layout not known
inline constexpr std::string_view kNetworkLayer = "network-layer"; ///< {first byte of its header} not understood
inline constexpr std::string_view kRepeatedLayer = "repeated-layer"; ///< {CI} came twice
inline constexpr std::string_view kLayoutUnknown = "layout-unknown"; ///< {signature} its full frame is not heard yet
inline constexpr std::string_view kFragmentWaiting = "fragment-waiting"; ///< {fragment number}
inline constexpr std::string_view kFragmentsJoined = "fragments-joined"; ///< {number of fragments, bytes}

// Records.
inline constexpr std::string_view kUnknownBytes = "unknown-bytes"; ///< {count}
inline constexpr std::string_view kMakerBytes = "maker-bytes"; ///< {count} behind DIF 0F or 1F
inline constexpr std::string_view kMakerRecord = "maker-record"; ///< {records} with VIF 7F/FF
inline constexpr std::string_view kReservedRecord = "reserved-record"; ///< {records} with a code that no table holds
inline constexpr std::string_view kReservedDif = "reserved-dif"; ///< {DIF}
inline constexpr std::string_view kReservedLength = "reserved-length"; ///< {LVAR}
inline constexpr std::string_view kRecordCut = "record-cut"; ///< {bytes needed, bytes left}
inline constexpr std::string_view kTooManyDifes = "too-many-difes";
inline constexpr std::string_view kTooManyVifes = "too-many-vifes";
inline constexpr std::string_view kExtraBytes = "extra-bytes"; ///< {count} behind the last record, too few for one
inline constexpr std::string_view kNoCheckBytes = "no-check-bytes"; ///< records alone speak for the key
inline constexpr std::string_view kForeignCheckBytes =
    "foreign-check-bytes"; ///< {first, second byte} where the check bytes belong; the records begin behind them
inline constexpr std::string_view kImplausibleRecords =
    "implausible-records"; ///< {records} that no meter has a reason to send: a reading that skips bytes fits better
inline constexpr std::string_view kMoreFollows = "more-follows"; ///< DIF 1F: more records in the next telegram
inline constexpr std::string_view kResumed = "resumed"; ///< {bytes skipped, records found behind} after a broken record

/// All of them.
[[nodiscard]] std::span<const std::string_view> all();

} // namespace wmbus::remarks
