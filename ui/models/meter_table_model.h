// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/meter_registry.h"
#include "ui/models/expected_list.h"
#include "ui/models/meter_search.h"
#include "ui/models/privacy_mask.h"
#include "ui/models/state_look.h"
#include "ui/models/store_table_model.h"
#include "ui/models/survey_group.h"

#include <QLocale>

#include <set>

namespace ui {

/// The survey: one row for each meter of the registry.
class MeterTableModel : public StoreTableModel
{
    Q_OBJECT

public:
    enum class Column : std::uint8_t {
        State,
        Number,
        Maker,
        Type,
        Signal,
        Age,
        Reading,
        Change, ///< of the main reading since the mark
        Product,
        Interval,
        Missed,
        Telegrams,
        Mode,
        Security,
        LastHeard,
        UsualSignal,
        BestSignal,
        Growth, ///< of the main reading since the meter was first heard
        Whose,
        Note,
        FirstHeard,
        OnList, ///< of expected meters
        WeakestSignal,
    };

    MeterTableModel(const engine::MeterRegistry &meters, const engine::MeterNotes &notes, const Palette &palette,
                    QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void appendMeters(std::uint32_t first, std::uint32_t count);
    void changeMeters(std::vector<std::uint32_t> meters);
    void clear();

    /// Shows what the text finds. Where it cannot be understood the search before stays, and the answer says why;
    /// empty for a good one.
    TelegramFilter::Problem setSearch(const QString &text);
    [[nodiscard]] bool isSearching() const { return !m_search.isEmpty(); }
    [[nodiscard]] bool searchDependsOnTime() const { return m_search.dependsOnTime(); }
    void setGroup(SurveyGroup group);
    [[nodiscard]] SurveyGroup group() const { return m_group; }
    [[nodiscard]] int groupSize(SurveyGroup group) const;
    /// Ticks the meters of this list, which outlives the model.
    void setExpected(const ExpectedList &expected);
    /// Covers the meters that it hides, for as long as it does. It outlives the model.
    void setPrivacy(const PrivacyMask &privacy);
    /// The row of this meter looks as if it were marked, or again like the others.
    void setHighlighted(std::uint32_t meter, bool highlighted);
    /// Changes count from here.
    void setMark(SurveyMark mark);
    [[nodiscard]] bool hasMark() const { return m_mark.isSet(); }

    /// The time that ages count from; emits dataChanged for the age cells of these rows alone.
    void setNow(std::int64_t nowUtcUs, int firstRow, int lastRow);
    /// While receiving, a meter that was not heard for three of its intervals is marked. In an old recording all are.
    void setReceiving(bool receiving);
    [[nodiscard]] bool isOverdue(const engine::Meter &meter) const;

protected:
    [[nodiscard]] std::span<const ColumnInfo> columns() const override;
    [[nodiscard]] bool accepts(std::uint32_t item) const override;
    [[nodiscard]] VisibleRows::Key sortKey(int column) const override;

private:
    /// Absent for columns of other things.
    [[nodiscard]] static std::optional<float> dbm(Column column, const engine::Meter &meter);
    [[nodiscard]] static std::optional<double> growth(const engine::Meter &meter);
    [[nodiscard]] QString whoseText(const engine::Meter &meter) const;
    [[nodiscard]] QVariant sortValue(Column column, const engine::Meter &meter) const;
    [[nodiscard]] QString text(Column column, const engine::Meter &meter) const;
    [[nodiscard]] QString copyText(Column column, const engine::Meter &meter) const;
    [[nodiscard]] QString toolTip(Column column, const engine::Meter &meter) const;
    [[nodiscard]] QString sentence(const engine::Meter &meter) const;
    [[nodiscard]] QVariant decoration(Column column, const engine::Meter &meter) const;
    [[nodiscard]] QVariant foreground(Column column, const engine::Meter &meter) const;
    [[nodiscard]] const engine::MeterNote &noteOf(const engine::Meter &meter) const;
    [[nodiscard]] bool isExpected(const engine::Meter &meter) const;
    [[nodiscard]] bool isMine(const engine::Meter &meter) const;
    [[nodiscard]] bool isHidden(const engine::Meter &meter) const;
    [[nodiscard]] bool isCovered(Column column, const engine::Meter &meter) const;
    [[nodiscard]] bool isIn(SurveyGroup group, const engine::Meter &meter) const;
    void refreshLook();
    void refreshAll();
    void takeFirstHeard(std::uint32_t meter);

    const engine::MeterRegistry &m_meters;
    const engine::MeterNotes &m_notes;
    const Palette &m_palette;
    const ExpectedList *m_expected = nullptr;
    const PrivacyMask *m_privacy = nullptr;
    StateLook m_look;
    QIcon m_overdueIcon;
    QIcon m_expectedIcon;
    QIcon m_mineIcon;
    std::set<std::uint32_t> m_highlighted;
    QLocale m_locale;
    MeterSearch m_search;
    SurveyGroup m_group = SurveyGroup::All;
    SurveyMark m_mark;
    std::int64_t m_nowUtcUs = 0;
    std::int64_t m_firstOfAllUs = engine::kNoTime;
    bool m_receiving = false;
};

/// Seconds since the meter was heard, never negative; absent where it never was.
[[nodiscard]] std::optional<std::int64_t> ageSeconds(const engine::Meter &meter, std::int64_t nowUtcUs);

} // namespace ui
