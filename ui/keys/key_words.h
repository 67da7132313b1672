// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/key_vault.h"
#include "ui/theme/palette.h"

#include <QCoreApplication>
#include <QString>

#include <string_view>

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
    [[nodiscard]] static QString origin(engine::KeyOrigin origin);
    [[nodiscard]] static QString fileProblem(std::string_view id); ///< of engine::KeyFileProblem
    /// What holds the keys, and whether it can be used now.
    [[nodiscard]] static QString vaultState(const engine::KeyVault &vault);
};

} // namespace ui
