// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include "sticks/stick_type.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <optional>

namespace ui {

namespace {

constexpr qsizetype kMaxRecentFiles = 8;
constexpr qsizetype kMaxRecentCommands = 10;

constexpr QLatin1String kVersionKey("settings/version");
constexpr QLatin1String kLanguage("look/language");
constexpr QLatin1String kTheme("look/theme");
constexpr QLatin1String kTimeStyle("look/times");
constexpr QLatin1String kMilliseconds("look/milliseconds");
constexpr QLatin1String kHideForeign("look/hide-foreign-meters");
constexpr QLatin1String kWithoutMarks("bytes/without-marks");
constexpr QLatin1String kWithoutCharacters("bytes/without-characters");
constexpr QLatin1String kWithoutChanges("bytes/without-changes");
constexpr QLatin1String kCsvStyle("export/csv");
constexpr QLatin1String kExportForm("export/form");
constexpr QLatin1String kCaptureFolder("capture/folder");
constexpr QLatin1String kRetention("capture/keep");
constexpr QLatin1String kListLimit("list/limit");
constexpr QLatin1String kNoListLimit("none"); ///< its value for: all telegrams stay
constexpr QLatin1String kRecentFiles("files/recent");
constexpr QLatin1String kRecentCommands("palette/recent");
constexpr QLatin1String kRecentFilters("filters/recent");
constexpr QLatin1String kSavedFilters("filters/saved");
constexpr QLatin1String kShortcuts("shortcuts/");
constexpr QLatin1String kLastPort("receiver/port");
constexpr QLatin1String kLastMode("receiver/mode");
constexpr QLatin1String kPerspective("window/perspective");
constexpr QLatin1String kGeometry("window/geometry");
constexpr QLatin1String kLayouts("window/layout");
constexpr QLatin1String kColumns("columns/");

constexpr std::array kLanguageNames{QLatin1String(""), QLatin1String("de"), QLatin1String("en")};
/// Names in the order of the enumerators.
constexpr std::array kThemeNames{QLatin1String("system"), QLatin1String("light"), QLatin1String("dark"),
                                 QLatin1String("contrast-light"), QLatin1String("contrast-dark")};
constexpr std::array kTimeStyleNames{QLatin1String("local"), QLatin1String("utc"), QLatin1String("start"),
                                     QLatin1String("previous")};
constexpr std::array kSwitchNames{QLatin1String("false"), QLatin1String("true")};
constexpr std::array kPerspectiveNames{QLatin1String("survey"), QLatin1String("analyse")};
constexpr std::array kRetentionNames{QLatin1String("all"), QLatin1String("days"), QLatin1String("newest")};
constexpr std::array kStyleNames{QLatin1String("program"), QLatin1String("locale")};
constexpr std::array kFormNames{QLatin1String("telegrams"),   QLatin1String("readings"), QLatin1String("wide"),
                                QLatin1String("meters"),      QLatin1String("json"),     QLatin1String("hex"),
                                QLatin1String("wmbusmeters"), QLatin1String("rtlwmbus"), QLatin1String("text")};

/// The place of the name that the file holds; absent for anything else.
template <std::size_t count>
std::optional<std::size_t> placeOf(const QSettings &file, QLatin1String key,
                                   const std::array<QLatin1String, count> &names)
{
    const QVariant value = file.value(key);
    if (value.typeId() != QMetaType::QString)
        return std::nullopt; // the text of anything else is empty, which is a name, too
    const auto it = std::find(names.begin(), names.end(), value.toString());
    return it == names.end() ? std::nullopt : std::optional(std::size_t(it - names.begin()));
}

/// The enumerator whose name the file holds; the first one for anything else.
template <typename Enum, std::size_t count>
Enum enumValue(const QSettings &file, QLatin1String key, const std::array<QLatin1String, count> &names)
{
    return Enum(placeOf(file, key, names).value_or(0));
}

/// "all", "days 90", "newest 20". Absent for anything else: no file is deleted for a word that nobody understands.
std::optional<engine::Retention> retentionFromText(const QString &text)
{
    using Rule = engine::Retention::Rule;
    const QStringList words = text.split(QLatin1Char(' '));
    const auto name = std::find(kRetentionNames.begin(), kRetentionNames.end(), words.constFirst());
    if (name == kRetentionNames.end())
        return std::nullopt;
    const engine::Retention retention{.rule = Rule(name - kRetentionNames.begin()),
                                      .limit = words.size() == 2 ? words[1].toInt() : 0};
    const bool isSound = retention.rule == Rule::KeepAll ? words.size() == 1 : retention.limit >= 1;
    return isSound ? std::optional(retention) : std::nullopt;
}

/// Absent for anything but a number of telegrams that a list may be limited to.
std::optional<std::uint32_t> listLimitFromText(const QString &text)
{
    const std::uint32_t telegrams = text.toUInt();
    const bool isSound = telegrams >= Settings::kLeastListLimit && telegrams <= Settings::kMostListLimit;
    return isSound ? std::optional(telegrams) : std::nullopt;
}

QString layoutKey(Perspective perspective)
{
    return kLayouts + QLatin1Char('/') + kPerspectiveNames[std::size_t(perspective)];
}

} // namespace

Settings::Settings(const QString &path) : m_file(path, QSettings::IniFormat), m_faults(check()) { }

void Settings::store(const QString &key, const QVariant &value)
{
    m_file.setValue(key, value);
    m_file.setValue(kVersionKey, kVersion);
}

Settings::Faults Settings::check() const
{
    Faults faults;
    (void)m_file.allKeys(); // reading is lazy: without a look at all of it the status says little
    faults.unreadable = m_file.status() != QSettings::NoError;
    const int version = m_file.value(kVersionKey, kVersion).toInt();
    faults.newer = version > kVersion;
    const auto note = [this, &faults](QLatin1String key, bool understood) {
        if (m_file.contains(key) && !understood)
            faults.names.append(key);
    };
    note(kVersionKey, version >= 1);
    note(kLanguage, placeOf(m_file, kLanguage, kLanguageNames).has_value());
    note(kTheme, placeOf(m_file, kTheme, kThemeNames).has_value());
    note(kTimeStyle, placeOf(m_file, kTimeStyle, kTimeStyleNames).has_value());
    note(kMilliseconds, placeOf(m_file, kMilliseconds, kSwitchNames).has_value());
    note(kHideForeign, placeOf(m_file, kHideForeign, kSwitchNames).has_value());
    for (const QLatin1String key : {kWithoutMarks, kWithoutCharacters, kWithoutChanges})
        note(key, placeOf(m_file, key, kSwitchNames).has_value());
    note(kCsvStyle, placeOf(m_file, kCsvStyle, kStyleNames).has_value());
    note(kExportForm, placeOf(m_file, kExportForm, kFormNames).has_value());
    note(kPerspective, placeOf(m_file, kPerspective, kPerspectiveNames).has_value());
    note(kCaptureFolder, QDir::isAbsolutePath(m_file.value(kCaptureFolder).toString()));
    note(kRetention, retentionFromText(m_file.value(kRetention).toString()).has_value());
    const QString listLimit = m_file.value(kListLimit).toString();
    note(kListLimit, listLimit == kNoListLimit || listLimitFromText(listLimit));
    for (const QString &key : m_file.allKeys())
        if (key.startsWith(kShortcuts) && !shortcut(key))
            faults.names.append(key);
    note(kSavedFilters, m_file.value(kSavedFilters).toStringList().size() % 2 == 0);
    const QVariant mode = m_file.value(kLastMode);
    const bool isAutomatic = mode.typeId() == QMetaType::QString && mode.toString().isEmpty();
    note(kLastMode, isAutomatic || sticks::modeSetFromText(mode.toString().toStdString()));
    return faults;
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/meterscope.ini");
}

QString Settings::language() const
{
    return kLanguageNames[placeOf(m_file, kLanguage, kLanguageNames).value_or(0)];
}

void Settings::setLanguage(const QString &code)
{
    store(kLanguage, code);
}

ThemeChoice Settings::theme() const
{
    return enumValue<ThemeChoice>(m_file, kTheme, kThemeNames);
}

void Settings::setTheme(ThemeChoice theme)
{
    store(kTheme, QString(kThemeNames[std::size_t(theme)]));
}

TimeFormat Settings::timeFormat() const
{
    return {.style = enumValue<TimeStyle>(m_file, kTimeStyle, kTimeStyleNames),
            .milliseconds = enumValue<bool>(m_file, kMilliseconds, kSwitchNames)};
}

void Settings::setTimeFormat(const TimeFormat &format)
{
    store(kTimeStyle, QString(kTimeStyleNames[std::size_t(format.style)]));
    store(kMilliseconds, QString(kSwitchNames[std::size_t(format.milliseconds)]));
}

ByteLook Settings::byteLook() const
{
    const auto isShown = [this](QLatin1String key) { return !enumValue<bool>(m_file, key, kSwitchNames); };
    return {.marks = isShown(kWithoutMarks),
            .characters = isShown(kWithoutCharacters),
            .changes = isShown(kWithoutChanges)};
}

void Settings::setByteLook(const ByteLook &look)
{
    const auto storeShown = [this](QLatin1String key, bool shown) {
        store(key, QString(kSwitchNames[std::size_t(!shown)]));
    };
    storeShown(kWithoutMarks, look.marks);
    storeShown(kWithoutCharacters, look.characters);
    storeShown(kWithoutChanges, look.changes);
}

bool Settings::hidesForeignMeters() const
{
    return enumValue<bool>(m_file, kHideForeign, kSwitchNames);
}

void Settings::setHidesForeignMeters(bool hides)
{
    store(kHideForeign, QString(kSwitchNames[std::size_t(hides)]));
}

NumberStyle Settings::csvStyle() const
{
    return enumValue<NumberStyle>(m_file, kCsvStyle, kStyleNames);
}

void Settings::setCsvStyle(NumberStyle style)
{
    store(kCsvStyle, QString(kStyleNames[std::size_t(style)]));
}

ExportForm Settings::exportForm() const
{
    return enumValue<ExportForm>(m_file, kExportForm, kFormNames);
}

void Settings::setExportForm(ExportForm form)
{
    store(kExportForm, QString(kFormNames[std::size_t(form)]));
}

QString Settings::captureFolder() const
{
    QString folder = m_file.value(kCaptureFolder).toString();
    if (!folder.isEmpty() && QDir::isAbsolutePath(folder))
        return folder;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/captures");
}

void Settings::setCaptureFolder(const QString &folder)
{
    store(kCaptureFolder, folder);
}

engine::Retention Settings::retention() const
{
    return retentionFromText(m_file.value(kRetention).toString()).value_or(engine::Retention());
}

void Settings::setRetention(const engine::Retention &retention)
{
    QString text = kRetentionNames[std::size_t(retention.rule)];
    if (retention.rule != engine::Retention::Rule::KeepAll)
        text += QLatin1Char(' ') + QString::number(retention.limit);
    store(kRetention, text);
}

std::optional<std::uint32_t> Settings::listLimit() const
{
    const QString text = m_file.value(kListLimit).toString();
    return text == kNoListLimit ? std::nullopt : std::optional(listLimitFromText(text).value_or(kUsualListLimit));
}

void Settings::setListLimit(std::optional<std::uint32_t> telegrams)
{
    store(kListLimit, telegrams ? QString::number(*telegrams) : QString(kNoListLimit));
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
    store(kRecentFiles, files.mid(0, kMaxRecentFiles));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    store(kRecentFiles, files);
}

QStringList Settings::recentFilters() const
{
    return m_file.value(kRecentFilters).toStringList();
}

void Settings::setRecentFilters(const QStringList &texts)
{
    store(kRecentFilters, texts);
}

/// A list of names and texts by turns.
QList<SavedFilter> Settings::savedFilters() const
{
    const QStringList parts = m_file.value(kSavedFilters).toStringList();
    QList<SavedFilter> filters;
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2)
        filters.append({parts[i], parts[i + 1]});
    return filters;
}

