// SPDX-License-Identifier: GPL-3.0-or-later
#include "counted_memory.h"

#include <malloc.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> held = 0;
std::atomic<std::size_t> mostHeld = 0;

void *counted(void *block)
{
    if (!block)
        throw std::bad_alloc();
    const std::size_t now = held += malloc_usable_size(block);
    for (std::size_t most = mostHeld; now > most && !mostHeld.compare_exchange_weak(most, now);) { }
    return block;
}

} // namespace

namespace support {

std::size_t heldBytes()
{
    return held;
}

std::size_t mostHeldBytes()
{
    return mostHeld;
}

void resetMostHeldBytes()
{
    mostHeld = held.load();
}

} // namespace support

void *operator new(std::size_t size)
{
    return counted(std::malloc(size == 0 ? 1 : size));
}

void operator delete(void *block) noexcept
{
    if (block)
        held -= malloc_usable_size(block);
    std::free(block);
}

void operator delete(void *block, std::size_t /*size*/) noexcept
{
    operator delete(block);
}
