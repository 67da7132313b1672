// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace ui {

/// What was selected at one moment.
struct SelectedPlace
{
    std::optional<std::uint32_t> meter; ///< index into MeterRegistry
    std::optional<std::uint32_t> telegram; ///< index into TelegramStore

    friend bool operator==(const SelectedPlace &, const SelectedPlace &) = default;
};

/// The places one came from, and those one went back from, as in a browser: going somewhere else forgets the latter.
class SelectionHistory
{
public:
    /// Older places go first.
    static constexpr std::size_t kMostPlaces = 200;

    /// The present place once more, and one with nothing selected, change nothing.
    void visit(const SelectedPlace &place);
    [[nodiscard]] bool canGoBack() const { return m_present > 0; }
    [[nodiscard]] bool canGoForward() const { return m_present + 1 < m_places.size(); }
    /// The place that is the present one then; the present one itself where there is none.
    [[nodiscard]] SelectedPlace goBack();
    [[nodiscard]] SelectedPlace goForward();
    /// They are gone; the meters that were selected with them stay.
    void forgetTelegramsBefore(std::uint32_t first);
    void clear();

private:
    [[nodiscard]] SelectedPlace present() const;

    std::vector<SelectedPlace> m_places; ///< oldest first
    std::size_t m_present = 0;
};

} // namespace ui
