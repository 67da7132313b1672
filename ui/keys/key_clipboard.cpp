// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_clipboard.h"

#include "ui/keys/key_digits.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

#include <memory>

namespace ui {

KeyClipboard::KeyClipboard(QObject *parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setObjectName(QStringLiteral("clipboardTimer"));
    m_timer->setSingleShot(true);
    m_timer->setInterval(kSeconds * 1000);
    connect(m_timer, &QTimer::timeout, this, &KeyClipboard::clear);
}

KeyClipboard::~KeyClipboard()
{
    clear();
}

void KeyClipboard::copy(const wmbus::Key &key)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(keyText(key));
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_key = key;
    m_timer->start();
}

void KeyClipboard::clear()
{
    if (!m_key)
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (keyOf(clipboard->text()) == m_key)
        clipboard->clear();
    m_key.reset();
    Q_EMIT cleared();
}

} // namespace ui
