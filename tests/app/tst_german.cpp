// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "ui/actions/commands.h"
#include "ui/help/help_window.h"
#include "ui/messages/message_bar.h"
#include "ui/tables/data_table.h"

#include "support/fail_on_warning.h"
#include "support/modal_dialog.h"
#include "support/sample_telegrams.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextBrowser>
#include <QtTest/QTest>

#include <memory>
#include <optional>

/// The whole program in German: words, numbers, plurals; and files that stay as other programs expect them.
class TestGerman : public QObject
{
    Q_OBJECT

    std::optional<support::FailOnWarning> m_failOnWarning;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Program> m_program;

    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name)
    {
        auto *found = m_program->window().findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }

    void trigger(const QString &command) { m_program->window().actionCollection().action(command)->trigger(); }

    /// Three litres-counting meters and the gas meter without a key.
    void paste()
    {
        QByteArray lines;
        for (std::uint32_t i = 0; i < 3; ++i)
            lines += support::waterTelegram(0x10000000 + i, 1, 1'234'500 + i) + '\n';
        lines += support::kEncryptedGas;
        QApplication::clipboard()->setText(QString::fromLatin1(lines));
        trigger(ui::command::kPaste);
        QTRY_COMPARE(m_program->session().telegrams().count(), 4U);
    }

    /// All texts of a table as shown.
    [[nodiscard]] QStringList cells(const char *table)
    {
        QStringList texts;
        const auto *model = child<ui::DataTable>(table)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                texts.append(model->index(row, column).data().toString());
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_failOnWarning.emplace();
        m_folder = std::make_unique<QTemporaryDir>();
        app::Options options;
        options.language = QStringLiteral("de");
        m_program = std::make_unique<app::Program>(options, m_folder->filePath(QStringLiteral("a.ini")));
        m_program->session().setCaptureFolder({});
        m_program->show();
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    }

    void cleanup()
    {
        m_program.reset();
        m_failOnWarning.reset();
    }

    void menusAndStartPage()
    {
        QStringList titles;
        for (const QAction *action : m_program->window().menuBar()->actions())
            titles.append(action->text().remove(QLatin1Char('&')));
        QVERIFY2(titles.contains(QStringLiteral("Datei")) && titles.contains(QStringLiteral("Zähler")),
                 qPrintable(titles.join(QLatin1Char(' '))));
        QCOMPARE(child<QPushButton>("startCaptureButton")->text(), QStringLiteral("Aufzeichnung starten"));
    }

    void wordsNumbersAndPlurals()
    {
        paste();
        const QStringList meters = cells("meterTable");
        QVERIFY(meters.contains(QStringLiteral("Dekodiert")));
        QVERIFY(meters.contains(QStringLiteral("Schlüssel fehlt")));
        QVERIFY2(meters.contains(QStringLiteral("1.234,500\u202fm³")), qPrintable(meters.join(QLatin1Char('|'))));
        QCOMPARE(child<QLabel>("telegramsLabel")->text(), QStringLiteral("4 Telegramme"));
        QCOMPARE(child<QLabel>("metersLabel")->text(), QStringLiteral("4 Zähler"));
    }

    void filesStayEnglish()
    {
        paste();
        const QString path = m_folder->filePath(QStringLiteral("out.csv"));
        QVERIFY(support::withDialog([this] { trigger(ui::command::kExport); },
                                    [&path](QDialog &dialog) {
                                        dialog.findChild<QComboBox *>(QStringLiteral("exportForm"))
                                            ->setCurrentIndex(int(ui::ExportForm::Readings));
                                        QVERIFY(support::withDialog([&dialog] { dialog.accept(); },
                                                                    [&path](QDialog &files) {
                                                                        static_cast<QFileDialog &>(files).selectFile(
                                                                            path);
                                                                        files.accept();
                                                                    }));
                                    }));
        QTRY_VERIFY(m_program->window().messages().shownIds().contains(QStringLiteral("export")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.startsWith("received,meter,"));
        QVERIFY(csv.contains(",Volume,volume,1234.500,"));
    }

    void manualIsGerman()
    {
        trigger(ui::command::kHelp);
        const auto *help = m_program->window().findChild<ui::HelpWindow *>();
        QVERIFY(help);
        QCOMPARE(help->findChild<QTextBrowser *>()->textCursor().block().text(), QStringLiteral("Erste Übersicht"));
    }
};

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    TestGerman test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_german.moc"
