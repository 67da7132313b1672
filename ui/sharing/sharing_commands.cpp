// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/sharing_commands.h"

#include "engine/session.h"
#include "ui/messages/message_bar.h"
#include "ui/sharing/bug_report_dialog.h"
#include "ui/sharing/hand_over_dialog.h"
#include "ui/sharing/hand_over_meter.h"
#include "ui/sharing/sharing_words.h"

#include <QFileDialog>

#include <numeric>

namespace ui {

namespace {

constexpr std::uint32_t kFramesToLearnFrom = 200; ///< a full frame comes among every eight or so

/// Hears the layouts of compact frames from what the same meter sent before and after.
void learnFrom(engine::Anonymiser &anonymiser, const engine::Session &session, std::uint32_t telegram)
{
    const engine::TelegramStore &store = session.telegrams();
    const std::uint32_t meter = store.row(telegram).meter;
    if (meter == engine::kNoMeter)
        return;
    std::uint32_t next = session.meters().meter(meter).newest;
    for (std::uint32_t count = 0; store.contains(next) && count < kFramesToLearnFrom; ++count) {
        anonymiser.learn(store.raw(next), store.key(next));
        next = store.row(next).previous;
    }
}

QString labelOf(const engine::Meter &meter, const engine::MeterNote &note)
{
    const QString address = QString::fromStdString(wmbus::addressText(meter.address));
    return note.name.empty() ? address : QStringLiteral("%1 · %2").arg(address, QString::fromStdString(note.name));
}

} // namespace

SharingCommands::SharingCommands(engine::Session &session, MessageBar &messages, QWidget *window)
    : QObject(window), m_session(session), m_messages(messages), m_window(window)
{
    connect(&m_slice, &QTimer::timeout, this, &SharingCommands::onSlice);
    connect(&session, &engine::Session::cleared, this, &SharingCommands::cancel);
}

void SharingCommands::reportTelegram(std::uint32_t telegram)
{
    const auto hold = m_session.holdTelegrams();
    const auto anonymise = [this, telegram](const engine::AnonymiserOptions &options) {
        engine::Anonymiser anonymiser(options);
        anonymiser.setKeys(m_session.keys());
        learnFrom(anonymiser, m_session, telegram);
        return anonymiser.anonymise(m_session.telegrams().raw(telegram), m_session.telegrams().key(telegram));
    };
    BugReportDialog dialog(anonymise, m_window);
    dialog.exec();
}

void SharingCommands::exportAnonymised()
{
    const QString json = tr("JSON lines (*.jsonl)");
    const QString hex = tr("Hex lines (*.txt)");
    QFileDialog dialog(m_window, tr("Export anonymised telegrams"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({json, hex});
    dialog.selectFile(QStringLiteral("meterscope-anonymised.jsonl"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<std::uint32_t> all(m_session.telegrams().count());
    std::iota(all.begin(), all.end(), m_session.telegrams().first());
    const bool isHex = dialog.selectedNameFilter() == hex;
    start(std::move(all), isHex ? engine::ResultFormat::Hex : engine::ResultFormat::Json,
          dialog.selectedFiles().constFirst());
}

void SharingCommands::start(std::vector<std::uint32_t> telegrams, engine::ResultFormat format, const QString &path)
{
    m_path = path;
    m_export = std::make_unique<engine::AnonymisedExport>(
        m_session, std::move(telegrams), engine::AnonymiserOptions{.dayShift = engine::randomDayShift()}, format, path);
    m_slice.start(0);
}

void SharingCommands::onSlice()
{
    if (m_export->writeSlice()) {
        Q_EMIT progressChanged(true, m_export->percent());
        return;
    }
    m_slice.stop();
    tellEnd();
    m_export.reset();
    Q_EMIT progressChanged(false, 100);
}

void SharingCommands::cancel()
{
    m_slice.stop();
    if (m_export)
        Q_EMIT progressChanged(false, 0);
    m_export.reset();
}

void SharingCommands::tellEnd()
{
    const QString id = QStringLiteral("anonymised");
    if (!m_export->error().isEmpty()) {
        m_messages.tell({id, Message::Severity::Error, tr("%1 cannot be written: %2").arg(m_path, m_export->error())});
        return;
    }
    const auto key = m_export->keyText();
    QStringList sentences{
        tr("%n telegram(s) written to %1 with other numbers, dates and keys.", nullptr, int(m_export->written()))
            .arg(m_path),
        tr("They open with the published key %1.").arg(QString::fromLatin1(key.data(), qsizetype(key.size())))};
    for (const auto &[reason, count] : m_export->refused())
        sentences.append(tr("%n left out: %1", nullptr, count).arg(SharingWords::refusal(reason)));
    m_messages.tell({id, m_export->refused().empty() ? Message::Severity::Good : Message::Severity::Warning,
                     sentences.join(QLatin1Char('\n'))});
}

void SharingCommands::handOver()
{
    std::vector<HandOverMeter> meters;
    const auto keys = m_session.keys();
    for (std::uint32_t i = 0; i < m_session.meters().count(); ++i) {
        const engine::Meter &meter = m_session.meters().meter(i);
        if (meter.anonymous || meter.telegrams == 0)
            continue;
        const engine::MeterNote &note = m_session.notes().note(meter.address);
        engine::CollectorMeter collected{meter.address, note.name, {}};
        if (keys)
            collected.key = engine::keyOfMeter(*keys, meter.address);
        meters.push_back(
            {std::move(collected), labelOf(meter, note), note.relation == engine::MeterRelation::Mine, note.ignored});
    }
    HandOverDialog dialog(std::move(meters), m_window);
    dialog.exec();
}

} // namespace ui
