// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// One way to the first telegram: icon, what it is, a line of facts, links, a button.
class StartCard : public QFrame
{
    Q_OBJECT

public:
    StartCard(const QString &iconName, const QString &title, const QString &buttonText, QWidget *parent);

    void setFacts(const QString &text);
    void setFactsColor(const QColor &color);
    [[nodiscard]] QString facts() const;
    /// A small flat button below the facts.
    QPushButton *addLink(const QString &text);
    void removeLink(QWidget *link);
    [[nodiscard]] QPushButton *button() const { return m_button; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_facts;
    QHBoxLayout *m_links;
    QPushButton *m_button;
};

} // namespace ui
