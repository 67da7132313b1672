// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/key_words.h"
#include "wmbus/security/key.h"

#include <QTimer>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace engine {
struct FoundKey;
}

namespace ui {

/// Where a key is typed or pasted: masked unless asked for, its digits counted. A stored key is not in the field: it
/// becomes text with Show only, and stops being text when it is hidden again unchanged. Of a longer text that holds
/// one key, such as a line of a list, the key stays.
class KeyField : public QWidget
{
    Q_OBJECT

public:
    /// `name`: object name of the line.
    KeyField(const QString &name, const Palette &palette, QWidget *parent = nullptr);
    ~KeyField() override;

    /// Begins anew, with a key that is known already or without one.
    void setStored(const std::optional<wmbus::Key> &stored);
    /// What is typed, else what is stored; absent while it is none.
    [[nodiscard]] std::optional<wmbus::Key> key() const;
    /// What is wrong with it, or what to do; empty text where key() is one.
    [[nodiscard]] KeyWords::Verdict problem() const;
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    void insertWidget(QWidget *widget); ///< behind Show
    void testSoon(); ///< typingPaused() comes, if there is a key

Q_SIGNALS:
    void edited();
    void typingPaused(); ///< with a key in it: time to try it
    /// A text that named a meter too was pasted; edited() follows.
    void pasted(const engine::FoundKey &found);

private:
    void onTextChanged();
    void takeKeyFrom(const QString &text);
    void show(bool on);

    const Palette &m_palette;
    std::optional<wmbus::Key> m_stored;
    QLineEdit *m_line;
    QCheckBox *m_show;
    QLabel *m_digits;
    QTimer m_pause;
};

} // namespace ui
