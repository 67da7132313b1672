// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meters/meter_details.h"

#include "engine/session.h"
#include "ui/meters/meter_note_commands.h"
#include "ui/models/cell_text.h"
#include "ui/models/meter_table_model.h"
#include "ui/models/meter_texts.h"
#include "ui/models/meter_words.h"
#include "ui/models/privacy_mask.h"
#include "ui/models/selection.h"
#include "ui/models/table_roles.h"
#include "ui/tables/age_ticker.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/low_table.h"
#include "ui/widgets/quiet_combo_box.h"
#include "wmbus/words.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setTextColor(QLabel &label, const QColor &color)
{
    QPalette colors = label.palette();
    colors.setColor(QPalette::WindowText, color);
    label.setPalette(colors);
}

/// What values are sorted by; those that are no numbers by their text.
QVariant numberOf(const engine::Reading &reading)
{
    return std::isnan(reading.number) ? QVariant() : QVariant(reading.number);
}

QStandardItem &setCell(SortedTable &table, int row, int column, const QString &text, const QString &toolTip,
                       const QBrush &letters)
{
    QStandardItem &item = table.cell(row, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    item.setText(text);
    item.setToolTip(toolTip);
    item.setForeground(letters);
    return item;
}

/// A stored value is of the date that its telegram names for the same storage, the others are of their telegram.
QString ageOf(const engine::Reading &reading, const engine::Meter &meter, const QLocale &locale)
{
    if (reading.storage > 0) {
        const auto date = std::ranges::find_if(meter.readings, [&reading](const engine::Reading &each) {
            return each.storage == reading.storage && each.telegram == reading.telegram
                   && each.quantity.starts_with("date");
        });
        return date != meter.readings.end() ? valueText(*date, locale) : QString();
    }
    if (reading.utcUs == engine::kNoTime)
        return {};
    return ageText(std::max<std::int64_t>((nowUtcUs() - reading.utcUs) / 1'000'000, 0), locale);
}

/// "Kamstrup · Cold water · Multical 21 · version 1B": what is known of it.
QString subtitleOf(const engine::Meter &meter)
{
    QStringList parts{cellText(wmbus::companyName(meter.address.manufacturer)), Words::medium(meter.medium),
                      cellText(meter.product),
                      MeterDetails::tr("version %1", "of a meter").arg(hexByteText(meter.address.version))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

MeterDetails::MeterDetails(engine::Session &session, Selection &selection, const PrivacyMask &privacy,
                           const Palette &palette, QWidget *parent)
    : QWidget(parent), m_session(session), m_selection(selection), m_privacy(privacy), m_palette(palette),
      m_look(palette), m_pages(new QStackedLayout(this)), m_page(new QWidget(this)), m_mine(new QLabel(m_page)),
      m_title(plainLabel(m_page)), m_subtitle(plainLabel(m_page)), m_relation(new QuietComboBox(m_page)),
      m_stateIcon(new QLabel(m_page)), m_state(plainLabel(m_page)),
      m_readings(new LowTable({tr("Reading"), tr("Value"), tr("Of")}, m_page)), m_noReadings(plainLabel(m_page)),
      m_signal(plainLabel(m_page)), m_heard(plainLabel(m_page)), m_interval(plainLabel(m_page)),
      m_radio(plainLabel(m_page)), m_security(plainLabel(m_page))
{
    setObjectName(QStringLiteral("meterDetails"));
    auto *nothing = new QLabel(tr("Select a meter to see its readings."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_pages->addWidget(nothing);
    auto *scroll = new QScrollArea(this); // nothing is cut off where the pane is low or the letters are large
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_page);
    m_pages->addWidget(scroll);
    buildReadings();
    buildLayout();
    scroll->setMinimumWidth(m_page->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    m_ticker = new AgeTicker(this, [this](std::int64_t now) {
        const auto *meter = current();
        return meter != nullptr ? ageSeconds(*meter, now) : std::nullopt;
    });
    connect(m_ticker, &AgeTicker::tick, this, [this] {
        const auto *meter = current();
        if (meter == nullptr)
            return;
        showReadings(*meter);
        showFacts(*meter);
    });
    connect(m_relation, &QComboBox::activated, this, &MeterDetails::chooseRelation);
    connectSession();
    refresh();
}

void MeterDetails::buildReadings()
{
    m_readings->setObjectName(QStringLiteral("readingTable"));
    m_readings->setAccessibleName(tr("Newest readings"));
    m_readings->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_readings->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_readings->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_readings->setAlternatingRowColors(true);
    constexpr int kRowsInSight = 4; // one of them the heading
    m_readings->setMinimumHeight(kRowsInSight * m_readings->verticalHeader()->defaultSectionSize());
}

void MeterDetails::buildLayout()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    m_relation->setObjectName(QStringLiteral("detailsRelation"));
    m_relation->setAccessibleName(tr("Whose meter"));
    m_relation->setToolTip(tr("Whose meter this is"));
    for (const auto relation : {engine::MeterRelation::Unknown, engine::MeterRelation::Mine,
                                engine::MeterRelation::Authorised, engine::MeterRelation::Foreign}) {
        const QString text =
            relation == engine::MeterRelation::Unknown ? tr("Whose? Not said") : relationText(relation);
        m_relation->addItem(text, int(relation));
    }
    auto *state = new QHBoxLayout;
    state->addWidget(m_stateIcon);
    state->addWidget(m_state, 1);
    m_mine->setObjectName(QStringLiteral("detailsMine"));
    m_mine->setAccessibleName(relationText(engine::MeterRelation::Mine));
    m_mine->setToolTip(m_mine->accessibleName());
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_mine);
    heading->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(m_page);
    layout->addLayout(heading);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_relation, 0, Qt::AlignLeft);
    layout->addLayout(state);
    layout->addWidget(m_readings, 1);
    layout->addWidget(m_noReadings, 1, Qt::AlignTop);
    layout->addWidget(buildFacts());
    layout->addWidget(buildButtons());
}

QWidget *MeterDetails::buildFacts()
{
    auto *facts = new QWidget(m_page);
    auto *form = new QFormLayout(facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(fontMetrics().height() / 4);
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("Signal"), m_signal);
    form->addRow(tr("Heard"), m_heard);
    form->addRow(tr("Every"), m_interval);
    form->addRow(tr("Radio"), m_radio);
    form->addRow(tr("Security"), m_security);
    return facts;
}

QWidget *MeterDetails::buildButtons()
{
    auto *buttons = new QWidget(m_page);
    auto *row = new QGridLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    const auto button = [buttons, row](const char *iconName, const QString &text, int place) {
        auto *made = new QPushButton(icon(QString::fromLatin1(iconName)), text, buttons);
        made->setAutoDefault(false);
        row->addWidget(made, place / 2, place % 2);
        return made;
    };
    auto *telegrams = button("telegram", tr("Telegrams"), 0);
    connect(telegrams, &QPushButton::clicked, this,
            [this] { Q_EMIT showTelegramsOfMeterRequested(*m_selection.meter()); });
    auto *chart = button("chart", tr("Chart"), 1);
    chart->setObjectName(QStringLiteral("detailsChart"));
    connect(chart, &QPushButton::clicked, this, [this] { Q_EMIT showChartRequested(*m_selection.meter()); });
    auto *copy = button("copy", tr("Copy"), 2);
    copy->setToolTip(tr("Copy everything shown here as text"));
    connect(copy, &QPushButton::clicked, this, &MeterDetails::copyAll);
    m_key = button("key", tr("Enter key…"), 3);
    m_key->setObjectName(QStringLiteral("detailsEnterKey"));
    connect(m_key, &QPushButton::clicked, this, [this] { Q_EMIT enterKeyRequested(*m_selection.meter()); });
    return buttons;
}

void MeterDetails::connectSession()
{
    connect(&m_selection, &Selection::meterChanged, this, &MeterDetails::refresh);
    connect(&m_session, &engine::Session::metersChanged, this, [this](const std::vector<std::uint32_t> &meters) {
        if (m_selection.meter() && std::find(meters.begin(), meters.end(), *m_selection.meter()) != meters.end())
            refresh();
    });
    connect(&m_session, &engine::Session::cleared, this, &MeterDetails::refresh);
    connect(&m_privacy, &PrivacyMask::changed, this, &MeterDetails::refresh);
    connect(&m_palette, &Palette::changed, this, [this] {
        m_look.refresh();
        refresh();
    });
}

const engine::Meter *MeterDetails::current() const
{
    const auto meter = m_selection.meter();
    return meter && *meter < m_session.meters().count() ? &m_session.meters().meter(*meter) : nullptr;
}

void MeterDetails::refresh()
{
    const auto *meter = current();
    m_pages->setCurrentIndex(meter != nullptr ? 1 : 0);
    if (meter == nullptr)
        return;
    showMeter(*meter);
    m_ticker->update();
}

void MeterDetails::showMeter(const engine::Meter &meter)
{
    const bool isHidden = m_privacy.hides(meter);
    m_title->setText(m_privacy.title(meter));
    m_title->setToolTip(meter.anonymous ? QString() : isHidden ? PrivacyMask::explanation() : meterFilterName(meter));
    if (meter.anonymous) {
        m_subtitle->setText(tr("Their senders cannot be trusted."));
    } else {
        const engine::MeterNote &note = m_session.notes().note(meter.address);
        QStringList below{subtitleOf(meter)};
        if (!isHidden && !note.name.empty())
            below.prepend(makerAndNumber(meter));
        below.append(isHidden ? PrivacyMask::explanation() : QString::fromStdString(note.note));
        below.removeAll(QString());
        m_subtitle->setText(below.join(QLatin1Char('\n')));
    }
    m_key->setEnabled(!meter.anonymous);
    showRelation(meter);
    showState(meter);
    showReadings(meter);
    showFacts(meter);
}

void MeterDetails::showRelation(const engine::Meter &meter)
{
    m_relation->setVisible(!meter.anonymous);
    const auto relation =
        meter.anonymous ? engine::MeterRelation::Unknown : m_session.notes().note(meter.address).relation;
    m_relation->setCurrentIndex(m_relation->findData(int(relation)));
    m_mine->setVisible(relation == engine::MeterRelation::Mine);
    const int size = fontMetrics().height();
    m_mine->setPixmap(icon(QStringLiteral("star"), m_palette.color(Token::StateWarning))
                          .pixmap(QSize(size, size), devicePixelRatioF()));
}

void MeterDetails::chooseRelation()
{
    const auto relation = engine::MeterRelation(m_relation->currentData().toInt());
    MeterNoteCommands(m_session, m_privacy, nullptr).setRelation({*m_selection.meter()}, relation);
}

void MeterDetails::showState(const engine::Meter &meter)
{
    m_state->setText(StateLook::word(meter.outcome, meter.verdict));
    setTextColor(*m_state, m_look.color(meter.outcome, meter.verdict));
    const int size = fontMetrics().height();
    m_stateIcon->setPixmap(m_look.icon(meter.outcome, meter.verdict).pixmap(QSize(size, size), devicePixelRatioF()));
}

void MeterDetails::showReadings(const engine::Meter &meter)
{
    const bool isShown = !meter.readings.empty() && !m_privacy.hides(meter);
    m_readings->setVisible(isShown);
    m_noReadings->setVisible(!isShown);
    setTextColor(*m_noReadings, m_palette.color(Token::Muted));
    m_noReadings->setText(m_privacy.hides(meter)
                              ? tr("Its readings are hidden.")
                              : tr("No readings yet: none of %n telegram(s) holds a value that can be read.", nullptr,
                                   int(meter.telegrams)));
    if (!isShown) {
        m_readings->items().setRowCount(0);
        return;
    }
    std::uint32_t newest = 0;
    for (const auto &reading : meter.readings) {
        if (reading.telegram != engine::kNoTelegram)
            newest = std::max(newest, reading.telegram);
    }
    m_readings->items().setRowCount(int(meter.readings.size()));
    for (int row = 0; row < int(meter.readings.size()); ++row)
        showReading(row, meter, newest);
}

/// What the newest telegram did not hold is muted: nobody shall take it for fresh.
void MeterDetails::showReading(int row, const engine::Meter &meter, std::uint32_t newestTelegram)
{
    const engine::Reading &reading = meter.readings[std::size_t(row)];
    const bool isOlder = reading.telegram < newestTelegram;
    const QBrush letters = isOlder ? QBrush(m_palette.color(Token::Muted)) : palette().text();
    int column = 0;
    for (const QString &text :
         QStringList{Words::readingLabel(reading), valueText(reading, locale()), ageOf(reading, meter, locale())}) {
        const QString toolTip = isOlder ? tr("%1\nNot in the newest telegram; received %2")
                                              .arg(text, receivedTimeText(reading.utcUs, nowUtcUs(), locale()))
                                        : text;
        setCell(*m_readings, row, column++, text, toolTip, letters);
    }
    m_readings->cell(row, 1, Qt::AlignRight).setData(numberOf(reading), SortRole);
}

void MeterDetails::showFacts(const engine::Meter &meter)
{
    const QLocale words = locale();
    m_signal->setText(signalSummary(meter, words));
    m_signal->setToolTip(
        tr("Of its newest telegram; the median: half of its telegrams were stronger; its weakest and its "
           "strongest one"));
    const auto age = ageSeconds(meter, nowUtcUs());
    m_heard->setText(age ? tr("%1 ago · %n telegram(s)", nullptr, int(meter.telegrams)).arg(ageText(*age, words))
                         : tr("%n telegram(s) without a time", nullptr, int(meter.telegrams)));
    m_heard->setToolTip(isoTimeText(meter.lastHeardUs));
    m_interval->setText(meter.rhythm.intervalS()
                            ? tr("%1 (median) · missed ≈ %2").arg(intervalText(meter, words), missedText(meter, words))
                            : tr("Not known yet"));
    m_radio->setText(radioText(meter));
    m_security->setText(tr("%1 · %2").arg(securityModeText(meter.securityMode), Words::verdict(meter.verdict)));
}

/// Modes of all telegrams, the frame format of the newest one.
QString MeterDetails::radioText(const engine::Meter &meter) const
{
    const QString modes = tr("mode %1").arg(modesText(meter));
    if (!m_session.telegrams().contains(meter.newest))
        return modes;
    wmbus::DecodedTelegram newest;
    m_session.decode(meter.newest, wmbus::Depth::Readings, newest);
    switch (newest.format) {
    case radio::FrameFormat::A:
        return tr("%1 · frame format %2").arg(modes, QStringLiteral("A"));
    case radio::FrameFormat::B:
        return tr("%1 · frame format %2").arg(modes, QStringLiteral("B"));
    case radio::FrameFormat::Wired:
        return tr("by wire");
    case radio::FrameFormat::Unknown:
        break;
    }
    return modes;
}

void MeterDetails::copyAll() const
{
    const auto *meter = current();
    if (meter == nullptr)
        return;
    QStringList lines{m_title->text(), m_subtitle->text()};
    if (m_session.notes().note(meter->address).relation != engine::MeterRelation::Unknown)
        lines << m_relation->currentText();
    lines << m_state->text();
    for (int row = 0; row < m_readings->items().rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_readings->items().columnCount(); ++column)
            cells.append(m_readings->cell(row, column).text());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    lines << m_signal->text() << m_heard->text() << m_interval->text() << m_radio->text() << m_security->text();
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace ui
