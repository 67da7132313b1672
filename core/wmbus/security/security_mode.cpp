// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/security/security_mode.h"

#include <algorithm>

namespace wmbus {

namespace {

using enum Protection;

constexpr SecurityModeRow kRows[] = {
    {0, None, "no-encryption"},
    {1, Unsupported, "maker-security"},
    {2, DesCbc, "des-cbc"},
    {3, Unsupported, "des-cbc-iv"},
    {4, AesCbc, "aes-128-cbc"},
    {5, AesCbc, "aes-128-cbc-iv"},
    {7, AesCbcDerived, "aes-128-cbc-derived-key"},
    {8, Unsupported, "aes-128-ctr-cmac"},
    {9, Unsupported, "aes-128-gcm"},
    {10, AesCcm, "aes-128-ccm"},
    {13, Unsupported, "tls"},
};

constexpr std::uint8_t kFirstMakerMode = 16;

const SecurityModeRow *find(std::uint8_t mode)
{
    const auto *const row =
        std::find_if(std::begin(kRows), std::end(kRows), [mode](const SecurityModeRow &r) { return r.mode == mode; });
    return row == std::end(kRows) ? nullptr : row;
}

} // namespace

std::span<const SecurityModeRow> securityModeRows()
{
    return kRows;
}

Protection protectionOf(std::uint8_t mode)
{
    const SecurityModeRow *const row = find(mode);
    return row ? row->protection : Unsupported;
}

std::string_view securityModeId(std::uint8_t mode)
{
    const SecurityModeRow *const row = find(mode);
    return row ? row->id : mode >= kFirstMakerMode ? std::string_view("maker-security") : std::string_view();
}

} // namespace wmbus
