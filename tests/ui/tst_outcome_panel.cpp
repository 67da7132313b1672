// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/outcome_panel.h"

#include "support/fail_on_warning.h"
#include "ui/inspector/outcome_detail.h"
#include "ui/sample_telegram.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <optional>

using ui::NextStep;
using ui::NextSteps;
using wmbus::Outcome;
using wmbus::Verdict;
using namespace Qt::StringLiterals;

namespace {

using Steps = std::vector<NextStep>;

Steps stepsOf(Outcome outcome)
{
    return NextSteps::of(outcome, Verdict::NotJudged);
}

} // namespace

/// The words for states and what to do next.
class TestOutcomePanel : public QObject
{
    Q_OBJECT

private:
    std::optional<support::FailOnWarning> m_failOnWarning;
    ui::Palette m_palette;

private Q_SLOTS:
    void init() { m_failOnWarning.emplace(); }
    void cleanup() { m_failOnWarning.reset(); }

    void everyOutcomeHasItsSteps()
    {
        QCOMPARE(stepsOf(Outcome::Decoded), (Steps{NextStep::Chart, NextStep::Copy}));
        QCOMPARE(stepsOf(Outcome::Partial), (Steps{NextStep::Report}));
        QCOMPARE(stepsOf(Outcome::NoKey), (Steps{NextStep::EnterKey, NextStep::ImportKeys}));
        QCOMPARE(stepsOf(Outcome::WrongKey), (Steps{NextStep::EditKey, NextStep::TryAllKeys}));
        QCOMPARE(stepsOf(Outcome::NoLayout), Steps{});
        QCOMPARE(stepsOf(Outcome::Unsupported), (Steps{NextStep::Report}));
        QCOMPARE(stepsOf(Outcome::Damaged), (Steps{NextStep::ShowBytes}));
        QCOMPARE(NextSteps::of(Outcome::Decoded, Verdict::Plausible), (Steps{NextStep::Compare, NextStep::EditKey}));
    }

    void buttonsFollowTheOutcome()
    {
        ui::OutcomePanel panel(m_palette);
        panel.show();
        wmbus::DecodedTelegram telegram = sample::withoutKey();
        panel.showTelegram(u"KAM 76348799"_s, telegram);
        QSignalSpy steps(&panel, &ui::OutcomePanel::stepRequested);
        for (auto *button : panel.findChildren<QPushButton *>()) {
            QVERIFY(!button->text().isEmpty() && !button->toolTip().isEmpty() && !button->icon().isNull());
            button->click();
        }
        QCOMPARE(steps.count(), 2);
        QCOMPARE(steps.at(1).first().value<NextStep>(), NextStep::ImportKeys);

        // While telegrams of the same outcome come in, a button stays the one it was.
        const QPushButton *before = panel.findChild<QPushButton *>(u"enterKeyButton"_s);
        panel.showTelegram(u"KAM 76348799"_s, telegram);
        QCOMPARE(panel.findChild<QPushButton *>(u"enterKeyButton"_s), before);
        telegram.outcome = Outcome::NoLayout;
        panel.showTelegram(u"KAM 76348799"_s, telegram, {u"Waiting for 3 min so far."_s});
        QVERIFY(!panel.findChild<QPushButton *>(u"enterKeyButton"_s));
        QVERIFY(panel.findChild<QLabel *>(u"outcomeExplanation"_s)->text().endsWith(u" Waiting for 3 min so far."_s));
    }

    void saysWhichKeyWasTried()
    {
        wmbus::DecodedTelegram telegram = sample::withoutKey();
        telegram.outcome = Outcome::WrongKey;
        telegram.link = telegram.meter = wmbus::Address{.manufacturer = 0x2C2D, .id = 0x76348799};
        const auto entry = [](const char *pattern, std::int32_t id, bool published = false) {
            return wmbus::KeyEntry{.pattern = *wmbus::AddressPattern::parse(pattern),
                                   .key = *wmbus::Key::fromHex("00112233445566778899AABBCCDDEEFF"),
                                   .id = id,
                                   .published = published};
        };
        const wmbus::KeyRing ring(
            {entry("76348799", 3), entry("KAM-76*", 7), entry("11111111", 8), entry("*", 9, true)});
        const auto names = [](std::int32_t id) { return id == 7 ? u"Cellar"_s : QString(); };
        using ui::OutcomeDetail;
        QCOMPARE(OutcomeDetail::triedKeys(telegram, ring, {}), u"Tried: the key for 76348799, KAM-76*."_s);
        QCOMPARE(OutcomeDetail::triedKeys(telegram, ring, names),
                 u"Tried: the key for 76348799, “Cellar” (KAM-76*)."_s);
        QCOMPARE(OutcomeDetail::triedKeys(telegram, {}, names), QString());
        telegram.outcome = Outcome::Decoded;
        QCOMPARE(OutcomeDetail::triedKeys(telegram, ring, names), QString());
    }

    void saysHowLongOneWaits()
    {
        engine::Meter meter;
        QCOMPARE(ui::OutcomeDetail::waiting(meter, QLocale::c()), QString());
        meter.firstHeardUs = 1'000'000;
        meter.lastHeardUs = 181'000'000;
        const QString text = ui::OutcomeDetail::waiting(meter, QLocale::c());
        QVERIFY2(text.startsWith(u"Waiting for 3"_s) && text.endsWith(u"min so far."_s), qPrintable(text));
    }

    void saysWhoseLayoutItIs()
    {
        wmbus::DecodedTelegram telegram = sample::waterMeter();
        QCOMPARE(ui::OutcomeDetail::layout(telegram), QString());
        QCOMPARE(ui::OutcomeDetail::uncertainty(telegram), QString());
        telegram.records[1].guess = true;
        QVERIFY(ui::OutcomeDetail::uncertainty(telegram).startsWith(u"1 value"_s));
        telegram.fields.push_back(sample::field("format-signature", {20, 2}, wmbus::Group::Record, 1));
        telegram.fields.back().value = wmbus::Symbol{{}, 0xA8ED};
        QVERIFY(ui::OutcomeDetail::layout(telegram).contains(u"published layout of Kamstrup Multical 21"_s));
        telegram.fields.back().value = wmbus::Symbol{{}, 0x0001};
        QVERIFY(ui::OutcomeDetail::layout(telegram).contains(u"full telegram"_s));
        telegram.fields.back() = sample::field("maker-payload", {20, 2}, wmbus::Group::Maker, 0);
        QVERIFY(ui::OutcomeDetail::layout(telegram).contains(u"maker"_s));
        telegram.records.clear();
        QCOMPARE(ui::OutcomeDetail::layout(telegram), QString());
    }
};

QTEST_MAIN(TestOutcomePanel)
#include "tst_outcome_panel.moc"
