// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/key_store.h"
#include "ui/keys/key_words.h"
#include "ui/theme/palette.h"

#include <QTimer>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace engine {
class Session;
}

namespace ui {

class KeyClipboard;

/// One key of the store, or a new one. The key itself stands in the field only while it is typed or shown; else the
/// field is empty and says that there is one. Anything with a number and a key in it can be pasted there.
class KeyEditor : public QWidget
{
    Q_OBJECT

public:
    KeyEditor(const engine::Session &session, engine::KeyStore &store, const Palette &palette,
              QWidget *parent = nullptr);
    ~KeyEditor() override;

    void edit(std::int32_t key);
    void begin(const QString &address); ///< a new key
    [[nodiscard]] std::int32_t editedKey() const { return m_id; } ///< -1 while it is a new one
    void focusFirstEmpty();

Q_SIGNALS:
    void saved(std::int32_t key);

private:
    void buildKeyRow(QFormLayout *form);
    void load(const engine::StoredKey *stored, const QString &address);
    void save();
    void showKey(bool on);
    void copyKey();
    void onKeyEdited();
    void onEdited();
    void test();
    void takePasted(const QString &text);
    void showResult(const KeyWords::Verdict &verdict);
    [[nodiscard]] std::optional<wmbus::Key> key() const;
    [[nodiscard]] std::optional<wmbus::AddressPattern> pattern() const;

    const engine::Session &m_session;
    engine::KeyStore &m_store;
    const Palette &m_palette;
    std::int32_t m_id = -1;
    KeyClipboard *m_clipboard;
    QLineEdit *m_meter;
    QLineEdit *m_name;
    QLineEdit *m_note;
    QLineEdit *m_key;
    QCheckBox *m_show;
    QPushButton *m_copy;
    QLabel *m_digits;
    QLabel *m_resultIcon;
    QLabel *m_result;
    QCheckBox *m_remember;
    QPushButton *m_save;
    QTimer m_test; ///< the test runs when typing pauses
};

} // namespace ui
