// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/address.h"
#include "wmbus/security/key_ring.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The configuration of programs that collect readings day and night: written for meters that this program surveyed,
/// and read from them. What they ask for is fixed by their own manuals.
namespace engine {

/// A meter to hand over.
struct CollectorMeter
{
    wmbus::Address address;
    std::string name; ///< UTF-8; empty for none
    std::optional<wmbus::Key> key; ///< absent: not known, or not to be handed over
};

/// The key that is given for this meter alone, in the order they are tried; none where there is none, or only a
/// wider one.
[[nodiscard]] std::optional<wmbus::Key> keyOfMeter(const wmbus::KeyRing &keys, const wmbus::Address &meter);

/// A meter as a collector's file names it.
struct CollectorEntry
{
    std::string name;
    wmbus::AddressPattern pattern;
    std::optional<wmbus::Key> key;
};

/// A file of wmbusmeters' folder wmbusmeters.d.
struct CollectorFile
{
    std::string name;
    std::string content;
};

/// One file for each meter, with names of their own:
///
///     name=Kitchen
///     id=12345678
///     key=00112233445566778899AABBCCDDEEFF
///     driver=auto
///
/// Without a key there is no line for it. Where two meters have one number, maker, version and type stand behind it.
[[nodiscard]] std::vector<CollectorFile> wmbusmetersFiles(std::span<const CollectorMeter> meters);
/// The meters of one such file, usually one: id= may name several. Lines that say nothing about a meter are passed
/// over.
[[nodiscard]] std::vector<CollectorEntry> readWmbusmetersFile(std::string_view content);

/// The two lists of ioBroker's wireless-mbus adapter.
struct IobrokerLists
{
    std::vector<CollectorEntry> keys; ///< `aeskeys`; without names
    std::vector<wmbus::AddressPattern> blocked; ///< `blacklist`
};

/// The adapter's `native` settings as JSON, with "KAM-12345678" for a meter:
///
///     {"native": {"aeskeys": [{"id": …, "key": …}], "blacklist": [{"id": …}]}}
///
/// `existing`: settings that are there already; all others in it stay, and so do entries for other meters. A meter
/// without a key is in neither list. None where `existing` is no JSON object.
[[nodiscard]] std::optional<std::string> iobrokerSettings(std::span<const CollectorMeter> meters,
                                                          std::span<const wmbus::Address> blocked,
                                                          std::string_view existing = {});
/// Reads the settings as written above, or the object in `native` alone. None where they are no JSON object.
[[nodiscard]] std::optional<IobrokerLists> readIobrokerSettings(std::string_view json);

/// What a collector's file says about meters.
struct CollectorContent
{
    std::vector<CollectorEntry> meters;
    std::vector<wmbus::AddressPattern> blocked;
};

/// A file of either program, told apart by its content. None where it names no meter.
[[nodiscard]] std::optional<CollectorContent> readCollectorFile(std::string_view content);

} // namespace engine
