// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receiving/stream_receiver.h"
#include "textforms/line_reader.h"

namespace engine {

/// Lines of text from a command, a network service or a serial port, in any known form. There is no dialogue: what
/// comes is taken.
class LineReceiver : public StreamReceiver
{
    Q_OBJECT

public:
    LineReceiver(const ReceiverConfig &config, std::vector<ReceptionSink *> sinks,
                 std::unique_ptr<Transport> transport);

protected:
    void begin() override;
    void halt() override;
    void takeRest() override;
    [[nodiscard]] Moment lastRead() const override { return m_lastRead; }

private:
    void onBytes(const QByteArray &bytes);
    void takeResults();

    textforms::LineReader m_reader;
    Moment m_lastRead;
};

} // namespace engine
