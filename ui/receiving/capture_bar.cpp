// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/capture_bar.h"

#include "ui/receiving/capture_control.h"
#include "ui/receiving/receiver_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/quiet_combo_box.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace ui {

namespace {

/// Last entry of the source list: not a receiver, but the way to name one.
constexpr int kOtherPort = -1;

QString stateIcon(const engine::ReceiverStatus &status)
{
    switch (status.state) {
    case engine::ReceiverState::Receiving:
        return QStringLiteral("survey");
    case engine::ReceiverState::Closed:
        return status.problem == engine::Problem::None ? QStringLiteral("stop") : QStringLiteral("error");
    case engine::ReceiverState::Opening:
    case engine::ReceiverState::Configuring:
    case engine::ReceiverState::Lost:
    case engine::ReceiverState::Reopening:
        return QStringLiteral("waiting");
    }
    return {};
}

Token stateToken(const engine::ReceiverStatus &status)
{
    if (status.state == engine::ReceiverState::Receiving)
        return Token::StateGood;
    if (status.state == engine::ReceiverState::Lost || status.state == engine::ReceiverState::Reopening)
        return Token::StateError;
    return status.problem == engine::Problem::None ? Token::Muted : Token::StateError;
}

} // namespace

CaptureBar::CaptureBar(CaptureControl &control, QAction *toggle, const Palette &palette, QWidget *parent)
    : QWidget(parent), m_control(control), m_palette(palette), m_source(new QuietComboBox(this)),
      m_mode(new QuietComboBox(this)), m_facts(new QLabel(this)), m_light(new QLabel(this)), m_state(new QLabel(this)),
      m_time(new QLabel(this))
{
    setObjectName(QStringLiteral("captureBar"));
    build(toggle);

    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &CaptureBar::updateTime);
    connect(m_source, &QComboBox::activated, this, &CaptureBar::onSourceActivated);
    connect(m_mode, &QComboBox::activated, this, &CaptureBar::onModeActivated);
    connect(&m_control, &CaptureControl::choicesChanged, this, &CaptureBar::updateChoices);
    connect(&m_control, &CaptureControl::statusChanged, this, &CaptureBar::updateState);
    connect(&m_palette, &Palette::changed, this, &CaptureBar::updateState);
    updateChoices();
    updateState();
}

void CaptureBar::build(QAction *toggle)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("startStopButton"));
    button->setDefaultAction(toggle);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    button->setMinimumWidth(fontMetrics().horizontalAdvance(toggle->iconText()) + 4 * fontMetrics().height());

    m_source->setObjectName(QStringLiteral("sourceBox"));
    m_source->setAccessibleName(tr("Receiver"));
    m_source->setToolTip(tr("The receiver to listen with"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_source->setMinimumContentsLength(16);
    m_mode->setObjectName(QStringLiteral("modeBox"));
    m_mode->setAccessibleName(tr("Mode"));
    m_facts->setObjectName(QStringLiteral("stickFacts"));
    m_state->setObjectName(QStringLiteral("receiverState"));
    m_time->setObjectName(QStringLiteral("runningTime"));
    m_time->setToolTip(tr("Time since receiving began"));

    auto *modeLabel = new QLabel(tr("Mode"), this);
    modeLabel->setBuddy(m_mode);

    const int em = fontMetrics().height();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(em / 2, em / 3, em / 2, em / 3);
    layout->setSpacing(em / 2);
    layout->addWidget(button);
    layout->addWidget(m_source);
    layout->addWidget(modeLabel);
    layout->addWidget(m_mode);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    layout->addWidget(m_light);
    layout->addWidget(m_state);
    layout->addWidget(m_time);
}

void CaptureBar::updateChoices()
{
    const QSignalBlocker blocker(m_source);
    m_source->clear();
    const QList<ReceiverChoice> &choices = m_control.choices();
    for (int i = 0; i < choices.size(); ++i)
        m_source->addItem(icon(choices[i].isSimulated() ? QStringLiteral("simulate") : QStringLiteral("stick")),
                          choices[i].label, i);
    m_source->insertSeparator(m_source->count());
    m_source->addItem(icon(QStringLiteral("port")), tr("Other port…"), kOtherPort);
    m_source->setCurrentIndex(m_control.currentIndex());
    updateModes();
}

void CaptureBar::updateModes()
{
    const QSignalBlocker blocker(m_mode);
    const std::vector<sticks::ModeSet> modes = m_control.modes();
    m_mode->clear();
    m_mode->addItem(tr("Automatic"));
    m_mode->setItemData(0, tr("The mode in which this stick hears most meters."), Qt::ToolTipRole);
    for (const sticks::ModeSet &mode : modes) {
        m_mode->addItem(ReceiverWords::mode(mode), QString::fromStdString(sticks::modeSetText(mode)));
        m_mode->setItemData(m_mode->count() - 1, ReceiverWords::modeHelp(mode), Qt::ToolTipRole);
    }
    const std::optional<sticks::ModeSet> wanted = m_control.mode();
    const int index = wanted ? m_mode->findData(QString::fromStdString(sticks::modeSetText(*wanted))) : 0;
    m_mode->setCurrentIndex(std::max(index, 0));
    m_mode->setToolTip(wanted ? ReceiverWords::modeHelp(*wanted) : m_mode->itemData(0, Qt::ToolTipRole).toString());
}

void CaptureBar::updateState()
{
    const engine::ReceiverStatus status = m_control.status();
    const bool running = m_control.isRunning();
    m_source->setEnabled(!running);
    if (m_mode->count() != int(m_control.modes().size()) + 1)
        updateModes();

    QString facts = status.stick && running ? ReceiverWords::stickFacts(*status.stick) : QString();
    if (status.mode && running && !m_control.mode())
        facts = facts.isEmpty() ? tr("hears %1").arg(ReceiverWords::mode(*status.mode))
                                : tr("hears %1 · %2").arg(ReceiverWords::mode(*status.mode), facts);
    m_facts->setText(facts);

    const QColor color = m_palette.color(stateToken(status));
    const int size = fontMetrics().height();
    m_light->setPixmap(icon(stateIcon(status), color).pixmap(QSize(size, size), devicePixelRatioF()));
    m_state->setText(ReceiverWords::state(status));
    QPalette text = palette();
    text.setColor(QPalette::WindowText, color);
    m_state->setPalette(text);
    m_state->setToolTip(ReceiverWords::problem(status));

    if (status.receivingSinceUtcMs != 0 && running)
        m_second.start();
    else
        m_second.stop();
    updateTime();
}

void CaptureBar::updateTime()
{
    const qint64 since = m_control.status().receivingSinceUtcMs;
    if (since == 0 || !m_control.isRunning()) {
        m_time->clear();
        return;
    }
    const qint64 seconds = (QDateTime::currentMSecsSinceEpoch() - since) / 1000;
    m_time->setText(ReceiverWords::runningTime(std::max<qint64>(seconds, 0)));
}

void CaptureBar::onSourceActivated(int index)
{
    const int choice = m_source->itemData(index).toInt();
    if (choice != kOtherPort) {
        m_control.setCurrentIndex(choice);
        return;
    }
    m_source->setCurrentIndex(m_control.currentIndex());
    Q_EMIT otherPortRequested();
}

void CaptureBar::onModeActivated(int index)
{
    const std::string text = m_mode->itemData(index).toString().toStdString();
    m_control.setMode(text.empty() ? std::nullopt : sticks::modeSetFromText(text));
}

} // namespace ui
