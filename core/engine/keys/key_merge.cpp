// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/key_merge.h"

#include <algorithm>
#include <utility>

namespace engine {

namespace {

const StoredKey *sameIn(const std::vector<StoredKey> &keys, const StoredKey &key)
{
    const auto found = std::ranges::find_if(keys, [&key](const StoredKey &each) { return each.isSameKey(key); });
    return found == keys.end() ? nullptr : &*found;
}

bool saysTheSame(const StoredKey &a, const StoredKey &b)
{
    return a.name == b.name && a.note == b.note && a.modeHint == b.modeHint;
}

} // namespace

std::vector<StoredKey> mergeKeys(const std::vector<StoredKey> &base, std::vector<StoredKey> ours,
                                 const std::vector<StoredKey> &theirs)
{
    std::erase_if(ours, [&](const StoredKey &key) { return sameIn(base, key) && !sameIn(theirs, key); });
    for (StoredKey &key : ours) {
        const StoredKey *before = sameIn(base, key);
        const StoredKey *other = sameIn(theirs, key);
        if (before && other && saysTheSame(*before, key))
            key = *other;
    }
    for (const StoredKey &key : theirs) {
        if (!sameIn(ours, key) && !sameIn(base, key))
            ours.push_back(key);
    }
    return ours;
}

} // namespace engine
