// SPDX-License-Identifier: GPL-3.0-or-later
// measure_tolerance FILE [SEED] [TELEGRAMS] [ROUNDS]: damages the second or third record of telegrams and counts what
// the decoder still reads right. FILE holds JSON lines with "telegram", "key" and "meter_id"; telegrams with fewer than
// five plain records are left out. TELEGRAMS of the rest are drawn (0: all), each is damaged ROUNDS times in each way.
#include "wmbus/damage_trial.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace {

std::string textOf(const nlohmann::json &line, const char *name)
{
    const auto found = line.find(name);
    return found != line.end() && found->is_string() ? found->get<std::string>() : std::string();
}

help::Keys keysOf(const nlohmann::json &line)
{
    const std::string meter = textOf(line, "meter_id");
    return {{meter.size() == 8 ? meter : "*", textOf(line, "key")}};
}

std::vector<help::DamageTrial> readTrials(std::istream &file)
{
    std::vector<help::DamageTrial> trials;
    std::string text;
    while (std::getline(file, text)) {
        const auto line = nlohmann::json::parse(text, nullptr, false);
        if (!line.is_object())
            continue;
        const auto telegram = help::decode(textOf(line, "telegram"), keysOf(line));
        if (auto trial = help::DamageTrial::of(help::DamageTrial::recordBytes(telegram)))
            trials.push_back(std::move(*trial));
    }
    return trials;
}

void print(const char *name, const help::DamageTally &tally)
{
    const double percent = tally.later > 0 ? 100.0 * tally.right / tally.later : 0.0;
    std::printf("%-15s %6d broken %4d by accident | later records %6d, right %6d (%.1f %%), of these certain %5d | "
                "wrong as certain %d, wrong guesses %d\n",
                name, tally.telegrams, tally.accidents, tally.later, tally.right, percent, tally.certain,
                tally.wrongAsCertain, tally.wrongGuesses);
    if (!tally.example.empty())
        std::printf("  %s\n", tally.example.c_str());
}

long number(int argc, char **argv, int index, long otherwise)
{
    return index < argc ? std::strtol(argv[index], nullptr, 10) : otherwise;
}

} // namespace

int main(int argc, char **argv)
{
    std::ifstream file(argc > 1 ? argv[1] : "");
    if (!file) {
        std::fputs("usage: measure_tolerance FILE [SEED] [TELEGRAMS] [ROUNDS]\n", stderr);
        return 2;
    }
    std::mt19937 random(std::uint32_t(number(argc, argv, 2, 1)));
    const auto wanted = std::size_t(number(argc, argv, 3, 40));
    const long rounds = number(argc, argv, 4, 1);
    std::vector<help::DamageTrial> trials = readTrials(file);
    std::printf("%zu telegrams with at least five records\n", trials.size());
    std::shuffle(trials.begin(), trials.end(), random);
    if (wanted > 0 && wanted < trials.size())
        trials.erase(trials.begin() + std::ptrdiff_t(wanted), trials.end());
    constexpr const char *kNames[] = {"wrong length", "inserted bytes", "foreign DIF"};
    for (const help::Damage damage : help::kDamages) {
        help::DamageTally tally;
        for (const help::DamageTrial &trial : trials) {
            for (long i = 0; i < rounds; ++i)
                trial.run(damage, random, tally);
        }
        print(kNames[std::size_t(damage)], tally);
    }
    return 0;
}
