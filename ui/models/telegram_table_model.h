// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/privacy_mask.h"
#include "ui/models/state_look.h"
#include "ui/models/store_table_model.h"
#include "ui/models/telegram_matcher.h"
#include "ui/text/time_format.h"
#include "wmbus/decoded_telegram.h"

#include <QCache>
#include <QLocale>

#include <functional>

namespace ui {

/// The telegrams of a session, one to a row. Sorts and filters raw rows; texts are made when a cell is shown.
class TelegramTableModel : public StoreTableModel
{
    Q_OBJECT

public:
    enum class Column : std::uint8_t {
        Number,
        Time,
        Delta,
        Meter,
        Maker,
        Type,
        Mode,
        Signal,
        Length,
        State,
        Summary,
        Receiver,
        Ci,
        Access,
        Security,
        Version,
        Hex,
        Comment,
    };

    /// Decodes a telegram again, records only.
    using Decode = std::function<void(std::uint32_t telegram, wmbus::DecodedTelegram &out)>;

    TelegramTableModel(const engine::TelegramStore &telegrams, const engine::MeterRegistry &meters,
                       const engine::MeterNotes &notes, Decode decode, const Palette &palette,
                       QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The column of numbers, upwards, is the order of arrival.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void appendTelegrams(std::uint32_t first, std::uint32_t count);
    /// Joined until the event loop runs again, however many changes come in one go.
    void changeTelegrams(std::uint32_t first, std::uint32_t count);
    void trim(std::uint32_t first); ///< telegrams before it go
    void clear();

    void changeNotes(); ///< meters got other names
    void setFilter(TelegramFilter filter, std::int64_t nowUtcUs);
    /// Covers the meters that it hides, for as long as it does. It outlives the model.
    void setPrivacy(const PrivacyMask &privacy);
    void refreshPrivacy(); ///< somebody said whose a meter is
    void setNow(std::int64_t nowUtcUs); ///< for filters that depend on time
    void setTimeFormat(const TimeFormat &format);
    [[nodiscard]] const TelegramFilter &filter() const { return m_matcher.filter(); }

protected:
    [[nodiscard]] std::span<const ColumnInfo> columns() const override;
    [[nodiscard]] bool accepts(std::uint32_t item) const override { return m_matcher.matches(item); }
    [[nodiscard]] VisibleRows::Key sortKey(int column) const override;

private:
    [[nodiscard]] bool isHidden(const engine::TelegramRow &row) const;
    [[nodiscard]] bool isCovered(Column column, const engine::TelegramRow &row) const;
    [[nodiscard]] const engine::Meter *meterOf(const engine::TelegramRow &row) const;
    [[nodiscard]] std::vector<std::int64_t> meterRanks() const;
    [[nodiscard]] VisibleRows::Key commentKey() const;
    [[nodiscard]] std::int64_t rawKey(Column column, std::uint32_t telegram) const;
    [[nodiscard]] std::int64_t mainValueKey(std::uint32_t telegram) const;
    [[nodiscard]] std::int64_t deltaUs(const engine::TelegramRow &row) const;
    [[nodiscard]] bool countsTime() const;
    [[nodiscard]] std::int64_t countedUs(std::uint32_t telegram) const;

    [[nodiscard]] QString text(Column column, std::uint32_t telegram) const;
    [[nodiscard]] QString meterText(Column column, const engine::Meter *meter) const;
    [[nodiscard]] QString comment(std::uint32_t telegram) const;
    [[nodiscard]] QString summary(std::uint32_t telegram) const;
    [[nodiscard]] QString timeText(std::uint32_t telegram) const;
    [[nodiscard]] QString copyText(Column column, std::uint32_t telegram) const;
    [[nodiscard]] QString toolTip(Column column, std::uint32_t telegram) const;
    [[nodiscard]] QString numberTip(std::uint32_t telegram) const;
    [[nodiscard]] QString sentence(std::uint32_t telegram) const;
    [[nodiscard]] QString sentenceWithoutMark(std::uint32_t telegram) const;
    [[nodiscard]] QString filterTerm(Column column, std::uint32_t telegram) const;
    void applyChanges();
    void refreshLook();

    const engine::TelegramStore &m_telegrams;
    const engine::MeterRegistry &m_meters;
    const engine::MeterNotes &m_notes;
    Decode m_decode;
    const PrivacyMask *m_privacy = nullptr;
    TelegramMatcher m_matcher;
    StateLook m_look;
    QIcon m_markIcon;
    QLocale m_locale;
    TimeFormat m_timeFormat;
    std::int64_t m_startUs = engine::kNoTime; ///< of the first telegram that has a time
    mutable wmbus::DecodedTelegram m_decoded; ///< reused, so that its buffers stay
    mutable QCache<std::uint32_t, QString> m_summaries;
    std::uint32_t m_changedFirst = 0; ///< what changeTelegrams() has collected
    std::uint32_t m_changedEnd = 0;
};

} // namespace ui
