// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/passphrase_dialog.h"

#include "ui/keys/secret_line.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PassphraseDialog::PassphraseDialog(Purpose purpose, QWidget *parent)
    : QDialog(parent), m_text(new SecretLine(QStringLiteral("passphrase"), tr("Passphrase"), this)),
      m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("passphraseDialog"));
    const bool isNew = purpose == Purpose::New;
    setWindowTitle(isNew ? tr("Protect keys") : tr("Unlock keys"));
    auto *words =
        new QLabel(isNew ? tr("The passphrase encrypts the stored keys. It is asked for at each start. Nobody "
                              "can bring it back if it is lost; the keys would have to be entered again.")
                         : tr("The stored keys are locked. Which passphrase unlocks them?"),
                   this);
    words->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Passphrase:"), m_text);
    if (isNew) {
        m_again = new SecretLine(QStringLiteral("passphraseAgain"), tr("The same again"), this);
        form->addRow(tr("The same &again:"), m_again);
        connect(m_again, &QLineEdit::textChanged, this, &PassphraseDialog::onEdited);
    }
    m_hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(isNew ? tr("Protect") : tr("Unlock"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QLineEdit::textChanged, this, &PassphraseDialog::onEdited);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    setMinimumWidth(28 * fontMetrics().height());
    onEdited();
}

engine::SecretBytes PassphraseDialog::passphrase() const
{
    return m_text->secret();
}

void PassphraseDialog::onEdited()
{
    const bool differs = m_again && m_again->text() != m_text->text();
    m_hint->setText(differs && !m_again->text().isEmpty() ? tr("The two passphrases differ.") : QString());
    m_ok->setEnabled(!m_text->text().isEmpty() && !differs);
}

} // namespace ui
