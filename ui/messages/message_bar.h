// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

class MessageRow;

/// A button of a message: "Try again".
struct MessageAction
{
    QString text;
    std::function<void()> run;
    bool closes = true; ///< the message goes when the button was pressed
};

/// One thing to tell. The same id again replaces what was said before.
struct Message
{
    enum class Severity : std::uint8_t { Note, Good, Warning, Error };

    QString id;
    Severity severity = Severity::Note;
    QString text; ///< what happened, to what, and what to do
    QList<MessageAction> actions = {};
    int hideAfterMs = 0; ///< 0 = stays until it is closed
    std::function<void()> undo = {}; ///< brings back what was lost; see MessageBar::offerUndo()
};

/// Something that was lost and can be brought back for a while.
struct Undo
{
    QString id; ///< of the message
    QString text; ///< what was lost
    std::function<void()> run;
};

/// Events inside the window: newest on top, few at once, no boxes that stop the work. Those that there is no room for
/// wait, and come back when others are closed.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(const Palette &palette, QWidget *parent = nullptr);

    static constexpr int kUndoMs = 10'000; ///< so long can something be brought back

    void tell(const Message &message);
    /// Says what was lost, with a button to bring it back. Whoever knows that it no longer can be dismisses the id.
    void offerUndo(const Undo &undo);
    [[nodiscard]] bool canUndo() const;
    void undoNewest(); ///< as the button of the newest message that has one
    void dismiss(const QString &id);
    [[nodiscard]] QStringList shownIds() const;
    [[nodiscard]] QString text(const QString &id) const; ///< empty if it is not shown

Q_SIGNALS:
    void undoChanged(); ///< canUndo() may be another one
    void waitingChanged(int messages); ///< so many are not shown

private:
    [[nodiscard]] MessageRow *row(const QString &id) const;
    [[nodiscard]] MessageRow *newestUndo() const;
    void makeRoom();
    void add(const Message &message, qsizetype place);
    void take(MessageRow *row);
    void remove(MessageRow *row);

    const Palette &m_palette;
    QVBoxLayout *m_layout;
    QList<MessageRow *> m_rows; ///< newest first
    QList<Message> m_waiting; ///< newest first
};

} // namespace ui
