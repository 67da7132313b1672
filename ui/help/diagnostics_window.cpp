// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/diagnostics_window.h"

#include "ui/widgets/window_size.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace ui {

DiagnosticsWindow::DiagnosticsWindow(std::function<QString()> source, QWidget *parent)
    : QDialog(parent), m_source(std::move(source)), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("diagnosticsWindow"));
    setWindowTitle(tr("Diagnostics"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Diagnostics"));

    auto *buttons = new QDialogButtonBox(this);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    auto *again = buttons->addButton(tr("&Refresh"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close); // last: Tab goes through them in the order of making
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(again, &QPushButton::clicked, this, &DiagnosticsWindow::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    resizeToLetters(*this, 46, 28);
    refresh();
}

void DiagnosticsWindow::refresh()
{
    m_text->setPlainText(m_source());
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum()); // the newest line
}

} // namespace ui
