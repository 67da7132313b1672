// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_import_dialog.h"

#include "engine/keys/key_store.h"
#include "engine/session.h"
#include "ui/keys/key_source.h"
#include "ui/keys/key_tester.h"
#include "ui/keys/key_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/window_size.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kPatienceMs = 300; ///< what is over sooner needs no progress bar

} // namespace

KeyImportDialog::KeyImportDialog(const engine::Session &session, const engine::KeyStore &store,
                                 const std::vector<KeySource> &sources, const Palette &palette,
                                 const PrivacyMask &privacy, QWidget *parent)
    : QDialog(parent), m_session(session), m_store(store), m_palette(palette), m_privacy(privacy),
      m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("keyImportDialog"));
    setWindowTitle(tr("Import keys"));
    buildTable();
    takeKeys(sources);
    build(sources);
    connect(m_table, &QTableWidget::itemChanged, this, &KeyImportDialog::updateButton);
    connect(&m_trials, &QFutureWatcherBase::resultReadyAt, this,
            [this](int index) { takeResult(m_trials.resultAt(index)); });
    connect(&m_trials, &QFutureWatcherBase::finished, this, &KeyImportDialog::onTrialsEnded);
    connect(&session, &engine::Session::cleared, &m_trials, &QFutureWatcherBase::cancel);
    connect(&m_trials, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_trials, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    startTrials();
    updateButton();
}

KeyImportDialog::~KeyImportDialog()
{
    m_trials.cancel();
}

void KeyImportDialog::build(const std::vector<KeySource> &sources)
{
    auto *heading =
        new QLabel(m_rows.empty() ? tr("There are no keys in it.")
                                  : tr("%n key(s) found. Choose those to take over.", nullptr, int(m_rows.size())),
                   this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_table, 2);
    layout->addWidget(buildProgress());
    m_table->setVisible(!m_rows.empty());
    if (const QString signedFiles = signatureText(sources); !signedFiles.isEmpty()) {
        auto *note = new QLabel(signedFiles, this);
        note->setObjectName(QStringLiteral("keyImportNote"));
        note->setTextFormat(Qt::PlainText);
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    if (const QStringList problems = problemTexts(sources); !problems.isEmpty()) {
        auto *text = new QPlainTextEdit(problems.join(u'\n'), this);
        text->setObjectName(QStringLiteral("keyImportProblems"));
        text->setAccessibleName(tr("Without a key that can be used"));
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        layout->addWidget(
            new QLabel(tr("%n place(s) without a key that can be used:", nullptr, int(problems.size())), this));
        layout->addWidget(text, 1);
    }
    layout->addWidget(buttons);
    resizeToLetters(*this, 40, 26);
}

void KeyImportDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("keyImportTable"));
    m_table->setAccessibleName(tr("Keys found"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Meter"), tr("Name"), tr("Works")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
}

QWidget *KeyImportDialog::buildProgress()
{
    m_progressRow = new QWidget(this);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setAccessibleName(tr("Trying keys"));
    auto *stop = new QPushButton(tr("&Stop"), m_progressRow);
    stop->setObjectName(QStringLiteral("stopTrials"));
    stop->setToolTip(tr("Keys that were not tried can be taken over all the same."));
    stop->setAutoDefault(false);
    connect(stop, &QPushButton::clicked, this, [this] { m_trials.cancel(); });
    auto *layout = new QHBoxLayout(m_progressRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("Trying the keys on what was heard …"), m_progressRow));
    layout->addWidget(m_progress, 1);
    layout->addWidget(stop);
    m_progressRow->hide();
    return m_progressRow;
}

