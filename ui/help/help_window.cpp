// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "ui/theme/icons.h"
#include "ui/widgets/window_size.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kChapterLevel = 2;

QToolButton *navigationButton(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setEnabled(false);
    return button;
}

/// In the language of the program, if there is one; English, if not.
QUrl manual()
{
    const QString own = QStringLiteral("/help/manual_%1.md").arg(QLocale::languageToCode(QLocale().language()));
    const bool exists = QFileInfo::exists(QLatin1Char(':') + own);
    return QUrl(QStringLiteral("qrc:") + (exists ? own : QStringLiteral("/help/manual.md")));
}

/// Tables come with cramped cells and double lines.
void tidyTables(const QTextDocument &document, const QColor &line, qreal padding)
{
    for (auto *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(line);
        format.setCellPadding(padding);
        format.setCellSpacing(0);
        table->setFormat(format);
    }
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_browser(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Manual"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_browser->setObjectName(QStringLiteral("helpBrowser"));
    m_browser->setAccessibleName(tr("Manual"));
    m_browser->setOpenExternalLinks(true);
    const int em = fontMetrics().height();
    m_browser->document()->setDocumentMargin(em);
    connect(m_browser, &QTextBrowser::sourceChanged, this,
            [this, em] { tidyTables(*m_browser->document(), palette().color(QPalette::Mid), em / 4.0); });

    auto *back = navigationButton(QStringLiteral("previous"), tr("Back"), this);
    auto *forward = navigationButton(QStringLiteral("next"), tr("Forward"), this);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QToolButton::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QToolButton::setEnabled);
    connect(back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addWidget(forward);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(buttons);
    layout->addWidget(m_browser);
    resizeToLetters(*this, 44, 40);
    m_browser->setFocus();
}

void HelpWindow::showTopic(HelpTopic topic)
{
    m_topic = topic;
    m_browser->setSource(manual(), QTextDocument::MarkdownResource);
    int chapter = int(topic);
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != kChapterLevel || chapter-- > 0)
            continue;
        m_browser->setTextCursor(QTextCursor(block));
        const qreal top = m_browser->document()->documentLayout()->blockBoundingRect(block).top();
        m_browser->verticalScrollBar()->setValue(int(top));
        return;
    }
}

} // namespace ui
