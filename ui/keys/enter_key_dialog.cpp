// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/enter_key_dialog.h"

#include "engine/keys/key_file.h"
#include "engine/keys/key_trials.h"
#include "engine/session.h"
#include "ui/keys/key_field.h"
#include "ui/keys/verdict_line.h"
#include "ui/text/words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

EnterKeyDialog::EnterKeyDialog(const engine::Session &session, std::uint32_t meter, const Palette &palette,
                               const PrivacyMask &privacy, QWidget *parent)
    : QDialog(parent), m_session(session), m_meter(meter), m_privacy(privacy),
      m_key(new KeyField(QStringLiteral("keyText"), palette, this)),
      m_result(new VerdictLine(QStringLiteral("resultLabel"), palette, this))
{
    setObjectName(QStringLiteral("enterKeyDialog"));
    setWindowTitle(tr("Enter key"));
    build();
    connect(m_key, &KeyField::pasted, this, &EnterKeyDialog::onPasted);
    connect(m_key, &KeyField::edited, this, &EnterKeyDialog::onEdited);
    connect(m_key, &KeyField::typingPaused, this, &EnterKeyDialog::testKey);
    onEdited();
}

const engine::Meter &EnterKeyDialog::meter() const
{
    return m_session.meters().meter(m_meter);
}

/// Its name where it has one, and its number.
QString EnterKeyDialog::headingText() const
{
    const QString title = m_privacy.title(meter());
    const QString number = KeyWords::meter(meter().address, m_privacy);
    const QString medium = Words::medium(meter().medium);
    return title == number ? tr("%1 · %2").arg(number, medium) : tr("%1 · %2 · %3").arg(title, number, medium);
}

void EnterKeyDialog::build()
{
    auto *heading = new QLabel(headingText(), this);
    heading->setObjectName(QStringLiteral("enterKeyHeading"));
    heading->setTextFormat(Qt::PlainText);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *hint = new QLabel(tr("The supplier of the meter or your metering company gives you the key: "
                               "32 hex digits, 16 for some old meters."),
                            this);
    hint->setWordWrap(true);

    auto *form = new QFormLayout;
    auto *keyLabel = new QLabel(tr("&Key:"), this);
    keyLabel->setBuddy(m_key->line());
    form->addRow(keyLabel, m_key);
    auto *testLabel = new QLabel(tr("Test:"), this);
    testLabel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // beside the first of two lines
    testLabel->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(testLabel, m_result);
    m_remember = new QCheckBox(tr("&Remember this key, encrypted"), this);
    m_remember->setObjectName(QStringLiteral("rememberKey"));
    m_remember->setToolTip(tr("Else it is gone when the program is closed."));
    m_remember->setChecked(true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(hint);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addLayout(form);
    layout->addWidget(m_remember);
    layout->addWidget(buildButtons());
    setMinimumWidth(34 * fontMetrics().height());
}

QDialogButtonBox *EnterKeyDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Use key"));
    auto *letter = buttons->addButton(tr("&Letter to the supplier…"), QDialogButtonBox::HelpRole);
    letter->setObjectName(QStringLiteral("letterButton"));
    letter->setToolTip(tr("A letter that asks for the key of this meter, ready to be copied"));
    letter->setAutoDefault(false);
    connect(letter, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT letterRequested();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

std::optional<wmbus::Key> EnterKeyDialog::key() const
{
    return m_key->key();
}

bool EnterKeyDialog::remember() const
{
    return m_remember->isChecked();
}

void EnterKeyDialog::onPasted(const engine::FoundKey &found)
{
    if (!engine::isForMeter(found.pattern, meter()))
        m_otherMeter = KeyWords::meters(found.pattern, m_privacy);
}

void EnterKeyDialog::onEdited()
{
    m_ok->setEnabled(key().has_value());
    if (!key()) {
        m_otherMeter.clear();
        m_result->showVerdict(m_key->problem());
    }
}

void EnterKeyDialog::testKey()
{
    const std::optional<wmbus::Key> candidate = key();
    if (!candidate)
        return;
    const auto sample = engine::sampleOf(m_session.telegrams(), m_session.meters(), m_meter);
    KeyWords::Verdict verdict = KeyWords::trial(engine::tryKey(*candidate, sample).trial);
    if (!m_otherMeter.isEmpty())
        verdict.text += u' ' + tr("It was pasted as the key of %1.").arg(m_otherMeter);
    m_result->showVerdict(verdict);
}

} // namespace ui
