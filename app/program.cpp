// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "ui/theme/theme.h"

#include <QTimer>

namespace app {

Program::Program(const Options &options, const QString &settingsPath) : m_settings(settingsPath)
{
    if (options.resetLayout)
        m_settings.resetLayout();
    m_language.use(options.language.isEmpty() ? m_settings.language() : options.language);
    ui::applyTheme(options.theme.value_or(m_settings.theme()));
    m_session.setCaptureFolder(m_settings.captureFolder());
    makeWindow();
    m_window->openFiles(options.files);
}

void Program::show()
{
    m_window->show();
}

void Program::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(ui::WindowContext{.session = m_session,
                                                                  .keys = m_keys,
                                                                  .selection = m_selection,
                                                                  .palette = m_palette,
                                                                  .settings = m_settings,
                                                                  .simulatedStick = m_builtInStick});
    QObject::connect(
        m_window.get(), &ui::MainWindow::languageChosen, m_window.get(),
        [this] {
            m_language.use(m_settings.language());
            m_window->close();
            makeWindow();
            show();
        },
        Qt::QueuedConnection); // the window that asks must have returned from its dialog
}

} // namespace app
