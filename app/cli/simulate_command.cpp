// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulate_command.h"

#include "simulation/stick_simulator.h"
#include "sticks/stick_type.h"

#include <QFile>
#include <QString>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

namespace cli {

namespace {

using simulation::ScenarioProblem;

constexpr double kFastestRate = 100'000; ///< telegrams a second

constexpr std::array<OptionSpec, 5> kOptions{{
    {"--stick", "TYPE", "the stick to simulate: im871a"},
    {"--link", "PATH", "the name by which programs open it: a symbolic link, removed at the end"},
    {"--scenario", "FILE", "the meters, as JSON; without it a house of 28 meters"},
    {"--rate", "N", "so many telegrams a second, of meters that the mode set can hear"},
    {"--seed", "N", "start of the random numbers; the same seed gives the same meters' lives"},
}};

/// What is wrong with a field, after its place: "FILE: /meters/3/key: …".
QString sentence(ScenarioProblem problem)
{
    switch (problem) {
    case ScenarioProblem::NotJson:
        return QStringLiteral("this is no JSON");
    case ScenarioProblem::NoObject:
        return QStringLiteral("an object is expected here, at the top one with a list \"meters\"");
    case ScenarioProblem::NoMeters:
        return QStringLiteral("there is no meter in the list");
    case ScenarioProblem::UnknownField:
        return QStringLiteral("there is no such field");
    case ScenarioProblem::MissingField:
        return QStringLiteral("this field is missing");
    case ScenarioProblem::BadAddress:
        return QStringLiteral("an address has the form \"KAM-12345678-1B-16\"");
    case ScenarioProblem::BadKind:
        return QStringLiteral("kinds are cold-water, warm-water, heat, heat-cost, electricity, gas and climate");
    case ScenarioProblem::BadMode:
        return QStringLiteral("modes are S, T, C and N");
    case ScenarioProblem::BadHeader:
        return QStringLiteral("header is \"none\", \"short\" or \"long\", ell is true or false");
    case ScenarioProblem::BadKey:
        return QStringLiteral("a key has 32 hex digits");
    case ScenarioProblem::BadNumber:
        return QStringLiteral("this is no number, or out of range");
    case ScenarioProblem::BadTelegram:
        return QStringLiteral("this is no telegram in hex from its L field on, without block CRCs");
    case ScenarioProblem::KindOrTelegram:
        return QStringLiteral("a meter has either a kind or a telegram");
    case ScenarioProblem::KeyNeedsHeader:
        return QStringLiteral("a key needs a short or long header");
    case ScenarioProblem::BehindNeedsLongHeader:
        return QStringLiteral("a meter behind another needs the long header");
    case ScenarioProblem::SameAddressTwice:
        return QStringLiteral("another meter has this address");
    }
    return {};
}

std::optional<simulation::Scenario> scenarioFrom(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        printMessage(QStringLiteral("%1: %2").arg(name, file.errorString()));
        return std::nullopt;
    }
    const QByteArray json = file.readAll();
    auto result = simulation::readScenario({json.constData(), std::size_t(json.size())});
    if (const auto *error = std::get_if<simulation::ScenarioError>(&result)) {
        const QString place =
            error->line > 0 ? QStringLiteral("line %1").arg(error->line) : QString::fromStdString(error->path);
        printMessage(QStringLiteral("%1: %2: %3.").arg(name, place, sentence(error->problem)));
        return std::nullopt;
    }
    return std::get<simulation::Scenario>(std::move(result));
}

bool readStick(const ParsedArguments &arguments)
{
    const QString name = arguments.value("--stick").value_or(QString());
    const auto type = sticks::stickTypeFromName(name.toStdString());
    if (type == sticks::StickType::Im871a)
        return true;
    if (name.isEmpty())
        printMessage(QStringLiteral("simulate needs --stick; im871a can be simulated."));
    else
        printMessage(QStringLiteral("%1 cannot be simulated; im871a can.").arg(name));
    return false;
}

bool readNumbers(const ParsedArguments &arguments, simulation::StickOptions &stick)
{
    bool isNumber = true;
    if (const auto rate = arguments.value("--rate")) {
        stick.telegramsPerSecond = rate->toDouble(&isNumber);
        if (!isNumber || !(stick.telegramsPerSecond > 0) || stick.telegramsPerSecond > kFastestRate) {
            printMessage(QStringLiteral("--rate takes a number of telegrams a second, above 0 and up to %1, not %2.")
                             .arg(QString::number(kFastestRate, 'f', 0), *rate));
            return false;
        }
    }
    if (const auto seed = arguments.value("--seed")) {
        stick.seed = seed->toUInt(&isNumber);
        if (!isNumber) {
            printMessage(QStringLiteral("--seed takes a whole number from 0 to 4294967295, not %1.").arg(*seed));
            return false;
        }
    }
    return true;
}

std::optional<simulation::SimulatorOptions> readOptions(const ParsedArguments &arguments)
{
    if (!readStick(arguments))
        return std::nullopt;
    if (!arguments.operands().isEmpty()) {
        printMessage(QStringLiteral("simulate takes no %1.").arg(arguments.operands().first()));
        return std::nullopt;
    }
    simulation::SimulatorOptions options;
    options.linkPath = arguments.value("--link").value_or(QString()).toStdString();
    if (options.linkPath.empty()) {
        printMessage(QStringLiteral("simulate needs --link, the name by which programs open the stick."));
        return std::nullopt;
    }
    if (!readNumbers(arguments, options.stick))
        return std::nullopt;
    if (const auto file = arguments.value("--scenario")) {
        auto scenario = scenarioFrom(*file);
        if (!scenario)
            return std::nullopt;
        options.scenario = std::move(*scenario);
    }
    return options;
}

int runSimulate(const ParsedArguments &arguments)
{
    // Blocked before any thread starts, so that they wait for sigwait() below and end no thread in its work.
    sigset_t endings;
    sigemptyset(&endings);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&endings, signal);
    pthread_sigmask(SIG_BLOCK, &endings, nullptr);

    const std::optional<simulation::SimulatorOptions> options = readOptions(arguments);
    if (!options)
        return ExitUsage;
    simulation::StickSimulator simulator(*options);
    if (const int reason = simulator.start()) {
        const QString why = reason == EEXIST ? QStringLiteral("there is something else with this name")
                                             : QString::fromLocal8Bit(std::strerror(reason));
        printMessage(QStringLiteral("%1: %2").arg(QString::fromStdString(options->linkPath), why));
        return ExitUsage;
    }
    printMessage(QStringLiteral("A simulated iM871A with %1 meters is at %2 (%3). Interrupt to end it.")
                     .arg(options->scenario.meters.size())
                     .arg(QString::fromStdString(options->linkPath), QString::fromStdString(simulator.path())));
    int signal = 0;
    sigwait(&endings, &signal);
    simulator.stop();
    printMessage(QStringLiteral("%1 telegrams sent.").arg(simulator.telegramCount()));
    return ExitFine;
}

} // namespace

Command simulateCommand()
{
    return {"simulate", "", "plays a stick with virtual meters on a pseudo terminal", kOptions, false, runSimulate};
}

} // namespace cli
