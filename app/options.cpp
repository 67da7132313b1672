// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>

namespace app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("app::Options", text);
}

std::optional<ui::ThemeChoice> themeFromName(const QString &name)
{
    using Theme = ui::ThemeChoice;
    static const QHash<QString, Theme> themes{{QStringLiteral("light"), Theme::Light},
                                              {QStringLiteral("dark"), Theme::Dark},
                                              {QStringLiteral("contrast-light"), Theme::ContrastLight},
                                              {QStringLiteral("contrast-dark"), Theme::ContrastDark},
                                              {QStringLiteral("system"), Theme::System}};
    const auto it = themes.constFind(name);
    return it == themes.constEnd() ? std::nullopt : std::optional(*it);
}

} // namespace

Options parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Receives, decodes and inspects wireless M-Bus meters."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption language(QStringLiteral("language"), tr("Language of this run: de or en."), tr("code"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   tr("Colours of this run: light, dark, contrast-light, contrast-dark or system."),
                                   tr("name"));
    const QCommandLineOption resetLayout(QStringLiteral("reset-layout"),
                                         tr("Put all parts of the window back to their places."));
    parser.addOptions({language, theme, resetLayout});
    parser.addPositionalArgument(QStringLiteral("files"), tr("Captures, logs or files with telegrams to open."),
                                 tr("[FILE…]"));

    Options options;
    if (!parser.parse(arguments))
        options.error = parser.errorText();
    options.help = parser.isSet(help) || parser.isSet(QStringLiteral("help-all"));
    options.version = parser.isSet(version);
    options.helpText = parser.helpText();
    options.files = parser.positionalArguments();
    options.resetLayout = parser.isSet(resetLayout);
    options.language = parser.value(language);
    if (parser.isSet(language) && options.language != QStringLiteral("de") && options.language != QStringLiteral("en"))
        options.error = tr("There is no language “%1”; choose de or en.").arg(options.language);
    options.theme = themeFromName(parser.value(theme));
    if (parser.isSet(theme) && !options.theme)
        options.error = tr("There are no colours “%1”; choose light, dark, contrast-light, contrast-dark or system.")
                            .arg(parser.value(theme));
    return options;
}

} // namespace app
