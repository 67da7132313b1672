// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/secret_line.h"

#include <QSignalBlocker>

namespace ui {

SecretLine::SecretLine(const QString &name, const QString &words, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(name);
    setAccessibleName(words);
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setDragEnabled(false);
}

SecretLine::~SecretLine()
{
    const QSignalBlocker quiet(this);
    setText(QString()); // clear() could be undone
}

engine::SecretBytes SecretLine::secret() const
{
    QByteArray utf8 = text().toUtf8();
    engine::SecretBytes bytes(utf8.begin(), utf8.end());
    engine::wipe(utf8.data(), std::size_t(utf8.size()));
    return bytes;
}

} // namespace ui
