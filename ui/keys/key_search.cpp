// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_search.h"

#include "engine/session.h"
#include "ui/keys/key_words.h"
#include "wmbus/security/published_keys.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>
#include <utility>

namespace ui {

namespace {

constexpr qint64 kPatienceMs = 300; ///< what is over sooner needs no progress bar

} // namespace

KeySearch::KeySearch(const engine::Session &session, const engine::KeyStore &store, const PrivacyMask &privacy,
                     QObject *parent)
    : QObject(parent), m_session(session), m_store(store), m_privacy(privacy)
{
    connect(&m_trials, &QFutureWatcherBase::progressValueChanged, this, &KeySearch::onProgress);
    connect(&m_trials, &QFutureWatcherBase::finished, this, &KeySearch::onFinished);
    connect(&session, &engine::Session::cleared, this, &KeySearch::cancel);
}

KeySearch::~KeySearch()
{
    m_trials.cancel();
}

const QString &KeySearch::messageId()
{
    static const QString id = QStringLiteral("keySearch");
    return id;
}

void KeySearch::start(std::uint32_t meter)
{
    m_trials.cancel();
    m_meter = m_session.meters().meter(meter).address;
    collectKeys();
    engine::MeterSample sample = engine::sampleOf(m_session.telegrams(), m_session.meters(), meter);
    if (sample.telegrams.empty()) {
        Q_EMIT told(
            {messageId(), Message::Severity::Note,
             tr("There is no encrypted telegram of %1 to try keys on.").arg(KeyWords::meter(m_meter, m_privacy))});
        return;
    }
    std::vector<engine::TrialKey> keys;
    for (const engine::StoredKey &key : m_keys)
        keys.push_back({.key = key.key, .pattern = wmbus::AddressPattern::exact(m_meter)});
    m_since.start();
    m_trials.setFuture(engine::tryKeys(std::move(keys), {std::move(sample)}));
}

void KeySearch::cancel()
{
    m_trials.cancel();
}

/// Each key once, however many meters it is for.
void KeySearch::collectKeys()
{
    m_keys.clear();
    const auto add = [this](const engine::StoredKey &key) {
        if (std::ranges::none_of(m_keys, [&key](const engine::StoredKey &each) { return each.key == key.key; }))
            m_keys.push_back(key);
    };
    std::ranges::for_each(m_store.entries(), add);
    for (const auto &published : wmbus::publishedAesKeys()) {
        engine::StoredKey key{*wmbus::AddressPattern::parse("*"), *wmbus::Key::fromBytes(published)};
        key.origin = engine::KeyOrigin::Published;
        add(key);
    }
}

void KeySearch::onProgress(int value)
{
    const int all = m_trials.progressMaximum();
    if (m_trials.isRunning() && m_since.elapsed() > kPatienceMs)
        Q_EMIT progressChanged(true, all > 0 ? 100 * value / all : 0);
}

void KeySearch::onFinished()
{
    Q_EMIT progressChanged(false, 100);
    if (m_trials.isCanceled())
        return;
    const QList<engine::MeterTrial> trials = m_trials.future().results();
    const auto best = std::ranges::max_element(trials, {}, [](const engine::MeterTrial &each) {
        return std::tuple(each.isProven, each.trial.works, each.trial.plausible);
    });
    if (best != trials.end() && (best->trial.works > 0 || best->trial.plausible > 0))
        tellFound(*best);
    else
        tellNothing();
}

QString KeySearch::foundText(const engine::MeterTrial &found) const
{
    const QString key = keyText(m_keys[found.key]);
    const QString meter = KeyWords::meter(m_meter, m_privacy);
    const int tried = int(found.trial.tried);
    if (found.trial.works == 0)
        return tr("%1 probably fits %2 of %n encrypted telegram(s) of %3: what they say makes sense, but nothing in "
                  "them "
                  "proves the key. Compare with the display of the meter.",
                  nullptr, tried)
            .arg(key, QString::number(found.trial.plausible), meter);
    const QString text = tr("%1 works for %2 of %n encrypted telegram(s) of %3.", nullptr, tried)
                             .arg(key, QString::number(found.trial.works), meter);
    return found.isProven ? text : text + u' ' + tr("That may be chance; a second telegram will show it.");
}

void KeySearch::tellFound(const engine::MeterTrial &found)
{
    const engine::StoredKey &key = m_keys[found.key];
    const bool isComplete = found.trial.works == found.trial.tried;
    const QString text = foundText(found);
    Message message{messageId(), isComplete ? Message::Severity::Good : Message::Severity::Warning, text};
    engine::StoredKey taken = key;
    taken.pattern = wmbus::AddressPattern::exact(m_meter);
    taken.addedUs = QDateTime::currentMSecsSinceEpoch() * 1000;
    taken.trial = {};
    if (std::ranges::any_of(m_store.entries(), [&](const auto &each) { return each.isSameKey(taken); }))
        message.text += u' ' + tr("It is in use already.");
    else
        message.actions = {{tr("Use it"), [this, taken] { Q_EMIT keyChosen(taken); }}};
    Q_EMIT told(message);
}

void KeySearch::tellNothing()
{
    const auto withMeter = [this, address = m_meter](auto signal) {
        return [this, address, signal] {
            if (const auto meter = m_session.meters().find(address); meter != engine::kNoMeter)
                Q_EMIT(this->*signal)(meter);
        };
    };
    Q_EMIT told(
        {messageId(),
         Message::Severity::Warning,
         tr("None of the %n key(s) at hand opens the telegrams of %1; those that makers have published are among "
            "them.",
            nullptr, int(m_keys.size()))
             .arg(KeyWords::meter(m_meter, m_privacy)),
         {{tr("Enter key…"), withMeter(&KeySearch::enterKeyRequested)},
          {tr("Import keys…"), [this] { Q_EMIT importRequested(); }},
          {tr("Letter to the supplier…"), withMeter(&KeySearch::letterRequested)}}});
}

/// Which key it is, never what it says.
QString KeySearch::keyText(const engine::StoredKey &key) const
{
    if (key.origin == engine::KeyOrigin::Published)
        return tr("A key that its maker has published");
    const QString address = KeyWords::meters(key.pattern, m_privacy);
    if (key.name.empty() || m_privacy.hides(key.pattern))
        return tr("The key of %1").arg(address);
    return tr("The key of %1 (%2)").arg(QString::fromStdString(key.name), address);
}

} // namespace ui
