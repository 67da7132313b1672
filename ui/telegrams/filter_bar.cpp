// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telegrams/filter_bar.h"

#include "ui/settings/settings.h"
#include "ui/telegrams/filter_completion.h"
#include "ui/telegrams/filter_edit.h"
#include "ui/telegrams/filter_menu.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QStringListModel>

#include <chrono>
#include <utility>

namespace ui {

namespace {

constexpr std::chrono::milliseconds kTypingPause(150);

} // namespace

FilterBar::FilterBar(const FilterSources &sources, const Palette &palette, Settings &settings, QWidget *parent)
    : QWidget(parent), m_sources(sources), m_palette(palette), m_settings(settings),
      m_history(settings.recentFilters()), m_menu(new FilterMenu(settings, this)), m_edit(new FilterEdit(this)),
      m_counts(new QLabel(this)), m_problemText(new QLabel(this)), m_completer(new QCompleter(this)),
      m_completions(new QStringListModel(this))
{
    m_edit->setObjectName(QStringLiteral("filterEdit"));
    m_edit->setAccessibleName(tr("Filter telegrams"));
    m_edit->setPlaceholderText(tr("Filter, for example: water rssi>-80 -state:decoded"));
    m_edit->setToolTip(tr("Words look for number, maker, type and state; all of them must fit.\n"
                          "field:value looks into one field, a dash in front turns a term round.\n"
                          "The arrow keys bring back what was typed before."));
    m_edit->setClearButtonEnabled(true);
    m_problemText->setObjectName(QStringLiteral("filterProblem"));
    m_problemText->setTextFormat(Qt::PlainText);
    m_problemText->setWordWrap(true);
    m_problemText->hide();
    m_counts->setObjectName(QStringLiteral("filterCounts"));

    auto *layout = new QGridLayout(this);
    const int gap = fontMetrics().height() / 4;
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addWidget(m_menu, 0, 0);
    layout->addWidget(m_edit, 0, 1);
    layout->addWidget(m_counts, 0, 2);
    layout->addWidget(m_problemText, 1, 1, 1, 2);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::apply);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::onEdited);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_history.stopWalking();
        offerCompletions();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterBar::apply);
    connect(m_edit, &QLineEdit::editingFinished, this, &FilterBar::remember);
    connect(m_edit, &FilterEdit::escapePressed, this, &FilterBar::left);
    connect(m_edit, &FilterEdit::olderWanted, this, [this] { walk(m_history.older(m_edit->text())); });
    connect(m_edit, &FilterEdit::newerWanted, this, [this] { walk(m_history.newer(m_edit->text())); });
    connect(m_menu, &FilterMenu::chosen, this, &FilterBar::setText);
    connect(m_menu, &FilterMenu::undoOffered, this, &FilterBar::undoOffered);
    connect(&palette, &Palette::changed, this, [this] { showProblem(m_problem); });
    buildCompleter();
}

void FilterBar::buildCompleter()
{
    m_completer->setModel(m_completions);
    m_completer->setWidget(m_edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterBar::insertCompletion);
}

void FilterBar::setPrivacy(const PrivacyMask &privacy)
{
    m_privacy = &privacy;
    m_menu->setPrivacy(privacy);
    connect(&privacy, &PrivacyMask::changed, this, &FilterBar::loadHistory);
    loadHistory();
}

void FilterBar::loadHistory()
{
    QStringList texts = m_settings.recentFilters();
    if (m_privacy->isOn())
        texts.removeIf(TelegramFilter::canNameMeter);
    m_history = FilterHistory(texts);
}

QString FilterBar::text() const
{
    return m_edit->text();
}

void FilterBar::setText(const QString &text)
{
    setPassingText(text);
    remember();
}

void FilterBar::setPassingText(const QString &text)
{
    m_edit->setText(text);
    apply();
}

/// What was used: typed and left, or chosen. Half a word and what is no filter are not.
void FilterBar::remember()
{
    if (m_pause.isActive())
        apply();
    if (!m_problem.text.isEmpty() || !m_history.add(m_edit->text()))
        return;
    FilterHistory all(m_settings.recentFilters()); // also those that are not offered now
    (void)all.add(m_edit->text());
    m_settings.setRecentFilters(all.texts());
}

void FilterBar::walk(const QString &text)
{
    if (text == m_edit->text())
        return;
    m_edit->setText(text);
    apply();
}

void FilterBar::addTerm(const QString &term)
{
    const QString before = m_edit->text().trimmed();
    setText(before.isEmpty() ? term : before + QLatin1Char(' ') + term);
}

void FilterBar::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::setCounts(int shown, int total)
{
    m_counts->setText(shown == total
                          ? QString()
                          : tr("%1 of %2", "telegrams shown").arg(locale().toString(shown), locale().toString(total)));
}

QString FilterBar::problem() const
{
    return m_problem.text;
}

void FilterBar::onEdited()
{
    m_edit->setWave(0, 0, {}); // it would stand under other letters
    m_pause.start();
}

void FilterBar::apply()
{
    m_pause.stop();
    TelegramFilter::Problem problem;
    const auto filter = TelegramFilter::parse(m_edit->text(), problem);
    showProblem(problem);
    m_menu->setPresent(filter ? m_edit->text().trimmed() : QString());
    if (filter)
        Q_EMIT filterChanged(*filter);
}

void FilterBar::showProblem(const TelegramFilter::Problem &problem)
{
    m_problem = problem;
    const QColor color = m_palette.color(Token::StateError);
    m_edit->setWave(m_problem.position, m_problem.length, color);
    m_edit->setAccessibleDescription(m_problem.text);
    QPalette colors = m_problemText->palette();
    colors.setColor(QPalette::WindowText, color);
    m_problemText->setPalette(colors);
    m_problemText->setText(m_problem.text);
    m_problemText->setVisible(!m_problem.text.isEmpty());
}

void FilterBar::offerCompletions()
{
    const FilterPiece piece = filterPieceAt(m_edit->text(), m_edit->cursorPosition());
    const QStringList completions =
        piece.text.isEmpty() ? QStringList() : filterCompletions(piece.text, m_sources, m_privacy);
    m_completions->setStringList(completions);
    if (completions.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void FilterBar::insertCompletion(const QString &completion)
{
    const FilterPiece piece = filterPieceAt(m_edit->text(), m_edit->cursorPosition());
    m_edit->setSelection(int(piece.position), int(piece.text.size()));
    m_edit->insert(completion);
    if (completion.endsWith(QLatin1Char(':')))
        offerCompletions();
}

} // namespace ui
