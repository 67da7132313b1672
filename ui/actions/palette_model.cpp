// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/palette_model.h"

#include "ui/actions/menu_commands.h"
#include "ui/actions/word_match.h"

#include <QAction>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPalette>
#include <QPixmap>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// "actionSaveAs": "Save As". People who learned the English words find a command in every language.
QString englishWords(const QString &objectName)
{
    QString words;
    for (const QChar letter : objectName) {
        if (letter.isUpper())
            words += QLatin1Char(' ');
        words += letter;
    }
    return words.startsWith(QLatin1String("action ")) ? words.sliced(7) : words;
}

/// As wide as the others have one, so that all words begin below each other.
QIcon noIcon()
{
    constexpr int kAmple = 64; // icons are scaled down only
    QPixmap blank(kAmple, kAmple);
    blank.fill(Qt::transparent);
    return blank;
}

} // namespace

PaletteModel::PaletteModel(const QList<MenuCommand> &commands, const QStringList &recent, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const auto &[action, path] : commands) {
        if (!action->isEnabled() || !action->isVisible())
            continue;
        const qsizetype used = recent.indexOf(action->objectName());
        m_entries.push_back({.action = action,
                             .text = withoutMnemonic(action->text()),
                             .path = path,
                             .shortcut = action->shortcut().toString(QKeySequence::NativeText),
                             .more = path + QLatin1Char(' ') + action->statusTip() + QLatin1Char(' ')
                                     + englishWords(action->objectName()),
                             .rank = used >= 0 && !action->objectName().isEmpty() ? used : recent.size()});
    }
    std::ranges::stable_sort(m_entries, {}, &Entry::rank);
    setTyped({});
}

int PaletteModel::match(const Entry &entry, const QString &typed)
{
    constexpr int kOnScreen = 1000; // what is read beats what is only known
    if (typed.trimmed().isEmpty())
        return 1;
    if (const int seen = wordMatch(typed, entry.text, Letters::MayHaveGaps))
        return kOnScreen + seen;
    return wordMatch(typed, entry.text + QLatin1Char(' ') + entry.more, Letters::Together);
}

void PaletteModel::setTyped(const QString &typed)
{
    std::vector<std::pair<int, std::size_t>> fitting;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (const int fits = match(m_entries[i], typed))
            fitting.emplace_back(fits, i);
    std::ranges::stable_sort(fitting, std::greater(), [](const auto &each) { return each.first; });
    beginResetModel();
    m_shown.clear();
    for (const auto &[fits, entry] : fitting)
        m_shown.push_back(entry);
    endResetModel();
}

QAction *PaletteModel::action(int row) const
{
    return m_entries[m_shown[std::size_t(row)]].action;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PaletteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[m_shown[std::size_t(index.row())]];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == Column::Text ? entry.text : column == Column::Path ? entry.path : entry.shortcut;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.text, entry.path, entry.shortcut};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        return entry.action ? entry.action->statusTip() : QString();
    case Qt::DecorationRole:
        if (column != Column::Text || !entry.action)
            return {};
        return entry.action->icon().isNull() ? noIcon() : entry.action->icon();
    case Qt::ForegroundRole:
        return column == Column::Text ? QVariant()
                                      : QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText));
    case Qt::SizeHintRole:
        // Its height is that of the row; how wide the others want to be is left to the view.
        return column == Column::Text ? QSize(0, QFontMetrics(QGuiApplication::font()).height() * 3 / 2) : QVariant();
    case Qt::TextAlignmentRole:
        return int((column == Column::Shortcut ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace ui