void KeyImportDialog::takeKeys(const std::vector<KeySource> &sources)
{
    const std::int64_t nowUs = QDateTime::currentMSecsSinceEpoch() * 1000;
    const auto take = [&](const wmbus::Key &key, const std::optional<wmbus::AddressPattern> &pattern,
                          const std::string &name) {
        Row row{.key = {.pattern = pattern.value_or(wmbus::AddressPattern()), .key = key, .name = name}};
        row.key.origin = engine::KeyOrigin::File;
        row.key.addedUs = nowUs;
        row.trial = m_requested.size();
        row.hasMeter = pattern.has_value();
        row.state = pattern && isKnown(row.key) ? State::Known : State::Untried;
        m_requested.push_back({.key = key, .pattern = pattern});
        (void)appendRow(row);
    };
    for (const KeySource &source : sources) {
        for (const engine::FoundKey &found : source.file.entries)
            take(found.key, found.pattern, found.name);
        for (const engine::UnaddressedKey &found : source.file.unaddressed)
            take(found.key, std::nullopt, found.name);
    }
    m_table->resizeColumnsToContents();
}

void KeyImportDialog::startTrials()
{
    std::vector<wmbus::AddressPattern> patterns;
    bool isHunt = false;
    for (const engine::TrialKey &key : m_requested) {
        if (key.pattern)
            patterns.push_back(*key.pattern);
        isHunt = isHunt || !key.pattern;
    }
    m_trials.setFuture(engine::tryKeys(m_requested, samplesFor(m_session, patterns, isHunt)));
    QTimer::singleShot(kPatienceMs, this, [this] { m_progressRow->setVisible(m_trials.isRunning()); });
}

void KeyImportDialog::takeResult(const engine::MeterTrial &result)
{
    if (!m_requested[result.key].pattern) {
        takeUnaddressed(result);
        return;
    }
    const auto row = std::ranges::find(m_rows, result.key, &Row::trial);
    row->key.trial += result.trial;
    if (row->state != State::Known)
        row->state = State::Tried;
    showRow(int(row - m_rows.begin()));
}

/// A meter that it opens: a row of its own for each.
void KeyImportDialog::takeUnaddressed(const engine::MeterTrial &result)
{
    if (result.trial.works == 0)
        return;
    const auto waiting = std::ranges::find(m_rows, result.key, &Row::trial);
    Row row = *waiting;
    row.key.pattern = wmbus::AddressPattern::exact(m_session.meters().meter(result.meter).address);
    row.key.trial = result.trial;
    row.isProven = result.isProven;
    row.state = isKnown(row.key) ? State::Known : State::Tried;
    const bool isFirst = !waiting->hasMeter;
    row.hasMeter = true;
    if (!isFirst) {
        (void)appendRow(row);
        return;
    }
    *waiting = row;
    const int index = int(waiting - m_rows.begin());
    showRow(index);
    m_table->item(index, Meter)->setCheckState(row.state != State::Known && row.isProven ? Qt::Checked : Qt::Unchecked);
}

