// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/import_words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <span>

namespace ui {

namespace {

struct Entry
{
    std::string_view id;
    const char *text;
};

constexpr Entry kForms[] = {
    {"hex", QT_TRANSLATE_NOOP("ui::ImportWords", "Hex digits")},
    {"wmbusmeters-log", QT_TRANSLATE_NOOP("ui::ImportWords", "Log or simulation file of wmbusmeters")},
    {"analyser-link", QT_TRANSLATE_NOOP("ui::ImportWords", "Links to the analyser of wmbusmeters.org")},
    {"json-request", QT_TRANSLATE_NOOP("ui::ImportWords", "JSON objects with a telegram")},
    {"meterscope-json", QT_TRANSLATE_NOOP("ui::ImportWords", "JSON lines of this program")},
    {"rtl-wmbus", QT_TRANSLATE_NOOP("ui::ImportWords", "Lines of rtl_wmbus")},
    {"rtl-433", QT_TRANSLATE_NOOP("ui::ImportWords", "Output of rtl_433")},
    {"fhem", QT_TRANSLATE_NOOP("ui::ImportWords", "Raw messages of FHEM")},
    {"cul", QT_TRANSLATE_NOOP("ui::ImportWords", "Lines of a CUL stick")},
    {"chips", QT_TRANSLATE_NOOP("ui::ImportWords", "Raw chips of T mode (3-of-6)")},
    {"im871a", QT_TRANSLATE_NOOP("ui::ImportWords", "Bytes of an iM871A stick")},
    {"iu891a", QT_TRANSLATE_NOOP("ui::ImportWords", "Bytes of an iU891A stick")},
    {"amber", QT_TRANSLATE_NOOP("ui::ImportWords", "Bytes of an Amber or Würth stick")},
    {"esphome-log", QT_TRANSLATE_NOOP("ui::ImportWords", "Log of ESPHome")},
    {"iobroker-log", QT_TRANSLATE_NOOP("ui::ImportWords", "Log of ioBroker")},
    {"binary", QT_TRANSLATE_NOOP("ui::ImportWords", "Telegrams as bytes, one after the other")},
    {"ebi", QT_TRANSLATE_NOOP("ui::ImportWords", "Bytes of an Embit stick (EBI)")},
    {"capture", QT_TRANSLATE_NOOP("ui::ImportWords", "Telegrams of a capture")},
};

constexpr Entry kRepairs[] = {
    {"odd-digit", QT_TRANSLATE_NOOP("ui::ImportWords", "Odd number of hex digits: the last one was dropped")},
    {"sync-word", QT_TRANSLATE_NOOP("ui::ImportWords", "Sync words in front were taken off")},
    {"three-of-six", QT_TRANSLATE_NOOP("ui::ImportWords", "The 3-of-6 coding was undone")},
    {"length-corrected", QT_TRANSLATE_NOOP("ui::ImportWords", "The length field was corrected")},
    {"trimmed", QT_TRANSLATE_NOOP("ui::ImportWords", "Bytes behind the telegram were cut off")},
    {"signal-bytes",
     QT_TRANSLATE_NOOP("ui::ImportWords", "Signal bytes behind the telegram (LQI, RSSI) were taken off")},
    {"crc-removed-a", QT_TRANSLATE_NOOP("ui::ImportWords", "Checksums of frame format A were right and taken out")},
    {"crc-removed-b", QT_TRANSLATE_NOOP("ui::ImportWords", "Checksums of frame format B were right and taken out")},
    {"trailing-bytes",
     QT_TRANSLATE_NOOP("ui::ImportWords", "Bytes behind the telegram were taken for LQI, RSSI or noise and cut off")},
};

constexpr Entry kDamage[] = {
    {"truncated", QT_TRANSLATE_NOOP("ui::ImportWords", "The end of the telegram is missing")},
    {"impossible-length", QT_TRANSLATE_NOOP("ui::ImportWords", "The length field is impossible")},
    {"bad-block", QT_TRANSLATE_NOOP("ui::ImportWords", "A checksum is wrong")},
    {"bad-checksum", QT_TRANSLATE_NOOP("ui::ImportWords", "The checksum of a wired frame is wrong")},
    {"bad-stop", QT_TRANSLATE_NOOP("ui::ImportWords", "A wired frame does not end with its stop byte")},
    {"wired-lengths", QT_TRANSLATE_NOOP("ui::ImportWords", "The two length fields of a wired frame differ")},
    {"receiver-reports-damage", QT_TRANSLATE_NOOP("ui::ImportWords", "The receiver reports a damaged telegram")},
};

constexpr Entry kReasons[] = {
    {"no-known-form", QT_TRANSLATE_NOOP("ui::ImportWords", "no telegram in any known form")},
    {"too-short", QT_TRANSLATE_NOOP("ui::ImportWords", "too few bytes for a telegram")},
    {"bad-hex", QT_TRANSLATE_NOOP("ui::ImportWords", "no hex digits where a telegram belongs")},
    {"line-too-long", QT_TRANSLATE_NOOP("ui::ImportWords", "too long for a telegram")},
    {"checksum", QT_TRANSLATE_NOOP("ui::ImportWords", "wrong check value of the receiver")},
    {"no-telegram-bytes", QT_TRANSLATE_NOOP("ui::ImportWords", "no telegram in these bytes")},
    {"no-link-layer", QT_TRANSLATE_NOOP("ui::ImportWords", "only a part of a telegram: its link layer is missing")},
    {"bad-json", QT_TRANSLATE_NOOP("ui::ImportWords", "no complete JSON object")},
};

QString textOf(std::span<const Entry> table, std::string_view id)
{
    const auto known = std::ranges::find(table, id, &Entry::id);
    return known != table.end() ? ImportWords::tr(known->text) : QString::fromUtf8(id.data(), qsizetype(id.size()));
}

/// A heading, then one line for each id, the most frequent first; nothing where there is none.
void addCounts(QStringList &lines, const QString &heading, const engine::ImportReport::Counts &counts,
               QString (*words)(std::string_view))
{
    if (counts.empty())
        return;
    std::vector<std::pair<std::string_view, quint64>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, [](const auto &a, const auto &b) { return a.second > b.second; });
    lines << QString() << heading;
    for (const auto &[id, count] : sorted)
        lines << ImportWords::tr("    %1: %2").arg(words(id), QLocale().toString(count));
}

void addRemarks(QStringList &lines, const engine::ImportReport &report)
{
    lines << QString();
    if (report.repeats > 0)
        lines << ImportWords::tr("%n telegram(s) came again within two seconds; each is shown once.", nullptr,
                                 int(report.repeats));
    if (report.withoutTime > 0)
        lines << ImportWords::tr("%n telegram(s) came without a time.", nullptr, int(report.withoutTime));
    if (!report.keys.empty())
        lines << ImportWords::tr("%n key(s) came with the telegrams and fit them.", nullptr, int(report.keys.size()));
    if (report.uselessKeys > 0)
        lines << ImportWords::tr("%n telegram(s) came with a key that does not fit.", nullptr, int(report.uselessKeys));
    if (lines.constLast().isEmpty())
        lines.removeLast();
}

void addProblems(QStringList &lines, const engine::ImportReport &report)
{
    if (report.notUnderstood == 0)
        return;
    lines << QString() << ImportWords::tr("Not understood (line, or byte of a binary file):");
    for (const textforms::NotUnderstood &problem : report.problems)
        lines << ImportWords::tr("    %1: %2").arg(problem.place).arg(ImportWords::notUnderstood(problem.reason));
    const quint64 others = report.notUnderstood - report.problems.size();
    if (others > 0)
        lines << ImportWords::tr("    … and %n more.", nullptr, int(others));
}

} // namespace