void Settings::setSavedFilters(const QList<SavedFilter> &filters)
{
    QStringList parts;
    for (const SavedFilter &filter : filters)
        parts << filter.name << filter.text;
    store(kSavedFilters, parts);
}

/// Keys under their name in every language: "Ctrl+Shift+F"; empty takes the usual ones away.
std::optional<QKeySequence> Settings::shortcut(const QString &key) const
{
    const QVariant value = m_file.value(key);
    const auto keys = QKeySequence::fromString(value.toString(), QKeySequence::PortableText);
    const bool isNone = value.typeId() == QMetaType::QString && value.toString().isEmpty();
    return isNone || isPossibleShortcut(keys) ? std::optional(keys) : std::nullopt;
}

ShortcutChoices Settings::shortcuts() const
{
    ShortcutChoices choices;
    for (const QString &key : m_file.allKeys())
        if (key.startsWith(kShortcuts))
            if (const auto keys = shortcut(key))
                choices.insert(key.sliced(kShortcuts.size()), *keys);
    return choices;
}

void Settings::setShortcuts(const ShortcutChoices &choices)
{
    m_file.remove(kShortcuts.chopped(1));
    for (auto it = choices.begin(); it != choices.end(); ++it)
        store(kShortcuts + it.key(), it.value().toString(QKeySequence::PortableText));
}

