// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/compound_bytes.h"

#include "wmbus/security/security_mode.h"

#include <bit>

namespace wmbus {

namespace {

using Meaning = std::string_view (*)(std::uint32_t);

constexpr std::string_view kReserved = "reserved-bits";

struct BitPart
{
    std::uint32_t bits;
    std::string_view id;
    Meaning meaning = nullptr; ///< of a number that names something
    bool isNumber = false; ///< also where it has one bit only
};

/// One table for all numbers that name something, so that none of them lacks a word.
constexpr std::string_view kSymbolIds[] = {
    "no",
    "yes",
    "no-access",
    "no-window-now",
    "short-window",
    "always-reachable",
    "standard-content",
    "static-content",
    "no-authentication",
    "cmac-2",
    "cmac-4",
    "cmac-8",
    "cmac-12",
    "cmac-16",
    "gmac-12",
    "gmac-16",
    "persistent-key",
    "kdf-a",
    "tag-4",
    "tag-8",
    "tag-12",
    "tag-16",
    "no-encryption",
    "aes-128-ctr",
    "no-error",
    "application-busy",
    "application-error",
    "abnormal-condition",
};

/// `count` words that stand one behind the other, from `first` on: by their number.
class SymbolRun
{
public:
    consteval SymbolRun(std::string_view first, std::uint32_t count) : m_count(count)
    {
        while (kSymbolIds[m_first] != first)
            ++m_first;
    }
    [[nodiscard]] constexpr std::string_view at(std::uint32_t number) const
    {
        return number < m_count ? kSymbolIds[m_first + number] : std::string_view();
    }

private:
    std::size_t m_first = 0;
    std::uint32_t m_count;
};

constexpr SymbolRun kAccess("no-access", 4);
constexpr SymbolRun kAuthentications("cmac-2", 7);
constexpr SymbolRun kDerivations("persistent-key", 2);
constexpr SymbolRun kTagLengths("tag-4", 4);
constexpr SymbolRun kLinkEncryptions("no-encryption", 2);
constexpr SymbolRun kApplicationStates("no-error", 4);

constexpr std::string_view access(std::uint32_t value)
{
    return kAccess.at(value);
}

constexpr std::string_view content(std::uint32_t value)
{
    constexpr std::uint32_t kStatic = 2;
    return value == 0 ? "standard-content" : value == kStatic ? "static-content" : std::string_view();
}

constexpr std::string_view authentication(std::uint32_t value)
{
    constexpr std::uint32_t kFirstCmac = 3;
    return value == 0 ? "no-authentication" : kAuthentications.at(value - kFirstCmac); // 1 and 2 lie behind the last
}

constexpr std::string_view derivation(std::uint32_t value)
{
    return kDerivations.at(value);
}

constexpr std::string_view tagLength(std::uint32_t value)
{
    return kTagLengths.at(value);
}

constexpr std::string_view linkEncryption(std::uint32_t value)
{
    return kLinkEncryptions.at(value);
}

constexpr std::string_view applicationStatus(std::uint32_t value)
{
    return kApplicationStates.at(value);
}

std::string_view securityMode(std::uint32_t value)
{
    return securityModeId(std::uint8_t(value));
}

constexpr std::uint8_t kFromPrimary = 0x40;
constexpr std::uint16_t kSoftAddress = 0x8000;

constexpr BitPart kPrimaryControl[] = {{0x80, kReserved},
                                       {kFromPrimary, "prm"},
                                       {0x20, "frame-count-bit"},
                                       {0x10, "frame-count-valid"},
                                       {0x0F, "function-code"}};
constexpr BitPart kSecondaryControl[] = {{0x80, kReserved},
                                         {kFromPrimary, "prm"},
                                         {0x20, "access-demand"},
                                         {0x10, "data-flow-control"},
                                         {0x0F, "function-code"}};
constexpr BitPart kManufacturer[] = {{kSoftAddress, "soft-address"}};
constexpr BitPart kCommunication[] = {{0x80, "bidirectional"},   {0x40, "fast-response"}, {0x20, "synchronous"},
                                      {0x10, "hop-count"},       {0x08, "priority"},      {0x04, "accessibility"},
                                      {0x02, "repeated-access"}, {0x01, "extended-delay"}};
constexpr BitPart kSession[] = {
    {0xE0000000, "encryption-method", linkEncryption}, {0x1FFFFFF0, "minute-counter"}, {0x0000000F, "session"}};
constexpr BitPart kFragment[] = {{0x8100, kReserved},
                                 {0x4000, "more-fragments"},
                                 {0x2000, "has-message-control"},
                                 {0x1000, "has-message-length"},
                                 {0x0800, "has-message-counter"},
                                 {0x0400, "has-mac"},
                                 {0x0200, "has-key-information"},
                                 {0x00FF, "fragment-number"}};
constexpr BitPart kMessageControl[] = {{0x80, kReserved},
                                       {0x40, "length-in-mac"},
                                       {0x20, "counter-in-mac"},
                                       {0x10, "key-information-in-mac"},
                                       {0x0F, "authentication-type", authentication}};
constexpr BitPart kKeyInformation[] = {
    {0xFF00, "key-version"}, {0x00C0, kReserved}, {0x0030, "key-derivation", derivation}, {0x000F, "key-id"}};
constexpr BitPart kStatus[] = {{0x80, "status-bit-7"},
                               {0x40, "status-bit-6"},
                               {0x20, "status-bit-5"},
                               {0x10, "temporary-error"},
                               {0x08, "permanent-error"},
                               {0x04, "power-low"},
                               {0x03, "application-status", applicationStatus}};

constexpr BitPart kFixedStatus[] = {{0xE0, kReserved},   {0x10, "temporary-error"}, {0x08, "permanent-error"},
                                    {0x04, "power-low"}, {0x02, "fixed-date"},      {0x01, "binary-counters"}};
constexpr BitPart kDaylightSaving[] = {{0x00008000, "enabled"},         {0x0000001F, "begin-hour"},
                                       {0x00001F00, "begin-day"},       {0x0F000000, "begin-month"},
                                       {0x001F0000, "end-day"},         {0xF0000000, "end-month"},
                                       {0x00800000, "shift-back"},      {0x00600000, "shift-hours"},
                                       {0x000000E0, "utc-offset-high"}, {0x00006000, "utc-offset-low"}};
constexpr BitPart kDife[] = {{0x40, "subunit-bits", nullptr, true}, {0x30, "tariff-bits"}, {0x0F, "storage-bits"}};

constexpr BitPart kBlockModes[] = {{0xC000, "access", access},
                                   {0x2000, "synchronous"},
                                   {0x1F00, "security-mode", securityMode},
                                   {0x00F0, "encrypted-blocks"},
                                   {0x000C, "content-of-message", content},
                                   {0x0002, "repeater-access"},
                                   {0x0001, "hop-count"}};
constexpr BitPart kDerivedKeyMode[] = {{0xC000, "content-of-message", content},
                                       {0x2000, "counter-in-header"},
                                       {0x1F00, "security-mode", securityMode},
                                       {0x00F0, "encrypted-blocks"},
                                       {0x000F, "content-index"}};
constexpr BitPart kCcmMode[] = {{0xC000, "content-of-message", content},
                                {0x2000, "counter-in-header"},
                                {0x1F00, "security-mode", securityMode},
                                {0x00FF, "encrypted-length"}};
constexpr BitPart kTlsMode[] = {{0xC000, "content-of-message", content},
                                {0x2000, kReserved},
                                {0x1F00, "security-mode", securityMode},
                                {0x00FF, "encrypted-length"}};
constexpr BitPart kDesModes[] = {
    {0xE000, kReserved}, {0x1F00, "security-mode", securityMode}, {0x00FF, "encrypted-length"}};
constexpr BitPart kOtherModes[] = {
    {0xE000, "mode-specific"}, {0x1F00, "security-mode", securityMode}, {0x00FF, "mode-specific"}};

constexpr BitPart kDerivedKeyExtension[] = {
    {0x80, kReserved}, {0x40, "has-key-version"}, {0x30, "key-derivation", derivation}, {0x0F, "key-id"}};
constexpr BitPart kCcmExtension[] = {
    {0xFC00, "content-index"},   {0x0300, "tag-length", tagLength},      {0x0080, kReserved},
    {0x0040, "has-key-version"}, {0x0030, "key-derivation", derivation}, {0x000F, "key-id"}};
constexpr BitPart kTlsExtension[] = {{0xF0, kReserved}, {0x0F, "protocol-type"}};

std::span<const BitPart> configurationParts(std::uint8_t mode)
{
    switch (mode) {
    case 0:
    case 1:
    case 4:
    case 5:
    case 6:
        return kBlockModes;
    case 2:
    case 3:
        return kDesModes;
    case 7:
        return kDerivedKeyMode;
    case 10:
        return kCcmMode;
    case 13:
        return kTlsMode;
    default:
        return kOtherModes;
    }
}

std::span<const BitPart> extensionParts(std::uint8_t mode)
{
    switch (mode) {
    case 7:
        return kDerivedKeyExtension;
    case 10:
        return kCcmExtension;
    default:
        return kTlsExtension;
    }
}

void describe(TelegramBuilder &builder, const CompoundPlace &place, std::uint32_t number, Group group,
              std::span<const BitPart> parts)
{
    if (!builder.wantsFields())
        return;
    for (const BitPart &part : parts) {
        const std::uint32_t value = (number & part.bits) >> std::countr_zero(part.bits);
        if (value == 0 && part.id == kReserved)
            continue;
        const bool isFlag =
            !part.isNumber && (part.bits & (part.bits - 1)) == 0; // counting bits is a call on plain x86-64
        if (part.meaning || isFlag) {
            const std::string_view word = part.meaning ? part.meaning(value) : kSymbolIds[value];
            builder.bits(part.id, place.first, place.count, part.bits, group, place.depth, Symbol{word, value},
                         place.record);
        } else {
            builder.bits(part.id, place.first, place.count, part.bits, group, place.depth, Decimal{value, 0},
                         place.record);
        }
    }
}

} // namespace

void describeControlBits(TelegramBuilder &builder, CompoundPlace place, std::uint8_t control)
{
    describe(builder, place, control, Group::Link, control & kFromPrimary ? kPrimaryControl : kSecondaryControl);
}

void describeManufacturerBits(TelegramBuilder &builder, CompoundPlace place, std::uint16_t manufacturer)
{
    if (manufacturer & kSoftAddress)
        describe(builder, place, manufacturer, Group::Address, kManufacturer);
}

void describeCommunicationBits(TelegramBuilder &builder, CompoundPlace place, std::uint8_t control)
{
    describe(builder, place, control, Group::Link, kCommunication);
}

void describeSessionBits(TelegramBuilder &builder, CompoundPlace place, std::uint32_t session)
{
    describe(builder, place, session, Group::Security, kSession);
}

void describeFragmentBits(TelegramBuilder &builder, CompoundPlace place, std::uint16_t control)
{
    describe(builder, place, control, Group::Security, kFragment);
}

void describeMessageControlBits(TelegramBuilder &builder, CompoundPlace place, std::uint8_t control)
{
    describe(builder, place, control, Group::Security, kMessageControl);
}

void describeKeyBits(TelegramBuilder &builder, CompoundPlace place, std::uint16_t information)
{
    describe(builder, place, information, Group::Security, kKeyInformation);
}

void describeFixedStatusBits(TelegramBuilder &builder, CompoundPlace place, std::uint8_t status)
{
    describe(builder, place, status, Group::Transport, kFixedStatus);
}

void describeDifeBits(TelegramBuilder &builder, CompoundPlace place, std::uint8_t extension)
{
    describe(builder, place, extension & 0x7F, Group::Record, kDife);
}

void describeDaylightSaving(TelegramBuilder &builder, CompoundPlace place, std::uint32_t rule)
{
    describe(builder, place, rule, Group::Record, kDaylightSaving);
}

std::string_view applicationStatusId(std::uint8_t status)
{
    return applicationStatus(status & 0x03);
}

void describeStatusBits(TelegramBuilder &builder, CompoundPlace place, std::uint8_t status)
{
    describe(builder, place, status, Group::Transport, kStatus);
}

void describeConfigurationBits(TelegramBuilder &builder, CompoundPlace place, std::uint16_t configuration)
{
    const auto mode = std::uint8_t((configuration >> 8) & 0x1F);
    describe(builder, place, configuration, Group::Security, configurationParts(mode));
}

void describeExtensionBits(TelegramBuilder &builder, CompoundPlace place, std::uint8_t mode, std::uint16_t extension)
{
    describe(builder, place, extension, Group::Security, extensionParts(mode));
}

std::span<const std::string_view> compoundSymbolIds()
{
    return kSymbolIds;
}

} // namespace wmbus
