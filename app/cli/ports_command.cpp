// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports_command.h"

#include "engine/receiving/port_diagnosis.h"
#include "engine/receiving/port_info.h"
#include "engine/receiving/stick_probe.h"
#include "output.h"
#include "port_messages.h"

#include <QEventLoop>
#include <QFileInfo>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace cli {

namespace {

using engine::ProbeResult;
using engine::Problem;

constexpr std::array<OptionSpec, 2> kOptions{{
    {"--probe", "", "ask which stick answers: ports with known USB ids and the PORTs named"},
    {"--format", "json|text", "text: a table; json: one object per line"},
}};

/// One line of the result.
struct Row
{
    engine::PortInfo port;
    bool isNamed = false;
    std::unique_ptr<engine::StickProbe> probe; ///< null: was not asked
    ProbeResult result;
};

std::vector<Row> findPorts(const QStringList &named)
{
    std::vector<Row> rows;
    for (const engine::PortInfo &port : engine::listPorts())
        rows.push_back({.port = port, .isNamed = false, .probe = nullptr, .result = {}});
    for (const QString &name : named) {
        const QString canonicalPath = QFileInfo(name).canonicalFilePath();
        const auto listed = std::ranges::find_if(rows, [&](const Row &row) { return row.port.path == canonicalPath; });
        Row &row = listed != rows.end() ? *listed : rows.emplace_back();
        row.port.path = name;
        row.isNamed = true;
        const engine::PortDiagnosis diagnosis = engine::diagnoseNode(name);
        row.result = {.problem = diagnosis.problem, .detail = diagnosis.detail, .stick = {}};
    }
    return rows;
}

/// All at once: each silent port takes its time.
void probe(std::vector<Row> &rows)
{
    QEventLoop loop;
    int open = 0;
    for (Row &row : rows) {
        if (row.result.problem != Problem::None || (!row.isNamed && !engine::guessStick(row.port)))
            continue;
        engine::ReceiverConfig config;
        config.port = row.port.path;
        row.probe = std::make_unique<engine::StickProbe>(config);
        QObject::connect(row.probe.get(), &engine::StickProbe::finished, &loop, [&loop, &open, &row] {
            row.result = row.probe->result();
            if (--open == 0)
                loop.quit();
        });
        ++open;
        row.probe->start();
    }
    if (open > 0)
        loop.exec();
}

std::string usbText(const engine::PortInfo &port)
{
    return port.vendorId && port.productId ? fmt::format("{:04X}:{:04X}", *port.vendorId, *port.productId)
                                           : std::string();
}

/// What answered, else what the USB ids suggest.
std::string stickName(const Row &row)
{
    if (row.result.stick)
        return row.result.stick->product;
    const auto guess = engine::guessStick(row.port);
    return guess ? std::string(sticks::stickTypeName(*guess)) + '?' : std::string();
}

std::string stateText(const Row &row)
{
    if (row.result.problem != Problem::None)
        return std::string(engine::problemName(row.result.problem));
    return row.result.stick ? "answers" : "";
}

using Cells = std::array<std::string, 8>;

Cells cellsOf(const Row &row)
{
    const auto &stick = row.result.stick;
    return {row.port.path.toStdString(),
            usbText(row.port),
            row.port.product.toStdString(),
            row.port.serialNumber.toStdString(),
            stickName(row),
            stick ? stick->firmware : std::string(),
            stick && stick->currentMode ? modeText(*stick->currentMode).toStdString() : std::string(),
            stateText(row)};
}

void writeTable(const std::vector<Row> &rows, std::string &out)
{
    std::vector<Cells> lines{{"PORT", "USB", "PRODUCT", "SERIAL", "STICK", "FIRMWARE", "MODE", "STATE"}};
    std::ranges::transform(rows, std::back_inserter(lines), cellsOf);
    std::array<std::size_t, 8> widths{};
    for (const Cells &cells : lines) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], cells[i].size());
    }
    for (const Cells &cells : lines) {
        std::string line;
        for (std::size_t i = 0; i < cells.size(); ++i)
            line += fmt::format("{:<{}}  ", cells[i], widths[i]);
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + '\n';
    }
}

nlohmann::ordered_json textOrNull(const std::string &text)
{
    return text.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(text);
}

nlohmann::ordered_json jsonOf(const Row &row)
{
    const auto guess = engine::guessStick(row.port);
    nlohmann::ordered_json json{
        {"port", row.port.path.toStdString()},
        {"usb", textOrNull(usbText(row.port))},
        {"product", row.port.product.toStdString()},
        {"manufacturer", row.port.manufacturer.toStdString()},
        {"serial", row.port.serialNumber.toStdString()},
        {"guess", guess ? nlohmann::ordered_json(sticks::stickTypeName(*guess)) : nlohmann::ordered_json(nullptr)},
        {"problem", row.result.problem == Problem::None
                        ? nlohmann::ordered_json(nullptr)
                        : nlohmann::ordered_json(engine::problemName(row.result.problem))},
        {"stick", nullptr}};
    if (const auto &stick = row.result.stick) {
        json["stick"] = {{"type", sticks::stickTypeName(stick->type)},
                         {"product", stick->product},
                         {"serial", stick->serial},
                         {"firmware", stick->firmware},
                         {"mode", stick->currentMode ? textOrNull(sticks::modeSetText(*stick->currentMode)) : nullptr}};
    }
    return json;
}

/// Only what was named can be missing or fail; other ports are just listed.
int judge(const std::vector<Row> &rows)
{
    int exitCode = ExitFine;
    for (const Row &row : rows) {
        if (!row.isNamed || row.result.problem == Problem::None)
            continue;
        printMessage(problemText(row.port.path, row.result.problem, row.result.detail));
        exitCode = std::max<int>(exitCode, exitCodeOf(row.result.problem));
    }
    return exitCode;
}

int runPorts(const ParsedArguments &arguments)
{
    const QString format = arguments.value("--format").value_or(QStringLiteral("text"));
    if (format != u"text" && format != u"json")
        return usageError(QStringLiteral("ports writes --format json or text."));
    std::vector<Row> rows = findPorts(arguments.operands());
    if (arguments.has("--probe"))
        probe(rows);
    Output output;
    if (format == u"text") {
        writeTable(rows, output.buffer());
    } else {
        for (const Row &row : rows)
            output.buffer() += jsonOf(row).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
    }
    output.flush();
    return judge(rows);
}

} // namespace

Command portsCommand()
{
    return {.name = "ports",
            .operands = "[PORT…]",
            .summary = "list serial ports, and ask which stick answers",
            .options = kOptions,
            .decodes = false,
            .run = runPorts};
}

} // namespace cli
