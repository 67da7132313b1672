// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/meter_note_dialog.h"

#include "engine/survey/meter_notes.h"
#include "ui/meters/privacy_curtain.h"
#include "ui/models/meter_texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

MeterNoteDialog::MeterNoteDialog(const QString &title, const wmbus::Address &meter, const engine::MeterNote &note,
                                 const PrivacyMask &privacy, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(QString::fromStdString(note.name), this)), m_relation(new QComboBox(this)),
      m_ignored(new QCheckBox(tr("&Ignore this meter: leave it out of the list"), this)),
      m_text(new QPlainTextEdit(QString::fromStdString(note.note), this))
{
    setObjectName(QStringLiteral("meterNoteDialog"));
    setWindowTitle(tr("Name and note of %1").arg(title));
    m_name->setObjectName(QStringLiteral("meterName"));
    m_name->setPlaceholderText(tr("Kitchen, cold"));
    m_relation->setObjectName(QStringLiteral("meterRelation"));
    using engine::MeterRelation;
    for (const auto relation :
         {MeterRelation::Unknown, MeterRelation::Mine, MeterRelation::Authorised, MeterRelation::Foreign})
        m_relation->addItem(relation == MeterRelation::Unknown ? tr("Not said") : relationText(relation),
                            int(relation));
    m_relation->setCurrentIndex(m_relation->findData(int(note.relation)));
    m_ignored->setChecked(note.ignored);
    m_text->setObjectName(QStringLiteral("meterNote"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().height() * 5);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Whose"), m_relation);
    form->addRow(tr("N&ote"), m_text);
    form->addRow(m_ignored);
    const auto hidden = [&privacy, meter]() -> std::optional<std::int64_t> {
        return privacy.hides(meter) ? std::optional<std::int64_t>(0) : std::nullopt;
    };
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PrivacyCurtain(fields, privacy, hidden, this));
    layout->addWidget(buttons);
}

engine::MeterNote MeterNoteDialog::note() const
{
    return {m_name->text().trimmed().toStdString(), m_text->toPlainText().trimmed().toStdString(),
            engine::MeterRelation(m_relation->currentData().toInt()), m_ignored->isChecked()};
}

} // namespace ui
