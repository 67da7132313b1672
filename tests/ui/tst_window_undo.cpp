// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window_scene.h"
#include "ui/meters/meter_note_commands.h"
#include "ui/tables/data_table.h"

#include "support/fail_on_warning.h"

#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

#include <optional>

using support::MainWindowScene;
using namespace ui::command;

namespace {

/// Does something in the dialog that the command opens, and accepts it.
template <typename Change>
bool answer(const MainWindowScene &scene, const QString &command, Change change)
{
    return support::withDialog([&] { (void)scene.trigger(command); },
                               [&](QDialog &dialog) {
                                   change(dialog);
                                   dialog.accept();
                               });
}

} // namespace

/// What is removed, hidden or put back can be brought back for a while: by the message's button and by Ctrl+Z.
class TestWindowUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void commentComesBack()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(1));
        scene.selection.setTelegram(2U);
        const auto write = [&scene](const QString &text) {
            return answer(scene, kComment,
                          [&](QDialog &dialog) { qobject_cast<QInputDialog *>(&dialog)->setTextValue(text); });
        };
        QVERIFY(write(QStringLiteral("a leak?")));
        QVERIFY(!scene.action(kUndo)->isEnabled());
        QVERIFY(write(QString()));
        QVERIFY(scene.session.telegrams().mark(2).isEmpty());
        QVERIFY(scene.message("comment").contains(QLatin1Char('3')));
        QVERIFY(scene.pressInMessages(QStringLiteral("Undo")));
        QCOMPARE(scene.session.telegrams().mark(2).comment, "a leak?");
        QVERIFY(!scene.action(kUndo)->isEnabled());

        QVERIFY(write(QString()));
        QVERIFY(scene.trigger(kClear)); // the telegram is gone, and so is what could be brought back to it
        QVERIFY(scene.message("comment").isEmpty());
    }

    void nameComesBack()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(1));
        scene.selection.setMeter(1U);
        const auto name = [&scene](const QString &text) {
            return answer(scene, kMeterNote, [&](QDialog &dialog) {
                dialog.findChild<QLineEdit *>(QStringLiteral("meterName"))->setText(text);
            });
        };
        QVERIFY(name(QStringLiteral("Kitchen")));
        QVERIFY(!scene.action(kUndo)->isEnabled());
        QVERIFY(name(QString()));
        QVERIFY(noteOf(scene, 1).name.empty());
        QVERIFY(scene.trigger(kUndo));
        QCOMPARE(noteOf(scene, 1).name, "Kitchen");
    }

    void ignoredMetersComeBack()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(1));
        auto *table = scene.child<ui::DataTable>("meterTable");
        const int before = table->model()->rowCount();
        auto *notes = scene.window->findChild<ui::MeterNoteCommands *>();
        notes->setIgnored({0, 2}, true);
        QTRY_COMPARE(table->model()->rowCount(), before - 2);
        QVERIFY(scene.message("meter-notes").startsWith(QLatin1Char('2')));
        QVERIFY(scene.trigger(kUndo));
        QTRY_COMPARE(table->model()->rowCount(), before);
    }

    void relationsComeBack()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(1));
        auto *notes = scene.window->findChild<ui::MeterNoteCommands *>();
        notes->setRelation({0}, engine::MeterRelation::Foreign);
        QVERIFY(!scene.action(kUndo)->isEnabled()); // one is set back as easily
        notes->setRelation({0, 1}, engine::MeterRelation::Mine);
        QVERIFY(scene.trigger(kUndo));
        QCOMPARE(noteOf(scene, 0).relation, engine::MeterRelation::Foreign);
        QCOMPARE(noteOf(scene, 1).relation, engine::MeterRelation::Unknown);
    }

    void columnsComeBack()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(1));
        for (const char *name : {"telegramTable", "meterTable"}) {
            auto *table = scene.child<ui::DataTable>(name);
            table->horizontalHeader()->moveSection(0, 3);
            table->setColumnHidden(1, true);
            const QByteArray arranged = table->columnState();
            QMenu menu;
            table->addColumnActions(&menu);
            menu.actions().constLast()->trigger();
            QVERIFY(table->columnState() != arranged);
            QVERIFY(scene.trigger(kUndo));
            QCOMPARE(table->columnState(), arranged);
        }
    }

    void layoutComesBack()
    {
        MainWindowScene scene;
        QVERIFY(scene.pasteMeters(1));
        QTest::qWait(50); // the panes find their places
        auto *details = scene.child<QDockWidget>("dockDetails");
        details->hide();
        QVERIFY(scene.trigger(kResetLayout));
        QVERIFY(details->isVisible());
        QVERIFY(scene.trigger(kUndo));
        QVERIFY(!details->isVisible());
    }

private:
    static engine::MeterNote noteOf(const MainWindowScene &scene, std::uint32_t meter)
    {
        return scene.session.notes().note(scene.session.meters().meter(meter).address);
    }

    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestWindowUndo)
#include "tst_window_undo.moc"
