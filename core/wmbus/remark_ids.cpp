// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/remark_ids.h"

namespace wmbus::remarks {

namespace {

constexpr std::string_view kAll[] = {
    kCrcRemovedA,
    kCrcRemovedB,
    kLengthCorrected,
    kTrailingBytes,
    kAddressReordered,
    kTruncated,
    kImpossibleLength,
    kBadBlock,
    kReceiverReportsDamage,
    kBadChecksum,
    kBadStop,
    kWiredLengths,
    kMessageLength,
    kEncryptedCut,
    kHeaderCut,
    kPayloadCrc,
    kFormatSignature,
    kFullFrameCrc,
    kNoKey,
    kNoLinkKey,
    kKeySize,
    kWrongKey,
    kWrongLinkKey,
    kWrongTagKey,
    kKeyOfOtherMeter,
    kDefaultKey,
    kWeakProof,
    kMakerMode,
    kReservedMode,
    kTlsMode,
    kCtrMode,
    kGcmMode,
    kLinkEncryption,
    kNoCounter,
    kMacMismatch,
    kMacNotChecked,
    kDoubtfulBlock,
    kUnknownCi,
    kUnsupportedContent,
    kFifthLink,
    kAlarmBits,
    kClockBytes,
    kApplicationError,
    kMakerPayload,
    kNetworkLayer,
    kRepeatedLayer,
    kLayoutUnknown,
    kFragmentWaiting,
    kFragmentsJoined,
    kUnknownBytes,
    kMakerBytes,
    kMakerRecord,
    kReservedRecord,
    kReservedDif,
    kReservedLength,
    kRecordCut,
    kTooManyDifes,
    kTooManyVifes,
    kExtraBytes,
    kNoCheckBytes,
    kForeignCheckBytes,
    kImplausibleRecords,
    kMoreFollows,
    kResumed,
};

} // namespace

std::span<const std::string_view> all()
{
    return kAll;
}

} // namespace wmbus::remarks
