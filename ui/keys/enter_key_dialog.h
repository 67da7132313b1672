// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"
#include "wmbus/security/key.h"

#include <QDialog>
#include <QTimer>

#include <cstdint>
#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace engine {
class Session;
}

namespace ui {

/// Takes the key of one meter. Masked unless asked for; checked while typing; tried on the telegrams at hand.
class EnterKeyDialog : public QDialog
{
    Q_OBJECT

public:
    EnterKeyDialog(const engine::Session &session, std::uint32_t meter, const Palette &palette,
                   QWidget *parent = nullptr);
    ~EnterKeyDialog() override;

    /// The key typed; absent while it is none.
    [[nodiscard]] std::optional<wmbus::Key> key() const;
    [[nodiscard]] bool remember() const; ///< beyond this run of the program

private:
    void build();
    [[nodiscard]] QFormLayout *buildForm(); ///< key, digits, result of the test
    void onTextEdited();
    void testKey();
    void showResult(Token token, const QString &iconName, const QString &text);

    const engine::Session &m_session;
    std::uint32_t m_meter;
    const Palette &m_palette;
    QLineEdit *m_text;
    QLabel *m_digits;
    QLabel *m_resultIcon;
    QLabel *m_result;
    QCheckBox *m_remember = nullptr;
    QPushButton *m_ok = nullptr;
    QTimer m_test; ///< the test runs when typing pauses
};

} // namespace ui
