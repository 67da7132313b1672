// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/key_trials.h"

#include "wmbus/decoder.h"

#include <QPromise>
#include <QThreadPool>

#include <openssl/crypto.h>

#include <algorithm>
#include <memory>
#include <span>
#include <utility>

namespace engine {

namespace {

/// A key that opens none of so many telegrams is not the one, in all likelihood: the rest is not tried.
constexpr std::size_t kFirstLook = 8;
constexpr int kMostMeters = 20; ///< of one pattern: more of them say nothing new

/// Tries keys one after the other; a decoder of its own, which knows no other key.
class KeyTester
{
public:
    explicit KeyTester(const wmbus::Key &key)
    {
        m_decoder.setKeys(std::make_shared<const wmbus::KeyRing>(
            std::vector{wmbus::KeyEntry{.pattern = *wmbus::AddressPattern::parse("*"), .key = key, .id = kId}}));
    }

    void test(std::span<const MeterSample::Telegram> telegrams, MeterTrial &result)
    {
        m_decoder.forgetFragments();
        for (const MeterSample::Telegram &telegram : telegrams) {
            m_decoder.decode(telegram.raw, wmbus::Depth::Readings, m_decoded);
            if (m_decoded.security.encrypted && m_decoded.outcome != wmbus::Outcome::Damaged)
                count(telegram.utcUs, result);
        }
        result.isProven = result.isProven || result.trial.works >= 2;
    }

private:
    static constexpr std::int32_t kId = 0;

    void count(std::int64_t utcUs, MeterTrial &result)
    {
        const wmbus::Security &security = m_decoded.security;
        ++result.trial.tried;
        // What a key opens that everybody has says nothing about this one.
        if (security.key != kId)
            return;
        if (security.verdict == wmbus::Verdict::Plausible)
            ++result.trial.plausible;
        if (security.verdict != wmbus::Verdict::Fits)
            return;
        ++result.trial.works;
        result.trial.lastSuccessUs = std::max(result.trial.lastSuccessUs, utcUs);
        result.isProven = result.isProven || (security.proof & (wmbus::ProofRecords | wmbus::ProofMac)) != 0;
    }

    wmbus::Decoder m_decoder;
    wmbus::DecodedTelegram m_decoded;
};

bool isWanted(const TrialKey &key, const MeterSample &sample)
{
    return key.pattern ? key.pattern->matches(sample.address) || key.pattern->matches(sample.link) : sample.needsKey;
}

/// A key of a known meter is tried on all that is there, one of an unknown meter on a part first.
MeterTrial tryOne(KeyTester &tester, const TrialKey &key, const MeterSample &sample)
{
    MeterTrial result{.meter = sample.meter};
    const std::span all(sample.telegrams);
    if (!key.pattern && all.size() > kFirstLook) {
        tester.test(all.last(kFirstLook), result);
        if (result.trial.works == 0)
            return result;
        result = {.meter = sample.meter};
    }
    tester.test(all, result);
    return result;
}

void runTrials(QPromise<MeterTrial> &promise, const std::vector<TrialKey> &keys,
               const std::vector<MeterSample> &samples)
{
    promise.setProgressRange(0, int(keys.size() * samples.size()));
    int done = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        KeyTester tester(keys[i].key);
        int meters = 0;
        for (const MeterSample &sample : samples) {
            if (promise.isCanceled())
                return;
            if (isWanted(keys[i], sample) && (!keys[i].pattern || ++meters <= kMostMeters)) {
                MeterTrial result = tryOne(tester, keys[i], sample);
                result.key = i;
                if (keys[i].pattern || result.trial.works > 0)
                    promise.addResult(result);
            }
            promise.setProgressValue(++done);
        }
    }
}

} // namespace

bool isForMeter(const wmbus::AddressPattern &pattern, const Meter &meter)
{
    return !meter.anonymous && (pattern.matches(meter.address) || pattern.matches(meter.link));
}

MeterSample sampleOf(const TelegramStore &store, const MeterRegistry &meters, std::uint32_t meter)
{
    const Meter &from = meters.meter(meter);
    const bool needsKey = from.outcome == wmbus::Outcome::NoKey || from.outcome == wmbus::Outcome::WrongKey
                          || from.verdict == wmbus::Verdict::Plausible;
    MeterSample sample{
        .meter = meter, .address = from.address, .link = from.link, .needsKey = needsKey, .telegrams = {}};
    if (!from.sendsEncrypted)
        return sample;
    for (auto index = from.newest; store.contains(index) && sample.telegrams.size() < MeterSample::kMost;
         index = store.row(index).previous) {
        const TelegramRow &row = store.row(index);
        if (row.outcome != wmbus::Outcome::Damaged && row.verdict != wmbus::Verdict::NotEncrypted)
            sample.telegrams.push_back({store.raw(index), row.utcUs});
    }
    std::ranges::reverse(sample.telegrams);
    return sample;
}

MeterTrial tryKey(const wmbus::Key &key, const MeterSample &sample)
{
    MeterTrial result{.meter = sample.meter};
    KeyTester(key).test(sample.telegrams, result);
    return result;
}

QFuture<MeterTrial> tryKeys(std::vector<TrialKey> keys, std::vector<MeterSample> samples)
{
    auto promise = std::make_shared<QPromise<MeterTrial>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, keys = std::move(keys), samples = std::move(samples)] {
        runTrials(*promise, keys, samples);
        OPENSSL_thread_stop(); // a pool's thread may live on until OpenSSL cleaned up at exit, and never give this back
        promise->finish();
    });
    return promise->future();
}

} // namespace engine
