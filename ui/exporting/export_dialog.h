// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exporting/session_export.h"
#include "ui/settings/settings.h"

#include <QDialog>

#include <cstdint>
#include <optional>
#include <vector>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace engine {
class Session;
}

namespace ui {

enum class ExportPart : std::uint8_t { All, Shown, Selected };

/// Which telegrams can be exported, each in order of arrival.
struct ExportSources
{
    std::optional<std::vector<std::uint32_t>> shown; ///< what the filter lets through; absent without a filter
    std::vector<std::uint32_t> selected;
    ExportPart offered = ExportPart::All;
    std::optional<std::vector<std::uint32_t>> all = {}; ///< what may leave at all; absent: everything
};

/// Asks what to export, in which form and into which file, and shows how the file will begin.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const engine::Session &session, const Settings &settings, ExportSources sources, QWidget *parent);

    [[nodiscard]] ExportForm form() const;
    [[nodiscard]] NumberStyle style() const;
    [[nodiscard]] engine::ExportRequest request() const;
    [[nodiscard]] const QString &path() const { return m_path; } ///< once accepted

    /// Asks for the file; without one the dialog stays.
    void accept() override;

private:
    [[nodiscard]] QWidget *buildParts();
    void buildChoices(const Settings &settings);
    void buildLayout();
    [[nodiscard]] std::size_t countOf(ExportPart part) const;
    [[nodiscard]] ExportPart part() const;
    void refresh();

    const engine::Session &m_session;
    ExportSources m_sources;
    QButtonGroup *m_parts;
    QComboBox *m_form;
    QComboBox *m_style;
    QLabel *m_hint;
    QPlainTextEdit *m_preview;
    QLabel *m_count;
    QString m_path;
};

} // namespace ui
