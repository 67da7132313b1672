// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/bug_report_dialog.h"

#include "engine/exporting/bug_report.h"
#include "engine/sharing/text_file.h"
#include "ui/sharing/change_table.h"
#include "ui/sharing/sharing_words.h"
#include "ui/widgets/window_size.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

BugReportDialog::BugReportDialog(Anonymise anonymise, QWidget *parent)
    : QDialog(parent), m_anonymise(std::move(anonymise)), m_percent(engine::randomValuePercent()),
      m_summary(new QLabel(this)), m_changes(new ChangeTable(this)), m_text(new QPlainTextEdit(this))
{
    m_options.dayShift = engine::randomDayShift();
    setObjectName(QStringLiteral("bugReportDialog"));
    setWindowTitle(tr("Copy for bug report"));
    build();
    refresh();
}

void BugReportDialog::build()
{
    auto *hint = new QLabel(tr("The report shows this telegram with another number, other dates and another key. It "
                               "reads the same, but does not tell whose meter it is."),
                            this);
    hint->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("reportSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_changes->setObjectName(QStringLiteral("reportChanges"));
    m_text->setObjectName(QStringLiteral("reportText"));
    m_text->setAccessibleName(tr("Text of the report"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(buildOptions());
    layout->addWidget(m_summary);
    layout->addWidget(m_changes, 2);
    layout->addWidget(m_text, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copyReport"));
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("saveReport"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &BugReportDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &BugReportDialog::save);
    resizeToLetters(*this, 42, 34);
}

QVBoxLayout *BugReportDialog::buildOptions()
{
    auto *layout = new QVBoxLayout;
    m_scale = addOption(layout, QStringLiteral("scaleValues"), tr("Scale &energy, volume and the like"));
    m_keepUnknown = addOption(layout, QStringLiteral("keepUnknown"), tr("Leave bytes that nobody can e&xplain"));
    m_noise = addOption(layout, QStringLiteral("noise"), tr("Replace content without a key by &noise"));
    m_plain = addOption(layout, QStringLiteral("withPlain"), tr("Show the &decrypted bytes as well"));
    return layout;
}

QCheckBox *BugReportDialog::addOption(QVBoxLayout *layout, const QString &name, const QString &label)
{
    auto *box = new QCheckBox(label, this);
    box->setObjectName(name);
    layout->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &BugReportDialog::refresh);
    return box;
}

QString BugReportDialog::text() const
{
    return m_text->toPlainText();
}

void BugReportDialog::refresh()
{
    m_options.valuePercent = m_scale->isChecked() ? m_percent : 100;
    m_options.keepUnknown = m_keepUnknown->isChecked();
    m_options.replaceUnreadable = m_noise->isChecked();
    const engine::AnonymisedTelegram telegram = m_anonymise(m_options);
    QStringList sentences;
    if (telegram.isRefused()) {
        sentences.append(SharingWords::refusal(telegram.refusal));
    } else {
        sentences.append(tr("%n byte(s) changed. The result was decoded again: it has the same layout, and neither "
                            "the number nor a key of yours is in it.",
                            nullptr, int(telegram.changes.size())));
        for (const engine::Caution &caution : telegram.cautions)
            sentences.append(SharingWords::caution(caution));
    }
    m_summary->setText(sentences.join(QLatin1Char('\n')));
    m_changes->setChanges(telegram.changes);
    const std::string version = QCoreApplication::applicationVersion().toStdString();
    m_text->setPlainText(telegram.isRefused()
                             ? QString()
                             : QString::fromStdString(engine::bugReport(telegram, version, m_plain->isChecked())));
    m_copy->setEnabled(!telegram.isRefused());
    m_save->setEnabled(!telegram.isRefused());
}

void BugReportDialog::copy()
{
    QGuiApplication::clipboard()->setText(text());
    m_summary->setText(tr("The report is in the clipboard."));
}

void BugReportDialog::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save report"), QStringLiteral("telegram-report.txt"),
                                                      tr("Text files (*.txt)"));
    if (path.isEmpty())
        return;
    const QString problem = engine::writeTextFile(path, text().toStdString());
    m_summary->setText(problem.isEmpty() ? tr("Saved as %1.").arg(path)
                                         : tr("%1 cannot be written: %2").arg(path, problem));
}

} // namespace ui
