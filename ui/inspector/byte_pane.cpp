// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/byte_pane.h"

#include "ui/inspector/byte_info.h"
#include "ui/inspector/readings_popup.h"
#include "ui/text/hex_text.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr wmbus::Source kTabs[] = {wmbus::Source::Received, wmbus::Source::Decrypted, wmbus::Source::Message};

int tabOf(wmbus::Source source)
{
    return int(std::find(std::begin(kTabs), std::end(kTabs), source) - std::begin(kTabs));
}

/// Received and decrypted bytes have the same places, those of a joined message are others.
bool sharePlaces(wmbus::Source a, wmbus::Source b)
{
    return (a == wmbus::Source::Message) == (b == wmbus::Source::Message);
}

radio::Bytes copyOf(radio::ByteView bytes)
{
    return {bytes.begin(), bytes.end()};
}

void makeToggle(QToolButton *button, const QString &name, const QString &text, const QString &tip)
{
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setChecked(true);
    button->setAutoRaise(true);
}

} // namespace

BytePane::BytePane(const FieldTreeModel &fields, const Palette &palette, QWidget *parent)
    : QWidget(parent), m_fields(fields), m_tabs(new QTabBar(this)), m_hex(new HexView(palette, this)),
      m_hexPage(new QWidget(this)), m_pages(new QStackedLayout), m_positionInfo(new QLabel(this)),
      m_selectionInfo(new QLabel(this)), m_changesInfo(new QLabel(this)), m_readings(new QToolButton(this)),
      m_copy(new QToolButton(this)), m_changes(new QToolButton(this)), m_marks(new QToolButton(this)),
      m_ascii(new QToolButton(this))
{
    m_tabs->setObjectName(QStringLiteral("byteSourceTabs"));
    m_tabs->setAccessibleName(tr("Bytes as received or decrypted"));
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    for (std::size_t i = 0; i < std::size(kTabs); ++i)
        m_tabs->addTab(QString()); // named with the telegram
    m_hex->setDescription([this](int position) { return describe(position); });
    m_positionInfo->setObjectName(QStringLiteral("positionInfo"));
    m_selectionInfo->setObjectName(QStringLiteral("selectionInfo"));
    m_selectionInfo->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_changesInfo->setObjectName(QStringLiteral("changesInfo"));
    for (QLabel *label : {m_positionInfo, m_selectionInfo, m_changesInfo})
        label->setMinimumWidth(1); // a long sentence must not push the window wider
    m_changesInfo->setWordWrap(true);
    buildTools();
    buildCopyMenu();
    buildLayout();

    connect(m_tabs, &QTabBar::currentChanged, this, &BytePane::onTabChosen);
    connect(m_hex, &HexView::selectionChanged, this, &BytePane::onSelectionChanged);
    connect(m_hex, &HexView::byteHovered, this, &BytePane::onByteHovered);
    connect(m_hex, &HexView::copyRequested, this, [this] { copySelection(hexText); });
    connect(m_hex, &HexView::menuRequested, this, &BytePane::showMenu);
}

void BytePane::buildTools()
{
    makeToggle(m_marks, QStringLiteral("showMarksButton"), tr("Marks"),
               tr("Show letters and record numbers above the bytes"));
    makeToggle(m_ascii, QStringLiteral("showCharactersButton"), tr("Characters"),
               tr("Show the bytes as characters, too"));
    makeToggle(m_changes, QStringLiteral("showChangesButton"), tr("Changes"),
               tr("Mark what has changed since the previous telegram of this meter"));
    connect(m_marks, &QToolButton::toggled, m_hex, &HexView::setMarksShown);
    connect(m_ascii, &QToolButton::toggled, m_hex, &HexView::setAsciiShown);
    for (const QToolButton *toggle : {m_marks, m_ascii, m_changes})
        connect(toggle, &QToolButton::toggled, this, [this] { Q_EMIT lookChanged(look()); });

    m_readings->setObjectName(QStringLiteral("allReadingsButton"));
    m_readings->setText(tr("All readings…"));
    m_readings->setToolTip(tr("Show what the selected bytes could mean: as a number in either order, as decimal "
                              "digits, as a date, as text"));
    m_readings->setAutoRaise(true);
    connect(m_readings, &QToolButton::clicked, this, &BytePane::showReadings);
}

void BytePane::buildCopyMenu()
{
    m_copy->setObjectName(QStringLiteral("copyBytesButton"));
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setToolTip(tr("Copy the selected bytes, or all of them, or the telegram with its values"));
    auto *menu = new QMenu(m_copy);
    fillCopyForms(*menu);
    menu->addSection(tr("Whole telegram"));
    CopyCommands::fillTelegramMenu(*menu, [this](CopyForm form) { Q_EMIT copyRequested(form); });
    m_copy->setMenu(menu);
}

