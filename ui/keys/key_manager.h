// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/key_vault.h"
#include "ui/keys/key_table_model.h"

#include <QDialog>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace ui {

class KeyEditor;
class KeyFilter;
class KeyImporter;

/// All keys, beside the work: telegrams can be watched meanwhile.
class KeyManager : public QDialog
{
    Q_OBJECT

public:
    KeyManager(const engine::Session &session, engine::KeyStore &store, engine::KeyVault &vault, const Palette &palette,
               QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildTools();
    [[nodiscard]] QWidget *buildUndo();
    void buildTable();
    void beginNew();
    void addKey();
    void removeSelected();
    void undoRemove();
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
    QPushButton *m_remove = nullptr;
    QWidget *m_undoRow = nullptr;
    QLabel *m_undoText = nullptr;
    QTimer m_undoTime;
    KeyTableModel::Row m_chosen;
};

} // namespace ui
