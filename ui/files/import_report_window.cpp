// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/import_report_window.h"

#include "ui/widgets/window_size.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ImportReportWindow::ImportReportWindow(const QString &report, QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit(report, this))
{
    setObjectName(QStringLiteral("importReportWindow"));
    setWindowTitle(tr("What was read"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What was read"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    resizeToLetters(*this, 36, 24);
}

} // namespace ui
