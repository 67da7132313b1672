// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/stored_key.h"
#include "ui/theme/palette.h"

#include <QDialog>

#include <vector>

QT_BEGIN_NAMESPACE
class QTableWidget;
class QPushButton;
QT_END_NAMESPACE

namespace engine {
class KeyStore;
class Session;
} // namespace engine

namespace ui {

struct KeySource;

/// What was found in files or a text, before anything is taken over: each key with what it does for what was heard,
/// and each place that is no key with the reason.
class KeyImportDialog : public QDialog
{
    Q_OBJECT

public:
    KeyImportDialog(const engine::Session &session, const engine::KeyStore &store,
                    const std::vector<KeySource> &sources, const Palette &palette, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<engine::StoredKey> chosenKeys() const;

private:
    void takeKeys(const std::vector<KeySource> &sources);
    void fillTable(const engine::Session &session, const engine::KeyStore &store, const Palette &palette);
    [[nodiscard]] static QString problemsText(const std::vector<KeySource> &sources);
    void updateButton();

    std::vector<engine::StoredKey> m_keys; ///< by row
    QTableWidget *m_table;
    QPushButton *m_ok;
};

} // namespace ui