QStringList Settings::recentCommands() const
{
    return m_file.value(kRecentCommands).toStringList().mid(0, kMaxRecentCommands);
}

void Settings::addRecentCommand(const QString &name)
{
    if (name.isEmpty())
        return;
    QStringList names = recentCommands();
    names.removeAll(name);
    names.prepend(name);
    store(kRecentCommands, names.mid(0, kMaxRecentCommands));
}

QString Settings::lastPort() const
{
    return m_file.value(kLastPort).toString();
}

void Settings::setLastPort(const QString &port)
{
    store(kLastPort, port);
}

QString Settings::lastMode() const
{
    return m_file.value(kLastMode).toString();
}

void Settings::setLastMode(const QString &mode)
{
    store(kLastMode, mode);
}

Perspective Settings::perspective() const
{
    return enumValue<Perspective>(m_file, kPerspective, kPerspectiveNames);
}

void Settings::setPerspective(Perspective perspective)
{
    store(kPerspective, QString(kPerspectiveNames[std::size_t(perspective)]));
}

QByteArray Settings::layout(Perspective perspective) const
{
    return m_file.value(layoutKey(perspective)).toByteArray();
}

void Settings::setLayout(Perspective perspective, const QByteArray &state)
{
    store(layoutKey(perspective), state);
}

QByteArray Settings::columns(const QString &table) const
{
    return m_file.value(kColumns + table).toByteArray();
}

void Settings::setColumns(const QString &table, const QByteArray &state)
{
    store(kColumns + table, state);
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(kGeometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    store(kGeometry, geometry);
}

void Settings::resetLayout()
{
    m_file.remove(kLayouts);
    m_file.remove(kGeometry);
    m_file.remove(kPerspective);
}

} // namespace ui
