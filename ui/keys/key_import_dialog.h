// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/keys/key_trials.h"
#include "ui/theme/palette.h"

#include <QDialog>
#include <QFutureWatcher>

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;
QT_END_NAMESPACE

namespace engine {
class KeyStore;
class Session;
struct KeyFileProblem;
} // namespace engine

namespace ui {

class PrivacyMask;
struct KeySource;

/// What was found in files or a text, before anything is taken over: each key with what it does for what was heard,
/// and each place that is no key with the reason. Keys are tried beside the work. One of which nobody says whose it is
/// is offered for the meters that it opens.
class KeyImportDialog : public QDialog
{
    Q_OBJECT

public:
    KeyImportDialog(const engine::Session &session, const engine::KeyStore &store,
                    const std::vector<KeySource> &sources, const Palette &palette, const PrivacyMask &privacy,
                    QWidget *parent = nullptr);
    ~KeyImportDialog() override;

    [[nodiscard]] std::vector<engine::StoredKey> chosenKeys() const;

private:
    enum class State : std::uint8_t { Untried, Tried, Known, Useless };
    struct Row
    {
        engine::StoredKey key;
        std::size_t trial = 0; ///< index of the key in the request
        bool hasMeter = true; ///< else nothing can be taken over yet
        bool isProven = true;
        State state = State::Untried;
    };
    enum Column { Meter, Name, Works, ColumnCount };

    void build(const std::vector<KeySource> &sources);
    void buildTable();
    [[nodiscard]] QWidget *buildProgress();
    void takeKeys(const std::vector<KeySource> &sources);
    void startTrials();
    void takeResult(const engine::MeterTrial &result);
    void takeUnaddressed(const engine::MeterTrial &result);
    void onTrialsEnded();
    int appendRow(const Row &row);
    void showRow(int row);
    [[nodiscard]] bool isKnown(const engine::StoredKey &key) const;
    [[nodiscard]] QStringList problemTexts(const std::vector<KeySource> &sources) const;
    [[nodiscard]] QString problemText(const QString &file, const engine::KeyFileProblem &problem) const;
    [[nodiscard]] static QString signatureText(const std::vector<KeySource> &sources); ///< empty: none is signed
    void updateButton();

    const engine::Session &m_session;
    const engine::KeyStore &m_store;
    const Palette &m_palette;
    const PrivacyMask &m_privacy;
    std::vector<Row> m_rows; ///< as in the table
    std::vector<engine::TrialKey> m_requested;
    QFutureWatcher<engine::MeterTrial> m_trials;
    QTableWidget *m_table;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace ui
