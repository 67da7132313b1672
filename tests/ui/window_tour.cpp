// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_tour.h"

#include "support/kem_file.h"
#include "ui/keys/key_commands.h"
#include "ui/keys/key_manager.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTimer>

#include <utility>

namespace support {

namespace {

constexpr QSize kSmallLaptop{1366, 720};
constexpr std::uint32_t kGas = 3; ///< the encrypted meter among pasteMeters()

/// The end of the tour, a stick that this machine does not have, and an empty list.
const QStringList &leftOut()
{
    static const QStringList names{ui::command::kQuit, ui::command::kToggleCapture, ui::command::kSimulate,
                                   ui::command::kClear};
    return names;
}

QWidget *newestOnTop()
{
    QWidget *popup = QApplication::activePopupWidget();
    return popup ? popup : QApplication::activeModalWidget();
}

void closeWindow(QWidget *window)
{
    if (auto *dialog = qobject_cast<QDialog *>(window))
        dialog->reject();
    else if (window)
        window->close();
}

} // namespace

WindowTour::WindowTour(MainWindowScene &scene, Visit visit) : m_scene(scene), m_visit(std::move(visit))
{
    scene.window->resize(kSmallLaptop);
}

bool WindowTour::run()
{
    if (!QTest::qWaitForWindowActive(m_scene.window.get()))
        return false;
    m_visit(QStringLiteral("start page"), *m_scene.window);
    if (!m_scene.pasteMeters(2))
        return false;
    for (const QString &perspective : {ui::command::kSurvey, ui::command::kAnalyse}) {
        m_scene.action(perspective)->trigger();
        for (const std::uint32_t meter : {0U, kGas}) {
            m_scene.selection.setMeter(meter);
            m_scene.selection.setTelegram(m_scene.session.meters().meter(meter).newest);
            QTest::qWait(100); // panes find their places
            m_visit(QStringLiteral("%1 of meter %2").arg(perspective).arg(meter), *m_scene.window);
        }
    }
    visitCommands();
    visitKeyManager();
    visitMessages();
    visitMenus();
    return true;
}

void WindowTour::visitCommands()
{
    for (QAction *action : m_scene.window->actionCollection().actions())
        if (action->isEnabled() && !leftOut().contains(action->objectName()))
            open(action->objectName(), [action] { action->trigger(); });
    m_scene.action(ui::command::kSurvey)->trigger();
}

void WindowTour::visitKeyManager()
{
    m_scene.action(ui::command::kKeys)->trigger();
    auto *manager = m_scene.window->findChild<ui::KeyManager *>();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("# a list\n10000000 00112233445566778899AABBCCDDEEFF\nno key\n"));
    QMenu *import = manager->findChild<QPushButton *>(QStringLiteral("importKeys"))->menu();
    m_visit(QStringLiteral("key import menu"), *import);
    open(QStringLiteral("key import"), [import] { import->actions().constLast()->trigger(); });
    QGuiApplication::clipboard()->setText(QString::fromLatin1(support::kemEnvelope("<MetersInOrder/>")));
    open(QStringLiteral("password of a file"), [import] { import->actions().constLast()->trigger(); });
    open(QStringLiteral("key export"),
         [manager] { manager->findChild<QPushButton *>(QStringLiteral("exportKeys"))->click(); });
    open(QStringLiteral("letter"), [this] { m_scene.window->findChild<ui::KeyCommands *>()->writeLetter(kGas); });
    open(QStringLiteral("passphrase"),
         [manager] { manager->findChild<QPushButton *>(QStringLiteral("protectVault"))->click(); });
    manager->close();
}

void WindowTour::visitMessages()
{
    (void)m_scene.paste("no telegram at all\n" + QByteArray(kEncryptedGas) + '\n');
    QTest::qWait(50); // a new message shows itself with the next turn of the event loop
    m_visit(QStringLiteral("messages"), *m_scene.window);
    for (const QPointer<QPushButton> button : m_scene.window->messages().findChildren<QPushButton *>())
        if (button)
            open(QStringLiteral("message: ") + button->text(), [button] { button->click(); });
}

void WindowTour::visitMenus()
{
    for (const QAction *title : m_scene.window->menuBar()->actions())
        m_visit(title->text(), *title->menu());
    for (const char *table : {"meterTable", "telegramTable"})
        open(QString::fromLatin1(table), [this, table] {
            auto *view = m_scene.child<QAbstractItemView>(table);
            const QPoint place = view->visualRect(view->currentIndex()).center();
            QContextMenuEvent event(QContextMenuEvent::Keyboard, place, view->viewport()->mapToGlobal(place));
            QApplication::sendEvent(view->viewport(), &event);
        });
}

void WindowTour::open(const QString &name, const std::function<void()> &open)
{
    const QWidgetList before = QApplication::topLevelWidgets();
    QTimer poll;
    poll.setInterval(5);
    QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
        QWidget *window = newestOnTop();
        if (!window)
            return;
        poll.stop();
        const QPointer<QWidget> guard(window);
        if (!window->inherits("QFileDialog"))
            m_visit(name, *window);
        closeWindow(guard);
        poll.start(); // one that asks back when it is left
    });
    poll.start();
    open();
    poll.stop();
    QList<QPointer<QWidget>> opened;
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->isVisible() && !before.contains(window))
            opened.append(window);
    for (const QPointer<QWidget> &window : opened) {
        QTest::qWait(50); // its parts find their places
        if (window)
            window->activateWindow();
        if (window && QTest::qWaitForWindowActive(window))
            m_visit(name, *window);
        closeWindow(window);
    }
}

} // namespace support
