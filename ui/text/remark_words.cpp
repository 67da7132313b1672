// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/word_table.h"

#include <QCoreApplication>

namespace ui {

namespace {

// What the numbers of each remark are is said at its id in the decoder.
constexpr SentenceWord kRemarks[] = {
    {"crc-removed-a",
     QT_TRANSLATE_N_NOOP("ui::Words", "Frame format A: the checksums of %n block(s) were right and have been removed."),
     "n"},
    {"crc-removed-b",
     QT_TRANSLATE_N_NOOP("ui::Words", "Frame format B: the checksums of %n block(s) were right and have been removed."),
     "n"},
    {"length-corrected", QT_TRANSLATE_NOOP("ui::Words", "The length field was corrected from %1 to %2."), "dd"},
    {"trailing-bytes", QT_TRANSLATE_N_NOOP("ui::Words", "%n byte(s) behind the telegram were cut off."), "n"},
    {"address-reordered",
     QT_TRANSLATE_NOOP("ui::Words",
                       "The address was put in order: this maker sends version and type before the number."),
     ""},
    {"truncated", QT_TRANSLATE_N_NOOP("ui::Words", "The end is missing: %n byte(s) did not arrive."), "n"},
    {"impossible-length", QT_TRANSLATE_NOOP("ui::Words", "The length field %1 is impossible."), "h"},
    {"bad-block",
     QT_TRANSLATE_NOOP("ui::Words", "The checksum of block %1 is wrong: %2 received, %3 computed (from byte %4 on)."),
     "dwwo"},
    {"receiver-reports-damage", QT_TRANSLATE_NOOP("ui::Words", "The receiver reports a damaged telegram."), ""},
    {"bad-checksum", QT_TRANSLATE_NOOP("ui::Words", "The checksum is wrong: %1 received, %2 computed."), "hh"},
    {"bad-stop", QT_TRANSLATE_NOOP("ui::Words", "The frame ends with %1 where 16 belongs."), "h"},
    {"encrypted-cut", QT_TRANSLATE_NOOP("ui::Words", "The encrypted part is cut: %1 bytes announced, %2 are there."),
     "dd"},
    {"header-cut", QT_TRANSLATE_NOOP("ui::Words", "The telegram ends inside the header of CI field %1 at byte %2."),
     "ho"},
    {"payload-crc", QT_TRANSLATE_NOOP("ui::Words", "The checksum of the payload is wrong: %1 received, %2 computed."),
     "ww"},
    {"full-frame-crc",
     QT_TRANSLATE_NOOP("ui::Words",
                       "The values do not fit the checksum of the full telegram: %1 received, %2 computed."),
     "ww"},
    {"no-key", QT_TRANSLATE_NOOP("ui::Words", "The telegram is encrypted (mode %1) and no key fits its address."), "d"},
    {"wrong-key", QT_TRANSLATE_N_NOOP("ui::Words", "%n key(s) for this address were tried and none fits."), "n"},
    {"key-of-other-meter", QT_TRANSLATE_NOOP("ui::Words", "The key given for this meter belongs to another one."), ""},
    {"default-key",
     QT_TRANSLATE_NOOP("ui::Words", "A key that its maker has published fits: everybody can read this meter."), ""},
    {"unsupported-mode", QT_TRANSLATE_NOOP("ui::Words", "Security mode %1 is not supported."), "d"},
    {"no-counter",
     QT_TRANSLATE_NOOP("ui::Words", "Security mode %1 needs a message counter, which this telegram lacks."), "d"},
    {"mac-mismatch", QT_TRANSLATE_NOOP("ui::Words", "The key fits, but the message authentication does not."), ""},
    {"doubtful-block",
     QT_TRANSLATE_NOOP("ui::Words", "The key fits the first block, but from block %1 on the content is noise."), "d"},
    {"unknown-ci", QT_TRANSLATE_NOOP("ui::Words", "The CI field %1 at byte %2 is not known."), "ho"},
    {"application-error", QT_TRANSLATE_NOOP("ui::Words", "The meter answered with application error %1."), "h"},
    {"unsupported-content",
     QT_TRANSLATE_NOOP("ui::Words", "There is no public description of the content behind CI field %1 at byte %2."),
     "ho"},
    {"maker-payload",
     QT_TRANSLATE_NOOP("ui::Words",
                       "The content behind CI field %1 at byte %2 is the maker's own, and its layout is not known."),
     "ho"},
    {"network-layer", QT_TRANSLATE_NOOP("ui::Words", "The network layer's byte %1 at byte %2 is not understood."),
     "ho"},
    {"repeated-layer", QT_TRANSLATE_NOOP("ui::Words", "The layer of CI field %1 comes twice (byte %2)."), "ho"},
    {"layout-unknown",
     QT_TRANSLATE_NOOP("ui::Words",
                       "The layout %1 of this compact frame is not known: its full frame has not been heard yet."),
     "w"},
    {"fragment-waiting", QT_TRANSLATE_NOOP("ui::Words", "This is fragment %1 of a message that is not complete yet."),
     "d"},
    {"fragments-joined", QT_TRANSLATE_NOOP("ui::Words", "%1 fragments were joined to %2 bytes."), "dd"},
    {"unknown-bytes", QT_TRANSLATE_N_NOOP("ui::Words", "No standard says what %n byte(s) mean."), "n"},
    {"maker-bytes",
     QT_TRANSLATE_N_NOOP("ui::Words", "%n byte(s) from byte %1 on are the maker's own, and their layout is not known."),
     "on"},
    {"maker-record",
     QT_TRANSLATE_N_NOOP(
         "ui::Words",
         "%n record(s), the first at byte %1, cannot be read: their value information is the maker's own."),
     "on"},
    {"reserved-record",
     QT_TRANSLATE_N_NOOP("ui::Words", "%n record(s), the first at byte %1, cannot be read: they use a reserved code."),
     "on"},
    {"reserved-dif", QT_TRANSLATE_NOOP("ui::Words", "The data information %1 at byte %2 is reserved."), "ho"},
    {"reserved-length", QT_TRANSLATE_NOOP("ui::Words", "The length %1 at byte %2 is reserved."), "ho"},
    {"record-cut", QT_TRANSLATE_NOOP("ui::Words", "The record at byte %1 is cut: it needs %2 bytes, %3 are left."),
     "odd"},
    {"too-many-difes", QT_TRANSLATE_NOOP("ui::Words", "The record at byte %1 has more than ten DIF extensions."), "o"},
    {"too-many-vifes", QT_TRANSLATE_NOOP("ui::Words", "The record at byte %1 has more than ten VIF extensions."), "o"},
    {"extra-bytes",
     QT_TRANSLATE_N_NOOP("ui::Words",
                         "Behind the last record, at byte %1, stand %n byte(s) more, too few for another record. Some "
                         "receivers add them."),
     "on"},
    {"no-check-bytes",
     QT_TRANSLATE_NOOP("ui::Words",
                       "The check bytes 2F 2F are missing, but the records can be read: the key is plausible."),
     ""},
    {"foreign-check-bytes",
     QT_TRANSLATE_NOOP("ui::Words",
                       "The content at byte %3 begins with %1 %2 instead of the check bytes 2F 2F; records follow."),
     "hho"},
    {"implausible-records",
     QT_TRANSLATE_N_NOOP("ui::Words",
                         "%n record(s) would be such as no meter has a reason to send: passing over bytes explains "
                         "more of the telegram."),
     "n"},
    {"more-follows", QT_TRANSLATE_NOOP("ui::Words", "More records follow in the next telegram."), ""},
    {"resumed",
     QT_TRANSLATE_NOOP(
         "ui::Words",
         "After a broken record %2 bytes were passed over, and %3 records were found behind them (byte %1)."),
     "odd"},
};

} // namespace

std::span<const SentenceWord> remarkWords()
{
    return kRemarks;
}

} // namespace ui
