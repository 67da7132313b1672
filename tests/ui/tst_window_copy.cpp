// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/copy_commands.h"
#include "ui/main_window_scene.h"
#include "ui/tables/copy_limit.h"
#include "ui/tables/data_table.h"
#include "ui/telegrams/telegrams_view.h"

#include "support/fail_on_warning.h"

#include <QClipboard>
#include <QMenu>
#include <QToolButton>

#include <optional>

using support::MainWindowScene;

namespace {

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

void selectRows(ui::DataTable &table, int first, int last)
{
    table.selectionModel()->select(QItemSelection(table.model()->index(first, 0), table.model()->index(last, 0)),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// Three telegrams with the first two selected.
class CopyScene : public MainWindowScene
{
public:
    CopyScene()
    {
        for (std::uint32_t i = 0; i < 3; ++i)
            telegrams.append(support::waterTelegram(0x12345678, std::uint8_t(i), 1000 + i));
        if (!paste(telegrams.join('\n')))
            qFatal("no telegrams");
        (void)trigger(ui::command::kAnalyse);
        table = child<ui::DataTable>("telegramTable");
        table->setCurrentIndex(table->model()->index(0, 0));
        selectRows(*table, 0, 1);
        QGuiApplication::clipboard()->clear();
    }

    /// Chooses "Copy as" in the context menu of the list.
    void copyAs(const char *form) const
    {
        QMenu menu;
        child<ui::TelegramsView>("telegramsView")->addCellActions(&menu, table->model()->index(0, 0));
        menu.findChild<QAction *>(QString::fromLatin1(form))->trigger();
    }

    QByteArrayList telegrams;
    ui::DataTable *table = nullptr;
};

} // namespace

/// Telegrams on their way to the clipboard.
class TestWindowCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void copiesBytes()
    {
        const CopyScene scene;
        scene.copyAs("copyHex");
        QCOMPARE(clipboard().toLatin1(), scene.telegrams[0] + '\n' + scene.telegrams[1]);
        scene.copyAs("copySpacedHex");
        QVERIFY(clipboard().startsWith(QStringLiteral("14 44 24 23 78 56 34 12 ")));
        QCOMPARE(clipboard().count(QLatin1Char('\n')), 1);
        scene.copyAs("copyCArray");
        QVERIFY(clipboard().startsWith(QStringLiteral("{0x14, 0x44, 0x24,")));
        QCOMPARE(clipboard().count(QLatin1Char('{')), 2);
    }

    void copiesValues()
    {
        const CopyScene scene;
        scene.copyAs("copyJson");
        QCOMPARE(clipboard().count(QStringLiteral("{\"telegram\":\"")), 2);
        QVERIFY(clipboard().contains(QStringLiteral("\"value\":1.001,\"unit\":\"m³\"")));
        scene.copyAs("copyCsv");
        QVERIFY(clipboard().startsWith(QStringLiteral("received,receiver,")));
        QCOMPARE(clipboard().count(QLatin1Char('\n')), 2);
        scene.copyAs("copyWmbusmeters");
        QCOMPARE(clipboard().section(QLatin1Char('\n'), 0, 0).toLatin1(), "telegram=|" + scene.telegrams[0] + '|');
        scene.copyAs("copyText");
        QVERIFY(clipboard().contains(QStringLiteral("Volume = 1.000 m³")));
    }

    void copiesFromTheInspector()
    {
        CopyScene scene;
        scene.selection.setTelegram(2);
        auto *menu = scene.child<QToolButton>("copyBytesButton")->menu();
        menu->findChild<QAction *>(QStringLiteral("copyJson"))->trigger();
        QVERIFY(clipboard().startsWith(QStringLiteral("{\"telegram\":\"") + QString::fromLatin1(scene.telegrams[2])));
        QCOMPARE(clipboard().count(QLatin1Char('\n')), 0);
        QVERIFY(!menu->findChild<QAction *>(QStringLiteral("copyHex"))); // the view copies selected bytes itself
    }

    void menuComesByKey()
    {
        CopyScene scene;
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        QVERIFY(scene.action(ui::command::kCopyAs)->isEnabled());
        QTimer::singleShot(0, scene.window.get(), [&scene] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            menu->findChild<QAction *>(QStringLiteral("copyHex"))->trigger();
            menu->close();
        });
        QTest::keySequence(scene.window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
        QCOMPARE(clipboard().toLatin1(), scene.telegrams[0] + '\n' + scene.telegrams[1]);
    }

    void rowsGoWithHeadings()
    {
        const CopyScene scene;
        scene.table->setFocus();
        QTest::keySequence(scene.table, QKeySequence::Copy);
        QCOMPARE(clipboard().count(QLatin1Char('\n')), 2);
        QVERIFY(clipboard().startsWith(QStringLiteral("No.\t")));
    }

    void tooManyAreRefusedAndOfferedAsAFile()
    {
        CopyScene scene;
        QByteArray lines;
        for (std::size_t i = 0; i < ui::kMostCopied; ++i)
            lines += support::waterTelegram(0x10000000, std::uint8_t(i), std::uint32_t(i)) + '\n';
        QVERIFY(scene.paste(lines));
        scene.table->selectAll();
        const QString before = QStringLiteral("as it was");
        QGuiApplication::clipboard()->setText(before);
        scene.copyAs("copyJson");
        QVERIFY(scene.message("copy").contains(QStringLiteral("too many")));
        QCOMPARE(clipboard(), before);
        QTest::keySequence(scene.table, QKeySequence::Copy);
        QCOMPARE(clipboard(), before);
        QVERIFY(support::withDialog(
            [&] { QVERIFY(scene.pressInMessages(QStringLiteral("Export…"))); },
            [](QDialog &dialog) { QCOMPARE(dialog.objectName(), QStringLiteral("exportDialog")); }));
        selectRows(*scene.table, 0, 0);
        scene.copyAs("copyHex");
        QCOMPARE(clipboard().toLatin1(), scene.telegrams[0]);
        QVERIFY(scene.message("copy").isEmpty());
    }

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestWindowCopy)
#include "tst_window_copy.moc"
