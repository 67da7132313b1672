// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/export_forms.h"

#include <QDate>
#include <QLocale>

#include <array>

namespace ui {

namespace {

struct FormInfo
{
    engine::ResultFormat format;
    engine::ResultView view;
    const char *name; ///< part of a file's name
    const char *suffix;
    const char *title;
    const char *hint;
};

using engine::ResultFormat;
using engine::ResultView;

/// In the order of ExportForm.
constexpr std::array<FormInfo, ExportForms::kCount> kForms{{
    {ResultFormat::Csv, ResultView::Telegrams, "telegrams", "csv",
     QT_TRANSLATE_NOOP("ui::ExportForms", "CSV, one row per telegram"),
     QT_TRANSLATE_NOOP("ui::ExportForms", "Time, meter, state and main value of each telegram, and its bytes.")},
    {ResultFormat::Csv, ResultView::Readings, "readings", "csv",
     QT_TRANSLATE_NOOP("ui::ExportForms", "CSV, one row per value"),
     QT_TRANSLATE_NOOP("ui::ExportForms", "Every value of every telegram in a row of its own.")},
    {ResultFormat::Csv, ResultView::Wide, "values", "csv",
     QT_TRANSLATE_NOOP("ui::ExportForms", "CSV, one column per value"),
     QT_TRANSLATE_NOOP("ui::ExportForms",
                       "One row per telegram with all its values side by side. Best for one meter, or for several of "
                       "one kind.")},
    {ResultFormat::Csv, ResultView::Meters, "meters", "csv",
     QT_TRANSLATE_NOOP("ui::ExportForms", "CSV, one row per meter"),
     QT_TRANSLATE_NOOP("ui::ExportForms", "The survey: how often, how well and what each meter was heard.")},
    {ResultFormat::Json, ResultView::Telegrams, "telegrams", "jsonl",
     QT_TRANSLATE_NOOP("ui::ExportForms", "JSON, one object per line"),
     QT_TRANSLATE_NOOP("ui::ExportForms", "Everything known about each telegram. Meterscope can read it again.")},
    {ResultFormat::Hex, ResultView::Telegrams, "telegrams", "hex",
     QT_TRANSLATE_NOOP("ui::ExportForms", "Hex digits, one telegram per line"),
     QT_TRANSLATE_NOOP("ui::ExportForms", "The bytes alone, without time and signal. Any tool can read it.")},
    {ResultFormat::Wmbusmeters, ResultView::Telegrams, "wmbusmeters", "txt",
     QT_TRANSLATE_NOOP("ui::ExportForms", "Simulation lines of wmbusmeters"),
     QT_TRANSLATE_NOOP("ui::ExportForms", "The bytes with the seconds since the first telegram; no date, no signal.")},
    {ResultFormat::RtlWmbus, ResultView::Telegrams, "rtl_wmbus", "txt",
     QT_TRANSLATE_NOOP("ui::ExportForms", "Lines of rtl_wmbus"),
     QT_TRANSLATE_NOOP("ui::ExportForms",
                       "The bytes with local time, mode and signal. Frames of wired meters are left out.")},
    {ResultFormat::Text, ResultView::Telegrams, "telegrams", "txt",
     QT_TRANSLATE_NOOP("ui::ExportForms", "Annotated text"),
     QT_TRANSLATE_NOOP("ui::ExportForms", "Every byte of every telegram with its meaning, for people.")},
}};

const FormInfo &infoOf(ExportForm form)
{
    return kForms[std::size_t(form)];
}

} // namespace

QString ExportForms::title(ExportForm form)
{
    return tr(infoOf(form).title);
}

QString ExportForms::hint(ExportForm form)
{
    return tr(infoOf(form).hint);
}

bool ExportForms::isCsv(ExportForm form)
{
    return infoOf(form).format == ResultFormat::Csv;
}

engine::ResultOptions ExportForms::options(ExportForm form, NumberStyle style)
{
    engine::ResultOptions options{.format = infoOf(form).format, .view = infoOf(form).view};
    if (style == NumberStyle::Locale)
        options.csv = engine::csvDialectOfLocale(QLocale().name().toStdString()).value_or(engine::CsvDialect());
    return options;
}

QString ExportForms::suggestedName(ExportForm form)
{
    return QStringLiteral("meterscope-%1-%2.%3")
        .arg(QLatin1String(infoOf(form).name), QDate::currentDate().toString(Qt::ISODate), suffix(form));
}

QString ExportForms::suffix(ExportForm form)
{
    return QLatin1String(infoOf(form).suffix);
}

} // namespace ui
