// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/survey_filler.h"

#include "wmbus/decoded_telegram.h"

namespace support {

namespace {

bool isReadable(wmbus::Outcome outcome)
{
    return outcome == wmbus::Outcome::Decoded || outcome == wmbus::Outcome::Partial;
}

radio::Bytes bytesOf(const SampleTelegram &sample)
{
    radio::Bytes bytes{0, 0x44, 0x2D, 0x2C};
    for (int shift = 0; shift < 32; shift += 8)
        bytes.push_back(std::uint8_t(sample.id >> shift));
    bytes.insert(bytes.end(), {sample.version, sample.type, 0x7A, 0x01, 0x00, 0x00, 0x00, 0x04, 0x13});
    for (int shift = 0; shift < 32; shift += 8)
        bytes.push_back(std::uint8_t(sample.litres >> shift));
    bytes[0] = std::uint8_t(bytes.size() - 1);
    return bytes;
}

} // namespace

std::uint32_t SurveyFiller::add(const SampleTelegram &sample)
{
    engine::Reception reception;
    reception.telegram.bytes = bytesOf(sample);
    reception.telegram.mode = sample.mode;
    reception.telegram.rssiDbm = sample.rssiDbm;
    if (sample.hasTime)
        reception.utcUs = kMorningUs + sample.second * 1'000'000 + sample.millisecond * 1000;
    reception.source = "/dev/ttyUSB0";
    const auto telegram = telegrams.append(reception, {});
    m_samples.push_back(sample);
    wmbus::DecodedTelegram decoded;
    decode(telegram, decoded);
    (void)meters.update(telegrams.row(telegram), telegram, decoded);
    return telegram;
}

void SurveyFiller::changeOutcome(std::uint32_t telegram, wmbus::Outcome outcome)
{
    m_samples[telegram].outcome = outcome;
    wmbus::DecodedTelegram decoded;
    decode(telegram, decoded);
    const auto summary = engine::summaryOf(decoded);
    (void)meters.renew(telegrams.row(telegram), telegram, summary);
    if (summary.hasReadings)
        meters.setReadings(telegrams.row(telegram), telegram, engine::readingsOf(decoded));
}

void SurveyFiller::decode(std::uint32_t telegram, wmbus::DecodedTelegram &out) const
{
    const SampleTelegram &sample = m_samples[telegram];
    out.clear();
    out.outcome = sample.outcome;
    out.bytes = bytesOf(sample);
    out.counts.total = std::uint16_t(out.bytes.size());
    if (!sample.anonymous) {
        out.link = wmbus::Address{.manufacturer = wmbus::manufacturerCode(sample.maker),
                                  .id = sample.id,
                                  .version = sample.version,
                                  .type = sample.type};
        out.meter = out.link;
        out.accessNumber = std::uint8_t(telegram);
    }
    if (sample.outcome == wmbus::Outcome::NoKey) {
        out.security = {.mode = std::uint8_t(5), .encrypted = true, .verdict = wmbus::Verdict::NoKey};
        out.reason.id = "no-key";
    }
    if (!isReadable(sample.outcome))
        return;
    wmbus::Record volume;
    volume.quantity = "volume";
    volume.unit = "m³";
    volume.value = wmbus::Decimal{sample.litres, -3};
    out.records.push_back(volume);
}

void SurveyFiller::clear()
{
    telegrams.clear();
    meters.clear();
    m_samples.clear();
}

} // namespace support
