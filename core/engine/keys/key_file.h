// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/security/key_ring.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// A place of a keys file that was not understood. Says where and why, never what stands there.
struct KeyFileProblem
{
    int line = 0; ///< from 1; 0: the whole file, or one meter of a file without lines
    /// "no-address", "no-key", "bad-address", "bad-json", "deep-json" (nested beyond any list); of a key:
    /// "key-too-short", "key-too-long", "key-is-text", "key-is-number" (the meter's own), "bad-key"; of an archive:
    /// "zip-file" (without a file with keys), "zip-damaged", "zip-encrypted", "zip-unsupported", "zip-too-large"; of
    /// Kamstrup's encrypted files: "kem-password" (it is needed), "kem-long-password", "kem-wrong-password",
    /// "kem-damaged", "kem-algorithm" (another one), "kem-doctype", "kem-unknown" (other XML), "kem-empty" (no meters),
    /// "kem-no-key" (of a meter)
    std::string_view id;
    std::string meter{}; ///< its number, where there are no lines; may be empty
};

/// A key with what the file says beside it.
struct FoundKey : wmbus::KeyEntry
{
    std::string name; ///< of the meter, may be empty
    int line = 0; ///< from 1; 0: the file has no lines
};

/// A key of which the file does not say whose it is: a "no-address" among the problems, too.
struct UnaddressedKey
{
    wmbus::Key key;
    std::string name;
    int line = 0; ///< from 1
};

struct KeyFile
{
    std::vector<FoundKey> entries; ///< in the order of the file; ids are the caller's
    std::vector<UnaddressedKey> unaddressed; ///< for those who can find out by trying
    std::vector<KeyFileProblem> problems; ///< everything else was used
    bool isLocked = false; ///< encrypted: nothing could be read with this password, or without one
    bool isSigned = false; ///< by its maker; the signature was not checked
};

/// Reads keys in any of the notations that people have: a JSON object or JSON lines {"ADDRESS":"KEY"}, CSV with an
/// address and a key column, wmbusmeters meter files (id=, key=), key lists of ioBroker's wireless-mbus, plain lines
/// "ADDRESS KEY", sentences with both in them, the text of a label's code (ITW,id,version,type,key), analyser links and
/// requests with a telegram whose meter the key is for. Blank lines and lines starting with # are fine. Found out line
/// by line: a file may mix them. A meter number in front of the digits of a key (40 instead of 32) is taken off.
/// Also Kamstrup's KEM files (kem_file.h), which need their password.
[[nodiscard]] KeyFile parseKeyFile(std::string_view content, std::span<const std::uint8_t> password = {});

} // namespace engine
