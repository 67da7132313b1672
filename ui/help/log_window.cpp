// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/log_window.h"

#include "engine/sharing/text_file.h"
#include "ui/widgets/window_size.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

constexpr int kPollMs = 1000;

/// The word after the category: "2026-11-22T10:15:30.123Z wm.capture warning: text".
bool isWarning(const QString &line)
{
    const QString level = line.section(QLatin1Char(' '), 2, 2);
    return level != QStringLiteral("info:") && level != QStringLiteral("debug:");
}

} // namespace

LogWindow::LogWindow(std::function<QStringList()> lines, QWidget *parent)
    : QDialog(parent), m_source(std::move(lines)), m_search(new QLineEdit(this)), m_onlyWarnings(new QCheckBox(this)),
      m_text(new QPlainTextEdit(this)), m_summary(new QLabel(this))
{
    setObjectName(QStringLiteral("logWindow"));
    setWindowTitle(tr("Log"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(QStringLiteral("logText"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Log"));
    m_summary->setObjectName(QStringLiteral("logSummary"));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTools());
    layout->addWidget(m_text, 1);
    layout->addWidget(buildButtons());
    setTabOrder(m_onlyWarnings, m_text);
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &LogWindow::readLines);
    resizeToLetters(*this, 54, 28);
}

QWidget *LogWindow::buildTools()
{
    auto *tools = new QWidget(this);
    m_search->setObjectName(QStringLiteral("logSearch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setClearButtonEnabled(true);
    m_onlyWarnings->setObjectName(QStringLiteral("onlyWarnings"));
    m_onlyWarnings->setText(tr("Only &warnings and errors"));
    connect(m_search, &QLineEdit::textChanged, this, &LogWindow::showLines);
    connect(m_onlyWarnings, &QCheckBox::toggled, this, &LogWindow::showLines);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1);
    row->addWidget(m_onlyWarnings);
    return tools;
}

QWidget *LogWindow::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    auto *save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false); // Enter in the search copies nothing
    save->setAutoDefault(false);
    buttons->addButton(QDialogButtonBox::Close); // last: Tab goes through them in the order of making
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(save, &QPushButton::clicked, this, &LogWindow::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    layout->addWidget(buttons);
    return row;
}

void LogWindow::readLines()
{
    QStringList lines = m_source();
    if (lines == m_lines)
        return;
    m_lines = std::move(lines);
    showLines();
}

/// The newest line stays in sight unless one has scrolled away from it.
void LogWindow::showLines()
{
    const QString words = m_search->text().trimmed();
    QStringList shown;
    for (const QString &line : std::as_const(m_lines))
        if ((!m_onlyWarnings->isChecked() || isWarning(line)) && line.contains(words, Qt::CaseInsensitive))
            shown.append(line);
    QScrollBar *bar = m_text->verticalScrollBar();
    const int before = bar->value();
    const bool follows = before >= bar->maximum();
    m_text->setPlainText(shown.join(QLatin1Char('\n')));
    bar->setValue(follows ? bar->maximum() : before);
    m_summary->setText(tr("%1 of %n line(s)", nullptr, int(m_lines.size())).arg(locale().toString(shown.size())));
}

void LogWindow::save()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save log"), QStringLiteral("meterscope.log"), tr("Logs (*.log)"));
    if (path.isEmpty())
        return;
    const QString problem = engine::writeTextFile(path, (m_text->toPlainText() + QLatin1Char('\n')).toStdString());
    m_summary->setText(problem.isEmpty() ? tr("Saved as %1.").arg(path)
                                         : tr("%1 cannot be written: %2").arg(path, problem));
}

void LogWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    readLines();
    m_poll.start();
}

void LogWindow::takeOver(const LogWindow &before)
{
    setGeometry(before.geometry());
    m_search->setText(before.m_search->text());
    m_onlyWarnings->setChecked(before.m_onlyWarnings->isChecked());
}

void LogWindow::hideEvent(QHideEvent *event)
{
    m_poll.stop();
    QDialog::hideEvent(event);
}

} // namespace ui
