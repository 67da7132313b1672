// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <vector>

class QMenu;
class QWidget;

namespace ui {

class PrivacyMask;
struct Undo;

/// Says whose the meters are, names and hides them.
class MeterNoteCommands : public QObject
{
    Q_OBJECT

public:
    MeterNoteCommands(engine::Session &session, const PrivacyMask &privacy, QWidget *window);

    void edit(std::uint32_t meter);
    void toggleMine(const std::vector<std::uint32_t> &meters); ///< all of them, unless they are already
    void setRelation(const std::vector<std::uint32_t> &meters, engine::MeterRelation relation);
    void setIgnored(const std::vector<std::uint32_t> &meters, bool ignored);
    /// Entries for these meters, none of which is the row of damaged telegrams.
    void addActions(QMenu *menu, const std::vector<std::uint32_t> &meters);

Q_SIGNALS:
    void undoOffered(const ui::Undo &undo); ///< something was hidden, removed or overwritten

private:
    [[nodiscard]] const engine::MeterNote &noteOf(std::uint32_t meter) const;
    /// Returns the notes as they were before.
    std::vector<engine::NotedMeter> changeNotes(const std::vector<std::uint32_t> &meters,
                                                const std::function<void(engine::MeterNote &)> &change);
    void offerUndo(const QString &text, const std::vector<engine::NotedMeter> &before);

    engine::Session &m_session;
    const PrivacyMask &m_privacy;
    QWidget *m_window;
};

} // namespace ui
