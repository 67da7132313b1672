// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/copy_commands.h"

#include "engine/exporting/session_export.h"
#include "engine/session.h"
#include "ui/exporting/export_forms.h"
#include "ui/messages/message_bar.h"
#include "ui/tables/copy_limit.h"
#include "ui/text/hex_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>

#include <array>
#include <span>

namespace ui {

namespace {

struct FormEntry
{
    CopyForm form;
    const char *name; ///< object name
    const char *text;
};

constexpr std::array<FormEntry, 7> kEntries{{
    {CopyForm::Hex, "copyHex", QT_TRANSLATE_NOOP("ui::CopyCommands", "&Hex digits")},
    {CopyForm::SpacedHex, "copySpacedHex", QT_TRANSLATE_NOOP("ui::CopyCommands", "Hex digits with &blanks")},
    {CopyForm::CArray, "copyCArray", QT_TRANSLATE_NOOP("ui::CopyCommands", "C &array")},
    {CopyForm::Json, "copyJson", QT_TRANSLATE_NOOP("ui::CopyCommands", "&JSON")},
    {CopyForm::Csv, "copyCsv", QT_TRANSLATE_NOOP("ui::CopyCommands", "&CSV rows")},
    {CopyForm::Wmbusmeters, "copyWmbusmeters", QT_TRANSLATE_NOOP("ui::CopyCommands", "&Line of wmbusmeters")},
    {CopyForm::Text, "copyText", QT_TRANSLATE_NOOP("ui::CopyCommands", "Annotated &text")},
}};

void addEntries(QMenu &menu, std::span<const FormEntry> entries, const std::function<void(CopyForm)> &run)
{
    for (const FormEntry &entry : entries) {
        auto *action = menu.addAction(CopyCommands::tr(entry.text), &menu, [run, form = entry.form] { run(form); });
        action->setObjectName(QString::fromLatin1(entry.name));
    }
}

const QString &messageId()
{
    static const QString id = QStringLiteral("copy");
    return id;
}

ExportForm exportFormOf(CopyForm form)
{
    switch (form) {
    case CopyForm::Json:
        return ExportForm::Json;
    case CopyForm::Csv:
        return ExportForm::Telegrams;
    case CopyForm::Wmbusmeters:
        return ExportForm::Wmbusmeters;
    case CopyForm::Text:
        return ExportForm::Text;
    case CopyForm::Hex:
    case CopyForm::SpacedHex:
    case CopyForm::CArray:
        break;
    }
    return ExportForm::Hex;
}

} // namespace

CopyCommands::CopyCommands(const engine::Session &session, const Settings &settings, MessageBar &messages,
                           QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_messages(messages)
{
}

void CopyCommands::copy(const std::vector<std::uint32_t> &telegrams, CopyForm form)
{
    if (telegrams.empty())
        return;
    if (telegrams.size() > kMostCopied) {
        refuse(telegrams.size(), [this] { Q_EMIT exportRequested(); });
        return;
    }
    m_messages.dismiss(messageId());
    QGuiApplication::clipboard()->setText(textOf(telegrams, form));
}

void CopyCommands::refuse(std::size_t rows, const std::function<void()> &exportThem)
{
    m_messages.tell({messageId(),
                     Message::Severity::Note,
                     tr("%n row(s) are too many for the clipboard, which takes %1. Nothing was copied; export them to "
                        "a file.",
                        nullptr, int(rows))
                         .arg(QLocale().toString(qulonglong(kMostCopied))),
                     {{tr("Export…"), exportThem}}});
}

QString CopyCommands::textOf(const std::vector<std::uint32_t> &telegrams, CopyForm form) const
{
    if (form != CopyForm::SpacedHex && form != CopyForm::CArray) {
        const engine::ExportRequest request{.result = ExportForms::options(exportFormOf(form), m_settings.csvStyle()),
                                            .telegrams = telegrams};
        return QString::fromStdString(engine::exportText(m_session, request, telegrams.size())).trimmed();
    }
    QStringList lines;
    wmbus::DecodedTelegram decoded;
    for (const std::uint32_t telegram : telegrams) {
        m_session.decode(telegram, wmbus::Depth::Readings, decoded);
        lines.append(form == CopyForm::SpacedHex ? spacedHexText(decoded.bytes) : cArrayText(decoded.bytes));
    }
    return lines.join(form == CopyForm::SpacedHex ? QStringLiteral("\n") : QStringLiteral(",\n"));
}

void CopyCommands::fillMenu(QMenu &menu, const std::function<void(CopyForm)> &run)
{
    addEntries(menu, kEntries, run);
}

void CopyCommands::fillTelegramMenu(QMenu &menu, const std::function<void(CopyForm)> &run)
{
    addEntries(menu, std::span(kEntries).subspan(std::size_t(CopyForm::Json)), run);
}

} // namespace ui
