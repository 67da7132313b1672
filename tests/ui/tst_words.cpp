// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include "ui/text/word_table.h"
#include "wmbus/words.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Ids = std::span<const std::string_view>;

namespace {

template <typename Entry>
bool contains(std::span<const Entry> table, std::string_view id)
{
    return std::any_of(table.begin(), table.end(), [id](const Entry &entry) { return entry.id == id; });
}

/// Ids without an entry, as one text for the message of a failing test.
template <typename Entry>
QString missing(Ids ids, std::span<const Entry> table)
{
    QStringList names;
    for (const std::string_view id : ids) {
        if (!contains(table, id))
            names << QString::fromUtf8(id.data(), qsizetype(id.size()));
    }
    return names.join(u' ');
}

/// Entries for ids that the decoder does not know (any more), or twice in their table.
template <typename Entry>
QString leftOver(std::span<const Entry> table, std::initializer_list<Ids> known)
{
    QStringList names;
    QSet<QByteArray> seen;
    for (const Entry &entry : table) {
        const bool used = std::any_of(known.begin(), known.end(), [&entry](Ids ids) {
            return std::find(ids.begin(), ids.end(), entry.id) != ids.end();
        });
        const QByteArray name(entry.id.data(), qsizetype(entry.id.size()));
        if (!used || seen.contains(name))
            names << QString::fromLatin1(name);
        seen.insert(name);
    }
    return names.join(u' ');
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIdHasItsOwnWord()
    {
        QCOMPARE(missing(wmbus::quantityIds(), ui::quantityWords()), QString());
        QCOMPARE(missing(wmbus::qualifierIds(), ui::qualifierWords()), QString());
        QCOMPARE(missing(wmbus::recordErrorIds(), ui::recordErrorWords()), QString());
        QCOMPARE(missing(wmbus::fieldIds(), ui::fieldWords()), QString());
        QCOMPARE(missing(wmbus::fieldIds(), ui::fieldHelpWords()), QString());
        QCOMPARE(missing(wmbus::remarkIds(), ui::remarkWords()), QString());
        for (const std::string_view id : wmbus::symbolIds())
            QVERIFY2(contains(ui::symbolWords(), id) || contains(ui::mediumWords(), id), std::string(id).c_str());
        for (int type = 0; type < 256; ++type) {
            const std::string_view id = wmbus::deviceTypeId(std::uint8_t(type));
            QVERIFY2(id.empty() || contains(ui::mediumWords(), id), std::string(id).c_str());
        }
    }

    void noWordIsLeftOver()
    {
        QCOMPARE(leftOver(ui::quantityWords(), {wmbus::quantityIds()}), QString());
        QCOMPARE(leftOver(ui::qualifierWords(), {wmbus::qualifierIds()}), QString());
        QCOMPARE(leftOver(ui::recordErrorWords(), {wmbus::recordErrorIds()}), QString());
        QCOMPARE(leftOver(ui::fieldWords(), {wmbus::fieldIds()}), QString());
        QCOMPARE(leftOver(ui::fieldHelpWords(), {wmbus::fieldIds()}), QString());
        QCOMPARE(leftOver(ui::symbolWords(), {wmbus::symbolIds()}), QString());
        QCOMPARE(leftOver(ui::mediumWords(), {wmbus::symbolIds()}), QString());
        QCOMPARE(leftOver(ui::remarkWords(), {wmbus::remarkIds()}), QString());
    }

    void sentencesUseAllTheirNumbers()
    {
        const wmbus::ByteRange range{77, 1};
        for (const ui::SentenceWord &word : ui::remarkWords()) {
            const QString text = ui::Words::sentence({word.id, range, {11, 22, 33}});
            QVERIFY2(!text.contains(QRegularExpression(u"%[0-9n]"_s)), qPrintable(text));
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            const std::string_view formats = word.formats;
            QCOMPARE(text.contains(u"77"_s), formats.find('o') != std::string_view::npos);
        }
    }

    void helpIsAWholeSentence()
    {
        for (const ui::Word &word : ui::fieldHelpWords()) {
            const QString text = ui::Words::fieldHelp(word.id);
            QVERIFY2(text.endsWith(u'.') && text.front().isUpper(), qPrintable(text));
        }
    }

    void writesSentences()
    {
        QCOMPARE(ui::Words::sentence({"bad-block", {12, 18}, {2, 0xABC, 0x1234}}),
                 u"The checksum of block 2 is wrong: 0ABC received, 1234 computed (from byte 12 on)."_s);
        QCOMPARE(ui::Words::sentence({"maker-record", {23, 4}, {3, 0, 0}}),
                 u"3 record(s), the first at byte 23, cannot be read: their value information is the maker's own."_s);
        QCOMPARE(ui::Words::sentence({"not-yet-known", {}, {}}), u"Not yet known"_s);
        QCOMPARE(ui::Words::sentence({}), QString());
    }

    void namesRecords()
    {
        wmbus::Record record;
        record.quantity = "volume";
        QCOMPARE(ui::Words::recordLabel(record), u"Volume"_s);
        record.function = wmbus::Function::Maximum;
        record.storage = 17;
        record.tariff = 2;
        record.subunit = 1;
        record.qualifiers = {"backward", "per-hour"};
        QCOMPARE(ui::Words::recordLabel(record),
                 u"Volume, backward only, per hour, maximum, stored 17, tariff 2, unit 1"_s);

        engine::Reading reading;
        reading.quantity = "energy";
        reading.storage = 1;
        QCOMPARE(ui::Words::readingLabel(reading), u"Energy, stored 1"_s);
    }

    void staysReadableForUnknownIds()
    {
        QCOMPARE(ui::Words::quantity("phase-of-moon"), u"Phase of moon"_s);
        QCOMPARE(ui::Words::qualifier("while-raining"), u"while raining"_s);
        QCOMPARE(ui::Words::recordError("very-wrong"), u"very wrong"_s);
        QCOMPARE(ui::Words::field("new-field"), u"New field"_s);
        QCOMPARE(ui::Words::fieldHelp("new-field"), QString());
        QCOMPARE(ui::Words::medium(""), QString());
    }

    void explainsEveryOutcome()
    {
        wmbus::DecodedTelegram telegram;
        telegram.reason.id = "truncated";
        using wmbus::Outcome;
        for (const Outcome outcome : {Outcome::Partial, Outcome::NoKey, Outcome::WrongKey, Outcome::NoLayout,
                                      Outcome::Unsupported, Outcome::Damaged}) {
            telegram.outcome = outcome;
            QVERIFY(!ui::Words::explanation(telegram).isEmpty());
            QVERIFY(!ui::Words::outcome(outcome).isEmpty());
        }
        telegram.outcome = Outcome::Decoded;
        QCOMPARE(ui::Words::explanation(telegram), QString());
        telegram.security.verdict = wmbus::Verdict::Plausible;
        QVERIFY(!ui::Words::explanation(telegram).isEmpty());
        telegram.outcome = Outcome::NoKey;
        telegram.security.mode = 5;
        QVERIFY(ui::Words::explanation(telegram).contains(u"mode 5"_s));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
