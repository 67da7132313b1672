// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/command_palette.h"

#include "support/fail_on_warning.h"
#include "ui/actions/menu_commands.h"
#include "ui/actions/palette_model.h"
#include "ui/actions/word_match.h"
#include "ui/main_window_scene.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTreeView>

#include <optional>

using support::MainWindowScene;
using ui::PaletteModel;
using namespace Qt::StringLiterals;

namespace {

/// A menu bar with some commands.
struct Menus
{
    QMenuBar bar;
    QAction *open = nullptr;
    QAction *save = nullptr;
    QAction *copyAs = nullptr;
    QAction *utc = nullptr;

    Menus()
    {
        QMenu *file = bar.addMenu(u"&File"_s);
        open = add(*file, u"&Open…"_s, u"actionOpen"_s);
        file->addSeparator();
        save = add(*file, u"&Save capture as…"_s, u"actionSaveAs"_s);
        save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
        copyAs = add(*bar.addMenu(u"&Telegram"_s), u"&Copy as…"_s, u"actionCopyAs"_s);
        utc = add(*bar.addMenu(u"&View"_s)->addMenu(u"&Times"_s), u"&Zulu"_s, u"actionTimesUtc"_s);
    }

    static QAction *add(QMenu &menu, const QString &text, const QString &name)
    {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        action->setStatusTip(text + u" does something."_s);
        return action;
    }

    [[nodiscard]] QList<QAction *> found(const QString &typed, const QStringList &recent = {}) const
    {
        PaletteModel model(ui::menuCommands(bar), recent);
        model.setTyped(typed);
        QList<QAction *> actions;
        for (int row = 0; row < model.rowCount(); ++row)
            actions.append(model.action(row));
        return actions;
    }
};

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void matches_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fits");
        QTest::newRow("beginning") << u"sav"_s << true;
        QTest::newRow("any word") << u"CAPT"_s << true;
        QTest::newRow("words in any order") << u"as save"_s << true;
        QTest::newRow("inside a word") << u"ptur"_s << true;
        QTest::newRow("letters with gaps") << u"svcap"_s << true;
        QTest::newRow("wrong order") << u"pacvs"_s << false;
        QTest::newRow("one word too many") << u"save open"_s << false;
        QTest::newRow("one letter that is not there") << u"z"_s << false;
    }

    void matches()
    {
        QFETCH(QString, typed);
        QTEST(ui::wordMatch(typed, u"Save capture as…"_s, ui::Letters::MayHaveGaps) > 0, "fits");
    }

    void betterMatchesCountMore()
    {
        const auto match = [](const char *typed) {
            return ui::wordMatch(QString::fromLatin1(typed), u"Copy number"_s, ui::Letters::MayHaveGaps);
        };
        QVERIFY(match("num") > match("umb"));
        QVERIFY(match("umb") > match("nmb"));
        QCOMPARE(ui::wordMatch(u"nmb"_s, u"Copy number"_s, ui::Letters::Together), 0);
    }

    void knowsPathsAndLetters()
    {
        const Menus menus;
        const auto commands = ui::menuCommands(menus.bar);
        QCOMPARE(commands.size(), 4);
        QCOMPARE(commands[0].path, u"File"_s);
        QCOMPARE(commands[3].path, u"View › Times"_s);
        QCOMPARE(ui::withoutMnemonic(u"Bits && &bytes"_s), u"Bits & bytes"_s);
        QCOMPARE(ui::withoutMnemonic(u"End&"_s), u"End"_s);
    }

    void offersAllThatIsPossible()
    {
        Menus menus;
        QCOMPARE(menus.found({}), (QList<QAction *>{menus.open, menus.save, menus.copyAs, menus.utc}));
        menus.save->setEnabled(false);
        menus.copyAs->setVisible(false);
        QCOMPARE(menus.found({}), (QList<QAction *>{menus.open, menus.utc}));
    }

    void bestFirstThenRecent()
    {
        const Menus menus;
        QCOMPARE(menus.found(u"as"_s), (QList<QAction *>{menus.save, menus.copyAs}));
        QCOMPARE(menus.found(u"as"_s, {u"actionCopyAs"_s}), (QList<QAction *>{menus.copyAs, menus.save}));
        QCOMPARE(menus.found({}, {u"actionTimesUtc"_s, u"actionSaveAs"_s, u"actionGone"_s}).first(2),
                 (QList<QAction *>{menus.utc, menus.save}));
        QCOMPARE(menus.found(u"utc"_s), QList<QAction *>{menus.utc}); // its English name, whatever the screen says
        QCOMPARE(menus.found(u"times"_s), QList<QAction *>{menus.utc}); // its menu
        QVERIFY(menus.found(u"xyz"_s).isEmpty());
    }

    void rowsSayAll()
    {
        const Menus menus;
        PaletteModel model(ui::menuCommands(menus.bar), {});
        model.setTyped(u"save"_s);
        const auto text = [&model](PaletteModel::Column column) {
            return model.index(0, int(column)).data().toString();
        };
        QCOMPARE(text(PaletteModel::Column::Text), u"Save capture as…"_s);
        QCOMPARE(text(PaletteModel::Column::Path), u"File"_s);
        QCOMPARE(text(PaletteModel::Column::Shortcut), u"Ctrl+S"_s);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Save capture as…, File, Ctrl+S"_s);
    }

    void runsByKeys()
    {
        MainWindowScene scene;
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        QVERIFY(scene.pasteMeters(1));
        QTest::keySequence(scene.window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
        auto *search = scene.child<QLineEdit>("paletteSearch");
        QTRY_VERIFY(search->isVisible());
        QTest::keyClicks(search, u"analy"_s);
        QVERIFY(search->accessibleDescription().contains(u"Analyse"_s));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(scene.action(ui::command::kAnalyse)->isChecked());
        QCOMPARE(scene.settings->recentCommands(), QStringList{ui::command::kAnalyse});
        QTRY_VERIFY(!scene.window->findChild<ui::CommandPalette *>());

        QVERIFY(scene.trigger(ui::command::kPalette)); // what was run last stands first
        search = scene.child<QLineEdit>("paletteSearch");
        QVERIFY(search->accessibleDescription().startsWith(u"Analyse"_s));
        const auto *list = scene.child<QTreeView>("paletteList");
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(search, Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClicks(search, u"xyz"_s);
        QTest::keyClick(search, Qt::Key_Return); // nothing to run
        QVERIFY(search->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY(!scene.window->findChild<ui::CommandPalette *>());
    }

    void runsByMouse()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(1));
        QVERIFY(scene.trigger(ui::command::kPalette));
        QTest::keyClicks(scene.child<QLineEdit>("paletteSearch"), u"seconds start"_s);
        auto *list = scene.child<QTreeView>("paletteList");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->currentIndex()).center());
        QVERIFY(scene.action(ui::command::kTimesSinceStart)->isChecked());
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
