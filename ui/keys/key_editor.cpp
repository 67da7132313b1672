// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_editor.h"

#include "engine/keys/key_file.h"
#include "engine/session.h"
#include "ui/keys/key_clipboard.h"
#include "ui/keys/key_field.h"
#include "ui/keys/key_hunt.h"
#include "ui/keys/key_tester.h"
#include "ui/keys/verdict_line.h"

#include <QCheckBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
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

QLabel *labelOf(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

KeyEditor::KeyEditor(const engine::Session &session, engine::KeyStore &store, const Palette &palette,
                     const PrivacyMask &privacy, QWidget *parent)
    : QWidget(parent), m_session(session), m_store(store), m_privacy(privacy), m_clipboard(new KeyClipboard(this)),
      m_hunt(new KeyHunt(session, this)), m_meter(lineEdit(QStringLiteral("editedMeter"), tr("Meter"), this)),
      m_name(lineEdit(QStringLiteral("editedName"), tr("Name"), this)),
      m_note(lineEdit(QStringLiteral("editedNote"), tr("Note"), this)),
      m_key(new KeyField(QStringLiteral("editedKey"), palette, this)), m_copy(new QPushButton(tr("&Copy"), this)),
      m_result(new VerdictLine(QStringLiteral("editedResult"), palette, this)), m_takeMeter(new QPushButton(this)),
      m_remember(new QCheckBox(tr("Re&member, encrypted"), this)), m_save(new QPushButton(tr("Sa&ve key"), this))
{
    build();
    for (QLineEdit *edit : {m_name, m_note})
        connect(edit, &QLineEdit::textEdited, this, &KeyEditor::updateButtons);
    connect(m_meter, &QLineEdit::textEdited, this, &KeyEditor::onEdited);
    connect(m_meter, &QLineEdit::textEdited, m_key, &KeyField::testSoon);
    connect(m_key, &KeyField::pasted, this, &KeyEditor::onPasted);
    connect(m_key, &KeyField::edited, this, &KeyEditor::onEdited);
    connect(m_key, &KeyField::typingPaused, this, &KeyEditor::onTypingPaused);
    connect(m_copy, &QPushButton::clicked, this, &KeyEditor::copyKey);
    connect(m_clipboard, &KeyClipboard::cleared, this, [this] { m_copy->setText(tr("&Copy")); });
    connect(m_hunt, &KeyHunt::finished, this, &KeyEditor::onMetersFound);
    connect(m_remember, &QCheckBox::toggled, this, &KeyEditor::updateButtons);
    connect(m_save, &QPushButton::clicked, this, &KeyEditor::save);
    begin({});
}

void KeyEditor::build()
{
    m_meter->setToolTip(tr("The number on the meter: 12345678 or KAM-12345678; * stands for all digits that follow."));
    m_copy->setObjectName(QStringLiteral("copyKey"));
    m_copy->setToolTip(tr("The clipboard is cleared after %n second(s).", nullptr, KeyClipboard::kSeconds));
    m_key->insertWidget(m_copy);
    m_takeMeter->setObjectName(QStringLiteral("takeMeter"));
    m_remember->setObjectName(QStringLiteral("editedRemember"));
    m_remember->setToolTip(tr("Else it is gone when the program is closed."));
    m_save->setObjectName(QStringLiteral("saveKey"));
    for (QPushButton *button : {m_copy, m_takeMeter, m_save})
        button->setAutoDefault(false);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(labelOf(tr("M&eter:"), m_meter, this), buildMeterRow());
    form->addRow(labelOf(tr("&Key:"), m_key->line(), this), m_key);
    auto *testLabel = new QLabel(tr("Test:"), this);
    testLabel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // beside the first of two lines
    testLabel->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(testLabel, buildResultRow());
    QWidget *before = m_note;
    for (QWidget *next : std::initializer_list<QWidget *>{m_key->line(), m_takeMeter, m_remember, m_save}) {
        setTabOrder(before, next);
        before = next;
    }
}

QWidget *KeyEditor::buildMeterRow()
{
    auto *meterRow = new QWidget(this);
    auto *layout = new QHBoxLayout(meterRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_meter, 1);
    layout->addWidget(labelOf(tr("&Name:"), m_name, this));
    layout->addWidget(m_name, 1);
    layout->addWidget(labelOf(tr("N&ote:"), m_note, this));
    layout->addWidget(m_note, 1);
    return meterRow;
}

QWidget *KeyEditor::buildResultRow()
{
    auto *resultRow = new QWidget(this);
    auto *layout = new QHBoxLayout(resultRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_result, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_takeMeter, m_remember, m_save})
        layout->addWidget(widget, 0, Qt::AlignTop);
    return resultRow;
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
    m_key->setStored(stored ? std::optional(stored->key) : std::nullopt);
    m_save->setEnabled(false);
}

