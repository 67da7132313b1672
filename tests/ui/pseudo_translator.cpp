// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pseudo_translator.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace support {

namespace {

/// The tilde is a wide letter: a third of them makes a text about 40 % longer.
constexpr qsizetype kLettersPerTilde = 3;

constexpr std::array<std::pair<char16_t, char16_t>, 10> kAccents{{{u'a', u'å'},
                                                                  {u'e', u'é'},
                                                                  {u'i', u'î'},
                                                                  {u'o', u'ø'},
                                                                  {u'u', u'ü'},
                                                                  {u'n', u'ñ'},
                                                                  {u's', u'š'},
                                                                  {u'A', u'Å'},
                                                                  {u'E', u'É'},
                                                                  {u'S', u'Š'}}};

QChar accented(QChar letter)
{
    const auto *it = std::find_if(kAccents.begin(), kAccents.end(),
                                  [letter](const auto &pair) { return pair.first == letter.unicode(); });
    return it == kAccents.end() ? letter : QChar(it->second);
}

/// Qt's own settings that only look like texts: the direction of writing, and names of keys, which it reads again.
bool isSetting(const QString &context, const QString &text)
{
    return text == QStringLiteral("QT_LAYOUT_DIRECTION") || context == QStringLiteral("QShortcut");
}

} // namespace

QString PseudoTranslator::translate(const char *context, const char *text, const char *, int) const
{
    const QString english = QString::fromUtf8(text);
    return isSetting(QString::fromUtf8(context), english) ? QString() : pseudo(english);
}

QString PseudoTranslator::pseudo(const QString &text)
{
    // File dialogs take filters apart at their brackets.
    if (const qsizetype filter = text.indexOf(QStringLiteral(" (*")); filter > 0)
        return pseudo(text.left(filter)) + text.mid(filter);
    static const QRegularExpression kept(QStringLiteral("%(?:L?[0-9]{1,2}|n)|<[^<>]*>|&[a-z]+;"));
    QString result(QLatin1Char('['));
    qsizetype at = 0;
    const auto addAccented = [&](qsizetype end) {
        for (; at < end; ++at)
            result += accented(text[at]);
    };
    for (auto matches = kept.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        addAccented(match.capturedStart());
        result += match.captured();
        at = match.capturedEnd();
    }
    addAccented(text.size());
    return result + QString((text.size() + kLettersPerTilde - 1) / kLettersPerTilde, QLatin1Char('~'))
           + QLatin1Char(']');
}

bool PseudoTranslator::isTranslated(QStringView text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{3}"));
    return text.contains(QLatin1Char('[')) || !word.match(text.toString()).hasMatch();
}

} // namespace support
