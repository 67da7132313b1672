// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/key_file.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace engine {

/// Reads Kamstrup's files with keys (document 55123205, "How to decrypt a KEM or KEM2 file"): XML with one element
/// Meter or Device for each meter, sealed with a password (kem_envelope.h), mostly in a ZIP archive beside its schema
/// and often with .kem behind .zip. XML that somebody decrypted before is read as well. Nothing for bytes that are
/// neither an archive nor such XML.
[[nodiscard]] std::optional<KeyFile> readKemFile(std::string_view content, std::span<const std::uint8_t> password);

} // namespace engine
