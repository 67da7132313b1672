// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/filter_menu.h"

#include "ui/messages/message_bar.h"
#include "ui/models/privacy_mask.h"
#include "ui/models/telegram_filter.h"
#include "ui/settings/settings.h"
#include "ui/theme/icons.h"

#include <QInputDialog>
#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype kRecentShown = 8;
constexpr int kWidestChars = 60;

/// In a menu "&" marks a letter.
QString menuText(const QString &text)
{
    return QString(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

FilterMenu::FilterMenu(Settings &settings, QWidget *parent)
    : QToolButton(parent), m_settings(settings), m_menu(new QMenu(this)),
      m_removeMenu(new QMenu(tr("Remove saved filter"), this))
{
    setObjectName(QStringLiteral("filterMenu"));
    setAccessibleName(tr("Saved and recent filters"));
    setToolTip(tr("Saved and recent filters"));
    setIcon(ui::icon(QStringLiteral("filter")));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    m_removeMenu->setObjectName(QStringLiteral("removeFilter"));
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterMenu::fill);
}

void FilterMenu::fill()
{
    m_menu->clear();
    addSaved(*m_menu);
    addRecent(*m_menu);
    addChanges(*m_menu);
}

bool FilterMenu::isShown(const QString &text) const
{
    return m_privacy == nullptr || !m_privacy->isOn() || !TelegramFilter::canNameMeter(text);
}

QList<SavedFilter> FilterMenu::shownSaved() const
{
    QList<SavedFilter> saved = m_settings.savedFilters();
    saved.removeIf([this](const SavedFilter &filter) { return !isShown(filter.text); });
    return saved;
}

void FilterMenu::addSaved(QMenu &menu)
{
    const QList<SavedFilter> saved = shownSaved();
    if (!saved.isEmpty())
        menu.addSection(tr("Saved"));
    for (const SavedFilter &filter : saved) {
        QAction *action =
            menu.addAction(menuText(filter.name), this, [this, text = filter.text] { Q_EMIT chosen(text); });
        action->setToolTip(filter.text);
    }
}

void FilterMenu::addRecent(QMenu &menu)
{
    QStringList recent = m_settings.recentFilters();
    recent.removeIf([this](const QString &text) { return !isShown(text); });
    recent = recent.mid(0, kRecentShown);
    if (!recent.isEmpty())
        menu.addSection(tr("Recent"));
    const int widest = kWidestChars * menu.fontMetrics().averageCharWidth();
    for (const QString &text : recent) {
        QAction *action = menu.addAction(menuText(menu.fontMetrics().elidedText(text, Qt::ElideRight, widest)), this,
                                         [this, text] { Q_EMIT chosen(text); });
        action->setToolTip(text);
    }
}

void FilterMenu::addChanges(QMenu &menu)
{
    menu.addSeparator();
    QAction *save = menu.addAction(ui::icon(QStringLiteral("save")), tr("Save this filter…"), this, &FilterMenu::save);
    save->setObjectName(QStringLiteral("saveFilter"));
    save->setEnabled(!m_present.isEmpty());
    const QList<SavedFilter> saved = shownSaved();
    m_removeMenu->clear();
    m_removeMenu->setEnabled(!saved.isEmpty());
    for (const SavedFilter &filter : saved)
        m_removeMenu->addAction(menuText(filter.name), this, [this, name = filter.name] { remove(name); });
    menu.addMenu(m_removeMenu);
}

void FilterMenu::save()
{
    const QString text = m_present;
    QInputDialog dialog(window());
    dialog.setObjectName(QStringLiteral("saveFilterDialog"));
    dialog.setWindowTitle(tr("Save filter"));
    dialog.setLabelText(tr("&Name for “%1”:").arg(text));
    if (dialog.exec() != QDialog::Accepted || dialog.textValue().trimmed().isEmpty())
        return;
    const SavedFilter filter{dialog.textValue().trimmed(), text};
    QList<SavedFilter> saved = m_settings.savedFilters();
    const auto same = std::ranges::find(saved, filter.name, &SavedFilter::name);
    if (same == saved.end())
        saved.append(filter);
    else
        *same = filter;
    m_settings.setSavedFilters(saved);
}

void FilterMenu::remove(const QString &name)
{
    const QList<SavedFilter> before = m_settings.savedFilters();
    QList<SavedFilter> after = before;
    after.removeIf([&name](const SavedFilter &filter) { return filter.name == name; });
    m_settings.setSavedFilters(after);
    Q_EMIT undoOffered({QStringLiteral("saved-filter"), tr("The saved filter “%1” was removed.").arg(name),
                        [self = QPointer(this), before] {
                            if (self)
                                self->m_settings.setSavedFilters(before);
                        }});
}

} // namespace ui