void BytePane::fillCopyForms(QMenu &menu) const
{
    menu.addAction(tr("Hex digits"), this, [this] { copySelection(hexText); });
    menu.addAction(tr("Hex digits with blanks"), this, [this] { copySelection(spacedHexText); });
    menu.addAction(tr("C array"), this, [this] { copySelection(cArrayText); });
}

void BytePane::buildLayout()
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing), 0);
    top->addWidget(m_tabs);
    top->addStretch();
    for (QToolButton *tool : {m_marks, m_ascii, m_changes, m_copy})
        top->addWidget(tool);
    auto *selectionLine = new QHBoxLayout;
    selectionLine->addWidget(m_selectionInfo, 1);
    selectionLine->addWidget(m_readings);
    auto *hexColumn = new QVBoxLayout(m_hexPage);
    hexColumn->setContentsMargins(0, 0, 0, 0);
    hexColumn->addWidget(m_hex, 1);
    hexColumn->addWidget(m_changesInfo);
    m_pages->addWidget(m_hexPage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addLayout(m_pages, 1);
    column->addWidget(m_positionInfo);
    column->addLayout(selectionLine);
}

void BytePane::addPage(const QString &title, const QString &tip, QWidget *page)
{
    m_pages->addWidget(page);
    m_tabs->setTabToolTip(m_tabs->addTab(title), tip);
}

bool BytePane::isPageShown() const
{
    return m_tabs->currentIndex() >= int(std::size(kTabs));
}

void BytePane::onTabChosen()
{
    if (!isPageShown())
        m_chosen = kTabs[m_tabs->currentIndex()];
    showTab();
}

void BytePane::showTab()
{
    const int page = m_tabs->currentIndex() - int(std::size(kTabs));
    m_pages->setCurrentIndex(std::max(0, page + 1));
    for (QToolButton *tool : {m_marks, m_ascii, m_changes})
        tool->setEnabled(!isPageShown());
    if (!isPageShown() && kTabs[m_tabs->currentIndex()] != m_source) {
        const bool samePlaces = sharePlaces(kTabs[m_tabs->currentIndex()], m_source);
        m_source = kTabs[m_tabs->currentIndex()];
        if (!samePlaces)
            m_hex->setSelection({});
        showSource();
        Q_EMIT sourceChanged();
    }
}

void BytePane::showTelegram()
{
    const wmbus::DecodedTelegram &telegram = m_fields.telegram();
    const QSignalBlocker blocker(m_tabs);
    const bool onPage = isPageShown();
    const auto count = [&telegram](wmbus::Source source) { return int(telegram.source(source).size()); };
    m_tabs->setTabText(tabOf(wmbus::Source::Received),
                       tr("Received, %n byte(s)", nullptr, count(wmbus::Source::Received)));
    m_tabs->setTabText(tabOf(wmbus::Source::Decrypted),
                       tr("Decrypted, %n byte(s)", nullptr, count(wmbus::Source::Decrypted)));
    m_tabs->setTabText(tabOf(wmbus::Source::Message),
                       tr("Joined message, %n byte(s)", nullptr, count(wmbus::Source::Message)));
    const wmbus::Source before = m_source;
    for (const wmbus::Source source : kTabs) {
        const bool shown = source == wmbus::Source::Received || !telegram.source(source).empty();
        m_tabs->setTabVisible(tabOf(source), shown);
        if (shown)
            m_source = source;
    }
    if (m_chosen && m_tabs->isTabVisible(tabOf(*m_chosen)))
        m_source = *m_chosen;
    if (!onPage)
        m_tabs->setCurrentIndex(tabOf(m_source));
    if (!sharePlaces(before, m_source))
        m_hex->setSelection({});
    showSource();
}

void BytePane::setSource(wmbus::Source source)
{
    if (isPageShown())
        return;
    const QSignalBlocker blocker(m_tabs); // the program's wish
    m_tabs->setCurrentIndex(tabOf(source));
    showTab();
}

void BytePane::showSource()
{
    const wmbus::ByteRange kept = m_hex->selection();
    const wmbus::DecodedTelegram &telegram = m_fields.telegram();
    m_ranges = HexRanges(telegram, m_source);
    m_hex->setContent(copyOf(telegram.source(m_source)), m_ranges);
    m_hex->setChanged(m_fields.changes().changedBytes(m_source));
    m_hex->setSelection(kept);
    refreshInfo(m_hex->cursorPosition());
}

