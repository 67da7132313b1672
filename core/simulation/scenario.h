// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "simulation/meter_profile.h"
#include "simulation/telegram_encoder.h"
#include "wmbus/address.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace simulation {

/// One virtual meter.
struct MeterSpec
{
    wmbus::Address sender; ///< link layer address
    std::variant<MeterKind, radio::Bytes> content; ///< what it measures, or one telegram that it sends again and again
    radio::LinkMode mode = radio::LinkMode::T; ///< S, T, C or N
    double intervalSeconds = 30;
    double rssiDbm = -75; ///< mean
    TransportHeader header = TransportHeader::Short;
    bool extendedLink = false;
    std::optional<wmbus::Address> behind; ///< the meter behind a radio converter: goes into the long header
    std::optional<AesKey> key;
    double counter = 0; ///< at the start, in the unit of its kind
    std::uint8_t status = 0; ///< status byte of the transport layer

    /// The address that a key is filed under: the meter's own.
    [[nodiscard]] const wmbus::Address &meter() const { return behind ? *behind : sender; }
};

/// Which meters there are.
struct Scenario
{
    std::vector<MeterSpec> meters;

    struct KeyOf
    {
        wmbus::Address meter;
        AesKey key;
    };
    /// Keys of the meters that encrypt. They belong to invented meters and are no secret.
    [[nodiscard]] std::vector<KeyOf> keys() const;
};

/// 28 meters of a house and its neighbours in modes T, C and S; a third of them encrypts.
[[nodiscard]] const Scenario &builtInScenario();

/// Why a scenario file cannot be used.
enum class ScenarioProblem : std::uint8_t {
    NotJson,
    NoObject, ///< a JSON object with a list "meters" is expected
    NoMeters,
    UnknownField,
    MissingField,
    BadAddress, ///< MAN-12345678-VV-TT
    BadKind,
    BadMode,
    BadHeader,
    BadKey, ///< 32 hex digits
    BadNumber, ///< not a number, or out of range
    BadTelegram, ///< no hex, no link header, or L does not fit
    KindOrTelegram, ///< exactly one of the two
    KeyNeedsHeader, ///< a key, but the header is "none"
    BehindNeedsLongHeader,
    SameAddressTwice,
};

struct ScenarioError
{
    ScenarioProblem problem = ScenarioProblem::NotJson;
    std::string path; ///< where, as a JSON pointer: "/meters/3/interval"; empty for NotJson
    int line = 0; ///< of NotJson, from 1; else 0
};

/// Reads the form described in the manual: {"meters": [{"address": "…", "kind": "…", …}, …]}.
[[nodiscard]] std::variant<Scenario, ScenarioError> readScenario(std::string_view json);

} // namespace simulation
