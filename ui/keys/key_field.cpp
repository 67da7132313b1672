// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_field.h"

#include "engine/keys/key_file.h"
#include "ui/keys/key_digits.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ui {

namespace {

constexpr int kPauseMs = 150;

} // namespace

KeyField::KeyField(const QString &name, const Palette &palette, QWidget *parent)
    : QWidget(parent), m_palette(palette), m_line(new QLineEdit(this)), m_show(new QCheckBox(tr("&Show"), this)),
      m_digits(new QLabel(this))
{
    m_line->setObjectName(name);
    m_line->setAccessibleName(tr("Key"));
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setMinimumWidth(34 * m_line->fontMetrics().horizontalAdvance(QLatin1Char('0')));
    m_line->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_line->setDragEnabled(false);
    m_show->setObjectName(QStringLiteral("showKey"));
    m_show->setToolTip(tr("Shows the digits of the key on the screen."));
    m_digits->setObjectName(QStringLiteral("keyDigits"));
    m_digits->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 of %2 digits ✓").arg(32).arg(32)));
    setFocusProxy(m_line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(m_show);
    row->addWidget(m_digits);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &KeyField::typingPaused);
    connect(m_line, &QLineEdit::textChanged, this, &KeyField::onTextChanged);
    connect(m_show, &QCheckBox::toggled, this, &KeyField::show);
    setStored(std::nullopt);
}

KeyField::~KeyField()
{
    const QSignalBlocker quiet(m_line);
    m_line->setText(QString()); // clear() could be undone
}

void KeyField::insertWidget(QWidget *widget)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_show) + 1, widget);
}

void KeyField::setStored(const std::optional<wmbus::Key> &stored)
{
    m_stored = stored;
    m_line->setPlaceholderText(stored ? tr("stored, hidden") : tr("32 hex digits"));
    m_show->setChecked(false);
    const QSignalBlocker quiet(m_line);
    m_line->setText(QString()); // clear() could be undone
    onTextChanged();
}

std::optional<wmbus::Key> KeyField::key() const
{
    return m_line->text().isEmpty() ? m_stored : keyOf(m_line->text());
}

void KeyField::show(bool on)
{
    {
        const QSignalBlocker quiet(m_line);
        if (m_stored && on && m_line->text().isEmpty())
            m_line->setText(keyText(*m_stored));
        else if (m_stored && !on && keyOf(m_line->text()) == m_stored)
            m_line->setText(QString()); // clear() could be undone
    }
    m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
}

void KeyField::onTextChanged()
{
    KeyDigits digits = keyDigits(m_line->text());
    if (digits.problem == KeyDigits::Problem::NoHexDigit || digits.problem == KeyDigits::Problem::TooLong) {
        takeKeyFrom(m_line->text());
        digits = keyDigits(m_line->text());
    }
    QString words = tr("%1 of %2 digits").arg(digits.count).arg(digits.count == 16 ? 16 : 32);
    if (digits.isKey())
        words = tr("%1 of %2 digits ✓").arg(digits.count).arg(digits.count == 16 ? 16 : 32);
    m_digits->setText(digits.count > 0 ? words : QString());
    QPalette colors = palette();
    if (digits.isKey())
        colors.setColor(QPalette::WindowText, m_palette.color(Token::StateGood));
    m_digits->setPalette(colors);
    testSoon();
    Q_EMIT edited();
}

void KeyField::testSoon()
{
    if (key())
        m_pause.start();
    else
        m_pause.stop();
}

/// A line of a list, a label's code or a link brings its meter along.
void KeyField::takeKeyFrom(const QString &text)
{
    const engine::KeyFile found = engine::parseKeyFile(text.toStdString());
    if (found.entries.size() + found.unaddressed.size() != 1)
        return;
    const wmbus::Key &key = found.entries.empty() ? found.unaddressed.front().key : found.entries.front().key;
    {
        const QSignalBlocker quiet(m_line);
        m_line->setText(keyText(key));
    }
    if (!found.entries.empty())
        Q_EMIT pasted(found.entries.front());
}

KeyWords::Verdict KeyField::problem() const
{
    const KeyDigits digits = keyDigits(m_line->text());
    switch (digits.problem) {
    case KeyDigits::Problem::TooShort:
        return {Token::Muted, {}, tr("%n digit(s) missing.", nullptr, 32 - digits.count)};
    case KeyDigits::Problem::TooLong:
        return {Token::StateError, QStringLiteral("error"), tr("%n digit(s) too many.", nullptr, digits.count - 32)};
    case KeyDigits::Problem::NoHexDigit:
        return {Token::StateError, QStringLiteral("error"), tr("A key has only the digits 0–9 and A–F.")};
    case KeyDigits::Problem::Empty:
        if (!m_stored)
            return {Token::Muted, {}, tr("Type or paste the key. Blanks, colons and 0x are passed over.")};
        break;
    case KeyDigits::Problem::None:
        break;
    }
    return {};
}

} // namespace ui
