// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/retention.h"
#include "ui/actions/shortcuts.h"
#include "ui/inspector/byte_look.h"
#include "ui/telegrams/saved_filter.h"
#include "ui/text/time_format.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace ui {

enum class ThemeChoice : std::uint8_t { System, Light, Dark, ContrastLight, ContrastDark };
enum class Perspective : std::uint8_t { Survey, Analyse };
enum class NumberStyle : std::uint8_t { Program, Locale }; ///< of CSV: dot and comma, or as this machine's locale
enum class ExportForm : std::uint8_t { Telegrams, Readings, Wide, Meters, Json, Hex, Wmbusmeters, RtlWmbus, Text };

/// What the program remembers between two starts: typed, checked when read. A value that makes no sense counts as
/// not set, so that no file can keep the program from starting; faults() tells which. Never a meter key.
class Settings
{
public:
    /// Raised when a value gets another meaning; stands in the file as "settings/version".
    static constexpr int kVersion = 1;

    /// What was wrong with the file when it was opened.
    struct Faults
    {
        bool unreadable = false; ///< it is no settings file, or may not be read
        bool newer = false; ///< written by a later version of the program: some values may mean something else
        QStringList names; ///< of the values that count as not set: "look/theme"

        [[nodiscard]] bool any() const { return unreadable || newer || !names.isEmpty(); }
    };

    /// `path`: the file; made with the first change.
    explicit Settings(const QString &path);
    /// The user's own file.
    [[nodiscard]] static QString defaultPath();
    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] const Faults &faults() const { return m_faults; }

    [[nodiscard]] QString language() const; ///< "de", "en", or empty: that of the system
    void setLanguage(const QString &code);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] TimeFormat timeFormat() const; ///< of the telegram list
    void setTimeFormat(const TimeFormat &format);
    [[nodiscard]] ByteLook byteLook() const;
    void setByteLook(const ByteLook &look);
    [[nodiscard]] bool hidesForeignMeters() const;
    void setHidesForeignMeters(bool hides);
    [[nodiscard]] NumberStyle csvStyle() const;
    void setCsvStyle(NumberStyle style);
    [[nodiscard]] ExportForm exportForm() const; ///< used last
    void setExportForm(ExportForm form);
    [[nodiscard]] QString captureFolder() const;
    void setCaptureFolder(const QString &folder);
    /// What becomes of old captures in that folder: all are kept unless somebody chose otherwise.
    [[nodiscard]] engine::Retention retention() const;
    void setRetention(const engine::Retention &retention);

    static constexpr std::uint32_t kLeastListLimit = 1000;
    static constexpr std::uint32_t kMostListLimit = 100'000'000;
    static constexpr std::uint32_t kUsualListLimit = 1'000'000;
    /// So many telegrams stay in the list; absent: all.
    [[nodiscard]] std::optional<std::uint32_t> listLimit() const;
    void setListLimit(std::optional<std::uint32_t> telegrams);

    [[nodiscard]] QStringList recentFiles() const; ///< newest first
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    [[nodiscard]] QStringList recentFilters() const; ///< of the telegrams, newest first
    void setRecentFilters(const QStringList &texts);
    [[nodiscard]] QList<SavedFilter> savedFilters() const;
    void setSavedFilters(const QList<SavedFilter> &filters);

    [[nodiscard]] ShortcutChoices shortcuts() const;
    void setShortcuts(const ShortcutChoices &choices); ///< all of them
    [[nodiscard]] QStringList recentCommands() const; ///< run from the palette, the last one first
    void addRecentCommand(const QString &name);

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
    [[nodiscard]] Faults check() const;
    void store(const QString &key, const QVariant &value);
    [[nodiscard]] std::optional<QKeySequence> shortcut(const QString &key) const;

    QSettings m_file;
    Faults m_faults;
};

} // namespace ui
