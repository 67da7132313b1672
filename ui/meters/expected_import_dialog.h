// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/survey/expected_meters.h"

#include <QDialog>
#include <QString>

#include <vector>

namespace ui {

/// What a list of expected meters holds, before it is taken: its meters, and each line that is none with the reason.
class ExpectedImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `known`: the list that is there now; `name`: of the file.
    ExpectedImportDialog(const engine::ExpectedFile &file, const QString &name,
                         const std::vector<engine::ExpectedMeter> &known, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<engine::ExpectedMeter> &chosen() const { return m_chosen; }

private:
    [[nodiscard]] QWidget *buildTable(const std::vector<engine::ExpectedMeter> &meters);
    [[nodiscard]] QWidget *buildProblems(const engine::ExpectedFile &file, const QString &name);
    void choose(std::vector<engine::ExpectedMeter> meters);

    std::vector<engine::ExpectedMeter> m_chosen;
};

} // namespace ui
