// SPDX-License-Identifier: GPL-3.0-or-later
#include "textforms/rtl433.h"

#include "textforms/frame_shape.h"
#include "textforms/hex_text.h"
#include "textforms/time_stamp.h"

#include <algorithm>
#include <cctype>

namespace textforms {

namespace {

std::vector<std::string_view> csvCells(std::string_view line)
{
    std::vector<std::string_view> cells;
    for (bool more = true; more;) {
        const bool quoted = !line.empty() && line[0] == '"';
        const std::size_t quote = quoted ? line.find('"', 1) : std::string_view::npos;
        const std::size_t end = line.find(',', quote == std::string_view::npos ? 0 : quote);
        more = end != std::string_view::npos;
        std::string_view cell = trimmed(line.substr(0, end));
        if (cell.size() >= 2 && cell.front() == '"' && cell.back() == '"')
            cell = cell.substr(1, cell.size() - 2);
        cells.push_back(cell);
        line = more ? line.substr(end + 1) : std::string_view();
    }
    return cells;
}

int columnOf(const std::vector<std::string_view> &cells, std::string_view name)
{
    const auto found = std::ranges::find(cells, name);
    return found == cells.end() ? -1 : int(found - cells.begin());
}

std::string_view cellAt(const std::vector<std::string_view> &cells, int column)
{
    return column >= 0 && std::size_t(column) < cells.size() ? cells[std::size_t(column)] : std::string_view();
}

bool isData(std::string_view cell)
{
    if (cell.size() < 2 * kHeaderSize + 2 || hexRun(cell) != cell.size())
        return false;
    const auto digits = hexBytes(cell);
    return digits && looksLikeTelegram(digits->bytes);
}

/// As rtl_433 writes it, by its options: date and time, seconds since 1970, or since the start of the samples.
bool isTime(std::string_view cell)
{
    return timeStampAt(cell) || unixTimeOf(cell) || cell.starts_with('@');
}

/// -F csv: a header line with the columns, which changed over the years; without one the data cell is searched.
bool recogniseCsv(std::string_view line, InputState &state, LineFinds &finds)
{
    if (line.find(',') == std::string_view::npos)
        return false;
    const std::vector<std::string_view> cells = csvCells(line);
    if (columnOf(cells, "model") >= 0 && columnOf(cells, "data") >= 0 && columnOf(cells, "time") >= 0) {
        state.rtl433Columns = {columnOf(cells, "time"), columnOf(cells, "model"), columnOf(cells, "mode"),
                               columnOf(cells, "data")};
        return true;
    }
    const auto model = std::ranges::find_if(cells, isRtl433Model);
    if (model == cells.end())
        return state.rtl433Columns && isTime(cellAt(cells, state.rtl433Columns->time)); // another transmitter
    Rtl433Telegram telegram{cells[0], {}, {}};
    if (state.rtl433Columns) {
        telegram.mode = cellAt(cells, state.rtl433Columns->mode);
        telegram.data = cellAt(cells, state.rtl433Columns->data);
    }
    if (!isData(telegram.data)) {
        const auto data = std::ranges::find_if(cells, isData);
        telegram.data = data == cells.end() ? std::string_view() : *data;
    }
    addRtl433Telegram(telegram, finds);
    return true;
}

/// -F kv: "data      : 25442d2c…" in a block of "key : value" lines; MQTT: ".../Wireless-MBus/ID/data 25442d…".
bool recogniseKeyValue(std::string_view line, InputState &state, LineFinds &finds)
{
    const std::size_t topic = line.find("Wireless-MBus/");
    if (topic != std::string_view::npos) {
        if (const auto data = textBehind(line.substr(topic), "/data"))
            addRtl433Telegram({line, {}, trimmed(*data)}, finds);
        return true;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon < 2 || line[colon - 1] != ' ')
        return false;
    std::string key(trimmed(line.substr(0, colon)));
    std::ranges::transform(key, key.begin(), [](char c) { return char(std::tolower(std::uint8_t(c))); });
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (key == "time")
        state.rtl433Block = {std::string(value), {}};
    else if (key == "model" && !state.rtl433Block)
        state.rtl433Block.emplace();
    else if (key == "mode" && state.rtl433Block)
        state.rtl433Block->mode = value;
    if (key == "data" && isData(value)) {
        // Fields may follow, but none of another telegram without its own time.
        const auto block = state.rtl433Block.value_or(InputState::Rtl433Block());
        state.rtl433Block.emplace();
        addRtl433Telegram({block.time, block.mode, value}, finds);
        return true;
    }
    return state.rtl433Block.has_value();
}

} // namespace

bool isRtl433Model(std::string_view model)
{
    return model == "Wireless-MBus" || model == "Wireless M-Bus"; // the second one until 2019
}

void addRtl433Telegram(const Rtl433Telegram &telegram, LineFinds &finds)
{
    FoundTelegram found;
    found.form = Form::Rtl433;
    takeTimeField(telegram.time, found);
    if (!telegram.mode.empty())
        found.telegram.mode = linkModeOfLetter(telegram.mode[0]);
    auto digits = hexBytes(telegram.data);
    if (!digits || !looksLikeTelegram(digits->bytes)) {
        finds.problem = "no-link-layer"; // versions of 2019 printed the application part alone
        return;
    }
    radio::Bytes &bytes = digits->bytes;
    found.telegram.crc = radio::CrcState::VerifiedByDevice;
    const std::size_t size = bytes[0] + 1U;
    if (bytes.size() + 2 == size) { // format B without its CRC, L left as sent
        bytes[0] = std::uint8_t(bytes.size() - 1);
        found.repairs.push_back("length-corrected");
    } else if (bytes.size() > size) { // old versions printed bytes behind the telegram
        found.telegram.crc = radio::CrcState::Unknown;
        if (bytes.size() != formatASize(bytes[0])) {
            bytes.resize(size);
            found.repairs.push_back("trimmed");
        }
    }
    found.telegram.bytes = std::move(bytes);
    finds.telegrams.push_back(std::move(found));
}

bool recogniseRtl433(std::string_view line, InputState &state, LineFinds &finds)
{
    return recogniseCsv(line, state, finds) || recogniseKeyValue(line, state, finds);
}

} // namespace textforms
