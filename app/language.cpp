// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace app {

void Language::use(const QString &code)
{
    m_translators.clear();
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    // Numbers follow the language, but a country's own habits (de_CH) outrank those of the language's first country.
    const bool isSystems = locale.language() == QLocale::system().language();
    QLocale::setDefault(isSystems ? QLocale::system() : locale);
    const auto install = [this, &locale](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(locale, name, QStringLiteral("_"), folder))
            return false;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
        return true;
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString ownFolder = QStringLiteral(":/i18n");
    if (!install(QStringLiteral("meterscope"), ownFolder)) {
        // English has a file, too: for its plural forms, in every other language.
        auto english = std::make_unique<QTranslator>();
        if (english->load(QStringLiteral("meterscope_en"), ownFolder)) {
            QCoreApplication::installTranslator(english.get());
            m_translators.push_back(std::move(english));
        }
    }
}

} // namespace app
