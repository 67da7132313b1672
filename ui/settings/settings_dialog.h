// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/retention.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace ui {

class Settings;

/// What people may choose: language, colours, form of CSV files, folder of captures. Written with OK only.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

    void accept() override;

private:
    void build();
    void load();
    void chooseFolder();
    void loadListLimit();
    void onRetentionChanged();
    [[nodiscard]] engine::Retention retention() const;

    Settings &m_settings;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_csv;
    QLineEdit *m_folder;
    QComboBox *m_retention;
    QSpinBox *m_retentionLimit;
    QComboBox *m_listLimit;
};

} // namespace ui
