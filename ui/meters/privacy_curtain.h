// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/privacy_mask.h"

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
    /// The number of what has to be hidden in the view now – a meter, a key – if there is anything.
    using HiddenPart = std::function<std::optional<std::int64_t>()>;

    PrivacyCurtain(QWidget *view, const PrivacyMask &privacy, HiddenPart hiddenPart, QWidget *parent = nullptr);

    void refresh(); ///< the view may show something else

private:
    HiddenPart m_hiddenPart;
    std::optional<std::int64_t> m_openFor;
    QStackedLayout *m_pages;
};

} // namespace ui
