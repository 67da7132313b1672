// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "built_in_stick.h"
#include "engine/diagnostics/log_ring.h"
#include "engine/keys/key_vault.h"
#include "engine/session.h"
#include "language.h"
#include "options.h"
#include "ui/main_window.h"
#include "ui/models/selection.h"
#include "ui/models/survey.h"
#include "ui/settings/settings.h"
#include "ui/theme/palette.h"

#include <QObject>

#include <memory>

namespace app {

/// Builds the desktop program and owns it: engine below, window on top.
class Program : public QObject
{
    Q_OBJECT

public:
    /// `settingsPath`: where the program remembers what people chose; the key vault lies beside it.
    Program(const Options &options, const QString &settingsPath);

    void show();
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] engine::Session &session() { return m_session; }
    [[nodiscard]] ui::Selection &selection() { return m_selection; }
    /// For a report of a problem: see engine::diagnosticsText().
    [[nodiscard]] QString diagnostics() const;

private:
    [[nodiscard]] std::unique_ptr<ui::MainWindow> makeWindow();
    /// A language is that of a window for its whole life: another one means another window on the same session.
    void changeLanguage();

    engine::LogRing m_log; ///< first: hears of all that follows
    Language m_language;
    ui::Settings m_settings;
    ui::Palette m_palette;
    BuiltInStick m_builtInStick; ///< outlives the session that receives from it
    engine::Session m_session;
    engine::KeyStore m_keys;
    engine::DesktopKeyring m_keyring;
    engine::KeyVault m_vault;
    ui::Selection m_selection;
    ui::Survey m_survey;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace app