QString ImportWords::form(std::string_view id)
{
    return textOf(kForms, id);
}

QString ImportWords::repair(std::string_view id)
{
    return textOf(kRepairs, id);
}

QString ImportWords::damage(std::string_view id)
{
    return textOf(kDamage, id);
}

QString ImportWords::notUnderstood(std::string_view id)
{
    return textOf(kReasons, id);
}

QString ImportWords::preview(const engine::PreviewLine &line)
{
    if (!line.problem.empty())
        return tr("Line %1: not understood, %2.").arg(line.place).arg(notUnderstood(line.problem));
    QStringList sentences{tr("Line %1: %2.").arg(line.place).arg(form(line.form))};
    for (const std::string_view id : line.verdict.repairs)
        sentences << tr("%1.").arg(repair(id));
    if (!line.verdict.damage.empty())
        sentences << tr("%1.").arg(damage(line.verdict.damage));
    return sentences.join(u' ');
}

QString ImportWords::report(const engine::ImportReport &report)
{
    QStringList lines;
    lines << (report.source.isEmpty() ? tr("Pasted text") : report.source)
          << tr("%n telegram(s) read.", nullptr, int(report.telegrams));
    addCounts(lines, tr("Taken for:"), report.forms, &ImportWords::form);
    addCounts(lines, tr("Repaired:"), report.repairs, &ImportWords::repair);
    addCounts(lines, tr("Damaged; they are in the list and marked:"), report.damage, &ImportWords::damage);
    addRemarks(lines, report);
    addProblems(lines, report);
    return lines.join(u'\n') + u'\n';
}

} // namespace ui
