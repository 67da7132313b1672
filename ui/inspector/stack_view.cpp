// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/stack_view.h"

#include "engine/session.h"
#include "ui/inspector/change_mark.h"
#include "ui/inspector/field_tree_model.h"
#include "ui/inspector/stack_header.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kFewest = 2;
constexpr int kMost = 200;

/// A corner on bytes that differ from the one above.
class StackDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!index.data(StackModel::ChangedRole).toBool())
            return;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        paintChangeMark(*painter, option.rect,
                        option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    }
};

} // namespace

StackView::StackView(const engine::Session &session, const FieldTreeModel &fields, const Palette &palette,
                     QWidget *parent)
    : QWidget(parent), m_session(session), m_fields(fields), m_model(new StackModel(palette, this)),
      m_table(new QTableView(this)), m_summary(new QLabel(this)), m_count(new QSpinBox(this)),
      m_sameKind(new QCheckBox(tr("&Same kind only"), this))
{
    setObjectName(QStringLiteral("stackView"));
    m_table->setHorizontalHeader(new StackHeader(*m_model, palette, m_table));
    buildTable();
    m_summary->setObjectName(QStringLiteral("stackSummary"));
    m_summary->setMinimumWidth(1);
    m_count->setObjectName(QStringLiteral("stackCount"));
    m_count->setRange(kFewest, kMost);
    m_count->setValue(StackChoice().count);
    m_count->setKeyboardTracking(false);
    m_sameKind->setObjectName(QStringLiteral("stackSameKind"));
    m_sameKind->setChecked(StackChoice().sameKind);
    m_sameKind->setToolTip(tr("Leave out telegrams of another length or with other content"));
    buildLayout();

    connect(m_count, &QSpinBox::valueChanged, this, &StackView::refresh);
    connect(m_sameKind, &QCheckBox::toggled, this, &StackView::refresh);
    connect(&palette, &Palette::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(&session, &engine::Session::telegramsAppended, this, &StackView::onTelegramsAppended);
    connect(&session, &engine::Session::telegramsChanged, this, &StackView::refresh);
    connect(&session, &engine::Session::telegramsTrimmed, this, &StackView::refresh);
}

void StackView::buildTable()
{
    m_table->setObjectName(QStringLiteral("stackTable"));
    m_table->setAccessibleName(tr("Telegrams of this meter, byte under byte"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StackDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideNone); // two digits always fit
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    updateSizes();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && !m_isFollowing)
            Q_EMIT byteSelected(current.column());
    });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT telegramRequested(m_model->stack().row(index.row()).telegram); });
}

void StackView::buildLayout()
{
    auto *label = new QLabel(tr("&Telegrams:"), this);
    label->setBuddy(m_count);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(label);
    top->addWidget(m_count);
    top->addWidget(m_sameKind);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
}

void StackView::updateSizes()
{
    const QFontMetrics digits(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->horizontalHeader()->setDefaultSectionSize(3 * digits.horizontalAdvance(QLatin1Char('0')));
    m_table->verticalHeader()->setDefaultSectionSize(digits.height() + digits.height() / 4);
}

void StackView::showTelegram(std::optional<std::uint32_t> telegram)
{
    m_shown = telegram;
    refresh();
}

void StackView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isDue)
        refresh();
}

void StackView::onTelegramsAppended()
{
    const engine::TelegramStore &store = m_session.telegrams();
    if (!m_shown || !store.contains(*m_shown) || m_model->rowCount() == 0)
        return;
    const std::uint32_t meter = store.row(*m_shown).meter;
    const std::uint32_t last = m_model->stack().rows().back().telegram;
    if (meter != engine::kNoMeter && m_session.meters().meter(meter).newest != last)
        refresh();
}

void StackView::refresh()
{
    m_isDue = !isVisible();
    if (m_isDue)
        return;
    const bool atEnd = m_table->verticalScrollBar()->value() == m_table->verticalScrollBar()->maximum();
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_model->setStack(collect(), columns(), m_shown.value_or(engine::kNoTelegram));
    }
    updateSummary();
    if (!m_table->selectionModel()->hasSelection())
        selectColumns(m_range);
    if (atEnd)
        m_table->scrollToBottom();
}

TelegramStack StackView::collect() const
{
    std::vector<StackedTelegram> rows;
    const engine::TelegramStore &store = m_session.telegrams();
    if (!m_shown || !store.contains(*m_shown) || store.row(*m_shown).meter == engine::kNoMeter)
        return {};
    const std::uint32_t newest = m_session.meters().meter(store.row(*m_shown).meter).newest;
    wmbus::DecodedTelegram decoded;
    for (const std::uint32_t telegram :
         stackedTelegrams(store, *m_shown, newest, {m_count->value(), m_sameKind->isChecked()})) {
        m_session.decode(telegram, wmbus::Depth::Readings, decoded);
        rows.push_back({telegram, store.row(telegram).utcUs, decoded.plain.empty() ? decoded.bytes : decoded.plain});
    }
    return TelegramStack(std::move(rows));
}

std::vector<StackColumn> StackView::columns() const
{
    const wmbus::DecodedTelegram &telegram = m_fields.telegram();
    const HexRanges ranges(telegram, telegram.plain.empty() ? wmbus::Source::Received : wmbus::Source::Decrypted);
    std::vector<StackColumn> columns;
    for (int position = 0; position < ranges.byteCount(); ++position) {
        const int field = ranges.fieldAt(position);
        columns.push_back(
            {field < 0 ? QString() : m_fields.groupName(field), ranges.runAt(position).mark, ranges.styleAt(position)});
    }
    return columns;
}

void StackView::updateSummary()
{
    const int rows = m_model->rowCount();
    m_summary->setText(rows < kFewest ? tr("There is only one telegram of this kind so far.")
                                      : tr("%1 of %2 bytes change over %n telegram(s).", nullptr, rows)
                                            .arg(m_model->changingColumns())
                                            .arg(m_model->columnCount()));
}

void StackView::selectColumns(wmbus::ByteRange range)
{
    m_range = range;
    const QScopedValueRollback following(m_isFollowing, true);
    const int last = std::min(int(range.end()), m_model->columnCount()) - 1;
    const QModelIndex current = m_table->currentIndex();
    if (range.empty() || last < range.first || m_model->rowCount() == 0) {
        m_table->clearSelection();
    } else if (!current.isValid() || !range.contains(std::uint32_t(current.column()))) {
        const int row = std::max(0, current.isValid() ? current.row() : m_model->shownRow());
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, range.first), QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(
            {m_model->index(0, range.first), m_model->index(m_model->rowCount() - 1, last)},
            QItemSelectionModel::ClearAndSelect);
        m_table->scrollTo(m_table->currentIndex());
    }
}

void StackView::copySelection() const
{
    const QItemSelection selection = m_table->selectionModel()->selection();
    if (selection.isEmpty())
        return;
    const QItemSelectionRange &range = selection.first(); // they are contiguous
    QGuiApplication::clipboard()->setText(m_model->text(range.top(), range.bottom(), range.left(), range.right()));
}

bool StackView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        copySelection();
    event->accept(); // the window's own command must not take the key
    return true;
}

} // namespace ui
