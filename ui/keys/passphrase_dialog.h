// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/secret_bytes.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

class SecretLine;

/// Asks for the passphrase of the stored keys: once to unlock them, twice for a new one.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose : std::uint8_t { Unlock, New };

    explicit PassphraseDialog(Purpose purpose, QWidget *parent = nullptr);

    [[nodiscard]] engine::SecretBytes passphrase() const;

private:
    void onEdited();

    SecretLine *m_text;
    SecretLine *m_again = nullptr; ///< for a new one
    QLabel *m_hint;
    QPushButton *m_ok;
};

} // namespace ui
