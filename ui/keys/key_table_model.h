// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/key_store.h"
#include "ui/keys/key_words.h"
#include "ui/models/table_roles.h"
#include "ui/theme/palette.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <deque>
#include <optional>
#include <vector>

namespace engine {
class Session;
}

namespace ui {

/// The keys of the store, then the encrypted meters that were heard and have none. Keys are bullets for everybody.
/// Tries each key on what was heard, a little at a time, while isActive().
class KeyTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Works, Meter, Name, Key, Mode, LastSuccess, Note, ColumnCount };
    enum Role {
        HeardRole = ColumnShownRole + 1, ///< bool: a meter that this row is for was heard
        SearchRole
    }; ///< all words of the row

    /// One row; what is selected is found again by it.
    struct Row
    {
        std::int32_t key = -1; ///< of the store, -1 = missing
        std::uint32_t meter = engine::kNoMeter; ///< where the key is missing

        friend bool operator==(const Row &, const Row &) = default;
    };

    KeyTableModel(const engine::Session &session, engine::KeyStore &store, const Palette &palette,
                  const PrivacyMask &privacy, QObject *parent = nullptr);

    void setActive(bool active);
    [[nodiscard]] const Row &rowAt(int row) const { return m_rows[std::size_t(row)]; }
    [[nodiscard]] bool isHidden(const Row &row) const; ///< number, name and note are covered
    [[nodiscard]] std::optional<int> find(const Row &row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void rowsReplaced(); ///< after a reset: choose again what was chosen

private:
    void rebuild();
    [[nodiscard]] std::vector<Row> rowsNow() const;
    void tryNext();
    void tell();
    [[nodiscard]] static QString headerTip(int section);
    [[nodiscard]] int securityMode(const Row &row) const;
    [[nodiscard]] QVariant sortKey(const Row &row, Column column) const;
    [[nodiscard]] QString uncovered(const Row &row, Column column) const;
    [[nodiscard]] QString text(const Row &row, Column column) const;
    [[nodiscard]] KeyWords::Verdict verdict(const Row &row) const;
    [[nodiscard]] QString toolTip(const Row &row) const;
    [[nodiscard]] bool isHeard(const Row &row) const;

    const engine::Session &m_session;
    engine::KeyStore &m_store;
    const Palette &m_palette;
    const PrivacyMask &m_privacy;
    std::vector<Row> m_rows;
    std::deque<std::int32_t> m_untried;
    QTimer m_soon; ///< joins what changes in a short time
    QTimer m_trying;
    bool m_isActive = false;
};

} // namespace ui
