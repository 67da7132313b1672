// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/export_commands.h"

#include "engine/session.h"
#include "ui/files/file_words.h"
#include "ui/messages/message_bar.h"
#include "ui/settings/settings.h"

#include <QDate>
#include <QFileDialog>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

constexpr int kShortNoticeMs = 8'000;

/// A name that sorts by day: "meterscope-readings-2026-07-03.csv". English, as the columns of the file.
QString suggestedName(engine::ResultView view)
{
    QString what;
    switch (view) {
    case engine::ResultView::Telegrams:
        what = QStringLiteral("telegrams");
        break;
    case engine::ResultView::Readings:
        what = QStringLiteral("readings");
        break;
    case engine::ResultView::Meters:
        what = QStringLiteral("meters");
        break;
    }
    return QStringLiteral("meterscope-%1-%2.csv").arg(what, QDate::currentDate().toString(Qt::ISODate));
}

engine::CsvDialect dialect(NumberStyle style)
{
    if (style == NumberStyle::Program)
        return {};
    return engine::csvDialectOfLocale(QLocale().name().toStdString()).value_or(engine::CsvDialect());
}

} // namespace

ExportCommands::ExportCommands(engine::Session &session, Settings &settings, MessageBar &messages, QWidget *window)
    : QObject(window), m_session(session), m_settings(settings), m_messages(messages), m_window(window)
{
    connect(&m_slice, &QTimer::timeout, this, &ExportCommands::onSlice);
    connect(&session, &engine::Session::cleared, this, &ExportCommands::cancel);
}

void ExportCommands::exportCsv(engine::ResultView view, std::optional<std::vector<std::uint32_t>> telegrams)
{
    const QString forPrograms = tr("CSV for programs: comma and decimal point (*.csv)");
    const QString forLocale = tr("CSV for the spreadsheet of this locale (*.csv)");
    QFileDialog dialog(m_window, tr("Export as CSV"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("csv"));
    dialog.setNameFilters({forPrograms, forLocale});
    dialog.selectNameFilter(m_settings.csvStyle() == NumberStyle::Program ? forPrograms : forLocale);
    dialog.selectFile(suggestedName(view));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const NumberStyle style = dialog.selectedNameFilter() == forLocale ? NumberStyle::Locale : NumberStyle::Program;
    m_settings.setCsvStyle(style);
    start({view, dialect(style), std::move(telegrams)}, dialog.selectedFiles().constFirst());
}

void ExportCommands::exportReadingsOf(const std::vector<std::uint32_t> &meters)
{
    std::vector<std::uint32_t> telegrams;
    const engine::TelegramStore &store = m_session.telegrams();
    for (std::uint32_t i = 0; i < store.count(); ++i)
        if (std::find(meters.begin(), meters.end(), store.row(i).meter) != meters.end())
            telegrams.push_back(i);
    exportCsv(engine::ResultView::Readings, std::move(telegrams));
}

void ExportCommands::start(engine::CsvRequest request, const QString &path)
{
    m_export = std::make_unique<engine::CsvExport>(m_session, std::move(request), path);
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

void ExportCommands::onSlice()
{
    if (m_export->writeSlice()) {
        Q_EMIT progressChanged(true, m_export->percent());
        return;
    }
    const QString path = m_export->path();
    const QString error = m_export->error();
    end();
    if (error.isEmpty())
        m_messages.tell(
            {QStringLiteral("export"), Message::Severity::Good, tr("%1 is written.").arg(path), {}, kShortNoticeMs});
    else
        m_messages.tell({QStringLiteral("export"), Message::Severity::Error, FileWords::problem(error, path, error)});
}

} // namespace ui
