// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/command_palette.h"

#include "ui/actions/menu_commands.h"
#include "ui/actions/palette_model.h"
#include "ui/tables/cell_delegate.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kWidthEms = 44;
constexpr int kRowsShown = 12;

} // namespace

CommandPalette::CommandPalette(const QList<MenuCommand> &commands, const QStringList &recent, QWidget *window)
    : QFrame(window, Qt::Popup), m_model(new PaletteModel(commands, recent, this)), m_search(new QLineEdit(this)),
      m_list(new QTreeView(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::onTyped);
    connect(m_list, &QTreeView::clicked, this, &CommandPalette::runCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                // The line keeps the focus, so that is where a screen reader listens.
                m_search->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
            });
    onTyped({});
}

void CommandPalette::build()
{
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_search->setAccessibleName(tr("Find a command"));
    m_search->setPlaceholderText(tr("Find a command: type some of its letters"));
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);

    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setFrameStyle(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(int(PaletteModel::Column::Text), QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(int(PaletteModel::Column::Path), QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(int(PaletteModel::Column::Shortcut), QHeaderView::ResizeToContents);

    auto *layout = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 3;
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
}

void CommandPalette::open()
{
    const QWidget *window = parentWidget();
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setFixedHeight(row * kRowsShown);
    resize(std::min(kWidthEms * fontMetrics().height(), window->width() * 9 / 10), sizeHint().height());
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 10)));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::onTyped(const QString &typed)
{
    m_model->setTyped(typed);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::runCurrent()
{
    if (!m_list->currentIndex().isValid())
        return;
    QAction *action = m_model->action(m_list->currentIndex().row());
    close(); // the command may open something itself
    if (!action)
        return;
    Q_EMIT commandRun(action->objectName());
    action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace ui
