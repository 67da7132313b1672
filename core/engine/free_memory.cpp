// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/free_memory.h"

#include <cstdlib> // also for __GLIBC__

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace engine {

void keepLittleFreeMemory()
{
#ifdef __GLIBC__
    // Both, because setting one ends the adjustment of the other. Lumps of telegrams stay below the second, so that
    // they are not mapped and unmapped one by one.
    mallopt(M_TRIM_THRESHOLD, 1 << 20);
    mallopt(M_MMAP_THRESHOLD, 4 << 20);
#endif
}

void giveBackFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace engine
