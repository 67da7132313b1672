// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/capture_writer.h"
#include "engine/jobs/keyed_decoder.h"
#include "engine/mailbox.h"
#include "engine/receiving/capture_controller.h"
#include "engine/survey/duplicate_filter.h"
#include "output.h"
#include "receive_options.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace cli {

/// One run of `receive`: receivers in threads of their own, decoding and printing in this one.
class ReceiveRun : public QObject, private engine::ReceptionSink
{
    Q_OBJECT

public:
    explicit ReceiveRun(ReceiveOptions options);
    ~ReceiveRun() override;

    /// Runs until an end is reached; returns the exit code.
    [[nodiscard]] int run();

private:
    static constexpr std::size_t kMostWaiting = 4096; ///< telegrams; a replay waits then

    struct Complaint
    {
        std::string source;
        std::uint64_t place = 0;
        std::string_view reason;
    };

    void receptionArrived(const engine::Reception &reception) override; ///< capture threads
    void receiverEvent(const engine::ReceiverEvent & /*event*/) override { }
    void notUnderstood(const std::string &source, std::uint64_t place, std::string_view reason) override;
    [[nodiscard]] bool hasRoom() const override { return m_receptions.size() < kMostWaiting; }
    void wake();

    [[nodiscard]] bool openCapture();
    void closeCapture();
    void takeAll();
    void print(const engine::Reception &reception);
    void onStatus(int receiver, const engine::ReceiverStatus &status);
    void onEnded(int receiver);
    void judgeReceiversStillLost();
    void raise(int exitCode);
    [[nodiscard]] bool isDone() const { return m_options.count && m_printed >= *m_options.count; }

    ReceiveOptions m_options;
    int m_exitCode = 0;
    quint64 m_printed = 0;
    bool m_interrupted = false;
    Output m_output;
    std::unique_ptr<engine::ResultWriter> m_writer;
    engine::KeyedDecoder m_decoder;
    wmbus::DecodedTelegram m_decoded; ///< reused
    std::vector<wmbus::CompactLayout> m_layouts; ///< heard in this run
    engine::DuplicateFilter m_duplicates;
    std::map<int, engine::ReceiverStatus> m_told; ///< what was said about each receiver last

    engine::Mailbox<engine::Reception> m_receptions;
    engine::Mailbox<Complaint> m_complaints;
    engine::CaptureWriter m_capture;
    std::unique_ptr<engine::CaptureController> m_controller; ///< last: its threads use what is above
};

} // namespace cli
