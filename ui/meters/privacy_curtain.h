// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/survey.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace ui {

/// Covers a view that shows meters in a form that cannot be masked – bytes, lines – while one of them is hidden. A
/// button shows it all the same, until another meter comes.
class PrivacyCurtain : public QWidget
{
    Q_OBJECT

public:
    /// The meter in the view that has to be hidden now, if there is one.
    using HiddenMeter = std::function<std::optional<std::uint32_t>()>;

    PrivacyCurtain(QWidget *view, const Survey &survey, HiddenMeter hiddenMeter, QWidget *parent = nullptr);

    void refresh(); ///< the view may show something else

private:
    HiddenMeter m_hiddenMeter;
    std::optional<std::uint32_t> m_openFor;
    QStackedLayout *m_pages;
};

} // namespace ui
