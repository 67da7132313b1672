// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/letter_dialog.h"

#include "ui/meters/privacy_curtain.h"
#include "ui/theme/icons.h"
#include "ui/widgets/window_size.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace ui {

LetterDialog::LetterDialog(const QString &letter, const PrivacyMask &privacy, bool isHidden, QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit(letter, this)), m_done(new QLabel(this))
{
    setObjectName(QStringLiteral("letterDialog"));
    setWindowTitle(tr("Letter to the supplier"));
    auto *hint = new QLabel(tr("Fill in what stands in brackets. The supplier is the company that reads the meter or "
                               "sends the bill."),
                            this);
    hint->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("letterText"));
    m_text->setAccessibleName(tr("Letter"));
    m_text->setTabChangesFocus(true);
    m_done->setObjectName(QStringLiteral("letterDone"));
    auto *copyButton = new QPushButton(icon(QStringLiteral("copy")), tr("&Copy"), this);
    copyButton->setObjectName(QStringLiteral("copyLetter"));
    auto *saveButton = new QPushButton(icon(QStringLiteral("save")), tr("&Save as…"), this);
    saveButton->setObjectName(QStringLiteral("saveLetter"));
    auto *closeButton = new QPushButton(tr("Close"), this);
    connect(copyButton, &QPushButton::clicked, this, &LetterDialog::copy);
    connect(saveButton, &QPushButton::clicked, this, &LetterDialog::save);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copyButton);
    buttons->addWidget(saveButton);
    buttons->addStretch();
    buttons->addWidget(closeButton);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    const auto hidden = [isHidden]() -> std::optional<std::int64_t> {
        return isHidden ? std::optional<std::int64_t>(0) : std::nullopt;
    };
    layout->addWidget(new PrivacyCurtain(m_text, privacy, hidden, this), 1);
    layout->addWidget(m_done);
    layout->addLayout(buttons);
    resizeToLetters(*this, 36, 34);
}

void LetterDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_done->setText(tr("The letter is in the clipboard."));
}

void LetterDialog::save()
{
    QFileDialog dialog(this, tr("Save letter as"), {}, tr("Text (*.txt)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("txt"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    QSaveFile file(dialog.selectedFiles().constFirst());
    const QByteArray text = m_text->toPlainText().toUtf8();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    m_done->setText(isWritten ? tr("%1 is written.").arg(file.fileName())
                              : tr("%1 could not be written: %2.").arg(file.fileName(), file.errorString()));
}

} // namespace ui
