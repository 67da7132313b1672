// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/settings/settings.h"
#include "ui/widgets/quiet_combo_box.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <optional>
#include <set>

namespace ui {

namespace {

constexpr int kMaxRetention = 9999;
constexpr int kUsualRetention = 90; ///< what is proposed, not what holds

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_language(new QuietComboBox(this)), m_theme(new QuietComboBox(this)),
      m_csv(new QuietComboBox(this)), m_folder(new QLineEdit(this)), m_retention(new QuietComboBox(this)),
      m_retentionLimit(new QSpinBox(this)), m_listLimit(new QuietComboBox(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    build();
    load();
}

void SettingsDialog::build()
{
    m_language->setObjectName(QStringLiteral("languageBox"));
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_theme->setObjectName(QStringLiteral("themeBox"));
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast, black on white"), int(ThemeChoice::ContrastLight));
    m_theme->addItem(tr("High contrast, white on black"), int(ThemeChoice::ContrastDark));
    m_csv->setObjectName(QStringLiteral("csvBox"));
    m_csv->addItem(tr("For programs: comma and decimal point"), int(NumberStyle::Program));
    m_csv->addItem(tr("For the spreadsheet of this locale"), int(NumberStyle::Locale));
    m_folder->setObjectName(QStringLiteral("captureFolder"));
    m_folder->setMinimumWidth(24 * fontMetrics().height());

    auto *choose = new QPushButton(tr("C&hoose…"), this);
    connect(choose, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(choose);

    using Rule = engine::Retention::Rule;
    m_retention->setObjectName(QStringLiteral("retentionBox"));
    m_retention->addItem(tr("Keep all"), int(Rule::KeepAll));
    m_retention->addItem(tr("Delete those not changed for so many days:"), int(Rule::Days));
    m_retention->addItem(tr("Delete all but so many of the newest:"), int(Rule::Newest));
    m_retention->setToolTip(tr("At the start of the program, captures that it recorded into this folder by itself are "
                               "deleted for good. Captures that you saved or renamed always stay."));
    m_retentionLimit->setObjectName(QStringLiteral("retentionLimit"));
    m_retentionLimit->setRange(1, kMaxRetention);
    connect(m_retention, &QComboBox::currentIndexChanged, this, &SettingsDialog::onRetentionChanged);
    auto *retentionRow = new QHBoxLayout;
    retentionRow->addWidget(m_retention, 1);
    retentionRow->addWidget(m_retentionLimit);

    m_listLimit->setObjectName(QStringLiteral("listLimitBox"));
    m_listLimit->setToolTip(tr("When more telegrams come, the oldest leave the list. Captures and files keep all of "
                               "them. A million telegrams take about 150 MB of memory."));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Colours:"), m_theme);
    form->addRow(tr("C&SV files:"), m_csv);
    form->addRow(tr("C&aptures go to:"), folderRow);
    form->addRow(tr("&Old captures:"), retentionRow);
    form->addRow(tr("&Telegrams in the list:"), m_listLimit);
    form->addRow(buttons);
    static_cast<QLabel *>(form->labelForField(folderRow))->setBuddy(m_folder);
    static_cast<QLabel *>(form->labelForField(retentionRow))->setBuddy(m_retention);
}

void SettingsDialog::load()
{
    m_language->setCurrentIndex(m_language->findData(m_settings.language()));
    m_theme->setCurrentIndex(m_theme->findData(int(m_settings.theme())));
    m_csv->setCurrentIndex(m_csv->findData(int(m_settings.csvStyle())));
    m_folder->setText(QDir::toNativeSeparators(m_settings.captureFolder()));
    const engine::Retention kept = m_settings.retention();
    m_retention->setCurrentIndex(m_retention->findData(int(kept.rule)));
    m_retentionLimit->setValue(kept.limit > 0 ? kept.limit : kUsualRetention);
    onRetentionChanged();
    loadListLimit();
}

void SettingsDialog::loadListLimit()
{
    const auto limit = m_settings.listLimit();
    std::set<std::uint32_t> offered{100'000, 300'000, Settings::kUsualListLimit, 3'000'000, 10'000'000};
    if (limit)
        offered.insert(*limit);
    for (const std::uint32_t telegrams : offered)
        m_listLimit->addItem(tr("The newest %1").arg(locale().toString(telegrams)), telegrams);
    m_listLimit->addItem(tr("All"), QVariant());
    m_listLimit->setCurrentIndex(limit ? m_listLimit->findData(*limit) : m_listLimit->count() - 1);
}

void SettingsDialog::onRetentionChanged()
{
    m_retentionLimit->setEnabled(retention().rule != engine::Retention::Rule::KeepAll);
}

engine::Retention SettingsDialog::retention() const
{
    const auto rule = engine::Retention::Rule(m_retention->currentData().toInt());
    return {.rule = rule, .limit = rule == engine::Retention::Rule::KeepAll ? 0 : m_retentionLimit->value()};
}

void SettingsDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for captures"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void SettingsDialog::accept()
{
    m_settings.setLanguage(m_language->currentData().toString());
    m_settings.setTheme(ThemeChoice(m_theme->currentData().toInt()));
    m_settings.setCsvStyle(NumberStyle(m_csv->currentData().toInt()));
    const QString folder = QDir::fromNativeSeparators(m_folder->text());
    if (folder != m_settings.captureFolder())
        m_settings.setCaptureFolder(folder);
    if (retention() != m_settings.retention())
        m_settings.setRetention(retention());
    const QVariant limit = m_listLimit->currentData();
    m_settings.setListLimit(limit.isValid() ? std::optional(limit.toUInt()) : std::nullopt);
    QDialog::accept();
}

} // namespace ui
