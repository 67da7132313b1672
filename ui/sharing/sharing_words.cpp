// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/sharing_words.h"

namespace ui {

QString SharingWords::reason(engine::ChangeReason reason)
{
    using engine::ChangeReason;
    switch (reason) {
    case ChangeReason::None:
        return {};
    case ChangeReason::Address:
        return tr("Number of the meter or its radio");
    case ChangeReason::Identity:
        return tr("Serial number or owner");
    case ChangeReason::Text:
        return tr("Text");
    case ChangeReason::Date:
        return tr("Date");
    case ChangeReason::Value:
        return tr("Scaled value");
    case ChangeReason::Unknown:
        return tr("Unknown, replaced");
    case ChangeReason::Encryption:
        return tr("Encrypted with another key");
    case ChangeReason::Checksum:
        return tr("Checksum");
    }
    return {};
}

QString SharingWords::refusal(std::string_view id)
{
    if (id == engine::refusals::kDamaged)
        return tr("This telegram is damaged: its address may be another one than it seems, so it cannot be hidden.");
    if (id == engine::refusals::kNoAddress)
        return tr("This telegram is too short to hold an address.");
    if (id == engine::refusals::kUnreadable)
        return tr("No key opens this telegram. Its address is part of the encryption: with another one nobody could "
                  "ever read it. Enter the key, or have the content replaced by noise.");
    if (id == engine::refusals::kFragment)
        return tr("This telegram is one part of a longer message, which is protected as a whole.");
    if (id == engine::refusals::kNotProtectable)
        return tr("The protection of this telegram cannot be made again with another key.");
    if (id == engine::refusals::kOtherLayout)
        return tr("With other numbers and dates this telegram would not read the same.");
    if (id == engine::refusals::kStillThere)
        return tr("The number of the meter or a key would still be found in this telegram, perhaps by chance in a "
                  "value. Scaling the values may help.");
    return QString::fromUtf8(id.data(), qsizetype(id.size()));
}

QString SharingWords::caution(const engine::Caution &caution)
{
    const int bytes = caution.bytes;
    if (caution.id == engine::cautions::kUnknownReplaced)
        return tr("%n byte(s) that nobody can explain were replaced: they may hold the number.", nullptr, bytes);
    if (caution.id == engine::cautions::kUnknownKept)
        return tr("%n byte(s) that nobody can explain stayed as they are: they may tell more than you want.", nullptr,
                  bytes);
    if (caution.id == engine::cautions::kContentReplaced)
        return tr("%n encrypted byte(s) became noise: no key opens this telegram any more.", nullptr, bytes);
    if (caution.id == engine::cautions::kTextReplaced)
        return tr("%n letter(s) and digits of texts were replaced.", nullptr, bytes);
    if (caution.id == engine::cautions::kValuesRemoved)
        return tr("%n byte(s) of values that cannot be scaled became 0.", nullptr, bytes);
    return {};
}

} // namespace ui
