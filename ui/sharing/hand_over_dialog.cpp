// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/hand_over_dialog.h"

#include "engine/sharing/text_file.h"
#include "ui/sharing/hand_over_meter.h"
#include "ui/widgets/window_size.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

HandOverDialog::HandOverDialog(std::vector<HandOverMeter> meters, QWidget *parent)
    : QDialog(parent), m_meters(std::move(meters)), m_collector(new QComboBox(this)), m_list(buildMeters()),
      m_withKeys(new QCheckBox(tr("Write the &keys as well"), this)), m_preview(new QPlainTextEdit(this)),
      m_result(new QLabel(this))
{
    setObjectName(QStringLiteral("handOverDialog"));
    setWindowTitle(tr("Hand over to a collector"));
    build();
    refresh();
}

HandOverDialog::~HandOverDialog() = default;

QTreeWidget *HandOverDialog::buildMeters()
{
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("handOverMeters"));
    list->setAccessibleName(tr("Meters to hand over"));
    list->setHeaderLabels({tr("Meter"), tr("Key")});
    list->setRootIsDecorated(false);
    for (const HandOverMeter &meter : m_meters) {
        auto *item = new QTreeWidgetItem(list);
        item->setText(0, meter.label);
        item->setText(1, meter.meter.key ? tr("known") : QString());
        item->setCheckState(0, meter.mine ? Qt::Checked : Qt::Unchecked);
    }
    list->resizeColumnToContents(0);
    connect(list, &QTreeWidget::itemChanged, this, &HandOverDialog::refresh);
    return list;
}

