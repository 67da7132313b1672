// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/word_table.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr Word kFieldHelp[] = {
    {"access-number", QT_TRANSLATE_NOOP("ui::Words", "Counts the meter's messages. A repeated telegram carries the "
                                                     "same number, so that gaps show what was missed.")},
    {"authentication-layer",
     QT_TRANSLATE_NOOP("ui::Words", "Proves that a telegram comes from the meter and was not changed, and puts long "
                                    "messages together from fragments.")},
    {"authentication-tag",
     QT_TRANSLATE_NOOP(
         "ui::Words", "Bytes that only somebody with the key can compute. They prove that key and content are right.")},
    {"ci", QT_TRANSLATE_NOOP("ui::Words",
                             "Control information: one byte that says which layer or which kind of content follows.")},
    {"communication-control",
     QT_TRANSLATE_NOOP(
         "ui::Words",
         "Bits about the radio: whether the meter listens after sending, whether a repeater passed the telegram on.")},
    {"compact-frame", QT_TRANSLATE_NOOP("ui::Words", "A short form of the usual telegram: the values without their "
                                                     "descriptions, which an earlier full telegram has.")},
    {"configuration",
     QT_TRANSLATE_NOOP("ui::Words",
                       "Says whether and how the content is encrypted, and when the meter can be reached.")},
    {"configuration-extension",
     QT_TRANSLATE_NOOP("ui::Words", "More about the encryption: which key, and how it is derived.")},
    {"control", QT_TRANSLATE_NOOP("ui::Words", "Who speaks and why: most meters send without being asked.")},
    {"device-type", QT_TRANSLATE_NOOP("ui::Words", "What the device measures: one code of the standard's list.")},
    {"dif", QT_TRANSLATE_NOOP("ui::Words", "Data information field: size and coding of the value, and whether it is a "
                                           "current, stored, lowest or highest one.")},
    {"dife", QT_TRANSLATE_NOOP("ui::Words", "Extends the DIF: storage number, tariff and unit.")},
    {"element", QT_TRANSLATE_NOOP("ui::Words", "One value of a list.")},
    {"encrypted-data", QT_TRANSLATE_NOOP("ui::Words", "Content that cannot be read without the meter's key.")},
    {"encrypted-length", QT_TRANSLATE_NOOP("ui::Words", "How much of the content is encrypted.")},
    {"extended-link-layer",
     QT_TRANSLATE_NOOP("ui::Words", "An additional layer of the radio, often with an encryption of its own.")},
    {"filler", QT_TRANSLATE_NOOP("ui::Words", "Bytes 2F without meaning; they fill the last block of an encryption.")},
    {"format-signature",
     QT_TRANSLATE_NOOP("ui::Words",
                       "Stands for the descriptions that were left out; equal numbers mean equal descriptions.")},
    {"fragment", QT_TRANSLATE_NOOP("ui::Words", "A piece of a message that is sent in several telegrams.")},
    {"fragment-control",
     QT_TRANSLATE_NOOP("ui::Words", "Number of this fragment, and which fields of the layer follow.")},
    {"full-frame-crc",
     QT_TRANSLATE_NOOP("ui::Words",
                       "Checksum over descriptions and values of the full telegram; proves that both fit together.")},
    {"key-information", QT_TRANSLATE_NOOP("ui::Words", "Which of the meter's keys is used, and how it is derived.")},
    {"length", QT_TRANSLATE_NOOP("ui::Words", "How many bytes follow.")},
    {"link-layer", QT_TRANSLATE_NOOP("ui::Words", "The outermost part: length, direction and address of the sender.")},
    {"mac", QT_TRANSLATE_NOOP("ui::Words", "Message authentication code: proves that key and content are right.")},
    {"maker-data",
     QT_TRANSLATE_NOOP("ui::Words",
                       "From here on the maker's own rules apply; the standard says nothing about these bytes.")},
    {"manufacturer", QT_TRANSLATE_NOOP("ui::Words", "Three letters that the maker registered, packed into two bytes.")},
    {"message-control", QT_TRANSLATE_NOOP("ui::Words", "How the message is authenticated.")},
    {"message-counter",
     QT_TRANSLATE_NOOP("ui::Words", "Counts the messages; enters the encryption so that no two look alike.")},
    {"number", QT_TRANSLATE_NOOP("ui::Words", "The number printed on the meter, sent last digits first.")},
    {"packed-serial", QT_TRANSLATE_NOOP("ui::Words", "The printed serial number, packed by the maker.")},
    {"payload-crc",
     QT_TRANSLATE_NOOP("ui::Words", "Checksum inside the encrypted part. It fits only with the right key.")},
    {"perhaps-date", QT_TRANSLATE_NOOP("ui::Words", "What the bytes would mean if they were a date. A guess.")},
    {"perhaps-decimal-digits",
     QT_TRANSLATE_NOOP("ui::Words", "What the bytes would mean if each held two decimal digits. A guess.")},
    {"perhaps-number", QT_TRANSLATE_NOOP("ui::Words", "What the bytes would mean if they were a number. A guess.")},
    {"perhaps-signed-number",
     QT_TRANSLATE_NOOP("ui::Words", "What the bytes would mean if they were a number with a sign. A guess.")},
    {"record", QT_TRANSLATE_NOOP("ui::Words", "One value with its description.")},
    {"security-mode", QT_TRANSLATE_NOOP("ui::Words", "How the content is encrypted: a number of the standard.")},
    {"session-number",
     QT_TRANSLATE_NOOP("ui::Words",
                       "Counts minutes and sessions; enters the encryption so that no two telegrams look alike.")},
    {"spacing-control", QT_TRANSLATE_NOOP("ui::Words", "How the elements of the list are coded: values or differences, "
                                                       "and in which unit of time they follow each other.")},
    {"spacing-value", QT_TRANSLATE_NOOP("ui::Words", "Time between two elements of the list.")},
    {"status",
     QT_TRANSLATE_NOOP("ui::Words", "Eight bits about the meter: low battery, errors, and three bits of the maker.")},
    {"transport-layer",
     QT_TRANSLATE_NOOP("ui::Words", "Says what the content is, which meter it belongs to and how it is protected.")},
    {"unknown", QT_TRANSLATE_NOOP("ui::Words", "No standard says what these bytes mean.")},
    {"variable-length", QT_TRANSLATE_NOOP("ui::Words", "How many bytes of data follow.")},
    {"version", QT_TRANSLATE_NOOP("ui::Words", "Generation of the device; its meaning is the maker's.")},
    {"vif", QT_TRANSLATE_NOOP("ui::Words", "Value information field: which quantity, in which unit and scale.")},
    {"vife", QT_TRANSLATE_NOOP("ui::Words", "Extends the VIF: corrections, limits, times or errors of the value.")},
};

} // namespace

std::span<const Word> fieldHelpWords()
{
    return kFieldHelp;
}

} // namespace ui
