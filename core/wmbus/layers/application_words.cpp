// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/layers/application_words.h"

#include <algorithm>

namespace wmbus {

namespace {

constexpr ApplicationWord kErrors[] = {
    {0x00, "error-unspecified"},
    {0x01, "error-ci-not-implemented"},
    {0x02, "error-buffer-too-long"},
    {0x03, "error-too-many-records"},
    {0x04, "error-premature-end"},
    {0x05, "error-too-many-difes"},
    {0x06, "error-too-many-vifes"},
    {0x08, "error-busy"},
    {0x09, "error-too-many-readouts"},
    {0x10, "error-access-denied"},
    {0x11, "error-unknown-command"},
    {0x12, "error-wrong-parameter"},
    {0x13, "error-unknown-receiver"},
    {0x14, "error-decryption-failed"},
    {0x15, "error-method-not-supported"},
    {0x16, "error-signature-not-supported"},
    {0xF0, "error-maker"},
};

constexpr ApplicationWord kApplications[] = {
    {0x0, "application-all"},
    {0x1, "application-user-data"},
    {0x2, "application-simple-billing"},
    {0x3, "application-enhanced-billing"},
    {0x4, "application-multi-tariff-billing"},
    {0x5, "application-instantaneous-values"},
    {0x6, "application-load-management"},
    {0x8, "application-installation"},
    {0x9, "application-testing"},
    {0xA, "application-calibration"},
    {0xB, "application-manufacturing"},
    {0xC, "application-development"},
    {0xD, "application-self-test"},
};

std::string_view find(std::span<const ApplicationWord> words, std::uint8_t code)
{
    const auto word =
        std::find_if(words.begin(), words.end(), [code](const ApplicationWord &w) { return w.code == code; });
    return word == words.end() ? std::string_view() : word->id;
}

} // namespace

std::span<const ApplicationWord> applicationErrors()
{
    return kErrors;
}

std::span<const ApplicationWord> applications()
{
    return kApplications;
}

std::string_view applicationErrorId(std::uint8_t code)
{
    return find(kErrors, code);
}

std::string_view applicationId(std::uint8_t subcode)
{
    return find(kApplications, std::uint8_t(subcode >> 4));
}

} // namespace wmbus
