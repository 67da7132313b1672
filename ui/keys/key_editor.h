// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/key_store.h"
#include "engine/keys/key_trials.h"
#include "ui/keys/key_words.h"

#include <QWidget>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace engine {
struct FoundKey;
class Session;
} // namespace engine

namespace ui {

class KeyClipboard;
class KeyField;
class KeyHunt;
class VerdictLine;

/// One key of the store, or a new one. Anything with a number and a key in it can be pasted there; a key alone is tried
/// on the meters that need one.
class KeyEditor : public QWidget
{
    Q_OBJECT

public:
    KeyEditor(const engine::Session &session, engine::KeyStore &store, const Palette &palette,
              const PrivacyMask &privacy, QWidget *parent = nullptr);

    void edit(std::int32_t key);
    void begin(const QString &address); ///< a new key
    [[nodiscard]] std::int32_t editedKey() const { return m_id; } ///< -1 while it is a new one
    void focusFirstEmpty();
    /// What was typed into `before` and is not saved yet, for the same key.
    void takeOver(const KeyEditor &before);

Q_SIGNALS:
    void saved(std::int32_t key);

private:
    void build();
    [[nodiscard]] QWidget *buildMeterRow();
    [[nodiscard]] QWidget *buildResultRow();
    void load(const engine::StoredKey *stored, const QString &address);
    void save();
    void copyKey();
    void updateButtons();
    void onEdited();
    void onPasted(const engine::FoundKey &found);
    void onTypingPaused();
    void onMetersFound(const std::vector<engine::MeterTrial> &found);
    void takeMeter(std::uint32_t meter);
    [[nodiscard]] std::optional<wmbus::AddressPattern> pattern() const;
    [[nodiscard]] std::int8_t heardMode(const wmbus::AddressPattern &pattern) const;

    const engine::Session &m_session;
    engine::KeyStore &m_store;
    const PrivacyMask &m_privacy;
    std::int32_t m_id = -1;
    KeyClipboard *m_clipboard;
    KeyHunt *m_hunt;
    QLineEdit *m_meter;
    QLineEdit *m_name;
    QLineEdit *m_note;
    KeyField *m_key;
    QPushButton *m_copy;
    VerdictLine *m_result;
    QPushButton *m_takeMeter;
    QCheckBox *m_remember;
    QPushButton *m_save;
};

} // namespace ui
