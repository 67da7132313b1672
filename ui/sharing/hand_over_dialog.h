// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <cstdint>
#include <vector>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace engine {
struct CollectorMeter;
}

namespace wmbus {
struct Address;
}

namespace ui {

struct HandOverMeter;

/// Writes the configuration of a program that collects readings day and night, for the meters ticked. Keys go in only
/// after two questions.
class HandOverDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Collector : std::uint8_t { Wmbusmeters, Iobroker };

    explicit HandOverDialog(std::vector<HandOverMeter> meters, QWidget *parent = nullptr);
    ~HandOverDialog() override;

    /// Writes to the folder (wmbusmeters) or file (ioBroker). Asks before keys go out and before a file is replaced.
    void writeTo(const QString &path);

private:
    void build();
    [[nodiscard]] QTreeWidget *buildMeters();
    void refresh();
    void choose();
    [[nodiscard]] Collector collector() const;
    [[nodiscard]] std::vector<engine::CollectorMeter> chosen(bool withKeys) const;
    [[nodiscard]] std::vector<wmbus::Address> blocked() const;
    [[nodiscard]] bool confirmKeys();
    [[nodiscard]] bool confirmReplace(const QStringList &existing);
    void writeFolder(const QString &folder);
    void writeSettings(const QString &path);
    void tell(const QString &text);

    std::vector<HandOverMeter> m_meters;
    QComboBox *m_collector;
    QTreeWidget *m_list;
    QCheckBox *m_withKeys;
    QPlainTextEdit *m_preview;
    QLabel *m_result;
    QPushButton *m_write = nullptr;
};

} // namespace ui
