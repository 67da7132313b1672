// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/security/security_mode.h"

#include <algorithm>

namespace wmbus {

namespace {

using enum Protection;

constexpr SecurityModeRow kRows[] = {
    {0, None, "no-encryption"},
    {1, Maker, "maker-security"},
    {2, DesCbc, "des-cbc"},
    {3, DesCbc, "des-cbc-iv"},
    {4, AesCbc, "aes-128-cbc"},
    {5, AesCbc, "aes-128-cbc-iv"},
    {6, Reserved, "reserved-security"},
    {7, AesCbcDerived, "aes-128-cbc-derived-key"},
    {8, Unpublished, "aes-128-ctr-cmac"},
    {9, Unpublished, "aes-128-gcm"},
    {10, AesCcm, "aes-128-ccm"},
    {13, Tls, "tls"},
};

constexpr std::uint8_t kFirstMakerMode = 16;

const SecurityModeRow *find(std::uint8_t mode)
{
    const auto *const row =
        std::find_if(std::begin(kRows), std::end(kRows), [mode](const SecurityModeRow &r) { return r.mode == mode; });
    return row == std::end(kRows) ? nullptr : row;
}

} // namespace

std::size_t keySize(std::uint8_t mode)
{
    constexpr std::size_t kDes = 8;
    constexpr std::size_t kAes = 16;
    return protectionOf(mode) == DesCbc ? kDes : kAes;
}

bool isDecryptable(Protection protection)
{
    return protection == DesCbc || protection == AesCbc || protection == AesCbcDerived || protection == AesCcm;
}

std::span<const SecurityModeRow> securityModeRows()
{
    return kRows;
}

Protection protectionOf(std::uint8_t mode)
{
    const SecurityModeRow *const row = find(mode);
    return row ? row->protection : mode >= kFirstMakerMode ? Maker : Reserved;
}

std::string_view securityModeId(std::uint8_t mode)
{
    const SecurityModeRow *const row = find(mode);
    return row ? row->id : mode >= kFirstMakerMode ? "maker-security" : "reserved-security";
}

} // namespace wmbus
