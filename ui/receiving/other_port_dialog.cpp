// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/other_port_dialog.h"

#include "engine/receiving/receiver_factory.h"
#include "ui/receiving/receiver_words.h"
#include "ui/widgets/quiet_combo_box.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {

/// Its line must be made before the widgets behind it: Shift+Tab goes back in the order of making.
QComboBox *editableBox(QWidget *parent)
{
    auto *box = new QuietComboBox(parent);
    box->setEditable(true);
    return box;
}

} // namespace

OtherPortDialog::OtherPortDialog(const QList<engine::PortInfo> &ports, QWidget *parent)
    : QDialog(parent), m_port(editableBox(this)), m_stick(new QuietComboBox(this))
{
    setObjectName(QStringLiteral("otherPortDialog"));
    setWindowTitle(tr("Other port"));

    auto *hint = new QLabel(tr("Choose a serial port, or type its path. Only this port will be opened."), this);
    hint->setWordWrap(true);

    m_port->setObjectName(QStringLiteral("portBox"));
    for (const engine::PortInfo &port : ports) {
        m_port->addItem(port.path);
        m_port->setItemData(m_port->count() - 1, port.product, Qt::ToolTipRole);
    }
    m_port->setAccessibleName(tr("Port"));
    m_port->lineEdit()->setPlaceholderText(QStringLiteral("/dev/ttyUSB0"));
    m_port->setMinimumContentsLength(28);
    m_stick->setObjectName(QStringLiteral("stickBox"));
    m_stick->addItem(tr("Find out"), int(sticks::StickType::Auto));
    for (const sticks::StickType type : engine::serialStickTypes())
        m_stick->addItem(ReceiverWords::sourceName(type), int(type));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Start capture"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_port, &QComboBox::editTextChanged, this, &OtherPortDialog::updateOk);

    auto *layout = new QFormLayout(this);
    layout->addRow(hint);
    layout->addRow(tr("&Port:"), m_port);
    layout->addRow(tr("&Stick:"), m_stick);
    layout->addRow(buttons);
    updateOk();
}

void OtherPortDialog::choosePort(const QString &port)
{
    m_port->setCurrentText(port);
    m_stick->setFocus();
}

QString OtherPortDialog::port() const
{
    return m_port->currentText().trimmed();
}

sticks::StickType OtherPortDialog::stick() const
{
    return sticks::StickType(m_stick->currentData().toInt());
}

void OtherPortDialog::updateOk()
{
    m_ok->setEnabled(!port().isEmpty());
}

} // namespace ui
