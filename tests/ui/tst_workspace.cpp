// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "support/fail_on_warning.h"
#include "ui/models/survey.h"
#include "ui/settings/settings.h"
#include "ui/survey_session.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

#include <memory>
#include <optional>

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

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
};

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
