// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "support/fail_on_warning.h"
#include "ui/meters/meters_view.h"
#include "ui/models/survey.h"
#include "ui/settings/settings.h"
#include "ui/survey_session.h"

#include <QDockWidget>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <memory>
#include <optional>
#include <random>

/// The panes as a whole.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void goesWhileItIsShown()
    {
        const QTemporaryDir folder;
        support::SurveySession survey;
        ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        ui::Survey shared(survey.session);
        auto workspace =
            std::make_unique<ui::Workspace>(survey.session, survey.selection, shared, survey.palette, settings);
        workspace->show();
        QVERIFY(QTest::qWaitForWindowExposed(workspace.get()));
        workspace.reset();
        QVERIFY(QApplication::topLevelWidgets().isEmpty());
    }

    /// Whatever stands in the settings, the program starts, with its usual arrangement, and says so.
    void brokenArrangementsAreReplaced()
    {
        const QTemporaryDir folder;
        support::SurveySession survey;
        ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        ui::Survey shared(survey.session);
        const auto open = [&] {
            return std::make_unique<ui::Workspace>(survey.session, survey.selection, shared, survey.palette, settings);
        };
        const Arrangement usual = arrangementOf(*open());
        std::mt19937 random(1); // the same ones each time
        for (int i = 0; i < 200; ++i) {
            const QByteArray broken = brokenState(i, random, usual);
            const bool isLayout = i % 2 == 0;
            settings.setLayout(ui::Perspective::Survey, isLayout ? broken : QByteArray());
            settings.setColumns(QStringLiteral("meters"), isLayout ? QByteArray() : broken);
            settings.setColumns(QStringLiteral("telegrams"), isLayout ? QByteArray() : broken);
            const auto workspace = open();
            QSignalSpy rejected(workspace.get(), &ui::Workspace::layoutRejected);
            QVERIFY2(rejected.wait(), broken.toHex().constData());
            const Arrangement found = arrangementOf(*workspace);
            QCOMPARE(found.columns, usual.columns);
            QCOMPARE(found.visiblePanes, usual.visiblePanes);
        }
    }

    /// Between fields and bytes as well as between the panes.
    void divisionOfTheInspectorIsKept()
    {
        const QTemporaryDir folder;
        support::SurveySession survey;
        ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        ui::Survey shared(survey.session);
        QVERIFY(survey.pasteMeters(1));
        survey.selection.setTelegram(0U);
        const auto open = [&] {
            auto workspace =
                std::make_unique<ui::Workspace>(survey.session, survey.selection, shared, survey.palette, settings);
            workspace->resize(1200, 700);
            workspace->show();
            workspace->setPerspective(ui::Perspective::Analyse);
            QTest::qWait(0); // proportions come with the next turn of the event loop
            return workspace;
        };
        auto workspace = open();
        auto *splitter = workspace->findChild<QSplitter *>(QStringLiteral("inspectorSplitter"));
        const QList<int> usual = splitter->sizes();
        splitter->setSizes({usual[0] - 60, usual[1] + 60});
        const QList<int> chosen = splitter->sizes();
        QVERIFY(chosen != usual);
        workspace->setPerspective(ui::Perspective::Survey);
        workspace->setPerspective(ui::Perspective::Analyse);
        QTRY_COMPARE(splitter->sizes(), chosen);
        workspace->saveLayout();
        workspace = open();
        splitter = workspace->findChild<QSplitter *>(QStringLiteral("inspectorSplitter"));
        QTRY_COMPARE(splitter->sizes(), chosen);
        workspace->resetLayout();
        QTRY_COMPARE(splitter->sizes(), usual);
    }

private:
    struct Arrangement
    {
        QByteArray columns; ///< of the meters
        QByteArray panes;
        QStringList visiblePanes;
    };

    static Arrangement arrangementOf(ui::Workspace &workspace)
    {
        Arrangement found{.columns = workspace.findChild<ui::MetersView *>()->columnState(),
                          .panes = workspace.saveState(1),
                          .visiblePanes = {}};
        for (const auto *pane : workspace.findChildren<QDockWidget *>())
            if (!pane->isHidden())
                found.visiblePanes.append(pane->objectName());
        return found;
    }

    /// Random bytes, or a true state that was cut somewhere.
    static QByteArray brokenState(int number, std::mt19937 &random, const Arrangement &sound)
    {
        if (number % 4 >= 2) {
            const QByteArray &whole = number % 2 == 0 ? sound.panes : sound.columns;
            return whole.first(1 + qsizetype(random() % std::size_t(whole.size() - 1)));
        }
        QByteArray bytes(1 + qsizetype(random() % 300), '\0');
        std::ranges::generate(bytes, [&random] { return char(random()); });
        return bytes;
    }

    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
