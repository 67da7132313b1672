// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_table_model.h"

#include "engine/keys/key_fingerprint.h"
#include "engine/session.h"
#include "ui/keys/key_tester.h"
#include "ui/text/numbers.h"
#include "ui/theme/icons.h"

#include <QDateTime>

#include <algorithm>

namespace ui {

namespace {

constexpr int kSoonMs = 500;

const QString kBullets(8, QChar(0x2022));

} // namespace

KeyTableModel::KeyTableModel(const engine::Session &session, engine::KeyStore &store, const Palette &palette,
                             const PrivacyMask &privacy, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_store(store), m_palette(palette), m_privacy(privacy)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    m_trying.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &KeyTableModel::rebuild);
    connect(&m_trying, &QTimer::timeout, this, &KeyTableModel::tryNext);
    connect(&store, &engine::KeyStore::changed, this, &KeyTableModel::rebuild);
    connect(&palette, &Palette::changed, this, &KeyTableModel::tell);
    connect(&privacy, &PrivacyMask::changed, this, &KeyTableModel::tell);
    const auto soon = [this] {
        if (m_isActive && !m_soon.isActive())
            m_soon.start();
    };
    connect(&session, &engine::Session::telegramsAppended, this, soon);
    connect(&session, &engine::Session::telegramsChanged, this, soon);
    connect(&session, &engine::Session::cleared, this, soon);
    connect(&session, &engine::Session::notesChanged, this, soon);
    m_rows = rowsNow();
}

void KeyTableModel::setActive(bool active)
{
    m_isActive = active;
    m_soon.stop();
    m_trying.stop();
    if (active)
        rebuild();
}

std::vector<KeyTableModel::Row> KeyTableModel::rowsNow() const
{
    std::vector<Row> rows;
    for (const engine::StoredKey &key : m_store.entries())
        rows.push_back({.key = key.id});
    for (std::uint32_t i = 0; i < m_session.meters().count(); ++i) {
        const engine::Meter &meter = m_session.meters().meter(i);
        const bool hasKey = std::ranges::any_of(m_store.entries(), [&meter](const engine::StoredKey &key) {
            return engine::isForMeter(key.pattern, meter);
        });
        if (meter.sendsEncrypted && !meter.anonymous && meter.telegrams > 0 && !hasKey
            && meter.outcome == wmbus::Outcome::NoKey)
            rows.push_back({.meter = i});
    }
    return rows;
}

void KeyTableModel::rebuild()
{
    m_soon.stop();
    std::vector<Row> rows = rowsNow();
    if (rows == m_rows) {
        tell();
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT rowsReplaced();
    }
    m_untried.clear();
    for (const engine::StoredKey &key : m_store.entries())
        m_untried.push_back(key.id);
    if (m_isActive)
        m_trying.start();
}

/// One key in each turn of the event loop: typing goes on in between.
void KeyTableModel::tryNext()
{
    if (m_untried.empty()) {
        m_trying.stop();
        tell();
        return;
    }
    const engine::StoredKey *key = m_store.find(m_untried.front());
    m_untried.pop_front();
    if (!key)
        return;
    engine::KeyTrial trial = tryKey(m_session, key->pattern, key->key);
    trial.lastSuccessUs = std::max(trial.lastSuccessUs, key->trial.lastSuccessUs);
    if (trial.tried > 0) // what an earlier run found stays until its meter is heard again
        m_store.setTrial(key->id, trial);
}

void KeyTableModel::tell()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<int> KeyTableModel::find(const Row &row) const
{
    const auto found = std::ranges::find(m_rows, row);
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

int KeyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int KeyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant KeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole)
        return headerTip(section);
    if (orientation == Qt::Horizontal && role == ColumnIdRole)
        return section; // nothing of it is stored
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Works:
        return tr("Works");
    case Meter:
        return tr("Meter");
    case Name:
        return tr("Name");
    case Key:
        return tr("Key");
    case Mode:
        return tr("Mode");
    case LastSuccess:
        return tr("Last telegram read");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

QString KeyTableModel::headerTip(int section)
{
    switch (section) {
    case Works:
        return tr("For how many of the newest encrypted telegrams at hand the key works");
    case Key:
        return tr("Never shown here; a short fingerprint in the tool tip of each row tells keys apart");
    case Mode:
        return tr("Security mode in which the meter sends: 5 and 7 are the usual ones with a key of 32 digits");
    case LastSuccess:
        return tr("When the newest telegram was received that this key opened");
    default:
        return {};
    }
}

/// As the meter sends now, else as it did when the key was stored; negative for not known.
int KeyTableModel::securityMode(const Row &row) const
{
    if (row.meter != engine::kNoMeter)
        return m_session.meters().meter(row.meter).securityMode;
    const engine::StoredKey *key = m_store.find(row.key);
    if (!key)
        return -1;
    for (std::uint32_t i = 0; i < m_session.meters().count(); ++i) {
        const engine::Meter &meter = m_session.meters().meter(i);
        if (meter.sendsEncrypted && meter.securityMode >= 0 && engine::isForMeter(key->pattern, meter))
            return meter.securityMode;
    }
    return key->modeHint;
}

