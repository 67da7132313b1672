// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importing/reception_import.h"

#include <QDateTime>

namespace engine {

namespace {

using textforms::Form;

/// Which receiver a form comes from; Auto where the form does not tell.
sticks::StickType stickOfForm(Form form)
{
    switch (form) {
    case Form::RtlWmbus:
        return sticks::StickType::RtlWmbus;
    case Form::Rtl433:
        return sticks::StickType::Rtl433;
    case Form::Cul:
        return sticks::StickType::Cul;
    case Form::Im871a:
        return sticks::StickType::Im871a;
    case Form::Iu891a:
        return sticks::StickType::Iu891a;
    case Form::Amber:
        return sticks::StickType::Amb8465;
    case Form::Ebi:
        return sticks::StickType::Ebi;
    default:
        return sticks::StickType::Auto;
    }
}

} // namespace

std::optional<std::int64_t> utcFromText(std::string_view text, InputZone zone)
{
    // Qt reads milliseconds only; the fraction is taken by hand to keep the microseconds.
    const std::string_view whole = text.substr(0, 19);
    QDateTime time = QDateTime::fromString(
        QString::fromLatin1(whole.data(), qsizetype(whole.size())).replace(u' ', u'T'), Qt::ISODate);
    if (!time.isValid() || whole.size() != 19)
        return std::nullopt;
    time.setTimeSpec(zone == InputZone::Utc ? Qt::UTC : Qt::LocalTime);
    std::int64_t microseconds = 0;
    std::int64_t scale = 100'000;
    if (text.size() > 19 && (text[19] == '.' || text[19] == ',')) {
        for (const char c : text.substr(20)) {
            if (c < '0' || c > '9')
                break;
            microseconds += (c - '0') * scale;
            scale /= 10;
        }
    }
    return time.toMSecsSinceEpoch() * 1000 + microseconds;
}

Reception receptionFrom(const textforms::FoundTelegram &found, const std::string &file, InputZone zone)
{
    Reception reception;
    reception.telegram = found.telegram;
    reception.utcUs = found.timeUs;
    if (!reception.utcUs && found.localTime)
        reception.utcUs = utcFromText(*found.localTime, zone);
    reception.stick = sticks::stickTypeFromName(found.receiver).value_or(stickOfForm(found.form));
    // A place of 0 means a port, which has none: the first byte of a binary input is told by the name.
    reception.source = found.place == 0 ? file + ":0" : file;
    reception.place = found.place;
    reception.repairs = found.repairs;
    if (found.keyHex)
        reception.key = wmbus::Key::fromHex(*found.keyHex);
    return reception;
}

} // namespace engine
