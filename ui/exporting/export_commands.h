// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exporting/csv_export.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace engine {
class Session;
}

namespace ui {

class MessageBar;
class Settings;

/// Writes telegrams, readings and meters to CSV files, a slice at a time, with the window alive.
class ExportCommands : public QObject
{
    Q_OBJECT

public:
    ExportCommands(engine::Session &session, Settings &settings, MessageBar &messages, QWidget *window);

    /// Asks for a file. `telegrams`: only these; absent: all.
    void exportCsv(engine::ResultView view, std::optional<std::vector<std::uint32_t>> telegrams = {});
    /// All readings of some meters.
    void exportReadingsOf(const std::vector<std::uint32_t> &meters);

    /// Without a question; replaces an export that is still running.
    void start(engine::CsvRequest request, const QString &path);
    [[nodiscard]] bool isRunning() const { return m_export != nullptr; }
    void cancel(); ///< no file is left, and the message bar says so

Q_SIGNALS:
    void progressChanged(bool running, int percent);

private:
    void onSlice();
    void end();

    engine::Session &m_session;
    Settings &m_settings;
    MessageBar &m_messages;
    QWidget *m_window;
    std::unique_ptr<engine::CsvExport> m_export;
    QTimer m_slice;
};

} // namespace ui
