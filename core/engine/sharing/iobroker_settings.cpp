// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sharing/collectors.h"

#include "engine/keys/key_text.h"
#include "engine/shallow_json.h"

#include <algorithm>

namespace engine {

namespace {

using Json = nlohmann::ordered_json; // the settings keep their order

constexpr const char *kNative = "native";
constexpr const char *kKeys = "aeskeys";
constexpr const char *kBlocked = "blacklist";

/// The adapter knows maker and number of a meter, not its version and type.
std::string deviceAddress(const wmbus::Address &address)
{
    return wmbus::manufacturerText(address.manufacturer) + '-' + wmbus::idText(address.id);
}

std::string memberText(const Json &item, const char *name)
{
    const auto found = item.is_object() ? item.find(name) : item.end();
    return found != item.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// The list of this name, made where it is missing.
Json &listIn(Json &native, const char *name)
{
    Json &list = native[name];
    if (!list.is_array())
        list = Json::array();
    return list;
}

/// Replaces the entry of the same device, else appends it.
void put(Json &list, Json entry)
{
    const std::string id = memberText(entry, "id");
    const auto same = std::ranges::find_if(list, [&id](const Json &item) { return memberText(item, "id") == id; });
    if (same == list.end())
        list.push_back(std::move(entry));
    else
        same->update(entry);
}

/// Hex, or 16 characters whose codes are the key.
std::optional<wmbus::Key> keyOf(const std::string &text)
{
    if (const auto key = wmbus::Key::fromHex(text); key && key->size() == 16)
        return key;
    if (text.size() != 16)
        return std::nullopt;
    const std::vector<std::uint8_t> bytes(text.begin(), text.end());
    return wmbus::Key::fromBytes(bytes);
}

const Json *listOf(const Json &native, const char *name)
{
    const auto found = native.find(name);
    return found != native.end() && found->is_array() ? &*found : nullptr;
}

} // namespace

std::optional<std::string> iobrokerSettings(std::span<const CollectorMeter> meters,
                                            std::span<const wmbus::Address> blocked, std::string_view existing)
{
    Json settings = existing.empty() ? Json::object() : parseShallowJson<Json>(existing).value;
    if (!settings.is_object())
        return std::nullopt;
    const bool bare = !settings.contains(kNative) && (settings.contains(kKeys) || settings.contains(kBlocked));
    Json &native = bare ? settings : settings[kNative];
    if (!native.is_object())
        native = Json::object();
    Json &keys = listIn(native, kKeys);
    for (const CollectorMeter &meter : meters) {
        if (meter.key)
            put(keys, {{"id", deviceAddress(meter.address)}, {"key", keyText(*meter.key)}});
    }
    Json &list = listIn(native, kBlocked);
    for (const wmbus::Address &address : blocked)
        put(list, {{"id", deviceAddress(address)}});
    return settings.dump(4, ' ', /*ensure_ascii=*/false, Json::error_handler_t::replace) + '\n';
}

std::optional<IobrokerLists> readIobrokerSettings(std::string_view json)
{
    const Json settings = parseShallowJson<Json>(json).value;
    if (!settings.is_object())
        return std::nullopt;
    const bool nested = settings.contains(kNative) && settings[kNative].is_object();
    const Json &native = nested ? settings[kNative] : settings;
    IobrokerLists lists;
    if (const Json *const keys = listOf(native, kKeys)) {
        for (const Json &item : *keys) {
            auto pattern = wmbus::AddressPattern::parse(memberText(item, "id"));
            if (pattern)
                lists.keys.push_back({{}, std::move(*pattern), keyOf(memberText(item, "key"))});
        }
    }
    if (const Json *const blocked = listOf(native, kBlocked)) {
        for (const Json &item : *blocked) {
            if (auto pattern = wmbus::AddressPattern::parse(memberText(item, "id")))
                lists.blocked.push_back(std::move(*pattern));
        }
    }
    return lists;
}

std::optional<CollectorContent> readCollectorFile(std::string_view content)
{
    CollectorContent found;
    if (auto lists = readIobrokerSettings(content))
        found = {std::move(lists->keys), std::move(lists->blocked)};
    else
        found.meters = readWmbusmetersFile(content);
    const bool namesMeters = !found.meters.empty() || !found.blocked.empty();
    return namesMeters ? std::optional(std::move(found)) : std::nullopt;
}

} // namespace engine
