// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_checks.h"

#include "ui/pseudo_translator.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QtTest/QTest>

#include <algorithm>

namespace support {

namespace {

QString described(const QWidget &widget, const QString &text = {})
{
    const QWidget *parent = widget.parentWidget();
    return QStringLiteral("%1 %2 in %3 %4: %5")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             parent ? QString::fromLatin1(parent->metaObject()->className()) : QString(),
             parent ? parent->objectName() : QString(), text);
}

/// The widgets of one window, not those of dialogs that belong to it.
QList<QWidget *> shownWidgets(const QWidget &window)
{
    QList<QWidget *> widgets;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == &window && !widget->visibleRegion().isEmpty())
            widgets.append(widget);
    return widgets;
}

bool takesTab(const QWidget &widget)
{
    if (!(widget.focusPolicy() & Qt::TabFocus) || !widget.isEnabled() || widget.focusProxy())
        return false;
    const auto *tabs = qobject_cast<const QTabBar *>(&widget);
    return !tabs || tabs->count() > 0; // empty ones are kept by windows for panes to come
}

/// Of several buttons that exclude each other Tab comes to one; arrows lead to the others.
bool isReached(const QWidget &widget, const QSet<const QWidget *> &reached)
{
    const auto isExclusive = [](const QWidget *candidate) {
        const auto *button = qobject_cast<const QAbstractButton *>(candidate);
        return button && button->autoExclusive();
    };
    return std::any_of(reached.begin(), reached.end(), [&](const QWidget *other) {
        const bool isSibling = other->parentWidget() == widget.parentWidget();
        return other == &widget || (isSibling && isExclusive(other) && isExclusive(&widget));
    });
}

QSet<const QWidget *> reachedBy(Qt::Key key, QWidget &window, qsizetype atMost)
{
    QSet<const QWidget *> reached;
    for (qsizetype i = 0; i < atMost; ++i) {
        QWidget *focus = window.focusWidget() ? window.focusWidget() : &window;
        QTest::keyClick(focus, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        for (const QWidget *widget = window.focusWidget(); widget; widget = widget->parentWidget())
            reached.insert(widget); // an editor inside a box of numbers counts for the box
    }
    return reached;
}

void addMnemonic(const QString &text, QHash<QString, QStringList> *texts)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (!key.isEmpty())
        (*texts)[key.toString()].append(text);
}

bool isInScrollArea(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent && !parent->isWindow(); parent = parent->parentWidget())
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return true;
    return false;
}

bool isOutsideParent(const QWidget &widget)
{
    return !isInScrollArea(widget) && widget.parentWidget()
           && !widget.parentWidget()->rect().contains(widget.geometry());
}

bool isLabelCut(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height();
    const QSize wanted = label.sizeHint();
    return wanted.width() > label.width() || wanted.height() > label.height();
}

bool isBoxCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const int icon = box.itemIcon(box.currentIndex()).isNull() ? 0 : box.iconSize().width() + 4;
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width() - icon;
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room;
}

bool isPlaceholderCut(const QLineEdit &edit)
{
    constexpr int kMargins = 8; ///< of QLineEdit around its text
    return edit.fontMetrics().horizontalAdvance(edit.placeholderText()) > edit.width() - kMargins;
}

bool isTextCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return isLabelCut(*label) || (!label->text().isEmpty() && isOutsideParent(widget));
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty() && (button->sizeHint().width() > button->width() || isOutsideParent(widget));
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return isBoxCut(*box) || isOutsideParent(widget);
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return isPlaceholderCut(*edit);
    return false;
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return edit->placeholderText();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return group->title();
    return {};
}

void addCells(const QAbstractItemModel &model, const QModelIndex &parent, QStringList *texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts->append(index.data(role).toString());
            if (column == 0)
                addCells(model, index, texts);
        }
}

/// All texts that a widget shows or tells, the contents of tables included.
QStringList allTexts(const QWidget &widget)
{
    QStringList texts{textOf(widget), widget.toolTip(), widget.statusTip(), widget.accessibleName(),
                      widget.accessibleDescription()};
    if (widget.isWindow())
        texts.append(widget.windowTitle());
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->model())
        for (int i = 0; i < header->count(); ++i)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                texts.append(header->model()->headerData(i, header->orientation(), role).toString());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        addCells(*view->model(), {}, &texts);
    for (const QAction *action : widget.actions())
        texts.append({action->text(), action->statusTip(), action->toolTip()});
    return texts;
}

/// The same in every language: names of the program, of languages, receivers, makers and other programs, what a meter
/// is called, and dates, which follow the locale.
bool isName(const QString &text)
{
    static const QRegularExpression names(
        QStringLiteral("^(?:Meterscope.*|Deutsch|English|iM871A|wmbusmeters|ioBroker|rtl_wmbus|JSON|CSV|ASCII|"
                       "(?:HYD|ELS|Diehl Metering|Elster|, )+|[A-Z]{3}[- ][0-9A-F]{8}.*|/dev/\\S+|"
                       "\\d+ [A-Z][a-z]{2} \\d{4} .*|[0-9A-F ]+|qt_\\w+)$"));
    return names.match(text).hasMatch();
}

/// What keys are called comes from Qt's own translation.
bool isShortcut(const QString &text)
{
    const QKeySequence keys = QKeySequence::fromString(text, QKeySequence::NativeText);
    return !keys.isEmpty() && keys.toString(QKeySequence::NativeText) == text;
}

} // namespace

QStringList withoutName(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : shownWidgets(window)) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !takesTab(*widget))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            found.append(described(*widget));
    }
    return found;
}

QStringList notReachedByTab(QWidget &window)
{
    QList<const QWidget *> expected;
    for (const QWidget *widget : shownWidgets(window))
        if (takesTab(*widget))
            expected.append(widget);
    QStringList found;
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        const QSet<const QWidget *> reached = reachedBy(key, window, 2 * expected.size() + 4);
        for (const QWidget *widget : expected)
            if (!isReached(*widget, reached))
                found.append(QKeySequence(key).toString() + QLatin1Char(' ') + described(*widget));
    }
    return found;
}

QStringList sharedMnemonics(const QWidget &window)
{
    QHash<QString, QStringList> texts;
    if (const auto *menu = qobject_cast<const QMenu *>(&window)) {
        for (const QAction *action : menu->actions())
            if (action->isVisible())
                addMnemonic(action->text(), &texts);
    } else {
        for (const QWidget *widget : shownWidgets(window)) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (!label || label->buddy())
                addMnemonic(textOf(*widget), &texts);
            if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
                for (const QAction *action : bar->actions())
                    addMnemonic(action->text(), &texts);
        }
    }
    QStringList found;
    for (const QStringList &sharing : texts)
        if (sharing.size() > 1)
            found.append(sharing.join(QStringLiteral(" | ")));
    return found;
}

QStringList cutTexts(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : shownWidgets(window))
        if (isTextCut(*widget))
            found.append(described(*widget, textOf(*widget))
                         + QStringLiteral(" (%1 of %2)").arg(widget->width()).arg(widget->sizeHint().width()));
    return found;
}

QStringList untranslatedTexts(const QWidget &window)
{
    QStringList found;
    QList<const QWidget *> widgets{&window};
    for (const QWidget *widget : shownWidgets(window))
        widgets.append(widget);
    for (const QWidget *widget : widgets)
        for (const QString &text : allTexts(*widget))
            if (!PseudoTranslator::isTranslated(text) && !isName(text) && !isShortcut(text))
                found.append(described(*widget, text));
    return found;
}

} // namespace support
