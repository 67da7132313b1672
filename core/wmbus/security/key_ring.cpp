// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/security/key_ring.h"

#include <algorithm>

namespace wmbus {

namespace {

constexpr std::string_view kHexDigits = "0123456789ABCDEF";
constexpr std::size_t kIdDigits = 8;

bool hexOnly(std::string_view text)
{
    return text.find_first_not_of(kHexDigits) == std::string_view::npos;
}

bool lettersOnly(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// A manufacturer as manufacturerText() writes it, or the start of one.
bool manufacturerPart(std::string_view text, bool whole)
{
    const bool letters = lettersOnly(text) && (whole ? text.size() == 3 : text.size() <= 3);
    const bool hex = hexOnly(text) && (whole ? text.size() == 4 : text.size() <= 4);
    return letters || hex;
}

/// MMM-IIIIIIII-VV-TT, cut anywhere if not `whole`; two parts are whole as well: any version and type.
bool addressLike(std::string_view text, bool whole)
{
    constexpr std::size_t kSizes[] = {0, kIdDigits, 2, 2};
    std::size_t part = 0;
    for (; part < std::size(kSizes); ++part) {
        const std::size_t dash = text.find('-');
        const std::string_view piece = text.substr(0, dash);
        const bool last = dash == std::string_view::npos;
        const bool wholePiece = whole || !last;
        if (part == 0 ? !manufacturerPart(piece, wholePiece)
                      : !hexOnly(piece) || (wholePiece ? piece.size() != kSizes[part] : piece.size() > kSizes[part]))
            return false;
        if (last)
            return !whole || part == 1 || part == 3;
        text.remove_prefix(dash + 1);
    }
    return false;
}

bool numberLike(std::string_view text, bool whole)
{
    return hexOnly(text) && (whole ? text.size() == kIdDigits : text.size() <= kIdDigits);
}

std::string normalised(std::string_view text)
{
    std::string upper;
    for (const char c : text) {
        if (c != ' ' && c != '\t')
            upper.push_back(c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c);
    }
    return upper;
}

} // namespace

std::optional<AddressPattern> AddressPattern::parse(std::string_view text)
{
    AddressPattern pattern;
    pattern.m_text = normalised(text);
    std::string_view body = pattern.m_text;
    const bool whole = !body.ends_with('*');
    if (!whole)
        body.remove_suffix(1);
    if (whole ? body.empty() : body.empty() != (pattern.m_text == "*"))
        return std::nullopt;
    if (!numberLike(body, whole) && !addressLike(body, whole))
        return std::nullopt;
    return pattern;
}

AddressPattern AddressPattern::exact(const Address &address)
{
    AddressPattern pattern;
    pattern.m_text = addressText(address);
    return pattern;
}

bool AddressPattern::matches(const Address &address) const
{
    return matches(addressText(address), idText(address.id));
}

bool AddressPattern::matches(std::string_view full, std::string_view number) const
{
    const std::string_view pattern = m_text;
    if (pattern.ends_with('*')) {
        const std::string_view prefix = pattern.substr(0, pattern.size() - 1);
        return full.starts_with(prefix) || number.starts_with(prefix);
    }
    if (pattern == number || pattern == full)
        return true;
    // Manufacturer and number without version and type.
    const bool cutAtPart = full.size() > pattern.size() && full[pattern.size()] == '-';
    return cutAtPart && full.starts_with(pattern) && pattern.find('-') != std::string_view::npos;
}

AddressPattern::Width AddressPattern::width() const
{
    const std::string_view pattern = m_text;
    if (pattern == "*")
        return Width::Any;
    if (!pattern.ends_with('*'))
        return std::count(pattern.begin(), pattern.end(), '-') == 3 ? Width::Exact : Width::Number;
    const std::string_view prefix = pattern.substr(0, pattern.size() - 1);
    const std::size_t dash = prefix.find('-');
    const bool maker = dash == std::string_view::npos ? !hexOnly(prefix) : dash + 1 == prefix.size();
    return maker ? Width::Maker : Width::Prefix;
}

KeyRing::KeyRing(std::vector<KeyEntry> entries) : m_entries(std::move(entries))
{
    // Stable: entries of one width keep the owner's order.
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const KeyEntry &a, const KeyEntry &b) {
        return a.published == b.published ? a.pattern.width() > b.pattern.width() : b.published;
    });
}

std::vector<const KeyEntry *> KeyRing::candidates(const std::optional<Address> &link,
                                                  const std::optional<Address> &meter) const
{
    struct Written
    {
        std::string full;
        std::string number;
    };
    std::vector<Written> addresses;
    for (const std::optional<Address> &address : {meter, link}) {
        if (address)
            addresses.push_back({addressText(*address), idText(address->id)});
    }
    std::vector<const KeyEntry *> fitting;
    for (const KeyEntry &entry : m_entries) {
        const auto fits = [&](const Written &address) { return entry.pattern.matches(address.full, address.number); };
        if (std::any_of(addresses.begin(), addresses.end(), fits))
            fitting.push_back(&entry);
    }
    return fitting;
}

} // namespace wmbus
