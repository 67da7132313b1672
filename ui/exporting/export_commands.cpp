// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/export_commands.h"

#include "engine/session.h"
#include "ui/exporting/export_dialog.h"
#include "ui/exporting/export_forms.h"
#include "ui/files/file_words.h"
#include "ui/messages/message_bar.h"
#include "ui/models/survey.h"
#include "ui/settings/settings.h"

#include <numeric>
#include <utility>

namespace ui {

namespace {

constexpr int kShortNoticeMs = 8'000;

} // namespace

ExportCommands::ExportCommands(engine::Session &session, Settings &settings, MessageBar &messages, QWidget *window)
    : QObject(window), m_session(session), m_settings(settings), m_messages(messages), m_window(window)
{
    connect(&m_slice, &QTimer::timeout, this, &ExportCommands::onSlice);
    connect(&session, &engine::Session::cleared, this, &ExportCommands::cancel);
}

/// Files show no more than the screen does.
void ExportCommands::leaveOutHidden(ExportSources &sources) const
{
    if (m_survey == nullptr || !m_survey->privacy().isOn())
        return;
    std::vector<std::uint32_t> all(m_session.telegrams().count());
    std::iota(all.begin(), all.end(), m_session.telegrams().first());
    sources.all = m_survey->shownTelegrams(std::move(all));
    if (sources.shown)
        sources.shown = m_survey->shownTelegrams(std::move(*sources.shown));
    sources.selected = m_survey->shownTelegrams(std::move(sources.selected));
}

void ExportCommands::exportTelegrams(ExportSources sources)
{
    const auto hold = m_session.holdTelegrams(); // the sources name them
    leaveOutHidden(sources);
    ExportDialog dialog(m_session, m_settings, std::move(sources), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_settings.setExportForm(dialog.form());
    if (ExportForms::isCsv(dialog.form()))
        m_settings.setCsvStyle(dialog.style());
    start(dialog.request(), dialog.path());
}

void ExportCommands::exportMeters(const std::vector<std::uint32_t> &meters)
{
    std::vector<bool> wanted(m_session.meters().count());
    for (const std::uint32_t meter : meters)
        wanted[meter] = true;
    ExportSources sources{.shown = {}, .selected = {}, .offered = ExportPart::Selected};
    const engine::TelegramStore &store = m_session.telegrams();
    for (auto i = store.first(); i < store.end(); ++i) {
        if (const std::uint32_t meter = store.row(i).meter; meter < wanted.size() && wanted[meter])
            sources.selected.push_back(i);
    }
    exportTelegrams(std::move(sources));
}

void ExportCommands::start(engine::ExportRequest request, const QString &path)
{
    m_export = std::make_unique<engine::SessionExport>(m_session, std::move(request), path);
    m_slice.start(0);
}

void ExportCommands::cancel()
{
    if (!m_export)
        return;
    const QString path = m_export->path();
    end();
    m_messages.tell({QStringLiteral("export"),
                     Message::Severity::Note,
                     tr("The export was stopped; %1 was not written.").arg(path),
                     {},
                     kShortNoticeMs});
}

void ExportCommands::end()
{
    m_slice.stop();
    m_export.reset();
    Q_EMIT progressChanged(false, 100);
}

QString ExportCommands::problemText() const
{
    if (m_export->error().isEmpty())
        return {};
    if (m_export->error() != engine::SessionExport::kNotWritten)
        return FileWords::problem(m_export->error(), m_export->path(), m_export->errorDetail());
    return tr("%1 could not be written: %2. Free some space, or export to another place.")
        .arg(m_export->path(), m_export->errorDetail());
}

void ExportCommands::onSlice()
{
    if (m_export->writeSlice()) {
        Q_EMIT progressChanged(true, m_export->percent());
        return;
    }
    const QString problem = problemText();
    const QString path = m_export->path();
    end();
    if (problem.isEmpty())
        m_messages.tell(
            {QStringLiteral("export"), Message::Severity::Good, tr("%1 is written.").arg(path), {}, kShortNoticeMs});
    else
        m_messages.tell({QStringLiteral("export"), Message::Severity::Error, problem});
}

} // namespace ui
