// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sharing/collectors.h"

#include "engine/keys/address_notation.h"
#include "engine/keys/key_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace engine {

namespace {

/// Letters, digits and a few signs: the name becomes a file, a topic and an argument of a shell.
std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        const bool plainChar =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        if (plainChar)
            plain.push_back(c);
        else if (!plain.empty() && plain.back() != '_')
            plain.push_back('_');
    }
    while (plain.ends_with('_'))
        plain.pop_back();
    return plain;
}

std::string uniqueName(const CollectorMeter &meter, std::set<std::string> &taken)
{
    const std::string named = plainName(meter.name);
    const std::string base = named.empty() ? wmbus::addressText(meter.address) : named;
    std::string name = base;
    for (int i = 2; !taken.insert(name).second; ++i)
        name = fmt::format("{}_{}", base, i);
    return name;
}

std::string idText(const CollectorMeter &meter, std::span<const CollectorMeter> all)
{
    const auto sameNumber = [&](const CollectorMeter &other) { return other.address.id == meter.address.id; };
    const std::string id = wmbus::idText(meter.address.id);
    if (std::ranges::count_if(all, sameNumber) < 2)
        return id;
    return fmt::format("{}.M={}.V={:02x}.T={:02x}", id, wmbus::manufacturerText(meter.address.manufacturer),
                       meter.address.version, meter.address.type);
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// The value of `line` where it is NAME=VALUE.
std::optional<std::string_view> valueOf(std::string_view line, std::string_view name)
{
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos || trimmed(line.substr(0, equals)) != name)
        return std::nullopt;
    return trimmed(line.substr(equals + 1));
}

} // namespace

std::optional<wmbus::Key> keyOfMeter(const wmbus::KeyRing &keys, const wmbus::Address &meter)
{
    for (const wmbus::KeyEntry *const entry : keys.candidates(meter, meter)) {
        if (!entry->published && entry->pattern.width() >= wmbus::AddressPattern::Width::Number)
            return entry->key;
    }
    return std::nullopt;
}

std::vector<CollectorFile> wmbusmetersFiles(std::span<const CollectorMeter> meters)
{
    std::vector<CollectorFile> files;
    std::set<std::string> taken;
    for (const CollectorMeter &meter : meters) {
        const std::string name = uniqueName(meter, taken);
        const std::string key = meter.key ? fmt::format("key={}\n", keyText(*meter.key)) : std::string();
        files.push_back({name, fmt::format("name={}\nid={}\n{}driver=auto\n", name, idText(meter, meters), key)});
    }
    return files;
}

std::vector<CollectorEntry> readWmbusmetersFile(std::string_view content)
{
    std::string name;
    std::string_view ids;
    std::optional<wmbus::Key> key;
    for (std::string_view rest = content; !rest.empty();) {
        const std::size_t end = rest.find('\n');
        const std::string_view line = rest.substr(0, end);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        if (const auto value = valueOf(line, "name"))
            name = *value;
        else if (const auto id = valueOf(line, "id"))
            ids = *id;
        else if (const auto hex = valueOf(line, "key"))
            key = wmbus::Key::fromHex(*hex);
    }
    std::vector<CollectorEntry> entries;
    while (!ids.empty()) {
        const std::size_t end = ids.find(',');
        const std::string_view id = trimmed(ids.substr(0, end));
        ids = end == std::string_view::npos ? std::string_view() : ids.substr(end + 1);
        if (auto pattern = wmbus::AddressPattern::parse(addressOfWmbusmeters(id)))
            entries.push_back({name, std::move(*pattern), key});
    }
    return entries;
}

} // namespace engine
