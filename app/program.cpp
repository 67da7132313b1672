// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "engine/diagnostics/diagnostics_text.h"
#include "engine/free_memory.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTimer>

namespace app {

namespace {

QString besides(const QString &path, const QString &name)
{
    return QFileInfo(path).dir().filePath(name);
}

} // namespace

Program::Program(const Options &options, const QString &settingsPath)
    : m_settings(settingsPath), m_vault(m_keys, m_keyring, besides(settingsPath, QStringLiteral("keys.vault"))),
      m_survey(m_session, besides(settingsPath, QStringLiteral("expected-meters.csv")))
{
    engine::keepLittleFreeMemory(); // a survey may run for days
    if (options.resetLayout)
        m_settings.resetLayout();
    m_language.use(options.language.isEmpty() ? m_settings.language() : options.language);
    ui::applyTheme(options.theme.value_or(m_settings.theme()));
    m_session.setCaptureFolder(m_settings.captureFolder());
    m_window = makeWindow();
    m_vault.open();
    m_window->openFiles(options.files);
}

void Program::show()
{
    m_window->show();
    // After the first paint: looking into files takes some milliseconds.
    QTimer::singleShot(0, m_window.get(), &ui::MainWindow::lookAfterCaptures);
}

QString Program::diagnostics() const
{
    const QString name = QStringLiteral("%1 %2 on %3")
                             .arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion(),
                                  QGuiApplication::platformName());
    return engine::diagnosticsText(engine::diagnosticsFacts(name, m_session, m_log.lines()));
}

std::unique_ptr<ui::MainWindow> Program::makeWindow()
{
    auto window = std::make_unique<ui::MainWindow>(ui::WindowContext{.session = m_session,
                                                                     .keys = m_keys,
                                                                     .vault = m_vault,
                                                                     .selection = m_selection,
                                                                     .survey = m_survey,
                                                                     .palette = m_palette,
                                                                     .settings = m_settings,
                                                                     .simulatedStick = m_builtInStick,
                                                                     .diagnostics = [this] { return diagnostics(); },
                                                                     .log = [this] { return m_log.lines(); }});
    // Queued: the window that asks must have returned from its dialog.
    connect(window.get(), &ui::MainWindow::languageChosen, this, &Program::changeLanguage, Qt::QueuedConnection);
    return window;
}

void Program::changeLanguage()
{
    m_language.use(m_settings.language());
    m_window->saveLayout();
    auto window = makeWindow();
    window->show(); // before the old one goes: without any window the program would end
    window->takeOver(*m_window);
    m_window = std::move(window);
}

} // namespace app
