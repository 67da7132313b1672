// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/key_vault.h"
#include "ui/keys/key_table_model.h"

#include <QDialog>
#include <QTimer>

#include <cstdint>
#include <vector>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QHeaderView;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace ui {

class KeyEditor;
class KeyFilter;
class KeyImporter;
class MessageBar;
class PrivacyCurtain;

/// All keys, beside the work: telegrams can be watched meanwhile.
class KeyManager : public QDialog
{
    Q_OBJECT

public:
    KeyManager(const engine::Session &session, engine::KeyStore &store, engine::KeyVault &vault, const Palette &palette,
               const PrivacyMask &privacy, QWidget *parent = nullptr);

    /// Stands where `before` stands, with what is chosen and typed there.
    void takeOver(const KeyManager &before);
    [[nodiscard]] MessageBar &messages() { return *m_messages; }

Q_SIGNALS:
    void removed(int keys); ///< they can be brought back for a while
    void tryAllKeysRequested(std::uint32_t meter);
    void letterRequested(std::uint32_t meter);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *buildTools();
    void buildTable();
    static void fitColumns(QHeaderView &header);
    [[nodiscard]] PrivacyCurtain *curtained(KeyEditor *editor, const PrivacyMask &privacy);
    void beginNew();
    void addKey();
    void exportKeys();
    void removeSelected();
    void forgetRemoved();
    void showMenu(const QPoint &position);
    [[nodiscard]] std::vector<std::int32_t> selectedKeys() const;
    [[nodiscard]] std::uint32_t meterOf(const KeyTableModel::Row &row) const;
    void onCurrentChanged();
    void choose(const KeyTableModel::Row &row);
    void restoreChoice();

    const engine::Session &m_session;
    engine::KeyStore &m_store;
    KeyImporter *m_importer;
    KeyTableModel *m_model;
    KeyFilter *m_filter;
    QTableView *m_table;
    KeyEditor *m_editor;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_onlyHeard = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_export = nullptr;
    MessageBar *m_messages;
    QTimer m_undoTime;
    KeyTableModel::Row m_chosen;
    PrivacyCurtain *m_curtain; ///< over the editor
};

} // namespace ui
