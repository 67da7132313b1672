// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_digits.h"

#include "ui/text/hex_text.h"

namespace ui {

namespace {

constexpr int kAesDigits = 32;
constexpr int kDesDigits = 16;

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

} // namespace

KeyDigits keyDigits(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u"0x", Qt::CaseInsensitive))
        text = text.mid(2);
    KeyDigits digits;
    for (const QChar c : text) {
        if (isHexDigit(c))
            ++digits.count;
        else if (!c.isSpace() && c != u':' && c != u'-')
            return {digits.count, KeyDigits::Problem::NoHexDigit};
    }
    if (digits.count == 0)
        digits.problem = KeyDigits::Problem::Empty;
    else if (digits.count == kDesDigits || digits.count == kAesDigits)
        digits.problem = KeyDigits::Problem::None;
    else
        digits.problem = digits.count < kAesDigits ? KeyDigits::Problem::TooShort : KeyDigits::Problem::TooLong;
    return digits;
}

std::optional<wmbus::Key> keyOf(const QString &text)
{
    if (!keyDigits(text).isKey())
        return std::nullopt;
    QByteArray digits = text.trimmed().toLatin1();
    const auto key = wmbus::Key::fromHex({digits.constData(), std::size_t(digits.size())});
    digits.fill('\0');
    return key;
}

QString keyText(const wmbus::Key &key)
{
    return hexText(key.bytes());
}

} // namespace ui
