// SPDX-License-Identifier: GPL-3.0-or-later
// The telegram table against a plain list: random arrivals, departures, changes, filters and orders.
#include "models/survey_filler.h"
#include "support/fail_on_warning.h"
#include "ui/models/table_roles.h"
#include "ui/models/telegram_table_model.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QPersistentModelIndex>
#include <QtTest/QTest>

#include <algorithm>
#include <optional>
#include <random>
#include <vector>

using Column = ui::TelegramTableModel::Column;
using wmbus::Outcome;

namespace {

/// What the table is to show: every telegram there is, and whether the filter wants the readable ones alone.
struct PlainList
{
    std::vector<std::uint32_t> telegrams;
    bool onlyReadable = false;

    [[nodiscard]] std::vector<std::uint32_t> shown(const engine::TelegramStore &store) const
    {
        std::vector<std::uint32_t> result;
        for (const auto telegram : telegrams) {
            if (!onlyReadable || store.row(telegram).outcome == Outcome::Decoded)
                result.push_back(telegram);
        }
        return result;
    }
};

class Trial
{
public:
    explicit Trial(unsigned seed) : m_random(seed) { }

    void step()
    {
        switch (random(8)) {
        case 0:
        case 1:
        case 2:
            append(1 + random(40));
            break;
        case 3:
        case 4:
            trim();
            break;
        case 5:
            change();
            break;
        case 6:
            filter();
            break;
        case 7:
            sort();
            break;
        }
        QCoreApplication::processEvents(); // changes are joined until then
    }

    /// The rows are those of the plain list, in the order asked for, and every remembered cell is where its telegram
    /// is.
    [[nodiscard]] bool agrees() const
    {
        std::vector<std::uint32_t> rows;
        for (int row = 0; row < m_model.rowCount(); ++row)
            rows.push_back(m_model.itemAt(row));
        if (m_sorted && !isSorted())
            return false;
        if (m_sorted)
            std::ranges::sort(rows);
        return rows == m_list.shown(m_survey.telegrams) && m_model.itemCount() == m_list.telegrams.size()
               && std::ranges::all_of(m_remembered, [this](const auto &each) {
                      return !each.cell.isValid() || m_model.itemAt(each.cell.row()) == each.telegram;
                  });
    }

    [[nodiscard]] std::size_t remembered() const { return m_remembered.size(); }

private:
    struct Remembered
    {
        std::uint32_t telegram;
        QPersistentModelIndex cell;
    };

    [[nodiscard]] std::uint32_t random(std::uint32_t below) { return std::uint32_t(m_random() % below); }

    void append(std::uint32_t count)
    {
        const auto first = m_survey.telegrams.end();
        for (auto telegram = first; telegram < first + count; ++telegram) {
            m_survey.add({.id = 0x10000000 + telegram % 5,
                          .outcome = telegram % 3 == 0 ? Outcome::NoKey : Outcome::Decoded,
                          .rssiDbm = -60.0F - float(random(20)),
                          .second = telegram});
            m_list.telegrams.push_back(telegram);
        }
        m_model.appendTelegrams(first, count);
        if (m_model.rowCount() > 0) {
            const int row = int(random(std::uint32_t(m_model.rowCount())));
            m_remembered.push_back({m_model.itemAt(row), m_model.index(row, 3)});
        }
    }

    void trim()
    {
        const auto going = random(m_survey.telegrams.count() + 1);
        const auto first = m_survey.telegrams.first() + going;
        m_model.trim(first);
        m_survey.telegrams.trim(first);
        m_list.telegrams.erase(m_list.telegrams.begin(), m_list.telegrams.begin() + std::ptrdiff_t(going));
    }

    void change()
    {
        if (m_survey.telegrams.count() == 0)
            return;
        const auto telegram = m_survey.telegrams.first() + random(m_survey.telegrams.count());
        m_survey.changeOutcome(telegram, random(2) == 0 ? Outcome::NoKey : Outcome::Decoded);
        m_model.changeTelegrams(telegram, 1);
        if (random(2) == 0)
            trim(); // before the change was looked at
    }

    void filter()
    {
        ui::TelegramFilter::Problem problem;
        m_list.onlyReadable = !m_list.onlyReadable;
        const QString text = m_list.onlyReadable ? QStringLiteral("state:decoded") : QString();
        m_model.setFilter(ui::TelegramFilter::parse(text, problem).value(), support::kMorningUs);
    }

    void sort()
    {
        m_sorted = random(2) == 0;
        m_model.sort(m_sorted ? int(Column::Signal) : -1);
    }

    [[nodiscard]] bool isSorted() const
    {
        const auto key = [this](int row) {
            return m_model.index(row, int(Column::Signal)).data(ui::SortRole).toLongLong();
        };
        for (int row = 1; row < m_model.rowCount(); ++row) {
            if (key(row - 1) > key(row))
                return false;
        }
        return true;
    }

    std::mt19937 m_random;
    support::SurveyFiller m_survey;
    ui::Palette m_palette;
    ui::TelegramTableModel m_model{
        m_survey.telegrams, m_survey.meters, m_survey.notes,
        [this](std::uint32_t telegram, wmbus::DecodedTelegram &out) { m_survey.decode(telegram, out); }, m_palette};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    PlainList m_list;
    bool m_sorted = false;
    std::vector<Remembered> m_remembered;
};

} // namespace

class TestTableTrimming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAPlainList_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void agreesWithAPlainList()
    {
        const support::FailOnWarning failOnWarning;
        QFETCH(unsigned, seed);
        Trial trial(seed);
        for (int step = 0; step < 200; ++step) {
            trial.step();
            QVERIFY2(trial.agrees(), qPrintable(QStringLiteral("step %1").arg(step)));
        }
        QVERIFY(trial.remembered() > 10);
    }
};

QTEST_MAIN(TestTableTrimming)
#include "tst_table_trimming.moc"
