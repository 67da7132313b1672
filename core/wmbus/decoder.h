// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/decoded_telegram.h"
#include "wmbus/layouts/compact_layouts.h"
#include "wmbus/security/key_ring.h"

#include <memory>
#include <span>
#include <vector>

namespace wmbus {

/// How much work to do: the live list needs readings, the inspector every field.
enum class Depth : std::uint8_t { Readings, Fields };

/// Bytes → frames → layers → records. Pure: no clock, no file, no setting, no environment.
/// Keeps prepared ciphers, heard layouts and buffers between calls; one Decoder per thread.
class Decoder
{
public:
    Decoder();
    ~Decoder();
    Decoder(Decoder &&) noexcept;
    Decoder &operator=(Decoder &&) noexcept;

    void setKeys(std::shared_ptr<const KeyRing> keys);

    /// Layouts of compact frames from a file or another decoder; the published ones are built in.
    void addLayouts(std::span<const CompactLayout> layouts);
    /// Layouts that full frames brought since the last call: telegrams that were "no-layout" may be readable now.
    [[nodiscard]] std::vector<CompactLayout> takeHeardLayouts();

    /// Messages that wait for fragments are given up: what comes next has nothing to do with them.
    void forgetFragments();

    /// Never throws for any bytes. Clears `out` first and reuses its buffers.
    void decode(const radio::RawTelegram &raw, Depth depth, DecodedTelegram &out);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace wmbus
