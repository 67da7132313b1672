// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest/QTest>

using ui::Settings;

class TestSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void remembers()
    {
        {
            Settings settings(path("a.ini"));
            settings.setLanguage(QStringLiteral("de"));
            settings.setTheme(ui::ThemeChoice::Dark);
            settings.setPerspective(ui::Perspective::Analyse);
            settings.setSavedFilters({{QStringLiteral("near, mine"), QStringLiteral("rssi>-80")}});
            settings.setTimeFormat({.style = ui::TimeStyle::SinceStart, .milliseconds = true});
            settings.setLayout(ui::Perspective::Analyse, QByteArray("\0\1state", 7));
        }
        const Settings settings(path("a.ini"));
        QCOMPARE(settings.language(), QStringLiteral("de"));
        QCOMPARE(settings.theme(), ui::ThemeChoice::Dark);
        QCOMPARE(settings.perspective(), ui::Perspective::Analyse);
        QCOMPARE(settings.savedFilters(),
                 (QList<ui::SavedFilter>{{QStringLiteral("near, mine"), QStringLiteral("rssi>-80")}}));
        QCOMPARE(settings.timeFormat(), (ui::TimeFormat{.style = ui::TimeStyle::SinceStart, .milliseconds = true}));
        QCOMPARE(settings.layout(ui::Perspective::Analyse), QByteArray("\0\1state", 7));
        QVERIFY(settings.layout(ui::Perspective::Survey).isEmpty());
    }

    void nonsenseCountsAsNotSet()
    {
        QFile file(path("b.ini"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[look]\nlanguage=../../etc\ntheme=pink\ntimes=lunar\nmilliseconds=7\n[export]\ncsv=7\n"
                   "[capture]\nfolder=relative\n[window]\nperspective=@Invalid()\n\x01\xff broken");
        file.close();
        const Settings settings(path("b.ini"));
        QVERIFY(settings.language().isEmpty());
        QCOMPARE(settings.theme(), ui::ThemeChoice::System);
        QCOMPARE(settings.csvStyle(), ui::NumberStyle::Program);
        QCOMPARE(settings.timeFormat(), ui::TimeFormat());
        QCOMPARE(settings.perspective(), ui::Perspective::Survey);
        QVERIFY(settings.captureFolder().startsWith(QLatin1Char('/')));
        QCOMPARE(
            settings.faults().names,
            QStringList({QStringLiteral("look/language"), QStringLiteral("look/theme"), QStringLiteral("look/times"),
                         QStringLiteral("look/milliseconds"), QStringLiteral("export/csv"),
                         QStringLiteral("window/perspective"), QStringLiteral("capture/folder")}));
    }

    void keepsAllCapturesUnlessToldOtherwise()
    {
        using Rule = engine::Retention::Rule;
        Settings settings(path("keep.ini"));
        QCOMPARE(settings.retention().rule, Rule::KeepAll);
        settings.setRetention({.rule = Rule::Newest, .limit = 20});
        QCOMPARE(settings.retention(), (engine::Retention{.rule = Rule::Newest, .limit = 20}));
        for (const auto *nonsense : {"days", "days 0", "days -5", "newest x", "newest 1 2", "Days 3", ""}) {
            QSettings file(path("keep.ini"), QSettings::IniFormat);
            file.setValue(QStringLiteral("capture/keep"), QString::fromLatin1(nonsense));
            file.sync();
            const Settings read(path("keep.ini"));
            QCOMPARE(read.retention().rule, Rule::KeepAll);
            QCOMPARE(read.faults().names, QStringList{QStringLiteral("capture/keep")});
        }
    }

    void theListIsLongUnlessToldOtherwise()
    {
        Settings settings(path("list.ini"));
        QCOMPARE(settings.listLimit(), std::optional(Settings::kUsualListLimit));
        settings.setListLimit(5000);
        QCOMPARE(Settings(path("list.ini")).listLimit(), std::optional<std::uint32_t>(5000));
        settings.setListLimit(std::nullopt);
        QCOMPARE(settings.listLimit(), std::optional<std::uint32_t>());
        QVERIFY(!Settings(path("list.ini")).faults().any());
        for (const auto *nonsense : {"999", "-5", "100000001", "all", "1e6", ""}) {
            QSettings file(path("list.ini"), QSettings::IniFormat);
            file.setValue(QStringLiteral("list/limit"), QString::fromLatin1(nonsense));
            file.sync();
            const Settings read(path("list.ini"));
            QCOMPARE(read.listLimit(), std::optional(Settings::kUsualListLimit));
            QCOMPARE(read.faults().names, QStringList{QStringLiteral("list/limit")});
        }
    }

    void versionIsWrittenWithTheFirstValue()
    {
        {
            Settings settings(path("v.ini"));
            QVERIFY(!settings.faults().any());
            settings.setLastMode(QStringLiteral("c,t"));
        }
        QSettings file(path("v.ini"), QSettings::IniFormat);
        QCOMPARE(file.value(QStringLiteral("settings/version")).toInt(), Settings::kVersion);
        QVERIFY(!Settings(path("v.ini")).faults().any());
        file.setValue(QStringLiteral("settings/version"), Settings::kVersion + 1);
        file.sync();
        QVERIFY(Settings(path("v.ini")).faults().newer);
    }

    /// Whatever stands in the file: it is read, and every value is one that the program can work with.
    void noiseIsRead()
    {
        QRandomGenerator random(20260703);
        const QByteArray sound = "[look]\nlanguage=de\ntheme=dark\n[window]\nperspective=analyse\n"
                                 "geometry=@ByteArray(\\x1\\xd9)\n[files]\nrecent=/a.log, /b.log\n"
                                 "[capture]\nkeep=days 30\n[receiver]\nmode=\"c,t\"\n";
        for (int round = 0; round < 300; ++round) {
            QByteArray noisy = sound;
            for (int i = 0; i <= round / 10; ++i)
                noisy[random.bounded(noisy.size())] = char(random.bounded(256));
            QFile file(path("noise.ini"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(noisy) == noisy.size());
            file.close();
            const Settings settings(path("noise.ini"));
            QVERIFY(QStringList({QString(), QStringLiteral("de"), QStringLiteral("en")}).contains(settings.language()));
            QVERIFY(settings.theme() <= ui::ThemeChoice::ContrastDark);
            QVERIFY(settings.perspective() <= ui::Perspective::Analyse);
            QVERIFY(settings.recentFiles().size() <= 8);
            QVERIFY(QDir::isAbsolutePath(settings.captureFolder()));
            QVERIFY(settings.retention().limit >= 0);
        }
    }

    void valuesOfAnotherKindCountAsNotSet_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("lists") << QByteArray("[look]\nlanguage=de, en\ntheme=light, dark\n");
        QTest::newRow("bytes") << QByteArray("[look]\nlanguage=@ByteArray(de\\0)\ntheme=@ByteArray(\\xff)\n");
        QTest::newRow("numbers") << QByteArray("[look]\nlanguage=99999999999999999999\ntheme=-1\n");
        QTest::newRow("long") << "[look]\nlanguage=" + QByteArray(1'000'000, 'd')
                                     + "\ntheme=" + QByteArray(1'000'000, '9') + '\n';
        QTest::newRow("of a library") << QByteArray("[look]\nlanguage=@Size(3 4)\ntheme=@Rect(0 0 1 1)\n");
    }

    void valuesOfAnotherKindCountAsNotSet()
    {
        QFETCH(QByteArray, file);
        QFile written(path("kind.ini"));
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(file) == file.size());
        written.close();
        const Settings settings(path("kind.ini"));
        QVERIFY(settings.language().isEmpty());
        QCOMPARE(settings.theme(), ui::ThemeChoice::System);
        QCOMPARE(settings.faults().names, QStringList({QStringLiteral("look/language"), QStringLiteral("look/theme")}));
    }

    void aFolderInsteadOfAFile()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("dir.ini")));
        const Settings settings(path("dir.ini"));
        QVERIFY(settings.faults().unreadable);
        QCOMPARE(settings.theme(), ui::ThemeChoice::System);
    }

    void recentFilesAreFewAndDifferent()
    {
        Settings settings(path("c.ini"));
        for (int i = 0; i < 12; ++i)
            settings.addRecentFile(QStringLiteral("/data/%1.log").arg(i));
        settings.addRecentFile(QStringLiteral("/data/9.log"));
        QCOMPARE(settings.recentFiles().size(), 8);
        QCOMPARE(settings.recentFiles().constFirst(), QStringLiteral("/data/9.log"));
        QCOMPARE(settings.recentFiles().count(QStringLiteral("/data/9.log")), 1);
    }

    void resetLayoutKeepsTheRest()
    {
        Settings settings(path("d.ini"));
        settings.setTheme(ui::ThemeChoice::Light);
        settings.setLayout(ui::Perspective::Survey, "x");
        settings.setWindowGeometry("y");
        settings.resetLayout();
        QVERIFY(settings.layout(ui::Perspective::Survey).isEmpty());
        QVERIFY(settings.windowGeometry().isEmpty());
        QCOMPARE(settings.theme(), ui::ThemeChoice::Light);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
