// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/byte_pane.h"

#include "ui/inspector/byte_info.h"
#include "ui/text/hex_text.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
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

} // namespace

BytePane::BytePane(const FieldTreeModel &fields, const Palette &palette, QWidget *parent)
    : QWidget(parent), m_fields(fields), m_tabs(new QTabBar(this)), m_hex(new HexView(palette, this)),
      m_positionInfo(new QLabel(this)), m_selectionInfo(new QLabel(this)), m_copy(new QToolButton(this)),
      m_marks(new QToolButton(this)), m_ascii(new QToolButton(this))
{
    m_tabs->setObjectName(QStringLiteral("byteSourceTabs"));
    m_tabs->setAccessibleName(tr("Bytes as received or decrypted"));
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(tr("Decrypted"));
    m_tabs->addTab(tr("Joined message"));
    m_hex->setDescription([this](int position) { return describe(position); });
    m_positionInfo->setObjectName(QStringLiteral("positionInfo"));
    m_selectionInfo->setObjectName(QStringLiteral("selectionInfo"));
    m_selectionInfo->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_positionInfo, m_selectionInfo})
        label->setMinimumWidth(1); // a long sentence must not push the window wider
    buildTools();
    buildLayout();

    connect(m_tabs, &QTabBar::currentChanged, this, &BytePane::showSource);
    connect(m_hex, &HexView::selectionChanged, this, &BytePane::onSelectionChanged);
    connect(m_hex, &HexView::byteHovered, this, &BytePane::onByteHovered);
    connect(m_hex, &HexView::copyRequested, this, [this] { copy(hexText); });
}

void BytePane::buildTools()
{
    m_copy->setObjectName(QStringLiteral("copyBytesButton"));
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setToolTip(tr("Copy the selected bytes, or all of them, or the telegram with its values"));
    auto *menu = new QMenu(m_copy);
    menu->addAction(tr("Hex digits"), this, [this] { copy(hexText); });
    menu->addAction(tr("Hex digits with blanks"), this, [this] { copy(spacedHexText); });
    menu->addAction(tr("C array"), this, [this] { copy(cArrayText); });
    menu->addSection(tr("Whole telegram"));
    CopyCommands::fillTelegramMenu(*menu, [this](CopyForm form) { Q_EMIT copyRequested(form); });
    m_copy->setMenu(menu);

    const auto makeToggle = [](QToolButton *button, const QString &text, const QString &tip) {
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
    };
    makeToggle(m_marks, tr("Marks"), tr("Show letters and record numbers above the bytes"));
    makeToggle(m_ascii, tr("Characters"), tr("Show the bytes as characters, too"));
    m_marks->setObjectName(QStringLiteral("showMarksButton"));
    m_ascii->setObjectName(QStringLiteral("showCharactersButton"));
    connect(m_marks, &QToolButton::toggled, m_hex, &HexView::setMarksShown);
    connect(m_ascii, &QToolButton::toggled, m_hex, &HexView::setAsciiShown);
}

void BytePane::buildLayout()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_tabs);
    top->addStretch();
    top->addWidget(m_marks);
    top->addWidget(m_ascii);
    top->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_hex, 1);
    column->addWidget(m_positionInfo);
    column->addWidget(m_selectionInfo);
}

wmbus::Source BytePane::source() const
{
    return kTabs[std::max(0, m_tabs->currentIndex())];
}

void BytePane::showTelegram()
{
    const wmbus::DecodedTelegram &telegram = m_fields.telegram();
    {
        const QSignalBlocker blocker(m_tabs);
        m_tabs->setTabText(0, tr("Received, %n byte(s)", nullptr, int(telegram.bytes.size())));
        for (const wmbus::Source source : kTabs) {
            const bool shown = source == wmbus::Source::Received || !telegram.source(source).empty();
            m_tabs->setTabVisible(tabOf(source), shown);
            if (shown)
                m_tabs->setCurrentIndex(tabOf(source));
        }
    }
    showSource();
}

void BytePane::setSource(wmbus::Source source)
{
    m_tabs->setCurrentIndex(tabOf(source));
}

void BytePane::showSource()
{
    const bool samePlaces = sharePlaces(source(), m_shown);
    const wmbus::ByteRange kept = samePlaces ? m_hex->selection() : wmbus::ByteRange{};
    m_shown = source();
    const wmbus::DecodedTelegram &telegram = m_fields.telegram();
    m_ranges = HexRanges(telegram, source());
    m_hex->setContent(copyOf(telegram.source(source())), m_ranges);
    m_hex->setSelection(kept);
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
    const bool seenHere = wanted.source == wmbus::Source::Received && source() == wmbus::Source::Decrypted
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
        if (sharePlaces(pointedAt.source, source()))
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

void BytePane::copy(QString (*form)(radio::ByteView)) const
{
    const wmbus::ByteRange range = m_hex->selection();
    const radio::ByteView bytes = m_hex->bytes();
    QGuiApplication::clipboard()->setText(form(range.empty() ? bytes : bytes.subspan(range.first, range.count)));
}

} // namespace ui
