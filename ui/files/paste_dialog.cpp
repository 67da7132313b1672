// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/paste_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PasteDialog::PasteDialog(QWidget *parent) : QDialog(parent), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("pasteDialog"));
    setWindowTitle(tr("Paste telegrams"));

    auto *hint = new QLabel(tr("One telegram per line: hex digits, or lines of wmbusmeters, rtl_wmbus and other logs. "
                               "What form it is, the program finds out."),
                            this);
    hint->setWordWrap(true);
    hint->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("telegramText"));
    m_text->setAccessibleName(tr("Telegrams as text"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(QStringLiteral("2E44…"));
    m_text->setPlainText(QGuiApplication::clipboard()->text());
    m_text->selectAll();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Add telegrams"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::updateOk);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    const int em = fontMetrics().height();
    resize(36 * em, 18 * em);
    updateOk();
}

QString PasteDialog::text() const
{
    return m_text->toPlainText();
}

void PasteDialog::updateOk()
{
    m_ok->setEnabled(!text().trimmed().isEmpty());
}

} // namespace ui
