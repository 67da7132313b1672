// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/display_panel.h"

#include "ui/inspector/field_tree_model.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int kMostShownRows = 5;

/// What people type, with the blanks and signs of their locale made plain.
std::string plainNumber(QString text)
{
    text = text.simplified();
    for (QChar &sign : text) {
        if (sign.isSpace())
            sign = QLatin1Char(' ');
        else if (sign.isDigit())
            sign = QLatin1Char(char('0' + sign.digitValue()));
    }
    return text.toStdString();
}

QString factorText(int power)
{
    return QLocale().toString(std::pow(10.0, power), 'f', 0);
}

QString bytesText(wmbus::ByteRange range)
{
    return range.count == 1 ? QString::number(range.first)
                            : QStringLiteral("%1–%2").arg(range.first).arg(range.end() - 1);
}

} // namespace

DisplayPanel::DisplayPanel(const FieldTreeModel &fields, QWidget *parent)
    : QFrame(parent), m_fields(fields), m_shown(new QLineEdit(this)), m_summary(new QLabel(this)),
      m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("displayPanel"));
    build();
    connect(m_shown, &QLineEdit::textChanged, this, [this] {
        search();
        m_list->setCurrentItem(m_list->topLevelItem(0));
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DisplayPanel::choose);
    connect(m_list, &QTreeWidget::itemClicked, this, &DisplayPanel::choose);
    connect(&fields, &QAbstractItemModel::modelReset, this, &DisplayPanel::search);
    search();
}

void DisplayPanel::build()
{
    auto *label = new QLabel(tr("&Display shows:"), this);
    label->setBuddy(m_shown);
    m_shown->setObjectName(QStringLiteral("displayNumber"));
    m_shown->setPlaceholderText(QLocale().toString(12.345, 'f', 3));
    m_shown->setMaximumWidth(20 * fontMetrics().averageCharWidth());
    m_summary->setObjectName(QStringLiteral("displaySummary"));
    m_summary->setWordWrap(true);
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the comparison with the display"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    m_list->setObjectName(QStringLiteral("displayMatches"));
    m_list->setAccessibleName(tr("Where the number is found"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Found in"), tr("There"), tr("How they agree"), tr("Bytes")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setMinimumSectionSize(12 * fontMetrics().averageCharWidth());

    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_shown);
    line->addWidget(m_summary, 1);
    line->addWidget(close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(column->contentsMargins().left(), 0, column->contentsMargins().right(), 0);
    column->addLayout(line);
    column->addWidget(m_list);
}

void DisplayPanel::open()
{
    show();
    m_shown->setFocus(Qt::ShortcutFocusReason);
    m_shown->selectAll();
}

void DisplayPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void DisplayPanel::search()
{
    const auto number = wmbus::displayNumber(plainNumber(m_shown->text()));
    m_matches = number ? wmbus::findDisplayNumber(m_fields.telegram(), *number) : std::vector<wmbus::DisplayMatch>();
    m_list->clear();
    for (const wmbus::DisplayMatch &match : m_matches)
        addRow(match);
    m_summary->setText(summary(number.has_value()));
    m_list->setHidden(m_matches.empty());
    if (m_matches.empty())
        return;
    const int rows = std::min(int(m_matches.size()), kMostShownRows);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + rows * m_list->sizeHintForRow(0)
                           + 2 * m_list->frameWidth());
}

void DisplayPanel::addRow(const wmbus::DisplayMatch &match)
{
    const wmbus::DecodedTelegram &telegram = m_fields.telegram();
    QString place = tr("Bytes");
    QString value = QString::number(match.number);
    if (match.record >= 0) {
        const wmbus::Record &record = telegram.records[std::size_t(match.record)];
        place = Words::recordLabel(record);
        value = valueText(telegram, record, QLocale());
    }
    new QTreeWidgetItem(m_list, {place, value, fitText(match), bytesText(match.range)});
}

void DisplayPanel::choose()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row >= 0)
        Q_EMIT bytesChosen(m_matches[std::size_t(row)].source, m_matches[std::size_t(row)].range);
}

QString DisplayPanel::summary(bool isNumber) const
{
    if (m_shown->text().trimmed().isEmpty())
        return tr("Type the number that the meter shows, with its decimals.");
    if (!isNumber)
        return tr("This is no number of a display: digits, and a comma or point before the decimals.");
    if (!m_matches.empty())
        return tr("Found in %n place(s).", nullptr, int(m_matches.size()));
    return m_fields.telegram().counts.encrypted > 0
               ? tr("Not found; a part of the telegram is encrypted and cannot be searched.")
               : tr("Not found. Many meters send a new value only now and then, some once a day: look at the next "
                    "telegrams, too.");
}

QString DisplayPanel::fitText(const wmbus::DisplayMatch &match)
{
    const QString unit =
        match.unit == "l" ? tr("litres") : QString::fromUtf8(match.unit.data(), int(match.unit.size()));
    switch (match.agreement) {
    case wmbus::DisplayAgreement::Same:
        return tr("The same number");
    case wmbus::DisplayAgreement::Rounded:
        return tr("The display shows fewer decimals");
    case wmbus::DisplayAgreement::OtherScale:
        if (!unit.isEmpty())
            return tr("The display shows it in %1").arg(unit);
        return match.power > 0 ? tr("The display shows it multiplied by %1").arg(factorText(match.power))
                               : tr("The display shows it divided by %1").arg(factorText(-match.power));
    case wmbus::DisplayAgreement::OtherUnit:
        return tr("The display shows it converted into %1").arg(unit);
    case wmbus::DisplayAgreement::Bytes:
        break;
    }
    switch (match.form) {
    case wmbus::ByteForm::LittleEndian:
        return tr("Binary number, lowest byte first; no record explains it");
    case wmbus::ByteForm::BigEndian:
        return tr("Binary number, highest byte first; no record explains it");
    case wmbus::ByteForm::BcdLittleEndian:
        return tr("Decimal digits, lowest first; no record explains them");
    case wmbus::ByteForm::BcdBigEndian:
        return tr("Decimal digits, highest first; no record explains them");
    }
    return {};
}

} // namespace ui
