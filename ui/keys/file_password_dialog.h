// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/secret_bytes.h"

#include <QDialog>

#include <string>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

class SecretLine;

/// Asks for the password of an encrypted file with keys, until it opens or the user gives up.
class FilePasswordDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name`: of the file. `content` must live as long.
    FilePasswordDialog(const QString &name, const std::string &content, QWidget *parent = nullptr);

    [[nodiscard]] engine::SecretBytes password() const; ///< the right one, once accepted

private:
    void tryPassword();
    void setShown(bool on);

    const std::string &m_content;
    SecretLine *m_password;
    QLabel *m_hint;
    QPushButton *m_ok = nullptr;
};

} // namespace ui