void KeyEditor::takeOver(const KeyEditor &before)
{
    m_meter->setText(before.m_meter->text());
    m_name->setText(before.m_name->text());
    m_note->setText(before.m_note->text());
    m_remember->setChecked(before.m_remember->isChecked());
    if (before.m_save->isEnabled() || m_id < 0) // else it is the stored key, if it is shown
        m_key->line()->setText(before.m_key->line()->text());
    m_save->setEnabled(before.m_save->isEnabled());
}

void KeyEditor::focusFirstEmpty()
{
    (m_meter->text().isEmpty() ? m_meter : m_key->line())->setFocus(Qt::OtherFocusReason);
}

void KeyEditor::copyKey()
{
    if (const auto copied = m_key->key()) {
        m_clipboard->copy(*copied);
        m_copy->setText(tr("&Copied for %n s", nullptr, KeyClipboard::kSeconds));
    }
}

std::optional<wmbus::AddressPattern> KeyEditor::pattern() const
{
    return wmbus::AddressPattern::parse(m_meter->text().trimmed().toStdString());
}

/// A line of a list, a label's code or a link brings its meter along.
void KeyEditor::onPasted(const engine::FoundKey &found)
{
    m_meter->setText(QString::fromStdString(found.pattern.text()));
    if (!found.name.empty())
        m_name->setText(QString::fromStdString(found.name));
}

void KeyEditor::updateButtons()
{
    m_copy->setEnabled(m_key->key().has_value());
    m_save->setEnabled(m_key->key() && pattern());
}

void KeyEditor::onEdited()
{
    updateButtons();
    const bool isKey = m_key->key().has_value();
    m_takeMeter->hide();
    m_hunt->cancel();
    if (!isKey && (pattern() || !m_key->line()->text().isEmpty()))
        m_result->showVerdict(m_key->problem());
    else if (!pattern())
        m_result->showVerdict({Token::Muted, {}, tr("Which meter is it for? Type the number that is printed on it.")});
}

void KeyEditor::onTypingPaused()
{
    const auto candidate = m_key->key();
    if (candidate && pattern())
        m_result->showVerdict(KeyWords::trial(tryKey(m_session, *pattern(), *candidate)));
    else if (candidate && m_meter->text().isEmpty())
        m_hunt->start(*candidate);
}

/// Never silently: whose key it is, the user says.
void KeyEditor::onMetersFound(const std::vector<engine::MeterTrial> &found)
{
    if (found.empty()) {
        m_result->showVerdict({Token::Muted,
                               {},
                               tr("It opens none of the meters heard that need a key. Which meter is "
                                  "it for? Type the number that is printed on it.")});
        return;
    }
    m_result->showVerdict(KeyWords::found(found, m_session.meters(), m_privacy));
    delete m_takeMeter->menu();
    m_takeMeter->disconnect(this);
    if (found.size() == 1) {
        m_takeMeter->setText(tr("Use this &number"));
        connect(m_takeMeter, &QPushButton::clicked, this, [this, meter = found[0].meter] { takeMeter(meter); });
    } else {
        m_takeMeter->setText(tr("Use a &number"));
        auto *menu = new QMenu(m_takeMeter);
        for (const engine::MeterTrial &each : found)
            menu->addAction(KeyWords::meter(m_session.meters().meter(each.meter).address, m_privacy), this,
                            [this, meter = each.meter] { takeMeter(meter); });
        m_takeMeter->setMenu(menu);
    }
    m_takeMeter->show();
}

void KeyEditor::takeMeter(std::uint32_t meter)
{
    if (meter >= m_session.meters().count())
        return;
    const wmbus::Address &address = m_session.meters().meter(meter).address;
    m_meter->setText(QString::fromStdString(wmbus::addressText(address)));
    onEdited();
    onTypingPaused();
    m_save->setFocus(Qt::OtherFocusReason);
}

std::int8_t KeyEditor::heardMode(const wmbus::AddressPattern &pattern) const
{
    for (std::uint32_t i = 0; i < m_session.meters().count(); ++i) {
        const engine::Meter &meter = m_session.meters().meter(i);
        if (meter.sendsEncrypted && engine::isForMeter(pattern, meter))
            return meter.securityMode;
    }
    return -1;
}

void KeyEditor::save()
{
    const auto newKey = m_key->key();
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
    if (const std::int8_t mode = heardMode(*newPattern); mode >= 0)
        entry.modeHint = mode;
    if (stored && !m_store.update(entry)) {
        m_result->showVerdict({Token::StateWarning, QStringLiteral("warning"), tr("This key is in the list already.")});
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
