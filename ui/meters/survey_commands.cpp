// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/survey_commands.h"

#include "engine/sharing/text_file.h"
#include "ui/messages/message_bar.h"
#include "ui/meters/expected_import_dialog.h"
#include "ui/meters/expected_window.h"
#include "ui/meters/find_meter_window.h"
#include "ui/models/meter_texts.h"
#include "ui/widgets/open_window.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace ui {

namespace {

constexpr int kNoticeMs = 10'000;

const QString &messageId()
{
    static const QString id = QStringLiteral("expected");
    return id;
}

void bringUp(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

SurveyCommands::SurveyCommands(const engine::Session &session, Selection &selection, Survey &survey,
                               const Palette &palette, MessageBar &messages, QWidget *window)
    : QObject(window), m_session(session), m_selection(selection), m_survey(survey), m_palette(palette),
      m_messages(messages), m_window(window)
{
}

void SurveyCommands::showFinder()
{
    auto *finder = m_window->findChild<FindMeterWindow *>();
    if (!finder)
        finder = new FindMeterWindow(m_session, m_selection, m_survey, m_palette, m_window);
    bringUp(*finder);
}

void SurveyCommands::showExpected()
{
    auto *window = m_window->findChild<ExpectedWindow *>();
    if (!window) {
        window = new ExpectedWindow(m_survey.expected(), m_palette, m_window);
        connect(window, &ExpectedWindow::importRequested, this, &SurveyCommands::importExpected);
        connect(window, &ExpectedWindow::exportRequested, this, &SurveyCommands::exportMissing);
        connect(window, &ExpectedWindow::removeRequested, this, &SurveyCommands::removeExpected);
    }
    bringUp(*window);
}

void SurveyCommands::takeOver(const SurveyCommands &before)
{
    if (const auto *finder = openWindow<FindMeterWindow>(*before.m_window)) {
        showFinder();
        openWindow<FindMeterWindow>(*m_window)->takeOver(*finder);
    }
    if (const auto *expected = openWindow<ExpectedWindow>(*before.m_window)) {
        showExpected();
        openWindow<ExpectedWindow>(*m_window)->takeOver(*expected);
    }
}

void SurveyCommands::copyNumber(std::uint32_t meter)
{
    const engine::Meter &which = m_session.meters().meter(meter);
    QGuiApplication::clipboard()->setText(m_survey.privacy().hides(which) ? PrivacyMask::cover()
                                                                          : meterNumberText(which));
}

std::vector<std::uint32_t> SurveyCommands::withoutHidden(const std::vector<std::uint32_t> &telegrams)
{
    std::vector<std::uint32_t> shown = m_survey.shownTelegrams(telegrams);
    if (shown.size() < telegrams.size())
        m_messages.tell(
            {QStringLiteral("hidden"),
             Message::Severity::Note,
             tr("%n telegram(s) of hidden meters were not copied.", nullptr, int(telegrams.size() - shown.size())),
             {},
             kNoticeMs});
    return shown;
}

void SurveyCommands::importExpected()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Read a list of expected meters"), {},
                                     tr("Lists (*.csv *.txt *.tsv)") + QStringLiteral(";;") + tr("All files (*)"));
    if (path.isEmpty())
        return;
    if (const auto content = engine::readTextFile(path))
        preview(engine::parseExpectedMeters(*content), path);
    else
        m_messages.tell(
            {messageId(), Message::Severity::Error, tr("%1 cannot be read, or is too long for a list.").arg(path)});
}

bool SurveyCommands::takeDrop(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return false;
    const QString path = urls.front().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QStringLiteral("csv") && suffix != QStringLiteral("tsv") && suffix != QStringLiteral("txt"))
        return false;
    const auto content = engine::readTextFile(path);
    if (!content)
        return false;
    const engine::ExpectedFile file = engine::parseExpectedMeters(*content);
    if (!file.isCertain || file.meters.empty())
        return false;
    preview(file, path);
    return true;
}

void SurveyCommands::preview(const engine::ExpectedFile &file, const QString &path)
{
    ExpectedImportDialog dialog(file, QFileInfo(path).fileName(), m_survey.expected().all(), m_window);
    if (dialog.exec() == QDialog::Accepted)
        use(dialog.chosen());
}

void SurveyCommands::use(const std::vector<engine::ExpectedMeter> &meters)
{
    const QString problem = m_survey.expected().replace(meters);
    if (!problem.isEmpty())
        m_messages.tell({messageId(), Message::Severity::Warning,
                         tr("The list is used, but cannot be kept for the next start: %1").arg(problem)});
    else
        m_messages.dismiss(messageId());
}

void SurveyCommands::exportMissing()
{
    QFileDialog dialog(m_window, tr("Save the missing meters"), {}, tr("CSV (*.csv)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("csv"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().constFirst();
    const QString problem = engine::writeTextFile(path, engine::expectedMetersCsv(m_survey.expected().missing()));
    if (!problem.isEmpty())
        m_messages.tell({messageId(), Message::Severity::Error, tr("%1 cannot be written: %2").arg(path, problem)});
    else
        m_messages.tell(
            {messageId(), Message::Severity::Good, tr("The missing meters are saved in %1.").arg(path), {}, kNoticeMs});
}

void SurveyCommands::removeExpected()
{
    const std::vector<engine::ExpectedMeter> before = m_survey.expected().all();
    use({});
    m_messages.offerUndo(
        {messageId(),
         tr("The list of %n expected meter(s) is removed. Names that it gave stay.", nullptr, int(before.size())),
         [this, before] { use(before); }});
}

} // namespace ui
