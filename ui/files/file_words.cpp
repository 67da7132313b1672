// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/file_words.h"

#include "ui/files/import_words.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace ui {

namespace {

struct Sentence
{
    QLatin1String id;
    const char *text;
};

/// The place of %1 takes the name of the file.
constexpr std::array kProblems{
    Sentence{QLatin1String("missing"), QT_TRANSLATE_NOOP("ui::FileWords", "There is no file %1.")},
    Sentence{QLatin1String("folder"), QT_TRANSLATE_NOOP("ui::FileWords", "%1 is a folder. Choose a file in it.")},
    Sentence{QLatin1String("empty"), QT_TRANSLATE_NOOP("ui::FileWords", "%1 is empty.")},
    Sentence{QLatin1String("not-a-capture"),
             QT_TRANSLATE_NOOP("ui::FileWords", "%1 is a database of another program, not a capture.")},
    Sentence{QLatin1String("newer"),
             QT_TRANSLATE_NOOP("ui::FileWords", "%1 was written by a newer version of Meterscope. Update to open it.")},
    Sentence{QLatin1String("damaged"), QT_TRANSLATE_NOOP("ui::FileWords", "%1 is damaged and cannot be read.")},
    Sentence{QLatin1String("forbidden"),
             QT_TRANSLATE_NOOP("ui::FileWords",
                               "You have no right to use %1. Check the rights of the file and its folder.")},
    Sentence{QLatin1String("packed"),
             QT_TRANSLATE_NOOP("ui::FileWords",
                               "%1 is a packed archive. Unpack it and open the files in it; .gz is read as it is.")},
    Sentence{QLatin1String("no-folder"),
             QT_TRANSLATE_NOOP("ui::FileWords", "The folder of %1 does not exist. Choose another one.")},
    Sentence{QLatin1String("busy"), QT_TRANSLATE_NOOP("ui::FileWords", "Another program is writing into %1.")},
};

} // namespace

QString FileWords::problem(const QString &id, const QString &path, const QString &detail)
{
    const auto known = std::ranges::find(kProblems, id, &Sentence::id);
    if (known != kProblems.end())
        return tr(known->text).arg(path);
    return detail.isEmpty() ? tr("%1 cannot be used.").arg(path) : tr("%1 cannot be used: %2").arg(path, detail);
}

QString FileWords::summary(const engine::ImportReport &report)
{
    const int telegrams = int(report.telegrams);
    const int others = int(report.notUnderstood);
    if (report.damaged)
        return tr("%n telegram(s) saved from %1; other parts of it are damaged and were passed over.", nullptr,
                  telegrams)
            .arg(report.source);
    const QString name = report.source.isEmpty() ? tr("the pasted text") : QFileInfo(report.source).fileName();
    if (report.notUnderstood == 0)
        return telegrams == 0 ? tr("There is no telegram in %1.").arg(name)
                              : tr("%n telegram(s) read from %1.", nullptr, telegrams).arg(name);
    const textforms::NotUnderstood &first = report.problems.front();
    const QString reason = ImportWords::notUnderstood(first.reason);
    if (telegrams == 0)
        return tr("There is no telegram in %1; the first problem is at line %2: %3.")
            .arg(name)
            .arg(first.place)
            .arg(reason);
    return tr("%1 telegrams read from %2; %n place(s) not understood, the first at line %3: %4.", nullptr, others)
        .arg(telegrams)
        .arg(name)
        .arg(first.place)
        .arg(reason);
}

} // namespace ui
