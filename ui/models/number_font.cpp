// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/number_font.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace ui {

QFont numberFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QGuiApplication::font().pointSizeF());
    return font;
}

} // namespace ui
