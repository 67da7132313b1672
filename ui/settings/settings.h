// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace ui {

enum class ThemeChoice : std::uint8_t { System, Light, Dark };
enum class Perspective : std::uint8_t { Survey, Analyse };
enum class NumberStyle : std::uint8_t { Program, Locale }; ///< of CSV: dot and comma, or as this machine's locale

/// What the program remembers between two starts: typed, checked when read. A value that makes no sense counts as
/// not set, so that no file can keep the program from starting. Never a meter key.
class Settings
{
public:
    /// `path`: the file; made with the first change.
    explicit Settings(const QString &path);
    /// The user's own file.
    [[nodiscard]] static QString defaultPath();

    [[nodiscard]] QString language() const; ///< "de", "en", or empty: that of the system
    void setLanguage(const QString &code);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] NumberStyle csvStyle() const;
    void setCsvStyle(NumberStyle style);
    [[nodiscard]] QString captureFolder() const;
    void setCaptureFolder(const QString &folder);

    [[nodiscard]] QStringList recentFiles() const; ///< newest first
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    [[nodiscard]] QString lastPort() const; ///< of the receiver used last, empty if none
    void setLastPort(const QString &port);
    [[nodiscard]] QString lastMode() const; ///< "c,t"; empty: what the stick does by default
    void setLastMode(const QString &mode);

    [[nodiscard]] Perspective perspective() const;
    void setPerspective(Perspective perspective);
    [[nodiscard]] QByteArray layout(Perspective perspective) const;
    void setLayout(Perspective perspective, const QByteArray &state);
    [[nodiscard]] QByteArray columns(const QString &table) const; ///< which, how wide, in which order
    void setColumns(const QString &table, const QByteArray &state);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    void resetLayout();

private:
    QSettings m_file;
};

} // namespace ui