ByteLook BytePane::look() const
{
    return {.marks = m_marks->isChecked(), .characters = m_ascii->isChecked(), .changes = m_changes->isChecked()};
}

void BytePane::setLook(const ByteLook &look)
{
    m_marks->setChecked(look.marks);
    m_ascii->setChecked(look.characters);
    m_changes->setChecked(look.changes);
}

void BytePane::showChanges(const QString &summary)
{
    m_hex->setChanged(m_fields.changes().changedBytes(m_source));
    m_changesInfo->setText(summary);
    m_changesInfo->setVisible(!summary.isEmpty());
    refreshInfo(m_hex->cursorPosition());
}

int BytePane::selectedField() const
{
    return m_ranges.fieldCovering(m_hex->selection());
}

void BytePane::selectField(int field)
{
    const wmbus::Field &wanted = m_fields.telegram().fields[std::size_t(field)];
    // Received fields can be seen among decrypted bytes, too; what is not decrypted is looked at as received.
    const bool seenHere = wanted.source == wmbus::Source::Received && m_source == wmbus::Source::Decrypted
                          && wanted.group != wmbus::Group::Encrypted;
    if (!seenHere)
        setSource(wanted.source);
    selectRange(wanted.range);
}

void BytePane::setHoveredField(int field)
{
    wmbus::ByteRange range;
    if (field >= 0) {
        const wmbus::Field &pointedAt = m_fields.telegram().fields[std::size_t(field)];
        if (sharePlaces(pointedAt.source, m_source))
            range = pointedAt.range;
    }
    m_hex->setHovered(range);
}

void BytePane::selectRange(wmbus::ByteRange range)
{
    m_hex->setSelection(range);
    m_hex->setContext({});
    refreshInfo(m_hex->cursorPosition());
}

void BytePane::selectRange(wmbus::Source source, wmbus::ByteRange range)
{
    setSource(source);
    selectRange(range);
}

void BytePane::takeOver(const BytePane &before)
{
    m_changes->setChecked(before.m_changes->isChecked());
    m_marks->setChecked(before.m_marks->isChecked());
    m_ascii->setChecked(before.m_ascii->isChecked());
    m_tabs->setCurrentIndex(before.m_tabs->currentIndex());
    selectRange(before.selection());
}

void BytePane::showFault(wmbus::ByteRange range)
{
    m_tabs->setCurrentIndex(tabOf(wmbus::Source::Received));
    selectRange(range);
    m_hex->setFocus(Qt::OtherFocusReason);
}

void BytePane::onSelectionChanged()
{
    const int field = selectedField();
    m_hex->setContext(field < 0 ? wmbus::ByteRange{} : m_fields.telegram().fields[std::size_t(field)].range);
    refreshInfo(m_hex->cursorPosition());
    Q_EMIT selectionChanged();
}

void BytePane::onByteHovered(int position)
{
    m_hex->setHovered(m_ranges.fieldRangeAt(position));
    refreshInfo(position >= 0 ? position : m_hex->cursorPosition());
    Q_EMIT byteHovered(position);
}

QString BytePane::describe(int position) const
{
    return ByteInfo::position(m_fields, m_ranges, m_hex->bytes(), position);
}

void BytePane::refreshInfo(int position)
{
    m_positionInfo->setText(position < 0 ? tr("Point at a byte or a field to see what it is.") : describe(position));
    m_selectionInfo->setText(ByteInfo::selection(m_hex->bytes(), m_hex->selection()));
}

void BytePane::copySelection(QString (*form)(radio::ByteView)) const
{
    const wmbus::ByteRange range = m_hex->selection();
    const radio::ByteView bytes = m_hex->bytes();
    QGuiApplication::clipboard()->setText(form(range.empty() ? bytes : bytes.subspan(range.first, range.count)));
}

void BytePane::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("byteMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu *copy = menu->addMenu(icon(QStringLiteral("copy")), tr("&Copy bytes as"));
    fillCopyForms(*copy);
    const bool selected = !m_hex->selection().empty();
    menu->addAction(tr("Select the whole &field"), m_hex, &HexView::selectField)->setEnabled(selected);
    menu->addAction(tr("All &readings…"), this, &BytePane::showReadings)->setEnabled(selected);
    menu->popup(place);
}

void BytePane::showReadings()
{
    const wmbus::ByteRange range = m_hex->selection();
    auto *popup = new ReadingsPopup(m_hex->bytes().subspan(range.first, range.count), this);
    popup->showBeside({m_selectionInfo->mapToGlobal(QPoint()), m_selectionInfo->size()});
}

} // namespace ui
