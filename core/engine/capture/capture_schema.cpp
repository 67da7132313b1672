// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/capture_database.h"

#include <fmt/format.h>

#include <array>

namespace engine {

namespace {

/// Step i brings a file of version i to version i + 1. Steps that were released never change; a new version of the
/// tables is a new step at the end. The columns are described in resources/help/capture-file.md.
/// No index: it would make writing ten times slower, and reading goes by number.
constexpr std::array<const char *, 2> kSteps{
    R"(CREATE TABLE sources (
         id INTEGER PRIMARY KEY,
         port TEXT NOT NULL,
         receiver TEXT NOT NULL,
         UNIQUE (port, receiver));

       CREATE TABLE telegrams (
         number INTEGER PRIMARY KEY,
         utc_us INTEGER,
         steady_us INTEGER NOT NULL,
         source INTEGER NOT NULL REFERENCES sources (id),
         place INTEGER,
         bytes BLOB NOT NULL,
         original BLOB,
         mode INTEGER NOT NULL,
         format INTEGER NOT NULL,
         crc INTEGER NOT NULL,
         rssi_raw INTEGER,
         rssi_dbm REAL,
         device_time INTEGER);

       CREATE TABLE events (
         number INTEGER PRIMARY KEY,
         utc_us INTEGER NOT NULL,
         port TEXT NOT NULL,
         kind TEXT NOT NULL,
         detail TEXT NOT NULL);

       CREATE VIEW telegrams_readable AS
         SELECT number,
                strftime('%Y-%m-%dT%H:%M:%S', utc_us / 1000000, 'unixepoch')
                  || printf('.%03dZ', utc_us / 1000 % 1000) AS received,
                port, receiver,
                CASE mode WHEN 1 THEN 'S' WHEN 2 THEN 'T' WHEN 3 THEN 'C' WHEN 4 THEN 'R' WHEN 5 THEN 'N'
                          WHEN 6 THEN 'C+T' END AS mode,
                round(rssi_dbm, 1) AS rssi_dbm,
                hex(bytes) AS telegram
         FROM telegrams JOIN sources ON sources.id = telegrams.source;)",

    R"(ALTER TABLE telegrams ADD COLUMN heard INTEGER NOT NULL DEFAULT 1;

       CREATE TABLE meters (
         manufacturer INTEGER NOT NULL,
         id INTEGER NOT NULL,
         version INTEGER NOT NULL,
         type INTEGER NOT NULL,
         name TEXT NOT NULL,
         note TEXT NOT NULL,
         relation TEXT NOT NULL,
         ignored INTEGER NOT NULL,
         PRIMARY KEY (manufacturer, id, version, type)) WITHOUT ROWID;

       CREATE TABLE marks (
         telegram INTEGER PRIMARY KEY REFERENCES telegrams (number),
         marked INTEGER NOT NULL,
         comment TEXT NOT NULL);

       CREATE TABLE layouts (
         signature INTEGER NOT NULL,
         headers BLOB NOT NULL,
         PRIMARY KEY (signature, headers)) WITHOUT ROWID;

       CREATE VIEW meters_readable AS
         SELECT char(64 + (manufacturer >> 10 & 31), 64 + (manufacturer >> 5 & 31), 64 + (manufacturer & 31))
                  || printf('-%08X-%02X-%02X', id, version, type) AS meter,
                name, note, relation, ignored
         FROM meters;

       CREATE VIEW gaps AS
         SELECT port, kind AS cause, utc_us AS from_us,
                (SELECT min(later.utc_us) FROM events AS later
                 WHERE later.port = events.port AND later.number > events.number
                   AND later.kind IN ('resumed', 'configured')) AS until_us
         FROM events WHERE kind IN ('lost', 'closed');)",
};

} // namespace

int captureSchemaVersion()
{
    return int(kSteps.size());
}

bool migrateCapture(CaptureDatabase &database)
{
    if (!database.execute("BEGIN IMMEDIATE"))
        return false;
    const std::optional<std::int64_t> version = database.integer("PRAGMA user_version");
    bool done = version.has_value();
    for (std::size_t step = std::size_t(version.value_or(0)); done && step < kSteps.size(); ++step)
        done = database.execute(kSteps[step]);
    const std::string header = fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}; COMMIT",
                                           kCaptureApplicationId, captureSchemaVersion());
    if (done && database.execute(header.c_str()))
        return true;
    (void)database.execute("ROLLBACK");
    return false;
}

} // namespace engine
