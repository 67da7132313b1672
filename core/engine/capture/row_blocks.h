// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <memory>

namespace engine {

/// A queue of small values in blocks that never move. Blocks are large, unlike those of std::deque (512 bytes): many
/// small ones that stay for hours, made between all that is soon given back, leave memory full of holes.
template <typename Row>
class RowBlocks
{
public:
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] Row &operator[](std::size_t index) { return at(*this, m_gone + index); }
    [[nodiscard]] const Row &operator[](std::size_t index) const { return at(*this, m_gone + index); }
    [[nodiscard]] const Row &front() const { return (*this)[0]; }

    void push_back(const Row &row)
    {
        const auto place = m_gone + m_size;
        if (place == m_blocks.size() * kBlockRows)
            m_blocks.push_back(std::make_unique<Row[]>(kBlockRows));
        ++m_size;
        at(*this, place) = row;
    }

    void pop_front()
    {
        --m_size;
        if (++m_gone < kBlockRows)
            return;
        m_blocks.pop_front();
        m_gone = 0;
    }

private:
    static constexpr std::size_t kBlockRows = 4096;

    template <typename Self>
    [[nodiscard]] static auto &at(Self &self, std::size_t place)
    {
        return self.m_blocks[place / kBlockRows][place % kBlockRows];
    }

    std::deque<std::unique_ptr<Row[]>> m_blocks;
    std::size_t m_gone = 0; ///< rows of the first block that were taken out
    std::size_t m_size = 0;
};

} // namespace engine
