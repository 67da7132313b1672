// SPDX-License-Identifier: GPL-3.0-or-later
#include "part_options.h"

#include <QDateTime>

#include <array>
#include <cstdint>

namespace cli {

namespace {

constexpr std::array<OptionSpec, 3> kOptions{{
    {"--meter", "ADDRESS", "only this meter; may be repeated; ADDRESS as for --key"},
    {"--from", "TIME", "only what was received from then on: 2026-11-22 or 2026-11-22T08:30"},
    {"--to", "TIME", "only what was received before; a date alone means the end of that day"},
}};

enum class DayPart { Start, End };

/// Microseconds since 1970. `dayPart`: what a date without a time stands for.
std::optional<std::int64_t> utcUsOf(const QString &text, DayPart dayPart, bool utc)
{
    const Qt::TimeSpec zone = utc ? Qt::UTC : Qt::LocalTime;
    QDateTime time;
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && text.size() == 10) {
        time = (dayPart == DayPart::End ? date.addDays(1) : date).startOfDay(zone);
    } else {
        time = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODateWithMs);
        if (time.timeSpec() == Qt::LocalTime) // no zone was named
            time.setTimeSpec(zone);
    }
    return time.isValid() ? std::optional<std::int64_t>(time.toMSecsSinceEpoch() * 1000) : std::nullopt;
}

bool readTime(const ParsedArguments &arguments, std::string_view option, DayPart dayPart, bool utc,
              std::optional<std::int64_t> &timeUs, QString &error)
{
    const auto text = arguments.value(option);
    if (!text)
        return true;
    timeUs = utcUsOf(*text, dayPart, utc);
    if (!timeUs)
        error = QStringLiteral("%1 needs a time such as 2026-11-22 or 2026-11-22T08:30, not %2.")
                    .arg(QLatin1StringView(option.data(), qsizetype(option.size())), *text);
    return timeUs.has_value();
}

} // namespace

std::span<const OptionSpec> partOptionSpecs()
{
    return kOptions;
}

std::optional<engine::TelegramPart> readPartOptions(const ParsedArguments &arguments, bool utc, QString &error)
{
    engine::TelegramPart part;
    for (const QString &text : arguments.values("--meter")) {
        auto pattern = wmbus::AddressPattern::parse(text.toStdString());
        if (!pattern) {
            error = QStringLiteral("--meter needs an address such as KAM-12345678, not %1.").arg(text);
            return std::nullopt;
        }
        part.meters.push_back(std::move(*pattern));
    }
    if (!readTime(arguments, "--from", DayPart::Start, utc, part.fromUs, error)
        || !readTime(arguments, "--to", DayPart::End, utc, part.untilUs, error))
        return std::nullopt;
    return part;
}

} // namespace cli
