// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window.h"

#include "engine/fake_keyring.h"
#include "engine/keys/key_vault.h"
#include "support/modal_dialog.h"
#include "ui/actions/commands.h"
#include "ui/messages/message_bar.h"
#include "ui/models/survey.h"
#include "ui/receiving/simulated_stick.h"
#include "ui/settings/settings.h"
#include "ui/survey_session.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <functional>
#include <memory>

namespace support {

/// A machine that gives no pseudo terminal.
class NoSimulatedStick : public ui::SimulatedStick
{
public:
    [[nodiscard]] QString plugIn() override { return {}; }
    void unplug() override { }
    [[nodiscard]] QString port() const override { return {}; }
    [[nodiscard]] std::vector<wmbus::KeyEntry> keys() const override { return {}; }
};

/// The real main window on a real session; settings, captures and serial ports are those of the test.
class MainWindowScene : public SurveySession
{
public:
    explicit MainWindowScene(const QByteArray &settingsFile = {})
    {
        if (!settingsFile.isEmpty())
            (void)write("settings.ini", settingsFile);
        settings = std::make_unique<ui::Settings>(path("settings.ini"));
        survey = std::make_unique<ui::Survey>(session, path("expected-meters.csv"));
        window = std::make_unique<ui::MainWindow>(ui::WindowContext{.session = session,
                                                                    .keys = keys,
                                                                    .vault = vault,
                                                                    .selection = selection,
                                                                    .survey = *survey,
                                                                    .palette = palette,
                                                                    .settings = *settings,
                                                                    .simulatedStick = stick,
                                                                    .listPorts = [this] { return ports; },
                                                                    .portFolder = folder.path(),
                                                                    .diagnostics = [this] { return diagnostics; },
                                                                    .log = [this] { return log; }});
        vault.open();
        window->show();
    }

    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }

    /// The path of the file.
    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        auto *found = window->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }

    [[nodiscard]] QAction *action(const QString &command) const { return window->actionCollection().action(command); }

    /// False if the command is not possible now.
    [[nodiscard]] bool trigger(const QString &command) const
    {
        const bool isPossible = action(command)->isEnabled();
        action(command)->trigger();
        return isPossible;
    }

    /// Triggers `command` and names `file` in the dialog that comes.
    [[nodiscard]] bool triggerWithFile(const QString &command, const char *file, const QString &nameFilter = {}) const
    {
        return withDialog([&] { (void)trigger(command); },
                          [&](QDialog &dialog) { chooseFile(dialog, file, nameFilter); });
    }

    /// Triggers `command`, chooses the form in the export dialog, does `more` with it and names `file`.
    [[nodiscard]] bool exportWith(const QString &command, ui::ExportForm form, const char *file,
                                  const std::function<void(QDialog &)> &more = {}) const
    {
        return exportWith([&] { (void)trigger(command); }, form, file, more);
    }

    [[nodiscard]] bool exportWith(const std::function<void()> &open, ui::ExportForm form, const char *file,
                                  const std::function<void(QDialog &)> &more = {}) const
    {
        bool named = false;
        const bool came = withDialog(open, [&](QDialog &dialog) {
            dialog.findChild<QComboBox *>(QStringLiteral("exportForm"))->setCurrentIndex(int(form));
            if (more)
                more(dialog);
            named = withDialog([&dialog] { dialog.accept(); }, [&](QDialog &files) { chooseFile(files, file); });
        });
        return came && named;
    }

    void chooseFile(QDialog &dialog, const char *file, const QString &nameFilter = {}) const
    {
        auto *files = qobject_cast<QFileDialog *>(&dialog);
        if (!files)
            return;
        if (!nameFilter.isEmpty())
            files->selectNameFilter(nameFilter);
        files->selectFile(path(file));
        dialog.accept();
    }

    [[nodiscard]] QString message(const char *id) const { return window->messages().text(QString::fromLatin1(id)); }

    /// Presses the button with this text in a message. False if none comes.
    [[nodiscard]] bool pressInMessages(const QString &text) const
    {
        QPushButton *found = nullptr;
        const auto isShown = [&] {
            for (auto *button : window->messages().findChildren<QPushButton *>())
                if (button->isVisible() && button->text() == text)
                    found = button;
            return found != nullptr;
        };
        if (!QTest::qWaitFor(isShown)) // a new message shows itself with the next turn of the event loop
            return false;
        QTest::mouseClick(found, Qt::LeftButton);
        return true;
    }

    QTemporaryDir folder;
    engine::KeyStore keys;
    FakeKeyring keyring;
    engine::KeyVault vault{keys, keyring, path("keys.vault"), {.log2N = 10, .r = 1, .p = 1}};
    NoSimulatedStick stick;
    QList<engine::PortInfo> ports;
    QString diagnostics = QStringLiteral("receiver: none\n");
    QStringList log;
    std::unique_ptr<ui::Settings> settings;
    std::unique_ptr<ui::Survey> survey;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace support
