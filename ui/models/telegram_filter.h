// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"
#include "wmbus/outcome.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ui {

/// What a term of the filter language looks at.
enum class FilterField : std::uint8_t {
    Words, ///< a bare word: number, name, maker, medium, product or state
    Number, ///< of the telegram in the list
    Meter,
    MeterNumber,
    Name, ///< that somebody gave the meter
    Maker,
    Medium,
    Product,
    Whose, ///< mine, authorised, foreign, unknown or ignored
    State,
    Mode,
    Rssi,
    Length,
    Age,
    Ci,
    Access,
    Security,
    Version,
    Receiver,
    Hex,
    Mark, ///< "yes", or a part of the comment
};

enum class Comparison : std::uint8_t { Has, Equal, Less, AtMost, Greater, AtLeast };

/// Of what somebody said about a meter, beside the bits of MeterRelation.
inline constexpr std::uint32_t kIgnoredBit = 1U << 8;

/// What a filter line chooses from: some fields are there for telegrams only.
enum class FilterSubject : std::uint8_t { Telegrams, Meters };

/// One term, ready to be compared with raw rows.
struct FilterTerm
{
    FilterField field = FilterField::Words;
    Comparison comparison = Comparison::Has;
    bool negated = false;
    QString text; ///< lower case
    std::int64_t number = 0; ///< tenths of a dBm for Rssi, microseconds for Age, else as typed
    std::uint32_t mask = 0; ///< bits 1 << Outcome, 1 << LinkMode, or 1 << MeterRelation and kIgnoredBit
    QByteArray bytes;
};

/// A filter line, of the telegram list or of the meters: bare words and `field:value` terms, all of which must hold.
///
///   water rssi>-80 -state:decoded age<10m hex:"04 13"
///
/// A dash in front turns a term round; `:` looks for a part of a text, `=` for the whole of it; quotes hold blanks.
class TelegramFilter
{
    Q_DECLARE_TR_FUNCTIONS(ui::TelegramFilter)

public:
    /// Why a text is no filter, and the part of it that is wrong.
    struct Problem
    {
        qsizetype position = 0;
        qsizetype length = 0;
        QString text; ///< a sentence that says what is known
    };

    struct Field
    {
        const char *name;
        const char *example; ///< a whole term
        FilterField field;
    };

    /// nullopt with `problem` filled where a term is not understood.
    [[nodiscard]] static std::optional<TelegramFilter> parse(const QString &text, Problem &problem,
                                                             FilterSubject subject = FilterSubject::Telegrams);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    [[nodiscard]] const std::vector<FilterTerm> &terms() const { return m_terms; }
    /// What it chooses grows out of it while time passes.
    [[nodiscard]] bool dependsOnTime() const;

    /// Whether it may tell which meter somebody looks at: anything but technical properties may. True for no filter.
    [[nodiscard]] static bool canNameMeter(const QString &text);

    /// Every field by its main name, in the order in which they are offered.
    [[nodiscard]] static std::span<const Field> fields();
    /// By its name or one that people try first; letters of either case.
    [[nodiscard]] static std::optional<FilterField> fieldNamed(QStringView name);
    /// Words that `state:`, `mode:`, `whose:` and `mark:` know; empty for fields with any value.
    [[nodiscard]] static QStringList valuesOf(FilterField field);
    [[nodiscard]] static QString stateName(wmbus::Outcome outcome); ///< "no-key"
    [[nodiscard]] static QString modeName(radio::LinkMode mode); ///< "c", empty for an unknown one
    /// `value` as it must stand behind a field: in quotes where it holds blanks.
    [[nodiscard]] static QString quoted(const QString &value);

private:
    std::vector<FilterTerm> m_terms;
};

} // namespace ui
