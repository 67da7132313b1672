// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session.h"
#include "support/sample_telegrams.h"
#include "wmbus/security/key_ring.h"

#include <QSignalSpy>
#include <QtTest/QTest>

#include <cstdint>
#include <memory>
#include <set>
#include <vector>

namespace support {

inline std::shared_ptr<const wmbus::KeyRing> oneKey(const char *pattern, const char *hex)
{
    return std::make_shared<const wmbus::KeyRing>(std::vector<wmbus::KeyEntry>{
        {.pattern = *wmbus::AddressPattern::parse(pattern), .key = *wmbus::Key::fromHex(hex), .id = 1}});
}

inline constexpr const char *kWrongKey = "00000000000000000000000000000001";

/// A session that notes what it says, and proves that all of it fits together.
struct Watched
{
    engine::Session session;
    QSignalSpy finished{&session, &engine::Session::importFinished};
    std::uint32_t telegrams = 0;
    std::uint32_t meters = 0;
    int batches = 0;
    std::vector<std::uint32_t> changedTelegrams;
    std::set<std::uint32_t> changedMeters;

    Watched()
    {
        QObject::connect(&session, &engine::Session::telegramsAppended, &session, [this](auto first, auto count) {
            QCOMPARE(first, telegrams);
            telegrams += count;
            ++batches;
            QVERIFY(telegrams <= session.telegrams().end());
        });
        QObject::connect(&session, &engine::Session::metersAppended, &session, [this](auto first, auto count) {
            QCOMPARE(first, meters);
            meters += count;
        });
        QObject::connect(&session, &engine::Session::telegramsChanged, &session, [this](auto first, auto count) {
            for (std::uint32_t i = 0; i < count; ++i)
                changedTelegrams.push_back(first + i);
        });
        QObject::connect(&session, &engine::Session::metersChanged, &session,
                         [this](const auto &changed) { changedMeters.insert(changed.begin(), changed.end()); });
        QObject::connect(&session, &engine::Session::cleared, &session, [this] { telegrams = meters = 0; });
    }

    engine::ImportReport waitForImport()
    {
        if (finished.isEmpty() && !finished.wait(20'000))
            return {};
        return finished.takeFirst().front().value<engine::ImportReport>();
    }

    engine::ImportReport add(const QByteArray &text)
    {
        session.addText(QString::fromUtf8(text));
        return waitForImport();
    }

    engine::ImportReport open(const QString &path)
    {
        session.openFile(path);
        return waitForImport();
    }

    [[nodiscard]] bool isComplete() const
    {
        return telegrams == session.telegrams().end() && meters == session.meters().count();
    }

    [[nodiscard]] const engine::Meter &meter(std::uint32_t index) const { return session.meters().meter(index); }
};

/// Plain telegrams of 400 water meters, one a line.
inline QByteArray manyTelegrams(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += waterTelegram(0x10000000U + std::uint32_t(i % 400), std::uint8_t(i / 400), std::uint32_t(i)) + '\n';
    return text;
}

} // namespace support
