// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/layers/control_information.h"
#include "wmbus/layouts/compact_layouts.h"
#include "wmbus/records/record_header.h"
#include "wmbus/security/content_decryptor.h"

#include <cstddef>

namespace wmbus {

/// How much the bytes from `first` on look like content of this kind.
[[nodiscard]] Judgement judgeContent(radio::ByteView bytes, std::size_t first, Content kind, Direction direction,
                                     const CompactLayouts &layouts);
/// The same for the bytes from a CI on: whether more speaks for them than the checksum before it.
[[nodiscard]] bool supportsPayload(radio::ByteView bytes, std::size_t ci, const CompactLayouts &layouts);

} // namespace wmbus
