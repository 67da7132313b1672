// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/export_dialog.h"

#include "engine/session.h"
#include "ui/exporting/export_forms.h"
#include "ui/widgets/window_size.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Enough to see what will come; a long text form of them takes some milliseconds.
constexpr std::size_t kPreviewTelegrams = 50;
constexpr int kPreviewLines = 40;
constexpr int kPreviewCharacters = 400; ///< a line of a long telegram has thousands

QString previewText(const std::string &text)
{
    QStringList lines = QString::fromStdString(text).split(QLatin1Char('\n'));
    for (QString &line : lines) {
        if (line.size() > kPreviewCharacters)
            line = line.first(kPreviewCharacters) + QChar(0x2026);
    }
    return lines.mid(0, kPreviewLines).join(QLatin1Char('\n'));
}

} // namespace

ExportDialog::ExportDialog(const engine::Session &session, const Settings &settings, ExportSources sources,
                           QWidget *parent)
    : QDialog(parent), m_session(session), m_sources(std::move(sources)), m_parts(new QButtonGroup(this)),
      m_form(new QComboBox(this)), m_style(new QComboBox(this)), m_hint(new QLabel(this)),
      m_preview(new QPlainTextEdit(this)), m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    buildChoices(settings);
    buildLayout();
    connect(m_parts, &QButtonGroup::idClicked, this, &ExportDialog::refresh);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_style, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    refresh();
}

QWidget *ExportDialog::buildParts()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, box, column](ExportPart part, const char *name, const QString &text) {
        auto *button = new QRadioButton(text, box);
        button->setObjectName(QString::fromLatin1(name));
        button->setEnabled(countOf(part) > 0);
        m_parts->addButton(button, int(part));
        column->addWidget(button);
    };
    const auto count = [this](ExportPart part) { return locale().toString(qulonglong(countOf(part))); };
    add(ExportPart::All, "exportAll", tr("&All telegrams (%1)").arg(count(ExportPart::All)));
    if (m_sources.shown)
        add(ExportPart::Shown, "exportShown", tr("Those that the &filter shows (%1)").arg(count(ExportPart::Shown)));
    add(ExportPart::Selected, "exportSelected", tr("Those &selected (%1)").arg(count(ExportPart::Selected)));
    const bool possible = m_parts->button(int(m_sources.offered)) && countOf(m_sources.offered) > 0;
    m_parts->button(int(possible ? m_sources.offered : ExportPart::All))->setChecked(true);
    return box;
}

void ExportDialog::buildChoices(const Settings &settings)
{
    m_form->setObjectName(QStringLiteral("exportForm"));
    for (int form = 0; form < ExportForms::kCount; ++form)
        m_form->addItem(ExportForms::title(ExportForm(form)));
    m_form->setCurrentIndex(int(settings.exportForm()));
    m_style->setObjectName(QStringLiteral("exportStyle"));
    m_style->addItem(tr("For programs: comma and decimal point"));
    m_style->addItem(tr("For the spreadsheet of this locale"));
    m_style->setCurrentIndex(int(settings.csvStyle()));
    m_hint->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("exportCount"));
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    m_preview->setAccessibleName(tr("How the file begins"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

void ExportDialog::buildLayout()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Export…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);

    auto *choices = new QFormLayout;
    choices->addRow(tr("What:"), buildParts());
    choices->addRow(tr("F&orm:"), m_form);
    choices->addRow(QString(), m_hint);
    choices->addRow(tr("&Numbers:"), m_style);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(choices);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    resizeToLetters(*this, 44, 30);
}

std::size_t ExportDialog::countOf(ExportPart part) const
{
    switch (part) {
    case ExportPart::Shown:
        return m_sources.shown ? m_sources.shown->size() : 0;
    case ExportPart::Selected:
        return m_sources.selected.size();
    case ExportPart::All:
        break;
    }
    return m_sources.all ? m_sources.all->size() : m_session.telegrams().count();
}

ExportPart ExportDialog::part() const
{
    return ExportPart(m_parts->checkedId());
}

ExportForm ExportDialog::form() const
{
    return ExportForm(m_form->currentIndex());
}

NumberStyle ExportDialog::style() const
{
    return NumberStyle(m_style->currentIndex());
}

engine::ExportRequest ExportDialog::request() const
{
    engine::ExportRequest request{.result = ExportForms::options(form(), style()), .telegrams = m_sources.all};
    if (part() == ExportPart::Shown)
        request.telegrams = m_sources.shown;
    else if (part() == ExportPart::Selected)
        request.telegrams = m_sources.selected;
    return request;
}

void ExportDialog::refresh()
{
    m_style->setEnabled(ExportForms::isCsv(form()));
    m_hint->setText(ExportForms::hint(form()));
    m_preview->setPlainText(previewText(engine::exportText(m_session, request(), kPreviewTelegrams)));
    m_count->setText(tr("%n telegram(s) will be exported.", nullptr, int(countOf(part()))));
}

void ExportDialog::accept()
{
    QFileDialog dialog(this, tr("Export"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ExportForms::suffix(form()));
    dialog.setNameFilter(ExportForms::title(form()) + QStringLiteral(" (*.%1)").arg(ExportForms::suffix(form())));
    dialog.selectFile(ExportForms::suggestedName(form()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_path = dialog.selectedFiles().constFirst();
    QDialog::accept();
}

} // namespace ui
