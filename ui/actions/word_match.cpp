// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/word_match.h"

#include <QStringList>

namespace ui {

namespace {

constexpr int kWordBegins = 100;
constexpr int kPartOfWord = 40;
constexpr int kScattered = 10;

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

bool hasInOrder(QStringView text, QStringView letters)
{
    qsizetype next = 0;
    for (const QChar letter : text)
        if (next < letters.size() && letter == letters[next])
            ++next;
    return next == letters.size();
}

int matchOfWord(QStringView word, QStringView text, Letters letters)
{
    qsizetype at = text.indexOf(word);
    if (at < 0)
        return letters == Letters::MayHaveGaps && word.size() > 1 && hasInOrder(text, word) ? kScattered : 0;
    for (; at >= 0; at = text.indexOf(word, at + 1))
        if (beginsWord(text, at))
            return kWordBegins;
    return kPartOfWord;
}

} // namespace

int wordMatch(const QString &typed, const QString &text, Letters letters)
{
    const QString lower = text.toLower();
    int sum = 0;
    for (const QString &word : typed.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int match = matchOfWord(word, lower, letters);
        if (match == 0)
            return 0;
        sum += match;
    }
    return sum;
}

} // namespace ui
