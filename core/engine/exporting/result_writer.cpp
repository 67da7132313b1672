// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/result_writer.h"

#include "engine/exporting/annotated_text.h"
#include "engine/exporting/json_writer.h"
#include "engine/exporting/line_forms.h"
#include "engine/exporting/meter_rows.h"
#include "engine/exporting/telegram_rows.h"
#include "engine/exporting/wide_rows.h"

#include <QLocale>

#include <array>

namespace engine {

namespace {

template <typename Enum, std::size_t Count>
std::optional<Enum> fromName(const std::array<std::string_view, Count> &names, std::string_view name)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (names[i] == name)
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace

std::optional<ResultFormat> resultFormatFromName(std::string_view name)
{
    static constexpr std::array<std::string_view, 6> kNames{"text", "json", "csv", "hex", "wmbusmeters", "rtlwmbus"};
    return fromName<ResultFormat>(kNames, name);
}

std::optional<ResultView> resultViewFromName(std::string_view name)
{
    static constexpr std::array<std::string_view, 4> kNames{"telegrams", "readings", "meters", "wide"};
    return fromName<ResultView>(kNames, name);
}

std::optional<CsvDialect> csvDialectOfLocale(std::string_view locale)
{
    const QString name = QString::fromUtf8(locale.data(), qsizetype(locale.size())).section(u'.', 0, 0);
    if (name == u"C" || name == u"POSIX")
        return CsvDialect{};
    const QLocale known(name);
    if (known.language() == QLocale::C) // what Qt gives for a name it does not know
        return std::nullopt;
    return known.decimalPoint() == u"," ? CsvDialect{';', ','} : CsvDialect{};
}

void ResultWriter::look(const wmbus::DecodedTelegram & /*decoded*/) { }

void ResultWriter::begin(std::string & /*out*/) { }

void ResultWriter::end(std::string & /*out*/) { }

std::unique_ptr<ResultWriter> makeResultWriter(const ResultOptions &options)
{
    switch (options.format) {
    case ResultFormat::Text:
        return std::make_unique<AnnotatedText>(options.utc);
    case ResultFormat::Hex:
        return std::make_unique<HexLines>();
    case ResultFormat::Wmbusmeters:
        return std::make_unique<WmbusmetersLines>();
    case ResultFormat::RtlWmbus:
        return std::make_unique<RtlWmbusLines>(options.utc);
    case ResultFormat::Json:
    case ResultFormat::Csv:
        break;
    }
    switch (options.view) {
    case ResultView::Readings:
        return std::make_unique<ReadingRows>(options);
    case ResultView::Meters:
        return std::make_unique<MeterRows>(options);
    case ResultView::Wide:
        return std::make_unique<WideRows>(options);
    case ResultView::Telegrams:
        break;
    }
    if (options.format == ResultFormat::Json)
        return std::make_unique<JsonWriter>();
    return std::make_unique<TelegramRows>(options.format, options.csv);
}

} // namespace engine
