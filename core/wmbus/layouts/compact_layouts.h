// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace wmbus {

/// The record headers (DIF, DIFE, VIF, text, VIFE, without fillers) of a full frame, one behind the other. Compact
/// frames of every meter of the model leave them out and name them by their CRC-16: EN 13757-3 Annex G.
struct CompactLayout
{
    radio::Bytes headers;

    [[nodiscard]] std::uint16_t signature() const;
    friend bool operator==(const CompactLayout &, const CompactLayout &) = default;
};

/// Layouts by signature: the published ones, those from a file and those heard in full frames.
class CompactLayouts
{
public:
    CompactLayouts(); ///< with the published ones

    [[nodiscard]] const CompactLayout *find(std::uint16_t signature) const;
    /// False where it was known before.
    bool add(const CompactLayout &layout);
    /// The same for one that a meter sent: takeHeard() tells of it.
    void learn(CompactLayout layout);
    /// Learns the headers of the records in `bytes` from `first` on, which a walk has read to the end.
    void hear(std::uint16_t signature, radio::ByteView bytes, std::size_t first);
    /// Layouts that came through learn() and hear() since the last call.
    [[nodiscard]] std::vector<CompactLayout> takeHeard();

private:
    std::unordered_map<std::uint16_t, CompactLayout> m_layouts;
    std::vector<CompactLayout> m_heard;
};

} // namespace wmbus
