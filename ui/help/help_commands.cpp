// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_commands.h"

#include "ui/help/diagnostics_window.h"
#include "ui/help/help_window.h"
#include "ui/help/log_window.h"
#include "ui/messages/message_bar.h"
#include "ui/widgets/open_window.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMessageBox>

#include <utility>

namespace ui {

namespace {

constexpr int kNoticeMs = 10'000;

void bringToFront(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

void openManual(HelpTopic topic, QWidget *parent)
{
    auto *help = parent->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpWindow(parent);
    bringToFront(help);
    help->showTopic(topic);
}

} // namespace

HelpCommands::HelpCommands(HelpSources sources, MessageBar &messages, QWidget *window)
    : QObject(window), m_sources(std::move(sources)), m_messages(messages), m_window(window)
{
    qApp->installEventFilter(this); // the main window's own F1 does not reach its dialogs
}

void HelpCommands::showManual()
{
    showChapter(m_sources.topic());
}

void HelpCommands::showChapter(HelpTopic topic)
{
    openManual(topic, m_window);
}

/// A dialog that blocks the other windows would block the manual too, were it not its own.
void HelpCommands::showManualFor(QWidget &dialog)
{
    openManual(helpTopicOf(dialog), dialog.isModal() ? &dialog : m_window);
}

void HelpCommands::copyDiagnostics()
{
    QApplication::clipboard()->setText(m_sources.diagnostics());
    m_messages.tell({QStringLiteral("diagnostics"),
                     Message::Severity::Good,
                     tr("The diagnostics are in the clipboard. They hold neither keys nor telegrams."),
                     {{tr("Show"), [this] { showDiagnostics(); }}},
                     kNoticeMs});
}

void HelpCommands::showDiagnostics()
{
    auto *window = m_window->findChild<DiagnosticsWindow *>();
    bringToFront(window ? window : new DiagnosticsWindow(m_sources.diagnostics, m_window));
}

void HelpCommands::showLog()
{
    auto *window = m_window->findChild<LogWindow *>();
    bringToFront(window ? window : new LogWindow(m_sources.log, m_window));
}

void HelpCommands::takeOver(const HelpCommands &before)
{
    if (const auto *log = openWindow<LogWindow>(*before.m_window)) {
        showLog();
        openWindow<LogWindow>(*m_window)->takeOver(*log);
    }
    if (const auto *diagnostics = openWindow<DiagnosticsWindow>(*before.m_window)) {
        showDiagnostics();
        openWindow<DiagnosticsWindow>(*m_window)->setGeometry(diagnostics->geometry());
    }
    if (const auto *manual = openWindow<HelpWindow>(*before.m_window)) {
        showChapter(manual->topic());
        openWindow<HelpWindow>(*m_window)->setGeometry(manual->geometry());
    }
}

void HelpCommands::showAbout()
{
    QMessageBox::about(m_window, tr("About Meterscope"),
                       tr("<h3>Meterscope %1</h3>"
                          "<p>Receives, decodes and inspects wireless M-Bus meters.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QApplication::applicationVersion()));
}

bool HelpCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
        return QObject::eventFilter(watched, event);
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *dialog = modal ? modal : QApplication::activeWindow();
    if (!dialog || dialog == m_window || !watched->isWidgetType()
        || qobject_cast<HelpWindow *>(QApplication::activeWindow()))
        return QObject::eventFilter(watched, event);
    showManualFor(*dialog);
    return true;
}

} // namespace ui
