// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/next_steps.h"

namespace ui {

std::vector<NextStep> NextSteps::of(wmbus::Outcome outcome, wmbus::Verdict verdict)
{
    switch (outcome) {
    case wmbus::Outcome::Decoded:
        if (verdict == wmbus::Verdict::Plausible) // the values may be wrong: no chart of them, but another key
            return {NextStep::Compare, NextStep::EditKey};
        return {NextStep::Chart, NextStep::Copy};
    case wmbus::Outcome::Partial:
    case wmbus::Outcome::Unsupported:
        return {NextStep::Report};
    case wmbus::Outcome::NoKey:
        return {NextStep::EnterKey, NextStep::ImportKeys};
    case wmbus::Outcome::WrongKey:
        return {NextStep::EditKey, NextStep::TryAllKeys};
    case wmbus::Outcome::NoLayout:
        return {};
    case wmbus::Outcome::Damaged:
        return {NextStep::ShowBytes};
    }
    return {};
}

QString NextSteps::text(NextStep step)
{
    switch (step) {
    case NextStep::EnterKey:
        return tr("Enter key…");
    case NextStep::EditKey:
        return tr("Edit key…");
    case NextStep::ImportKeys:
        return tr("Import keys…");
    case NextStep::TryAllKeys:
        return tr("Try all keys");
    case NextStep::Compare:
        return tr("Compare with display…");
    case NextStep::Report:
        return tr("Copy for report…");
    case NextStep::ShowBytes:
        return tr("Show bytes");
    case NextStep::Chart:
        return tr("Chart");
    case NextStep::Copy:
        return tr("Copy");
    }
    return {};
}

QString NextSteps::tip(NextStep step)
{
    switch (step) {
    case NextStep::EnterKey:
        return tr("Enter the key of this meter.");
    case NextStep::EditKey:
        return tr("Enter another key for this meter.");
    case NextStep::ImportKeys:
        return tr("Read keys from a file of the supplier or of another program.");
    case NextStep::TryAllKeys:
        return tr("Try every key of the key list on what this meter has sent.");
    case NextStep::Compare:
        return tr("Find the number that the meter's display shows among the bytes of the telegram.");
    case NextStep::Report:
        return tr("Copy the telegram without number, dates and key, to be shown to others.");
    case NextStep::ShowBytes:
        return tr("Select the bytes that are damaged.");
    case NextStep::Chart:
        return tr("Show the values of this meter over time.");
    case NextStep::Copy:
        return tr("Copy the telegram with all its fields as text.");
    }
    return {};
}

QString NextSteps::icon(NextStep step)
{
    switch (step) {
    case NextStep::EnterKey:
    case NextStep::EditKey:
    case NextStep::TryAllKeys:
        return QStringLiteral("key");
    case NextStep::ImportKeys:
        return QStringLiteral("open");
    case NextStep::Compare:
        return QStringLiteral("search");
    case NextStep::Report:
    case NextStep::Copy:
        return QStringLiteral("copy");
    case NextStep::ShowBytes:
        return QStringLiteral("inspect");
    case NextStep::Chart:
        return QStringLiteral("chart");
    }
    return {};
}

QString NextSteps::objectName(NextStep step)
{
    switch (step) {
    case NextStep::EnterKey:
        return QStringLiteral("enterKeyButton");
    case NextStep::EditKey:
        return QStringLiteral("editKeyButton");
    case NextStep::ImportKeys:
        return QStringLiteral("importKeysButton");
    case NextStep::TryAllKeys:
        return QStringLiteral("tryAllKeysButton");
    case NextStep::Compare:
        return QStringLiteral("compareButton");
    case NextStep::Report:
        return QStringLiteral("reportButton");
    case NextStep::ShowBytes:
        return QStringLiteral("showBytesButton");
    case NextStep::Chart:
        return QStringLiteral("showChartButton");
    case NextStep::Copy:
        return QStringLiteral("copyTelegramButton");
    }
    return {};
}

} // namespace ui
