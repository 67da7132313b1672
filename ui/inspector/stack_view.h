// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/stack_model.h"
#include "wmbus/byte_range.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QSpinBox;
class QTableView;

namespace engine {
class Session;
}

namespace ui {

class FieldTreeModel;

/// The last telegrams of the shown one's meter, one below the other, byte under byte: constant and changing ones can
/// be told apart at a glance. Follows new telegrams; does nothing while hidden.
class StackView : public QWidget
{
    Q_OBJECT

public:
    /// `fields`: of the telegram that is shown.
    StackView(const engine::Session &session, const FieldTreeModel &fields, const Palette &palette,
              QWidget *parent = nullptr);

    /// The model holds the fields of this telegram now.
    void showTelegram(std::optional<std::uint32_t> telegram);
    /// Marks the columns, without a signal.
    void selectColumns(wmbus::ByteRange range);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void byteSelected(int position); ///< by the user
    void telegramRequested(std::uint32_t telegram); ///< double click or Enter

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void buildLayout();
    void refresh();
    void onTelegramsAppended();
    void updateSummary();
    void updateSizes();
    void copySelection() const;
    [[nodiscard]] TelegramStack collect() const;
    [[nodiscard]] std::vector<StackColumn> columns() const;

    const engine::Session &m_session;
    const FieldTreeModel &m_fields;
    StackModel *m_model;
    QTableView *m_table;
    QLabel *m_summary;
    QSpinBox *m_count;
    QCheckBox *m_sameKind;
    std::optional<std::uint32_t> m_shown;
    wmbus::ByteRange m_range;
    bool m_isDue = true; ///< something happened while hidden
    bool m_isFollowing = false; ///< the program moves the selection, not the user
};

} // namespace ui
