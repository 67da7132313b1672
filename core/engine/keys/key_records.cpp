// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/key_records.h"

#include <algorithm>
#include <concepts>
#include <limits>
#include <string_view>
#include <type_traits>

namespace engine {

namespace {

constexpr std::uint8_t kForm = 1;

template <std::integral Number>
void append(SecretBytes &out, Number number)
{
    const auto bits = std::make_unsigned_t<Number>(number);
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        out.push_back(std::uint8_t(std::uint64_t(bits) >> (8 * i)));
}

void append(SecretBytes &out, std::string_view text)
{
    text = text.substr(0, std::numeric_limits<std::uint16_t>::max());
    append(out, std::uint16_t(text.size()));
    out.insert(out.end(), text.begin(), text.end());
}

/// Takes values from the front; past the end everything is zero, and isGood() says so.
class Reader
{
public:
    explicit Reader(std::span<const std::uint8_t> bytes) : m_rest(bytes) { }

    template <std::integral Number>
    Number number()
    {
        std::uint64_t bits = 0;
        const auto bytes = take(sizeof(Number));
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bits |= std::uint64_t(bytes[i]) << (8 * i);
        return Number(bits);
    }

    std::string text()
    {
        const auto bytes = take(number<std::uint16_t>());
        return {bytes.begin(), bytes.end()};
    }

    std::span<const std::uint8_t> take(std::size_t count)
    {
        if (count > m_rest.size()) {
            m_good = false;
            m_rest = {};
        }
        const auto taken = m_rest.first(std::min(count, m_rest.size()));
        m_rest = m_rest.subspan(taken.size());
        return taken;
    }

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    std::span<const std::uint8_t> m_rest;
    bool m_good = true;
};

std::optional<StoredKey> readKey(Reader &reader)
{
    const auto key = wmbus::Key::fromBytes(reader.take(reader.number<std::uint8_t>()));
    const auto pattern = wmbus::AddressPattern::parse(reader.text());
    if (!key || !pattern)
        return std::nullopt;
    StoredKey entry{*pattern, *key};
    entry.name = reader.text();
    entry.note = reader.text();
    entry.modeHint = reader.number<std::int8_t>();
    const auto origin = reader.number<std::uint8_t>();
    entry.origin = KeyOrigin(origin);
    entry.addedUs = reader.number<std::int64_t>();
    entry.trial.lastSuccessUs = reader.number<std::int64_t>();
    entry.trial.works = reader.number<std::uint32_t>();
    entry.trial.tried = reader.number<std::uint32_t>();
    return reader.isGood() && origin < kKeyOriginCount ? std::optional(std::move(entry)) : std::nullopt;
}

} // namespace

SecretBytes encodeKeys(const std::vector<StoredKey> &keys)
{
    SecretBytes out;
    append(out, kForm);
    append(out, std::uint32_t(keys.size()));
    for (const StoredKey &entry : keys) {
        const auto key = entry.key.bytes();
        append(out, std::uint8_t(key.size()));
        out.insert(out.end(), key.begin(), key.end());
        append(out, std::string_view(entry.pattern.text()));
        append(out, std::string_view(entry.name));
        append(out, std::string_view(entry.note));
        append(out, entry.modeHint);
        append(out, std::uint8_t(entry.origin));
        append(out, entry.addedUs);
        append(out, entry.trial.lastSuccessUs);
        append(out, entry.trial.works);
        append(out, entry.trial.tried);
    }
    return out;
}

std::optional<std::vector<StoredKey>> decodeKeys(std::span<const std::uint8_t> bytes)
{
    Reader reader(bytes);
    if (reader.number<std::uint8_t>() != kForm)
        return std::nullopt;
    std::vector<StoredKey> keys;
    for (auto count = reader.number<std::uint32_t>(); count > 0; --count) {
        auto entry = readKey(reader);
        if (!entry)
            return std::nullopt;
        keys.push_back(std::move(*entry));
    }
    if (!reader.isGood() || !reader.atEnd())
        return std::nullopt;
    return keys;
}

} // namespace engine
