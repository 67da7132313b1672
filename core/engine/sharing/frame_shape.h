// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/decoded_telegram.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace engine {

/// The form in which the bytes of a telegram came: with which block CRCs, which L field, how many bytes behind it.
class FrameShape
{
public:
    FrameShape(const radio::RawTelegram &raw, const wmbus::DecodedTelegram &decoded);

    /// `body` (L first, no block CRCs) in this form. Bytes behind it are 00. Empty where the form cannot carry it.
    [[nodiscard]] radio::Bytes shaped(radio::ByteView body) const;
    /// Which byte of the body stands at `offset` of the form; none for block CRCs and what is behind.
    [[nodiscard]] std::optional<std::size_t> bodyOffset(std::size_t offset) const;

private:
    enum class Blocks : std::uint8_t { None, A, B };

    Blocks m_blocks = Blocks::None;
    std::uint8_t m_length = 0; ///< as received
    std::size_t m_rawSize = 0;
    std::size_t m_bodySize = 0;
};

} // namespace engine
