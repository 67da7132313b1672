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
};

/// Events inside the window: newest on top, few at once, no boxes that stop the work.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(const Palette &palette, QWidget *parent = nullptr);

    void tell(const Message &message);
    void dismiss(const QString &id);
    [[nodiscard]] QStringList shownIds() const;
    [[nodiscard]] QString text(const QString &id) const; ///< empty if it is not shown

private:
    [[nodiscard]] MessageRow *row(const QString &id) const;
    void remove(MessageRow *row);

    const Palette &m_palette;
    QVBoxLayout *m_layout;
    QList<MessageRow *> m_rows; ///< newest first
};

} // namespace ui
