// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/scenario.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace simulation {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kLinkHeaderSize = 10; ///< L, C, M, ID, version, type
constexpr std::array<std::string_view, 12> kFields{"address", "kind",   "telegram", "mode",    "interval", "rssi",
                                                   "header",  "behind", "key",      "counter", "status",   "ell"};

/// Carries the first error out of the reading functions; caught in readScenario.
struct Refused
{
    ScenarioProblem problem;
    std::string path;
};

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::optional<radio::Bytes> bytesFromHex(std::string_view text)
{
    if (text.size() % 2 != 0)
        return std::nullopt;
    radio::Bytes bytes;
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = hexDigit(text[i]);
        const int low = hexDigit(text[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.push_back(std::uint8_t(high << 4 | low));
    }
    return bytes;
}

/// "KAM-12345678-1B-16".
std::optional<wmbus::Address> addressFromText(std::string_view text)
{
    constexpr std::string_view kForm = "MMM-IIIIIIII-VV-TT";
    if (text.size() != kForm.size() || text[3] != '-' || text[12] != '-' || text[15] != '-')
        return std::nullopt;
    const std::uint16_t manufacturer = wmbus::manufacturerCode(text.substr(0, 3));
    const auto id = bytesFromHex(text.substr(4, 8));
    const auto version = bytesFromHex(text.substr(13, 2));
    const auto type = bytesFromHex(text.substr(16, 2));
    if (manufacturer == 0 || !id || !version || !type)
        return std::nullopt;
    const radio::Bytes &b = *id;
    const std::uint32_t number =
        std::uint32_t(b[0]) << 24 | std::uint32_t(b[1]) << 16 | std::uint32_t(b[2]) << 8 | b[3];
    return wmbus::Address{manufacturer, number, version->front(), type->front()};
}

/// One meter object and where it stands.
class MeterReader
{
public:
    MeterReader(const Json &object, std::string path) : m_object(object), m_path(std::move(path)) { }

    [[nodiscard]] MeterSpec read() const
    {
        if (!m_object.is_object())
            throw Refused{ScenarioProblem::NoObject, m_path};
        for (const auto &[name, value] : m_object.items()) {
            if (std::find(kFields.begin(), kFields.end(), name) == kFields.end())
                throw Refused{ScenarioProblem::UnknownField, at(name)};
        }
        MeterSpec meter;
        meter.content = content();
        meter.sender = sender(meter.content);
        meter.mode = mode();
        meter.intervalSeconds = number("interval", meter.intervalSeconds, 0.1, 86'400);
        meter.rssiDbm = number("rssi", meter.rssiDbm, -126, 9);
        meter.counter = number("counter", meter.counter, 0, 10'000'000);
        meter.status = std::uint8_t(number("status", meter.status, 0, 255));
        readLayers(meter);
        return meter;
    }

private:
    [[nodiscard]] std::string at(std::string_view field) const { return m_path + '/' + std::string(field); }
    [[nodiscard]] bool has(const char *field) const { return m_object.contains(field); }

    [[nodiscard]] std::string text(const char *field, ScenarioProblem problem) const
    {
        if (!m_object.at(field).is_string())
            throw Refused{problem, at(field)};
        return m_object.at(field).get<std::string>();
    }

    template <typename Value>
    [[nodiscard]] Value required(const std::optional<Value> &value, const char *field, ScenarioProblem problem) const
    {
        if (!value)
            throw Refused{problem, at(field)};
        return *value;
    }

    [[nodiscard]] double number(const char *field, double otherwise, double low, double high) const
    {
        if (!has(field))
            return otherwise;
        const Json &value = m_object.at(field);
        if (!value.is_number() || value.get<double>() < low || value.get<double>() > high)
            throw Refused{ScenarioProblem::BadNumber, at(field)};
        return value.get<double>();
    }

    [[nodiscard]] wmbus::Address address(const char *field) const
    {
        return required(addressFromText(text(field, ScenarioProblem::BadAddress)), field, ScenarioProblem::BadAddress);
    }

    [[nodiscard]] std::variant<MeterKind, radio::Bytes> content() const
    {
        if (has("kind") == has("telegram"))
            throw Refused{ScenarioProblem::KindOrTelegram, m_path};
        if (has("kind"))
            return required(meterKindFromName(text("kind", ScenarioProblem::BadKind)), "kind",
                            ScenarioProblem::BadKind);
        const auto bytes = required(bytesFromHex(text("telegram", ScenarioProblem::BadTelegram)), "telegram",
                                    ScenarioProblem::BadTelegram);
        if (bytes.size() < kLinkHeaderSize || bytes[0] != bytes.size() - 1)
            throw Refused{ScenarioProblem::BadTelegram, at("telegram")};
        return bytes;
    }

    /// A telegram brings its own address.
    [[nodiscard]] wmbus::Address sender(const std::variant<MeterKind, radio::Bytes> &content) const
    {
        if (const auto *bytes = std::get_if<radio::Bytes>(&content)) {
            const radio::Bytes &b = *bytes;
            const std::uint32_t id =
                std::uint32_t(b[4]) | std::uint32_t(b[5]) << 8 | std::uint32_t(b[6]) << 16 | std::uint32_t(b[7]) << 24;
            return {std::uint16_t(b[2] | b[3] << 8), id, b[8], b[9]};
        }
        if (!has("address"))
            throw Refused{ScenarioProblem::MissingField, at("address")};
        return address("address");
    }

    [[nodiscard]] radio::LinkMode mode() const
    {
        if (!has("mode"))
            return radio::LinkMode::T;
        const std::string name = text("mode", ScenarioProblem::BadMode);
        if (name == "S" || name == "s")
            return radio::LinkMode::S;
        if (name == "T" || name == "t")
            return radio::LinkMode::T;
        if (name == "C" || name == "c")
            return radio::LinkMode::C;
        if (name == "N" || name == "n")
            return radio::LinkMode::N;
        throw Refused{ScenarioProblem::BadMode, at("mode")};
    }

    void readLayers(MeterSpec &meter) const
    {
        if (has("header")) {
            const std::string name = text("header", ScenarioProblem::BadHeader);
            if (name == "none")
                meter.header = TransportHeader::None;
            else if (name == "long")
                meter.header = TransportHeader::Long;
            else if (name != "short")
                throw Refused{ScenarioProblem::BadHeader, at("header")};
        }
        if (has("ell")) {
            if (!m_object.at("ell").is_boolean())
                throw Refused{ScenarioProblem::BadHeader, at("ell")};
            meter.extendedLink = m_object.at("ell").get<bool>();
        }
        if (has("behind")) {
            if (meter.header != TransportHeader::Long)
                throw Refused{ScenarioProblem::BehindNeedsLongHeader, at("behind")};
            meter.behind = address("behind");
        }
        if (has("key")) {
            if (meter.header == TransportHeader::None)
                throw Refused{ScenarioProblem::KeyNeedsHeader, at("key")};
            const auto bytes = bytesFromHex(text("key", ScenarioProblem::BadKey));
            if (!bytes || bytes->size() != meter.key.emplace().size())
                throw Refused{ScenarioProblem::BadKey, at("key")};
            std::copy(bytes->begin(), bytes->end(), meter.key->begin());
        }
    }

    const Json &m_object;
    std::string m_path;
};

Scenario scenarioFrom(const Json &root)
{
    if (!root.is_object() || !root.contains("meters") || !root.at("meters").is_array())
        throw Refused{ScenarioProblem::NoObject, "/meters"};
    for (const auto &[name, value] : root.items()) {
        if (name != "meters")
            throw Refused{ScenarioProblem::UnknownField, '/' + name};
    }
    Scenario scenario;
    std::set<wmbus::Address> seen;
    for (const Json &object : root.at("meters")) {
        const std::string path = "/meters/" + std::to_string(scenario.meters.size());
        scenario.meters.push_back(MeterReader(object, path).read());
        const MeterSpec &meter = scenario.meters.back();
        if (std::holds_alternative<MeterKind>(meter.content) && !seen.insert(meter.sender).second)
            throw Refused{ScenarioProblem::SameAddressTwice, path + "/address"};
    }
    if (scenario.meters.empty())
        throw Refused{ScenarioProblem::NoMeters, "/meters"};
    return scenario;
}

} // namespace

std::variant<Scenario, ScenarioError> readScenario(std::string_view json)
{
    try {
        return scenarioFrom(Json::parse(json));
    } catch (const Json::parse_error &error) {
        const auto end = json.begin() + std::ptrdiff_t(std::min(error.byte, json.size()));
        return ScenarioError{ScenarioProblem::NotJson, {}, 1 + int(std::count(json.begin(), end, '\n'))};
    } catch (const Refused &refused) {
        return ScenarioError{refused.problem, refused.path, 0};
    }
}

} // namespace simulation
