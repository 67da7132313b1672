// SPDX-License-Identifier: GPL-3.0-or-later
// A program that writes a capture until it is killed: capture_victim FILE. Prints the number and the time of each
// telegram after handing it over, so that the test knows what must be in the file.
#include "engine/capture/capture_writer.h"

#include <chrono>
#include <cstdio>
#include <thread>

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    engine::CaptureWriter writer;
    if (!writer.open(QString::fromLocal8Bit(argv[1])).isEmpty())
        return 1;
    for (std::uint32_t number = 1;; ++number) {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        engine::Reception reception;
        reception.utcUs = std::chrono::duration_cast<std::chrono::microseconds>(now).count();
        reception.telegram.bytes.assign(60, std::uint8_t(number));
        reception.telegram.deviceTime = number;
        reception.source = "/dev/ttyUSB0";
        writer.receptionArrived(reception);
        std::printf("%u %lld\n", number, static_cast<long long>(*reception.utcUs));
        std::fflush(stdout);
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}
