// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/file_password_dialog.h"

#include "engine/keys/key_file.h"
#include "ui/keys/key_words.h"
#include "ui/keys/secret_line.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

FilePasswordDialog::FilePasswordDialog(const QString &name, const std::string &content, QWidget *parent)
    : QDialog(parent), m_content(content),
      m_password(new SecretLine(QStringLiteral("filePassword"), tr("Password of the file"), this)),
      m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("filePasswordDialog"));
    setWindowTitle(tr("Open encrypted keys"));
    const QString words = tr("Its password is the customer number, or what was chosen when the file was ordered. It is "
                             "not stored.");
    auto *heading = new QLabel(
        (name.isEmpty() ? tr("These keys are encrypted.") : tr("The file %1 is encrypted.").arg(name)) + u' ' + words,
        this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto *label = new QLabel(tr("&Password:"), this);
    label->setBuddy(m_password);
    auto *show = new QCheckBox(tr("&Show"), this);
    show->setObjectName(QStringLiteral("showPassword"));
    show->setToolTip(tr("Shows the password on the screen."));
    m_hint->setObjectName(QStringLiteral("filePasswordHint"));
    m_hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Open"));
    m_ok->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &FilePasswordDialog::tryPassword);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(show, &QCheckBox::toggled, this, &FilePasswordDialog::setShown);
    connect(m_password, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_ok->setEnabled(!text.isEmpty());
        m_hint->clear();
    });

    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_password, 1);
    row->addWidget(show);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    setMinimumWidth(28 * fontMetrics().height());
}

engine::SecretBytes FilePasswordDialog::password() const
{
    return m_password->secret();
}

void FilePasswordDialog::tryPassword()
{
    const engine::KeyFile file = engine::parseKeyFile(m_content, password());
    if (!file.isLocked) {
        accept();
        return;
    }
    m_hint->setText(KeyWords::fileProblem(file.problems.front().id));
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width()))); // wrapped lines do not ask for room
    m_password->selectAll();
    m_password->setFocus();
}

void FilePasswordDialog::setShown(bool on)
{
    m_password->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
}

} // namespace ui
