// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textforms/line_reader.h"

#include <cstdint>
#include <vector>

namespace textforms {

/// Finds telegrams in a recording of bytes: frames of a stick's protocol, or telegrams one after the other ("L + data",
/// as a raw terminal shows them). Places are byte offsets. Keeps at most one lookahead of bytes and what was fed.
class BinaryReader
{
public:
    void feed(std::string_view bytes);
    void finish();

    std::vector<FoundTelegram> telegrams; ///< taken away by the owner
    std::vector<NotUnderstood> notUnderstood;

private:
    void scan(bool ended);
    [[nodiscard]] std::size_t takeAt(radio::ByteView rest, bool ended);
    [[nodiscard]] bool isRawTelegram(radio::ByteView rest, bool ended) const;
    void add(radio::RawTelegram telegram, Form form);
    void endGarbage();

    radio::Bytes m_buffer;
    std::uint64_t m_offset = 0; ///< of the first byte of m_buffer in the input
    bool m_inStep = true; ///< the byte at hand follows a telegram or begins the input
    bool m_inGarbage = false;
    std::uint64_t m_garbageStart = 0;
};

} // namespace textforms
