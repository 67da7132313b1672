// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_exporter.h"

#include "engine/keys/key_export.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

bool KeyExporter::isMeant(int keys, QWidget *window)
{
    QMessageBox question(QMessageBox::Warning, tr("Export keys"),
                         tr("The file will hold %n key(s) as plain text. Whoever gets it can read what these meters "
                            "send, for as long as the keys are not changed. Only your account on this computer may "
                            "open it; delete it when it has served.",
                            nullptr, keys),
                         QMessageBox::Cancel, window);
    const auto *write = question.addButton(tr("Export %n key(s)…", nullptr, keys), QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == write;
}

void KeyExporter::run(const std::vector<engine::StoredKey> &keys, MessageBar &messages, QWidget *window)
{
    constexpr int kNoticeMs = 8'000;
    if (keys.empty() || !isMeant(int(keys.size()), window))
        return;
    QFileDialog dialog(window, tr("Export keys"), {}, tr("CSV (*.csv)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("csv"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().constFirst();
    const QString problem = engine::writeKeys(keys, path);
    const QString id = QStringLiteral("keyExport");
    if (problem.isEmpty())
        messages.tell({id,
                       Message::Severity::Warning,
                       tr("%n key(s) are in %1, readable for your account only.", nullptr, int(keys.size())).arg(path),
                       {},
                       kNoticeMs});
    else
        messages.tell({id, Message::Severity::Error, tr("%1 could not be written: %2.").arg(path, problem)});
}

} // namespace ui
