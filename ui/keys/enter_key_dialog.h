// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/key_words.h"

#include <QDialog>

#include <cstdint>
#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QDialogButtonBox;
class QPushButton;
QT_END_NAMESPACE

namespace engine {
struct FoundKey;
struct Meter;
class Session;
} // namespace engine

namespace ui {

class KeyField;
class VerdictLine;

/// Takes the key of one meter. Masked unless asked for; checked while typing; tried on the telegrams at hand.
class EnterKeyDialog : public QDialog
{
    Q_OBJECT

public:
    EnterKeyDialog(const engine::Session &session, std::uint32_t meter, const Palette &palette,
                   const PrivacyMask &privacy, QWidget *parent = nullptr);

    /// The key typed; absent while it is none.
    [[nodiscard]] std::optional<wmbus::Key> key() const;
    [[nodiscard]] bool remember() const; ///< beyond this run of the program

Q_SIGNALS:
    void letterRequested(); ///< there is no key yet

private:
    [[nodiscard]] QString headingText() const;
    void build();
    [[nodiscard]] QDialogButtonBox *buildButtons();
    void onEdited();
    void onPasted(const engine::FoundKey &found);
    void testKey();
    [[nodiscard]] const engine::Meter &meter() const;

    const engine::Session &m_session;
    std::uint32_t m_meter;
    const PrivacyMask &m_privacy;
    KeyField *m_key;
    VerdictLine *m_result;
    QCheckBox *m_remember = nullptr;
    QPushButton *m_ok = nullptr;
    QString m_otherMeter; ///< the number that was pasted with the key, where it is not this meter's
};

} // namespace ui
