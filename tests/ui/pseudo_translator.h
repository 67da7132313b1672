// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QTranslator>

namespace support {

/// A language that nobody speaks: every text that goes through tr() stands in brackets, with accents and longer than
/// in English. What comes without brackets was never offered for translation; what is cut has no room for languages
/// with long words. Placeholders, mnemonics, tags and the patterns of file filters stay.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    [[nodiscard]] QString translate(const char *context, const char *text, const char *comment, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// "&Settings" → "[&Šéttîñgš~~~]"
    [[nodiscard]] static QString pseudo(const QString &text);
    /// Comes from translate(), wholly or in part, or has no words at all.
    [[nodiscard]] static bool isTranslated(QStringView text);
};

} // namespace support
