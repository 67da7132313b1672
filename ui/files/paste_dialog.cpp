// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/paste_dialog.h"

#include "engine/keys/key_recognition.h"
#include "ui/files/import_words.h"
#include "ui/widgets/window_size.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kPreviewDelayMs = 150;
constexpr std::size_t kPreviewLines = 200;
constexpr qsizetype kPreviewCharacters = 200'000; ///< more is read when it is added

} // namespace

PasteDialog::PasteDialog(QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit(this)), m_reading(new QComboBox(this)),
      m_preview(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("pasteDialog"));
    setWindowTitle(tr("Paste telegrams"));
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(kPreviewDelayMs);
    connect(&m_previewSoon, &QTimer::timeout, this, &PasteDialog::updatePreview);

    auto *layout = new QVBoxLayout(this);
    addText(*layout);
    addReading(*layout);
    addButtons(*layout);
    resizeToLetters(*this, 40, 28);
    updateOk();
    updatePreview();
}

void PasteDialog::addText(QVBoxLayout &layout)
{
    auto *hint = new QLabel(tr("One telegram per line: hex digits, or lines of wmbusmeters, rtl_wmbus and other logs. "
                               "What form it is, the program finds out."),
                            this);
    hint->setWordWrap(true);
    hint->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("telegramText"));
    m_text->setAccessibleName(tr("Telegrams as text"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(QStringLiteral("2E44…"));
    const QString copied = QGuiApplication::clipboard()->text();
    if (!engine::isKeyList(copied.toStdString())) // a key is not shown to whoever looks on
        m_text->setPlainText(copied);
    m_text->selectAll();
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::updateOk);
    connect(m_text, &QPlainTextEdit::textChanged, &m_previewSoon, qOverload<>(&QTimer::start));
    layout.addWidget(hint);
    layout.addWidget(m_text, 3);
}

void PasteDialog::addReading(QVBoxLayout &layout)
{
    using engine::HexReading;
    m_reading->setObjectName(QStringLiteral("hexReading"));
    m_reading->addItem(tr("Found out by the program"), int(HexReading::Detected));
    m_reading->addItem(tr("Frame format A with checksums"), int(HexReading::FormatA));
    m_reading->addItem(tr("Frame format B with checksums"), int(HexReading::FormatB));
    m_reading->addItem(tr("Without checksums"), int(HexReading::WithoutChecksums));
    connect(m_reading, &QComboBox::currentIndexChanged, this, &PasteDialog::updatePreview);
    m_preview->setObjectName(QStringLiteral("pastePreview"));
    m_preview->setAccessibleName(tr("What the lines are taken for"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Hex digits alone are:"), m_reading);
    layout.addLayout(form);
    layout.addWidget(m_preview, 2);
}

void PasteDialog::addButtons(QVBoxLayout &layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Add telegrams"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(buttons);
}

QString PasteDialog::text() const
{
    return m_text->toPlainText();
}

engine::HexReading PasteDialog::reading() const
{
    return engine::HexReading(m_reading->currentData().toInt());
}

void PasteDialog::updateOk()
{
    m_ok->setEnabled(!text().trimmed().isEmpty());
}

void PasteDialog::updatePreview()
{
    QStringList lines;
    const QByteArray start = text().left(kPreviewCharacters).toUtf8();
    for (const engine::PreviewLine &line : engine::previewOf(start, reading(), kPreviewLines))
        lines << ImportWords::preview(line);
    m_preview->setPlainText(lines.isEmpty() ? tr("No line with a telegram yet.") : lines.join(u'\n'));
}

} // namespace ui