void HandOverDialog::build()
{
    m_collector->setObjectName(QStringLiteral("collector"));
    m_collector->addItem(tr("wmbusmeters: one file for each meter in a folder"));
    m_collector->addItem(tr("ioBroker wireless-mbus: keys and blocked devices in one file"));
    m_withKeys->setObjectName(QStringLiteral("withKeys"));
    m_preview->setObjectName(QStringLiteral("handOverPreview"));
    m_preview->setAccessibleName(tr("What will be written"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_result->setObjectName(QStringLiteral("handOverResult"));
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);

    auto *form = new QFormLayout;
    form->addRow(tr("&Program:"), m_collector);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_withKeys);
    layout->addWidget(m_preview, 2);
    layout->addWidget(m_result);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_write = buttons->addButton(tr("&Write…"), QDialogButtonBox::ActionRole);
    m_write->setObjectName(QStringLiteral("writeCollector"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &HandOverDialog::choose);
    connect(m_collector, &QComboBox::currentIndexChanged, this, &HandOverDialog::refresh);
    connect(m_withKeys, &QCheckBox::toggled, this, &HandOverDialog::refresh);
    resizeToLetters(*this, 36, 32);
}

HandOverDialog::Collector HandOverDialog::collector() const
{
    return m_collector->currentIndex() == 0 ? Collector::Wmbusmeters : Collector::Iobroker;
}

std::vector<engine::CollectorMeter> HandOverDialog::chosen(bool withKeys) const
{
    std::vector<engine::CollectorMeter> meters;
    for (std::size_t i = 0; i < m_meters.size(); ++i) {
        if (m_list->topLevelItem(int(i))->checkState(0) != Qt::Checked)
            continue;
        meters.push_back(m_meters[i].meter);
        if (!withKeys)
            meters.back().key.reset();
    }
    return meters;
}

std::vector<wmbus::Address> HandOverDialog::blocked() const
{
    std::vector<wmbus::Address> addresses;
    for (const HandOverMeter &meter : m_meters) {
        if (meter.ignored)
            addresses.push_back(meter.meter.address);
    }
    return addresses;
}

/// The preview never shows keys.
void HandOverDialog::refresh()
{
    const auto meters = chosen(false);
    QString text;
    if (collector() == Collector::Wmbusmeters) {
        for (const engine::CollectorFile &file : engine::wmbusmetersFiles(meters))
            text += QString::fromStdString("# " + file.name + "\n" + file.content + "\n");
    } else {
        text = QString::fromStdString(engine::iobrokerSettings(meters, blocked()).value_or(std::string()));
    }
    const auto keys = std::ranges::count_if(chosen(true), [](const auto &meter) { return meter.key.has_value(); });
    m_preview->setPlainText(text);
    m_write->setEnabled(!meters.empty() || (collector() == Collector::Iobroker && !blocked().empty()));
    tell(m_withKeys->isChecked() ? tr("%n key(s) will be written as well; they are not shown here.", nullptr, int(keys))
                                 : tr("No keys will be written: enter them in the other program."));
}

void HandOverDialog::tell(const QString &text)
{
    m_result->setText(text);
}

void HandOverDialog::choose()
{
    const bool folder = collector() == Collector::Wmbusmeters;
    QFileDialog dialog(this, folder ? tr("Folder for the meter files") : tr("File for the settings"));
    dialog.setAcceptMode(folder ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog.setFileMode(folder ? QFileDialog::Directory : QFileDialog::AnyFile);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // we ask ourselves: the old settings stay
    if (!folder)
        dialog.setNameFilter(tr("JSON files (*.json)"));
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        writeTo(dialog.selectedFiles().constFirst());
}

void HandOverDialog::writeTo(const QString &path)
{
    if (m_withKeys->isChecked() && !confirmKeys())
        return;
    if (collector() == Collector::Wmbusmeters)
        writeFolder(path);
    else
        writeSettings(path);
}

bool HandOverDialog::confirmKeys()
{
    QMessageBox question(QMessageBox::Warning, tr("Write keys?"),
                         tr("The keys will stand in the file as plain text: whoever can read it can read the meters."),
                         QMessageBox::Cancel, this);
    question.setObjectName(QStringLiteral("confirmKeys"));
    QPushButton *write = question.addButton(tr("Write the keys"), QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == write;
}

bool HandOverDialog::confirmReplace(const QStringList &existing)
{
    if (existing.isEmpty())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Replace files?"),
                         tr("%n file(s) of this name exist already: %1", nullptr, int(existing.size()))
                             .arg(existing.join(QStringLiteral(", "))),
                         QMessageBox::Cancel, this);
    question.setObjectName(QStringLiteral("confirmReplace"));
    QPushButton *replace = question.addButton(tr("Replace"), QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == replace;
}

void HandOverDialog::writeFolder(const QString &folder)
{
    const QDir dir(folder);
    const auto files = engine::wmbusmetersFiles(chosen(m_withKeys->isChecked()));
    QStringList existing;
    for (const engine::CollectorFile &file : files) {
        if (dir.exists(QString::fromStdString(file.name)))
            existing.append(QString::fromStdString(file.name));
    }
    if (!confirmReplace(existing))
        return;
    for (const engine::CollectorFile &file : files) {
        const QString path = dir.filePath(QString::fromStdString(file.name));
        const QString problem = engine::writeTextFile(path, file.content, m_withKeys->isChecked());
        if (!problem.isEmpty()) {
            tell(tr("%1 cannot be written: %2").arg(path, problem));
            return;
        }
    }
    tell(tr("%n meter file(s) written to %1.", nullptr, int(files.size())).arg(folder));
}

/// Settings that are there already stay; only entries of the same meters are replaced.
void HandOverDialog::writeSettings(const QString &path)
{
    std::string existing;
    if (QFile::exists(path)) {
        if (!confirmReplace({path}))
            return;
        const auto content = engine::readTextFile(path);
        if (!content) {
            tell(tr("%1 cannot be read; it was left as it is.").arg(path));
            return;
        }
        existing = *content;
    }
    const auto settings = engine::iobrokerSettings(chosen(m_withKeys->isChecked()), blocked(), existing);
    if (!settings) {
        tell(tr("%1 holds other things than settings; it was left as it is.").arg(path));
        return;
    }
    const QString problem = engine::writeTextFile(path, *settings, m_withKeys->isChecked());
    tell(problem.isEmpty() ? tr("Written to %1.").arg(path) : tr("%1 cannot be written: %2").arg(path, problem));
}

} // namespace ui
