// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace engine {

/// From here on memory that was freed goes back to the system soon. By itself glibc lets each thread keep as much as
/// its largest burst needed, up to 64 MB, and malloc_trim() does not reach the end of the heaps of other threads.
/// For the main program, before its threads start; nothing where another allocator gives back by itself.
void keepLittleFreeMemory();

/// Gives back now what was freed between blocks still in use: after the lumps of a large file.
void giveBackFreeMemory();

} // namespace engine
