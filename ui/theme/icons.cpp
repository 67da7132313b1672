// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <optional>

namespace ui {

namespace {

/// Draws an SVG file whose strokes say "currentColor" in the colour asked for.
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, std::optional<QColor> color) : m_name(std::move(name)), m_color(color) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, render(rect.size() * scale, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return render(size, mode); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return render(size, mode);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_color); }
    [[nodiscard]] QString key() const override { return QStringLiteral("meterscope-themed"); }
    bool isNull() override { return !QFile::exists(path()); }

private:
    [[nodiscard]] QString path() const { return QStringLiteral(":/icons/%1.svg").arg(m_name); }

    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_color.value_or(palette.color(QPalette::WindowText));
    }

    /// `size` in device pixels.
    [[nodiscard]] QPixmap render(const QSize &size, QIcon::Mode mode) const
    {
        const QColor ink = color(mode);
        const QString cacheKey =
            QStringLiteral("%1/%2/%3x%4").arg(m_name, ink.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(cacheKey, &pixmap))
            return pixmap;

        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray svg = file.readAll().replace("currentColor", ink.name().toLatin1());
        QBuffer buffer(&svg);
        QImageReader reader(&buffer, "svg");
        reader.setScaledSize(size);
        pixmap = QPixmap::fromImageReader(&reader);
        QPixmapCache::insert(cacheKey, pixmap);
        return pixmap;
    }

    QString m_name;
    std::optional<QColor> m_color;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new ThemedIconEngine(name, std::nullopt));
}

QIcon icon(const QString &name, const QColor &color)
{
    return QIcon(new ThemedIconEngine(name, color));
}

} // namespace ui
