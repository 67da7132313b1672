// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/telegrams/saved_filter.h"

#include <QList>
#include <QToolButton>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace ui {

class PrivacyMask;
class Settings;
struct Undo;

/// The button before the filter line: filters that have a name, those used last, and a name for the present one.
class FilterMenu : public QToolButton
{
    Q_OBJECT

public:
    explicit FilterMenu(Settings &settings, QWidget *parent = nullptr);

    /// While it hides meters, filters that may name one are not offered. It outlives the menu.
    void setPrivacy(const PrivacyMask &privacy) { m_privacy = &privacy; }
    /// What stands in the line now; empty if it is no filter.
    void setPresent(const QString &text) { m_present = text; }

Q_SIGNALS:
    void chosen(const QString &text);
    void undoOffered(const ui::Undo &undo); ///< a name was taken away

private:
    void fill();
    [[nodiscard]] bool isShown(const QString &text) const;
    [[nodiscard]] QList<SavedFilter> shownSaved() const;
    void addSaved(QMenu &menu);
    void addRecent(QMenu &menu);
    void addChanges(QMenu &menu);
    void save();
    void remove(const QString &name);

    Settings &m_settings;
    const PrivacyMask *m_privacy = nullptr;
    QMenu *m_menu;
    QMenu *m_removeMenu;
    QString m_present;
};

} // namespace ui
