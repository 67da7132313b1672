// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "options.h"
#include "program.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

/// The exit code for wrong usage, as that of meterscope-cli.
constexpr int kWrongUsage = 2;

bool hasDisplay(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i)
        if (std::string_view(argv[i]) == "-platform" || std::string_view(argv[i]) == "--platform")
            return true;
    const auto isSet = [](const char *name) {
        const char *value = std::getenv(name);
        return value && *value;
    };
    return isSet("QT_QPA_PLATFORM") || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
}

bool asksForText(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument.starts_with("--help") || argument == "-h" || argument == "--version" || argument == "-v")
            return true;
    }
    return false;
}

void nameTheProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("meterscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(METERSCOPE_VERSION));
}

/// --help, --version, wrong usage, and machines without a display.
int runWithoutWindow(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    app::Language language;
    language.use({});
    const app::Options options = app::parseOptions(QCoreApplication::arguments());
    if (options.version) {
        std::puts("meterscope " METERSCOPE_VERSION);
        return 0;
    }
    if (options.help) {
        std::fputs(qPrintable(options.helpText), stdout);
        return 0;
    }
    std::fputs(qPrintable(QCoreApplication::translate(
                   "main", "There is no display here to open a window on. The same engine works on the command line:\n"
                           "  meterscope-cli receive --port /dev/ttyUSB0\n"
                           "  meterscope-cli --help\n")),
               stderr);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    nameTheProgram();
    if (asksForText(argc, argv) || !hasDisplay(argc, argv))
        return runWithoutWindow(argc, argv);

    const QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Meterscope"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.meterscope.Meterscope"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/meterscope.svg")));
    const app::Options options = app::parseOptions(QCoreApplication::arguments());
    if (!options.error.isEmpty()) {
        std::fprintf(stderr, "meterscope: %s\n", qPrintable(options.error));
        return kWrongUsage;
    }
    app::Program program(options, ui::Settings::defaultPath());
    program.show();
    return QApplication::exec();
}
