// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <new>
#include <vector>

namespace engine {

/// Overwrites memory in a way that no compiler leaves out.
void wipe(void *memory, std::size_t bytes);

/// Gives memory back only after it was overwritten, also when a vector grows.
template <typename T>
struct WipingAllocator
{
    using value_type = T;

    WipingAllocator() = default;
    template <typename U>
    explicit(false) WipingAllocator(const WipingAllocator<U> & /*other*/)
    {
    }

    [[nodiscard]] T *allocate(std::size_t count) { return static_cast<T *>(::operator new(count * sizeof(T))); }
    void deallocate(T *memory, std::size_t count)
    {
        wipe(memory, count * sizeof(T));
        ::operator delete(memory);
    }

    template <typename U>
    friend bool operator==(const WipingAllocator & /*a*/, const WipingAllocator<U> & /*b*/)
    {
        return true;
    }
};

/// Keys, passphrases and whatever holds them, on their way to and from the vault.
using SecretBytes = std::vector<std::uint8_t, WipingAllocator<std::uint8_t>>;

} // namespace engine
