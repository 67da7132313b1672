// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wmbus/decoded_telegram.h"
#include "wmbus/decoder.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <variant>

namespace wmbus {

/// Puts a DecodedTelegram together: keeps the account of every byte, the order of the fields and the worst outcome,
/// so that no layer has to know what the others found.
class TelegramBuilder
{
public:
    /// Longest telegram: format A with checksums has 290 bytes, a joined message may be longer.
    static constexpr std::size_t kMaxBytes = 512;

    TelegramBuilder(DecodedTelegram &out, Depth depth) : m_out(out), m_wantsFields(depth == Depth::Fields) { }

    [[nodiscard]] DecodedTelegram &out() { return m_out; }
    [[nodiscard]] bool wantsFields() const { return m_wantsFields; }

    /// The byte source of the fields and records that follow.
    void useSource(Source source) { m_source = source; }
    [[nodiscard]] Source source() const { return m_source; }
    /// The bytes of that source.
    [[nodiscard]] radio::ByteView view() const { return m_out.source(m_source); }

    /// Opens a layer of the field tree; its end is told to endLayer().
    [[nodiscard]] std::size_t beginLayer(std::string_view id, std::size_t first, Group group);
    void endLayer(std::size_t layer, std::size_t end);

    /// A field with bytes of its own. Its group says what the bytes are: Encrypted, Unknown and Maker are not
    /// explained, all others are.
    template <typename T = std::monostate>
    void leaf(std::string_view id, std::size_t first, std::size_t count, Group group, std::uint8_t depth,
              const T &value = {}, std::int16_t record = -1)
    {
        mark(first, count, stateOf(group));
        branch(id, first, count, group, depth, value, record);
    }
    /// A field whose bytes belong to the leaves below it.
    template <typename T = std::monostate>
    void branch(std::string_view id, std::size_t first, std::size_t count, Group group, std::uint8_t depth,
                const T &value = {}, std::int16_t record = -1)
    {
        if (!m_wantsFields)
            return;
        Field &field = addField(id, first, count, group, depth, record);
        // Written where it stays: a variant that is built elsewhere and copied costs more than all the rest.
        if constexpr (std::is_same_v<T, Value>)
            assignValue(field.value, value);
        else if constexpr (!std::is_same_v<T, std::monostate>)
            field.value.emplace<T>(value);
    }
    /// Some bits of the field before; their bytes are that field's.
    template <typename T>
    void bits(std::string_view id, std::size_t first, std::size_t count, std::uint32_t which, Group group,
              std::uint8_t depth, const T &value, std::int16_t record = -1)
    {
        Field &field = addField(id, first, count, group, depth, record);
        field.bits = which;
        field.value.emplace<T>(value);
    }
    void explain(std::size_t first, std::size_t count) { mark(first, count, ByteState::Explained); }
    void encrypted(std::size_t first, std::size_t count) { mark(first, count, ByteState::Encrypted); }

    /// Where a layer began, to start it anew.
    struct Mark
    {
        std::size_t fields;
        std::size_t records;
        std::size_t texts;
    };
    [[nodiscard]] Mark position() const { return {m_out.fields.size(), m_out.records.size(), m_out.texts.size()}; }
    /// Forgets what came since, and what the bytes [first, end) are.
    void goBack(const Mark &mark, std::size_t first, std::size_t end);

    /// The worst outcome stays, of equal ones the first.
    void conclude(Outcome outcome, const Remark &reason);
    void finding(const Remark &remark) { m_out.findings.push_back(remark); }

    /// Counts the bytes; where nothing worse is known, unknown ones make the telegram partial.
    void finish();

private:
    enum class ByteState : std::uint8_t { Unknown, Explained, Encrypted };

    [[nodiscard]] static ByteState stateOf(Group group)
    {
        if (group == Group::Encrypted)
            return ByteState::Encrypted;
        return group == Group::Unknown || group == Group::Maker ? ByteState::Unknown : ByteState::Explained;
    }
    void mark(std::size_t first, std::size_t count, ByteState state)
    {
        // A joined message has bytes of other telegrams: they are not counted here.
        if (m_source == Source::Message)
            return;
        if (count == 1 && first < m_states.size()) // most fields
            m_states[first] = state;
        else
            markBytes(first, count, state);
    }
    void markBytes(std::size_t first, std::size_t count, ByteState state);
    Field &addField(std::string_view id, std::size_t first, std::size_t count, Group group, std::uint8_t depth,
                    std::int16_t record)
    {
        const ByteRange range{std::uint16_t(first), std::uint16_t(count)};
        Field &field = m_out.fields.emplace_back();
        field.id = id;
        field.range = range;
        field.source = m_source;
        field.group = group;
        field.depth = depth;
        field.record = record;
        return field;
    }

    DecodedTelegram &m_out;
    bool m_wantsFields;
    Source m_source = Source::Received;
    std::array<ByteState, kMaxBytes> m_states{};
    bool m_concluded = false;
};

} // namespace wmbus
