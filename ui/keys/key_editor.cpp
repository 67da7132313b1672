// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_editor.h"

#include "engine/keys/key_file.h"
#include "engine/session.h"
#include "ui/keys/key_clipboard.h"
#include "ui/keys/key_digits.h"
#include "ui/keys/key_tester.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QDateTime>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace ui {

namespace {

QLineEdit *lineEdit(const QString &name, const QString &words, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(words);
    return edit;
}

} // namespace

KeyEditor::KeyEditor(const engine::Session &session, engine::KeyStore &store, const Palette &palette, QWidget *parent)
    : QWidget(parent), m_session(session), m_store(store), m_palette(palette), m_clipboard(new KeyClipboard(this)),
      m_meter(lineEdit(QStringLiteral("editedMeter"), tr("Meter"), this)),
      m_name(lineEdit(QStringLiteral("editedName"), tr("Name"), this)),
      m_note(lineEdit(QStringLiteral("editedNote"), tr("Note"), this)),
      m_key(lineEdit(QStringLiteral("editedKey"), tr("Key"), this)), m_show(new QCheckBox(tr("&Show"), this)),
      m_copy(new QPushButton(tr("&Copy"), this)), m_digits(new QLabel(this)), m_resultIcon(new QLabel(this)),
      m_result(new QLabel(this)), m_remember(new QCheckBox(tr("Re&member, encrypted"), this)),
      m_save(new QPushButton(tr("Sa&ve key"), this))
{
    m_meter->setToolTip(tr("The number on the meter: 12345678 or KAM-12345678; * stands for all digits that follow."));
    m_result->setObjectName(QStringLiteral("editedResult"));
    m_result->setWordWrap(true);
    m_result->setMinimumHeight(2 * fontMetrics().lineSpacing()); // so that nothing moves while one types
    m_remember->setObjectName(QStringLiteral("editedRemember"));
    m_remember->setToolTip(tr("Else it is gone when the program is closed."));
    m_save->setObjectName(QStringLiteral("saveKey"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    auto *meterRow = new QHBoxLayout;
    meterRow->addWidget(m_meter, 1);
    auto *nameLabel = new QLabel(tr("&Name:"), this);
    nameLabel->setBuddy(m_name);
    meterRow->addWidget(nameLabel);
    meterRow->addWidget(m_name, 1);
    auto *noteLabel = new QLabel(tr("N&ote:"), this);
    noteLabel->setBuddy(m_note);
    meterRow->addWidget(noteLabel);
    meterRow->addWidget(m_note, 1);
    auto *meterLabel = new QLabel(tr("M&eter:"), this);
    meterLabel->setBuddy(m_meter);
    form->addRow(meterLabel, meterRow);
    buildKeyRow(form);
    auto *resultRow = new QHBoxLayout;
    resultRow->addWidget(m_resultIcon, 0, Qt::AlignTop);
    resultRow->addWidget(m_result, 1);
    resultRow->addWidget(m_remember);
    resultRow->addWidget(m_save);
    form->addRow(tr("Test:"), resultRow);

    m_test.setSingleShot(true);
    m_test.setInterval(150);
    connect(&m_test, &QTimer::timeout, this, &KeyEditor::test);
    for (QLineEdit *edit : {m_meter, m_name, m_note})
        connect(edit, &QLineEdit::textEdited, this, &KeyEditor::onEdited);
    connect(m_key, &QLineEdit::textChanged, this, &KeyEditor::onKeyEdited);
    connect(m_remember, &QCheckBox::toggled, this, &KeyEditor::onEdited);
    connect(m_save, &QPushButton::clicked, this, &KeyEditor::save);
    begin({});
}

KeyEditor::~KeyEditor()
{
    m_key->clear();
}

void KeyEditor::buildKeyRow(QFormLayout *form)
{
    m_key->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_show->setObjectName(QStringLiteral("showEditedKey"));
    m_copy->setObjectName(QStringLiteral("copyKey"));
    m_copy->setToolTip(tr("The clipboard is cleared after %n second(s).", nullptr, KeyClipboard::kSeconds));
    m_copy->setAutoDefault(false);
    m_save->setAutoDefault(false);
    connect(m_show, &QCheckBox::toggled, this, &KeyEditor::showKey);
    connect(m_copy, &QPushButton::clicked, this, &KeyEditor::copyKey);
    auto *row = new QHBoxLayout;
    row->addWidget(m_key, 1);
    row->addWidget(m_show);
    row->addWidget(m_copy);
    row->addWidget(m_digits);
    auto *label = new QLabel(tr("&Key:"), this);
    label->setBuddy(m_key);
    form->addRow(label, row);
}

void KeyEditor::edit(std::int32_t key)
{
    if (const engine::StoredKey *stored = m_store.find(key))
        load(stored, {});
    else
        begin({});
}

void KeyEditor::begin(const QString &address)
{
    load(nullptr, address);
}

void KeyEditor::load(const engine::StoredKey *stored, const QString &address)
{
    m_id = stored ? stored->id : -1;
    m_meter->setText(stored ? QString::fromStdString(stored->pattern.text()) : address);
    m_name->setText(stored ? QString::fromStdString(stored->name) : QString());
    m_note->setText(stored ? QString::fromStdString(stored->note) : QString());
    {
        const QSignalBlocker quiet(m_remember);
        m_remember->setChecked(!stored || stored->remember);
    }
    m_key->setPlaceholderText(stored ? tr("stored, hidden") : tr("32 hex digits"));
    m_show->setChecked(false);
    m_key->clear();
    onKeyEdited();
    m_save->setEnabled(false);
}

void KeyEditor::focusFirstEmpty()
{
    (m_meter->text().isEmpty() ? m_meter : m_key)->setFocus(Qt::OtherFocusReason);
}

/// A stored key becomes text only here, and stops being text when it is hidden again unchanged.
void KeyEditor::showKey(bool on)
{
    const engine::StoredKey *stored = m_store.find(m_id);
    {
        const QSignalBlocker quiet(m_key);
        if (stored && on && m_key->text().isEmpty())
            m_key->setText(keyText(stored->key));
        else if (stored && !on && keyOf(m_key->text()) == stored->key)
            m_key->clear();
    }
    m_key->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
}

void KeyEditor::copyKey()
{
    if (const auto copied = key())
        m_clipboard->copy(*copied);
}

std::optional<wmbus::Key> KeyEditor::key() const
{
    const engine::StoredKey *stored = m_store.find(m_id);
    return stored && m_key->text().isEmpty() ? stored->key : keyOf(m_key->text());
}

std::optional<wmbus::AddressPattern> KeyEditor::pattern() const
{
    return wmbus::AddressPattern::parse(m_meter->text().toStdString());
}

void KeyEditor::onKeyEdited()
{
    const KeyDigits digits = keyDigits(m_key->text());
    if (digits.problem == KeyDigits::Problem::NoHexDigit || digits.problem == KeyDigits::Problem::TooLong)
        takePasted(m_key->text());
    const int wanted = digits.count == 16 ? 16 : 32;
    m_digits->setText(digits.count > 0 ? tr("%1 of %2 digits").arg(digits.count).arg(wanted) : QString());
    onEdited();
}

/// A line of a list, a label's code or a link brings its meter along.
void KeyEditor::takePasted(const QString &text)
{
    const engine::KeyFile found = engine::parseKeyFile(text.toStdString());
    if (found.entries.size() != 1)
        return;
    const engine::FoundKey &entry = found.entries.front();
    m_meter->setText(QString::fromStdString(entry.pattern.text()));
    if (!entry.name.empty())
        m_name->setText(QString::fromStdString(entry.name));
    m_key->setText(keyText(entry.key));
}

void KeyEditor::onEdited()
{
    m_copy->setEnabled(key().has_value());
    m_save->setEnabled(key() && pattern());
    m_test.stop();
    if (!pattern())
        showResult({Token::Muted, {}, tr("Which meter is it for? Type the number that is printed on it.")});
    else if (!m_key->text().isEmpty() && !key())
        showResult({Token::Muted, {}, tr("A key has 32 digits 0–9 and A–F, or 16 for some old meters.")});
    else if (!key())
        showResult({Token::Muted, {}, tr("Type or paste the key. Blanks, colons and 0x are passed over.")});
    else
        m_test.start();
}

void KeyEditor::test()
{
    if (const auto candidate = key(); candidate && pattern())
        showResult(KeyWords::trial(tryKey(m_session, *pattern(), *candidate)));
}

void KeyEditor::showResult(const KeyWords::Verdict &verdict)
{
    const QColor color = m_palette.color(verdict.token);
    const int size = fontMetrics().height();
    m_resultIcon->setVisible(!verdict.icon.isEmpty());
    if (!verdict.icon.isEmpty())
        m_resultIcon->setPixmap(icon(verdict.icon, color).pixmap(QSize(size, size), devicePixelRatioF()));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color);
    m_result->setPalette(colors);
    m_result->setText(verdict.text);
}

void KeyEditor::save()
{
    const auto newKey = key();
    const auto newPattern = pattern();
    if (!newKey || !newPattern)
        return;
    const engine::StoredKey *stored = m_store.find(m_id);
    engine::StoredKey entry = stored ? *stored : engine::StoredKey{*newPattern, *newKey};
    if (!stored)
        entry.addedUs = QDateTime::currentMSecsSinceEpoch() * 1000;
    else if (!(entry.key == *newKey) || entry.pattern.text() != newPattern->text())
        entry.trial = {}; // what another key did says nothing about this one
    entry.pattern = *newPattern;
    entry.key = *newKey;
    entry.name = m_name->text().trimmed().toStdString();
    entry.note = m_note->text().trimmed().toStdString();
    entry.remember = m_remember->isChecked();
    if (stored && !m_store.update(entry)) {
        showResult({Token::StateWarning, QStringLiteral("warning"), tr("This key is in the list already.")});
        return;
    }
    if (!stored)
        (void)m_store.add({entry});
    for (const engine::StoredKey &each : m_store.entries()) {
        if (each.isSameKey(entry))
            m_id = each.id;
    }
    edit(m_id);
    Q_EMIT saved(m_id);
}

} // namespace ui