void KeyImportDialog::onTrialsEnded()
{
    m_progressRow->hide();
    for (int row = 0; row < int(m_rows.size()); ++row) {
        Row &each = m_rows[std::size_t(row)];
        if (each.state == State::Untried && !m_trials.isCanceled())
            each.state = each.hasMeter ? State::Tried : State::Useless;
        showRow(row);
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
}

int KeyImportDialog::appendRow(const Row &row)
{
    const int index = int(m_rows.size());
    m_rows.push_back(row);
    m_table->insertRow(index);
    for (int column = 0; column < ColumnCount; ++column)
        m_table->setItem(index, column, new QTableWidgetItem);
    const bool isChosen = row.isProven && row.state != State::Known;
    m_table->item(index, Meter)->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    showRow(index);
    return index;
}

void KeyImportDialog::showRow(int index)
{
    const QSignalBlocker blocker(m_table); // only the user chooses: long lists are counted once
    const Row &row = m_rows[std::size_t(index)];
    KeyWords::Verdict verdict = KeyWords::shortTrial(row.key.trial);
    if (row.state == State::Known)
        verdict.text = tr("stored already");
    else if (row.state == State::Untried)
        verdict = {Token::Muted, QStringLiteral("waiting"), tr("not tried yet")};
    else if (row.state == State::Useless)
        verdict = {Token::Muted, QStringLiteral("waiting"), tr("opens none of the meters heard that need a key")};
    else if (!row.isProven)
        verdict.text = tr("%1, may be chance").arg(verdict.text);
    QTableWidgetItem *meter = m_table->item(index, Meter);
    meter->setText(row.hasMeter ? KeyWords::meters(row.key.pattern, m_privacy) : tr("no number"));
    if (!row.hasMeter)
        meter->setData(Qt::CheckStateRole, {}); // there is nothing to take over yet
    const bool isHidden = m_privacy.hides(row.key.pattern);
    m_table->item(index, Name)->setText(isHidden ? QString() : QString::fromStdString(row.key.name));
    meter->setToolTip(isHidden ? PrivacyMask::explanation() : QString());
    QTableWidgetItem *works = m_table->item(index, Works);
    works->setIcon(icon(verdict.icon, m_palette.color(verdict.token)));
    works->setText(verdict.text);
    works->setForeground(m_palette.color(verdict.token));
}

bool KeyImportDialog::isKnown(const engine::StoredKey &key) const
{
    return std::ranges::any_of(m_store.entries(),
                               [&key](const engine::StoredKey &each) { return each.isSameKey(key); });
}

QStringList KeyImportDialog::problemTexts(const std::vector<KeySource> &sources) const
{
    QStringList lines;
    for (const KeySource &source : sources) {
        for (const engine::KeyFileProblem &problem : source.file.problems) {
            const bool isInTable =
                problem.id == "no-address" && std::ranges::any_of(source.file.unaddressed, [&problem](const auto &key) {
                    return key.line == problem.line;
                });
            if (!isInTable)
                lines.append(problemText(source.name, problem));
        }
    }
    return lines;
}

/// Where and why; a text that was pasted has no name.
QString KeyImportDialog::problemText(const QString &file, const engine::KeyFileProblem &problem) const
{
    const QString reason = KeyWords::fileProblem(problem.id);
    if (problem.line > 0)
        return file.isEmpty() ? tr("Line %1: %2").arg(problem.line).arg(reason)
                              : tr("%1, line %2: %3").arg(file).arg(problem.line).arg(reason);
    if (!problem.meter.empty()) {
        const auto pattern = wmbus::AddressPattern::parse(problem.meter);
        const QString meter = pattern ? KeyWords::meters(*pattern, m_privacy) : QString::fromStdString(problem.meter);
        return file.isEmpty() ? tr("Meter %1: %2").arg(meter, reason) : tr("%1, meter %2: %3").arg(file, meter, reason);
    }
    return file.isEmpty() ? reason : tr("%1: %2").arg(file, reason);
}

QString KeyImportDialog::signatureText(const std::vector<KeySource> &sources)
{
    QStringList names;
    bool isSigned = false;
    for (const KeySource &source : sources) {
        isSigned = isSigned || source.file.isSigned;
        if (source.file.isSigned && !source.name.isEmpty())
            names.append(source.name);
    }
    if (!isSigned)
        return {};
    const QString words = tr("The maker's signature in this file was not checked.");
    return names.isEmpty() ? words : tr("%1: %2").arg(names.join(QStringLiteral(", ")), words);
}

void KeyImportDialog::updateButton()
{
    const int count = int(chosenKeys().size());
    m_ok->setText(tr("Take over %n key(s)", nullptr, count));
    m_ok->setEnabled(count > 0);
}

std::vector<engine::StoredKey> KeyImportDialog::chosenKeys() const
{
    std::vector<engine::StoredKey> chosen;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const QTableWidgetItem *item = m_table->item(int(row), Meter);
        if (m_rows[row].hasMeter && item && item->checkState() == Qt::Checked)
            chosen.push_back(m_rows[row].key);
    }
    return chosen;
}

} // namespace ui
