// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/decoded_telegram.h"

#include <cstdint>
#include <string>
#include <string_view>

/// The English words of JSON, CSV and text output, made from the decoder's ids. The window has its own, translated.
namespace engine::english {

[[nodiscard]] std::string_view outcome(wmbus::Outcome outcome); ///< "no-key"
[[nodiscard]] std::string_view verdict(wmbus::Verdict verdict); ///< "fits"; empty where it cannot be judged
[[nodiscard]] std::string_view function(wmbus::Function function); ///< "instantaneous"
[[nodiscard]] std::string_view linkMode(radio::LinkMode mode); ///< "T", "C+T"; empty for unknown
[[nodiscard]] std::string_view frameFormat(radio::FrameFormat format); ///< "A", "B", "wired"; empty for unknown

/// Device type of EN 13757-7, lower case, without what stands in brackets: "heat cost allocator". The codes from 43
/// on are Techem's own and have a name with its M field only. Empty for codes without a name.
[[nodiscard]] std::string_view medium(const wmbus::Address &address);

void appendWords(std::string &out, std::string_view id); ///< "set-point" → "set point"
void appendQuantity(std::string &out, std::string_view quantity); ///< "Flow temperature"
void appendLabel(std::string &out, const wmbus::Record &record); ///< with its qualifiers: "Volume, per hour"
void appendField(std::string &out, std::string_view id); ///< wmbus::Field::id: "access number (ACC)"
void appendSymbol(std::string &out, std::string_view id); ///< wmbus::Symbol::id: "SND-NR, sent without being asked"
/// What to do about a telegram that cannot be read; empty where there is nothing.
[[nodiscard]] std::string_view nextStep(const wmbus::DecodedTelegram &decoded);
/// A whole sentence, or a phrase for findings and repairs; empty for an empty id.
[[nodiscard]] std::string sentence(const wmbus::Remark &remark);
/// What a text form had to be freed from: "odd number of hex digits: the last one dropped". For counts also the
/// decoder's repairs, without their numbers.
[[nodiscard]] std::string_view repair(std::string_view id);
/// What is wrong with telegrams that cannot be trusted to their end, for counts: ImportReport::damage.
[[nodiscard]] std::string_view importDamage(std::string_view id);
/// Why a place of an input holds no telegram.
[[nodiscard]] std::string_view notUnderstood(std::string_view id);
/// Why a line of a keys file was not used.
[[nodiscard]] std::string_view keyFileProblem(std::string_view id);
/// Why a capture file cannot be opened: ids of capture_error.
[[nodiscard]] std::string_view captureProblem(std::string_view id);

} // namespace engine::english