/// Numbers and times by their values: missing ones and keys that open nothing first.
QVariant KeyTableModel::sortKey(const Row &row, Column column) const
{
    const engine::StoredKey *key = m_store.find(row.key);
    switch (column) {
    case Works:
        if (!key)
            return -2.0;
        return key->trial.tried > 0 ? double(key->trial.works) / key->trial.tried : -1.0;
    case Mode:
        return securityMode(row);
    case LastSuccess:
        return qlonglong(key ? key->trial.lastSuccessUs : engine::kNoTime);
    default:
        return text(row, column);
    }
}

KeyWords::Verdict KeyTableModel::verdict(const Row &row) const
{
    if (row.meter != engine::kNoMeter)
        return {Token::StateNote, QStringLiteral("key"), tr("missing")};
    const engine::StoredKey *key = m_store.find(row.key);
    return key ? KeyWords::shortTrial(key->trial) : KeyWords::Verdict();
}

bool KeyTableModel::isHidden(const Row &row) const
{
    if (row.meter != engine::kNoMeter)
        return m_privacy.hides(m_session.meters().meter(row.meter));
    const engine::StoredKey *key = m_store.find(row.key);
    return key && m_privacy.hides(key->pattern);
}

QString KeyTableModel::text(const Row &row, Column column) const
{
    const bool isTelling = column == Meter || column == Name || (column == Note && row.key >= 0);
    if (!isTelling || !isHidden(row))
        return uncovered(row, column);
    return column == Meter ? PrivacyMask::cover() : QString();
}

QString KeyTableModel::uncovered(const Row &row, Column column) const
{
    if (column == Works)
        return verdict(row).text;
    if (column == Mode)
        return securityMode(row) >= 0 ? QString::number(securityMode(row)) : QString();
    if (row.meter != engine::kNoMeter) {
        const engine::Meter &meter = m_session.meters().meter(row.meter);
        switch (column) {
        case Meter:
            return KeyWords::meter(meter.address, m_privacy);
        case Name:
            return QString::fromStdString(m_session.notes().note(meter.address).name);
        case Key:
            return tr("add…");
        case Note:
            return tr("heard %n time(s)", nullptr, int(meter.telegrams));
        default:
            return {};
        }
    }
    const engine::StoredKey *key = m_store.find(row.key);
    if (!key)
        return {};
    const QString note = QString::fromStdString(key->note);
    switch (column) {
    case Meter:
        return QString::fromStdString(key->pattern.text());
    case Name:
        return QString::fromStdString(key->name);
    case Key:
        return kBullets;
    case LastSuccess:
        return key->trial.lastSuccessUs == engine::kNoTime
                   ? tr("never")
                   : receivedTimeText(key->trial.lastSuccessUs, QDateTime::currentMSecsSinceEpoch() * 1000, QLocale());
    case Note:
        return !note.isEmpty() ? note : key->remember ? QString() : tr("for this session");
    default:
        return {};
    }
}

QString KeyTableModel::toolTip(const Row &row) const
{
    const engine::StoredKey *key = m_store.find(row.key);
    if (!key)
        return tr("This meter encrypts, and there is no key for it yet.");
    return tr("%1\nFingerprint of the key: %2 (%3)")
        .arg(KeyWords::trial(key->trial).text, QString::fromStdString(engine::keyFingerprint(key->key)),
             KeyWords::origin(key->origin));
}

bool KeyTableModel::isHeard(const Row &row) const
{
    if (row.meter != engine::kNoMeter)
        return true;
    const engine::StoredKey *key = m_store.find(row.key);
    if (!key)
        return false;
    for (std::uint32_t i = 0; i < m_session.meters().count(); ++i) {
        if (engine::isForMeter(key->pattern, m_session.meters().meter(i)))
            return true;
    }
    return false;
}

QVariant KeyTableModel::data(const QModelIndex &index, int role) const
{
    const Row &row = rowAt(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case CopyRole:
        return text(row, column);
    case SortRole:
        return sortKey(row, column);
    case Qt::AccessibleTextRole:
        return column == Key && row.key >= 0 ? tr("hidden") : text(row, column);
    case Qt::ToolTipRole:
        return column == Meter && isHidden(row) ? PrivacyMask::explanation() : toolTip(row);
    case Qt::DecorationRole:
        if (column == Works && !verdict(row).icon.isEmpty())
            return icon(verdict(row).icon, m_palette.color(verdict(row).token));
        return {};
    case Qt::ForegroundRole:
        return column == Works ? QVariant(m_palette.color(verdict(row).token)) : QVariant();
    case HeardRole:
        return isHeard(row);
    case SearchRole:
        return QStringList{text(row, Meter), text(row, Name), text(row, Note), text(row, Works)}.join(u' ');
    default:
        return {};
    }
}

} // namespace ui
