// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/english.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace engine::english {

namespace {

struct MediumName
{
    std::uint8_t type;
    std::string_view name;
};

/// EN 13757-7, device types; index is the code.
constexpr std::array<std::string_view, 0x40> kMediums{
    "other",
    "oil",
    "electricity",
    "gas",
    "heat",
    "steam",
    "warm water",
    "water",
    "heat cost allocator",
    "compressed air",
    "cooling meter",
    "cooling meter",
    "heat",
    "combined heat / cooling meter",
    "bus / system component",
    "unknown device type",
    "irrigation water",
    "water data logger",
    "gas data logger",
    "gas converter",
    "calorific value device",
    "hot water",
    "cold water",
    "dual register water",
    "pressure",
    "a/d converter",
    "smoke alarm device",
    "room sensor",
    "gas detector",
    "carbon monoxide alarm / sensor",
    "heat alarm / sensor",
    "sensor",
    "breaker",
    "valve",
    "reserved for switching devices",
    "reserved for switching devices",
    "reserved for switching devices",
    "customer unit",
    "reserved for customer units",
    "reserved for customer units",
    "waste water",
    "garbage",
    "carbon dioxide",
    "reserved for environmental meter",
    "reserved for environmental meter",
    "reserved for environmental meter",
    "reserved for environmental meter",
    "reserved for environmental meter",
    "service tool",
    "communication controller",
    "unidirectional repeater",
    "bidirectional repeater",
    "reserved for system devices",
    "reserved for system devices",
    "radio converter",
    "radio converter",
    "bus converter / wired adapter",
    "reserved for system devices",
    "reserved for system devices",
    "reserved for system devices",
    "reserved for system devices",
    "reserved for system devices",
    "reserved for system devices",
    "reserved for system devices",
};

constexpr std::array<MediumName, 8> kTechemMediums{{
    {0x43, "techem heat meter"},
    {0x44, "techem heat/cooling"},
    {0x45, "techem heat/cooling meter"},
    {0x62, "techem warm water"},
    {0x72, "techem cold water"},
    {0x80, "techem heat cost allocator"},
    {0xC3, "techem heat meter"},
    {0xF0, "techem smoke detector"},
}};

} // namespace

std::string_view outcome(wmbus::Outcome outcome)
{
    static constexpr std::array<std::string_view, 7> kWords{"decoded",   "partial",     "no-key", "wrong-key",
                                                            "no-layout", "unsupported", "damaged"};
    return kWords[std::size_t(outcome)];
}

std::string_view verdict(wmbus::Verdict verdict)
{
    static constexpr std::array<std::string_view, 9> kWords{
        "",       "not-encrypted", "no-key", "fits", "plausible", "wrong-key", "fits-other-meter", "already-decrypted",
        "damaged"};
    return kWords[std::size_t(verdict)];
}

std::string_view function(wmbus::Function function)
{
    static constexpr std::array<std::string_view, 4> kWords{"instantaneous", "maximum", "minimum", "error"};
    return kWords[std::size_t(function)];
}

std::string_view linkMode(radio::LinkMode mode)
{
    static constexpr std::array<std::string_view, 7> kWords{"", "S", "T", "C", "R", "N", "C+T"};
    return kWords[std::size_t(mode)];
}

std::string_view frameFormat(radio::FrameFormat format)
{
    static constexpr std::array<std::string_view, 4> kWords{"", "A", "B", "wired"};
    return kWords[std::size_t(format)];
}

std::string_view medium(const wmbus::Address &address)
{
    if (address.type < kMediums.size())
        return kMediums[address.type];
    static const std::uint16_t kTechem = wmbus::manufacturerCode("TCH");
    const auto found = std::ranges::find(kTechemMediums, address.type, &MediumName::type);
    return address.manufacturer == kTechem && found != kTechemMediums.end() ? found->name : std::string_view();
}

void appendWords(std::string &out, std::string_view id)
{
    const std::size_t start = out.size();
    out += id;
    std::replace(out.begin() + std::ptrdiff_t(start), out.end(), '-', ' ');
}

void appendQuantity(std::string &out, std::string_view quantity)
{
    /// Ids whose words alone would mislead.
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 1> kLabels{{
        {"heat-cost", "Heat cost units"},
    }};
    const auto found = std::ranges::find(kLabels, quantity, &std::pair<std::string_view, std::string_view>::first);
    if (found != kLabels.end()) {
        out += found->second;
        return;
    }
    const std::size_t start = out.size();
    appendWords(out, quantity);
    if (out.size() > start)
        out[start] = char(std::toupper(static_cast<unsigned char>(out[start])));
}

void appendLabel(std::string &out, const wmbus::Record &record)
{
    appendQuantity(out, record.quantity);
    for (const std::string_view qualifier : record.qualifiers) {
        if (qualifier.empty())
            break;
        out += ", ";
        appendWords(out, qualifier);
    }
}

} // namespace engine::english
