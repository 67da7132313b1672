// SPDX-License-Identifier: GPL-3.0-or-later
#include "receive_options.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace cli {

namespace {

constexpr std::array<OptionSpec, 7> kOptions{{
    {"--port", "PORT", "serial port, tcp://HOST:PORT, exec:COMMAND or file:PATH; repeatable"},
    {"--stick", "TYPE", "receiver type of the port before: im871a, rtlwmbus, hex, auto …"},
    {"--mode", "MODE[,MODE]", "radio modes of the port before: s, t, c, n; default c,t where it can, else t"},
    {"--capture", "FILE", "write a capture file, or add to it"},
    {"--count", "N", "stop after N telegrams"},
    {"--duration", "SECONDS", "stop after this time"},
    {"--verbose", "", "tell on standard error what receivers and capture do"},
}};

/// Options that belong to the port before them.
bool readPortOption(const Argument &argument, std::vector<engine::ReceiverConfig> &receivers, QString &error)
{
    if (receivers.empty()) {
        error = QStringLiteral("%1 belongs to the --port before it.")
                    .arg(QLatin1StringView(argument.option.data(), qsizetype(argument.option.size())));
        return false;
    }
    const std::string text = argument.value.toLower().toStdString();
    if (argument.option == "--stick") {
        const auto stick = sticks::stickTypeFromName(text);
        receivers.back().stick = stick.value_or(sticks::StickType::Auto);
        if (!stick)
            error = QStringLiteral("There is no receiver type %1.").arg(argument.value);
        return stick.has_value();
    }
    receivers.back().mode = sticks::modeSetFromText(text);
    if (!receivers.back().mode)
        error = QStringLiteral("%1 is no list of modes; c,t is one.").arg(argument.value);
    return receivers.back().mode.has_value();
}

bool readReceivers(const ParsedArguments &arguments, ReceiveOptions &options, QString &error)
{
    for (const Argument &argument : arguments.list) {
        if (argument.option == "--port") {
            engine::ReceiverConfig receiver;
            receiver.port = argument.value;
            receiver.inputZone = options.common.utc ? engine::InputZone::Utc : engine::InputZone::Local;
            options.receivers.push_back(receiver);
        } else if ((argument.option == "--stick" || argument.option == "--mode")
                   && !readPortOption(argument, options.receivers, error)) {
            return false;
        } else if (argument.option.empty()) {
            error = QStringLiteral("receive takes ports with --port, not %1.").arg(argument.value);
            return false;
        }
    }
    if (options.receivers.empty())
        error = QStringLiteral("receive needs a --port.");
    return !options.receivers.empty();
}

/// Read and written at once a file would grow without end.
bool checkCapture(const ReceiveOptions &options, QString &error)
{
    const auto isCapture = [capture = QFileInfo(options.capture)](const engine::ReceiverConfig &receiver) {
        return receiver.port.startsWith(u"file:") && QFileInfo(receiver.port.mid(5)) == capture;
    };
    if (options.capture.isEmpty() || !std::ranges::any_of(options.receivers, isCapture))
        return true;
    error = QStringLiteral("%1: a capture cannot be added to itself.").arg(options.capture);
    return false;
}

bool readLimits(const ParsedArguments &arguments, ReceiveOptions &options, QString &error)
{
    bool ok = true;
    if (const auto text = arguments.value("--count")) {
        options.count = text->toULongLong(&ok);
        if (!ok || *options.count == 0) {
            error = QStringLiteral("--count takes a number of telegrams, not %1.").arg(*text);
            return false;
        }
    }
    if (const auto text = arguments.value("--duration")) {
        const double seconds = text->toDouble(&ok);
        if (!ok || !(seconds > 0 && seconds < 1e6)) {
            error = QStringLiteral("--duration takes seconds, not %1.").arg(*text);
            return false;
        }
        options.duration = std::chrono::milliseconds(std::int64_t(seconds * 1000));
    }
    return true;
}

} // namespace

std::span<const OptionSpec> receiveOptionSpecs()
{
    return kOptions;
}

std::optional<ReceiveOptions> readReceiveOptions(const ParsedArguments &arguments, QString &error)
{
    auto common = readCommonOptions(arguments, error);
    if (!common)
        return std::nullopt;
    ReceiveOptions options;
    options.common = std::move(*common);
    options.verbose = arguments.has("--verbose");
    options.capture = arguments.value("--capture").value_or(QString());
    if (!readReceivers(arguments, options, error) || !readLimits(arguments, options, error)
        || !checkCapture(options, error))
        return std::nullopt;
    return options;
}

} // namespace cli
