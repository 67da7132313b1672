// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace app {

/// The translations in use: those of the program and Qt's own, for its dialogs.
class Language
{
public:
    /// `code`: "de", "en", or empty for that of the system. What was in use before is taken out.
    void use(const QString &code);

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators; ///< leave the application with their end
};

} // namespace app
