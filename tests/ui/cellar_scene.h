// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window_scene.h"

#include "support/cellar.h"
#include "ui/tables/data_table.h"

namespace support {

/// The real main window in the cellar, and a simulated stick on a real pseudo terminal that can be plugged in.
class CellarScene : public MainWindowScene
{
public:
    CellarScene() : simulator(optionsFor(port())) { }

    /// The path of the stick's port, which is there as long as the stick is.
    [[nodiscard]] QString port() const { return path("ttyUSB7"); }

    /// Puts the stick into its socket. False if the window does not offer to start it.
    [[nodiscard]] bool plugIn()
    {
        ports = {{.path = port(),
                  .vendorId = quint16(0x10C4),
                  .productId = quint16(0xEA60),
                  .product = QStringLiteral("CP2102 USB to UART Bridge Controller"),
                  .manufacturer = QStringLiteral("Silicon Labs"),
                  .serialNumber = QStringLiteral("0001")}};
        return simulator.start() == 0 && QTest::qWaitFor([start = startButton()] { return start->isEnabled(); });
    }

    /// The one of the start page.
    [[nodiscard]] QPushButton *startButton() const { return child<QPushButton>("startCaptureButton"); }

    /// Waits until each meter was heard once.
    [[nodiscard]] bool hearsAll() const
    {
        constexpr int kPatienceMs = 20'000;
        return QTest::qWaitFor([this] { return meters->model()->rowCount() == int(cellar().scenario.meters.size()); },
                               kPatienceMs);
    }

    /// From the plug to the full list.
    [[nodiscard]] bool survey()
    {
        if (!plugIn())
            return false;
        QTest::mouseClick(startButton(), Qt::LeftButton);
        return hearsAll();
    }

    simulation::StickSimulator simulator;
    ui::DataTable *meters = child<ui::DataTable>("meterTable");

private:
    [[nodiscard]] static simulation::SimulatorOptions optionsFor(const QString &port)
    {
        simulation::SimulatorOptions options = cellar();
        options.linkPath = port.toStdString();
        return options;
    }
};

} // namespace support
