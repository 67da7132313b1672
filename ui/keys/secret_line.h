// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/secret_bytes.h"

#include <QLineEdit>

namespace ui {

/// Where a passphrase or password is typed: masked, unknown to input methods, and empty before it goes.
class SecretLine : public QLineEdit
{
    Q_OBJECT

public:
    /// `words`: what is asked for.
    SecretLine(const QString &name, const QString &words, QWidget *parent = nullptr);
    ~SecretLine() override;

    [[nodiscard]] engine::SecretBytes secret() const; ///< in UTF-8
};

} // namespace ui
