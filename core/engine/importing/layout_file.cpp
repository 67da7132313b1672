// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importing/layout_file.h"

#include "engine/exporting/text_append.h"
#include "textforms/hex_text.h"

#include <QFile>

#include <optional>

namespace engine {

namespace {

/// Two bytes of signature, then the headers, which prove themselves by fitting it; other columns are passed over.
std::optional<wmbus::CompactLayout> layoutOf(std::string_view line)
{
    const std::size_t end = line.find_first_of(",; \t");
    const auto signature = textforms::hexBytes(line.substr(0, end));
    if (end == std::string_view::npos || !signature || signature->bytes.size() != 2)
        return std::nullopt;
    for (std::string_view rest = line.substr(end + 1); !rest.empty();) {
        const std::size_t cell = rest.find_first_of(",;");
        if (const auto headers = textforms::hexBytes(rest.substr(0, cell))) {
            wmbus::CompactLayout layout{headers->bytes};
            if (layout.signature() == (signature->bytes[0] << 8 | signature->bytes[1]))
                return layout;
        }
        rest = cell == std::string_view::npos ? std::string_view() : rest.substr(cell + 1);
    }
    return std::nullopt;
}

bool isHeader(std::string_view line)
{
    return line.starts_with("signature");
}

} // namespace

LayoutFile parseLayoutFile(std::string_view content)
{
    LayoutFile file;
    int number = 0;
    while (!content.empty()) {
        const std::size_t end = content.find('\n');
        std::string_view line = content.substr(0, end);
        content = end == std::string_view::npos ? std::string_view() : content.substr(end + 1);
        ++number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || line.starts_with('#') || isHeader(line))
            continue;
        if (auto layout = layoutOf(line))
            file.layouts.push_back(std::move(*layout));
        else
            file.badLines.push_back(number);
    }
    return file;
}

std::string layoutLine(const wmbus::CompactLayout &layout)
{
    const std::uint16_t signature = layout.signature();
    std::string line;
    appendHexByte(line, std::uint8_t(signature >> 8));
    appendHexByte(line, std::uint8_t(signature & 0xFF));
    line += ',';
    appendHex(line, layout.headers);
    line += '\n';
    return line;
}

QString appendLayouts(const QString &path, std::span<const wmbus::CompactLayout> layouts)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return file.errorString();
    const QByteArray before = file.readAll(); // stands at the end now; a last line without its end gets one
    std::string text = before.isEmpty() || before.endsWith('\n') ? "" : "\n";
    for (const wmbus::CompactLayout &layout : layouts)
        text += layoutLine(layout);
    const bool written = file.write(text.data(), qint64(text.size())) == qint64(text.size()) && file.flush();
    return written ? QString() : file.errorString();
}

} // namespace engine
