// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr qsizetype kMaxRecentFiles = 8;

constexpr QLatin1String kLanguage("look/language");
constexpr QLatin1String kTheme("look/theme");
constexpr QLatin1String kCsvStyle("export/csv");
constexpr QLatin1String kCaptureFolder("capture/folder");
constexpr QLatin1String kRecentFiles("files/recent");
constexpr QLatin1String kLastPort("receiver/port");
constexpr QLatin1String kLastMode("receiver/mode");
constexpr QLatin1String kPerspective("window/perspective");
constexpr QLatin1String kGeometry("window/geometry");
constexpr QLatin1String kLayouts("window/layout");
constexpr QLatin1String kColumns("columns/");

/// Names in the order of the enumerators.
constexpr std::array kThemeNames{QLatin1String("system"), QLatin1String("light"), QLatin1String("dark")};
constexpr std::array kPerspectiveNames{QLatin1String("survey"), QLatin1String("analyse")};
constexpr std::array kStyleNames{QLatin1String("program"), QLatin1String("locale")};

/// The enumerator whose name the file holds; the first one for anything else.
template <typename Enum, std::size_t count>
Enum enumValue(const QSettings &file, QLatin1String key, const std::array<QLatin1String, count> &names)
{
    const auto it = std::find(names.begin(), names.end(), file.value(key).toString());
    return it == names.end() ? Enum{} : Enum(it - names.begin());
}

QString layoutKey(Perspective perspective)
{
    return kLayouts + QLatin1Char('/') + kPerspectiveNames[std::size_t(perspective)];
}

} // namespace

Settings::Settings(const QString &path) : m_file(path, QSettings::IniFormat) { }

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/meterscope.ini");
}

QString Settings::language() const
{
    const QString code = m_file.value(kLanguage).toString();
    return code == QStringLiteral("de") || code == QStringLiteral("en") ? code : QString();
}

void Settings::setLanguage(const QString &code)
{
    m_file.setValue(kLanguage, code);
}

ThemeChoice Settings::theme() const
{
    return enumValue<ThemeChoice>(m_file, kTheme, kThemeNames);
}

void Settings::setTheme(ThemeChoice theme)
{
    m_file.setValue(kTheme, QString(kThemeNames[std::size_t(theme)]));
}

NumberStyle Settings::csvStyle() const
{
    return enumValue<NumberStyle>(m_file, kCsvStyle, kStyleNames);
}

void Settings::setCsvStyle(NumberStyle style)
{
    m_file.setValue(kCsvStyle, QString(kStyleNames[std::size_t(style)]));
}

QString Settings::captureFolder() const
{
    const QString folder = m_file.value(kCaptureFolder).toString();
    if (!folder.isEmpty() && QDir::isAbsolutePath(folder))
        return folder;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/captures");
}

void Settings::setCaptureFolder(const QString &folder)
{
    m_file.setValue(kCaptureFolder, folder);
}

QStringList Settings::recentFiles() const
{
    return m_file.value(kRecentFiles).toStringList().mid(0, kMaxRecentFiles);
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_file.setValue(kRecentFiles, files.mid(0, kMaxRecentFiles));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_file.setValue(kRecentFiles, files);
}

QString Settings::lastPort() const
{
    return m_file.value(kLastPort).toString();
}

void Settings::setLastPort(const QString &port)
{
    m_file.setValue(kLastPort, port);
}

QString Settings::lastMode() const
{
    return m_file.value(kLastMode).toString();
}

void Settings::setLastMode(const QString &mode)
{
    m_file.setValue(kLastMode, mode);
}

Perspective Settings::perspective() const
{
    return enumValue<Perspective>(m_file, kPerspective, kPerspectiveNames);
}

void Settings::setPerspective(Perspective perspective)
{
    m_file.setValue(kPerspective, QString(kPerspectiveNames[std::size_t(perspective)]));
}

QByteArray Settings::layout(Perspective perspective) const
{
    return m_file.value(layoutKey(perspective)).toByteArray();
}

void Settings::setLayout(Perspective perspective, const QByteArray &state)
{
    m_file.setValue(layoutKey(perspective), state);
}

QByteArray Settings::columns(const QString &table) const
{
    return m_file.value(kColumns + table).toByteArray();
}

void Settings::setColumns(const QString &table, const QByteArray &state)
{
    m_file.setValue(kColumns + table, state);
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(kGeometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_file.setValue(kGeometry, geometry);
}

void Settings::resetLayout()
{
    m_file.remove(kLayouts);
    m_file.remove(kGeometry);
    m_file.remove(kPerspective);
}

} // namespace ui
