// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/key_trials.h"
#include "engine/keys/key_vault.h"
#include "ui/messages/message_bar.h"
#include "ui/models/privacy_mask.h"
#include "ui/theme/palette.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <string_view>
#include <vector>

namespace ui {

/// Sentences about keys and their vault.
class KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::KeyWords)

public:
    /// What became of trying a key, with the look that goes with it.
    struct Verdict
    {
        Token token = Token::Muted;
        QString icon; ///< empty: none
        QString text;
    };
    [[nodiscard]] static Verdict trial(const engine::KeyTrial &trial);
    /// "218/218", "not heard"
    [[nodiscard]] static Verdict shortTrial(const engine::KeyTrial &trial);
    /// Which of the meters heard a key opens that nobody had said the meter of.
    [[nodiscard]] static Verdict found(const std::vector<engine::MeterTrial> &found,
                                       const engine::MeterRegistry &meters, const PrivacyMask &privacy);
    /// "KAM 12345678"; the cover for a hidden one.
    [[nodiscard]] static QString meter(const wmbus::Address &address, const PrivacyMask &privacy);
    /// The meters that a key is for, as it is written: "KAM-12345678", or "KAM*"; the cover for hidden ones.
    [[nodiscard]] static QString meters(const wmbus::AddressPattern &pattern, const PrivacyMask &privacy);
    [[nodiscard]] static QString origin(engine::KeyOrigin origin);
    /// Keys were removed; `undo` brings them back while there is time.
    [[nodiscard]] static Undo removed(int keys, std::function<void()> undo);
    [[nodiscard]] static const QString &removedId(); ///< of the message
    [[nodiscard]] static QString fileProblem(std::string_view id); ///< of engine::KeyFileProblem
    /// What holds the keys, and whether it can be used now.
    [[nodiscard]] static QString vaultState(const engine::KeyVault &vault);

private:
    [[nodiscard]] static QString kemProblem(std::string_view id);
    [[nodiscard]] static QString zipProblem(std::string_view id);
};

} // namespace ui
