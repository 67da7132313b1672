// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "radio/raw_telegram.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace ui {

/// What a run of bytes could mean: "Unsigned, little endian" – "6408". Values are in the C locale, ready to be copied.
struct ByteReading
{
    QString name;
    QString value;
};

/// A run of bytes in every reading that its length and content allow.
class ByteReadings
{
    Q_DECLARE_TR_FUNCTIONS(ui::ByteReadings)

public:
    [[nodiscard]] static std::vector<ByteReading> all(radio::ByteView bytes);
    /// The likely ones for one line: "unsigned 6408", "BCD 00001908", "date 2021-07-02".
    [[nodiscard]] static QStringList brief(radio::ByteView bytes);

private:
    static void addNumbers(std::vector<ByteReading> &readings, radio::ByteView bytes);
    static void addDecimals(std::vector<ByteReading> &readings, radio::ByteView bytes);
    static void addReals(std::vector<ByteReading> &readings, radio::ByteView bytes);
    static void addDate(std::vector<ByteReading> &readings, radio::ByteView bytes);
    static void addTexts(std::vector<ByteReading> &readings, radio::ByteView bytes);
};

} // namespace ui
