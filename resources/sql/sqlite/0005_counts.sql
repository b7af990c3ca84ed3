-- SPDX-License-Identifier: GPL-3.0-or-later
-- Stock counts: what is to be counted, what each counter found and when, and what came of it.

-- `recount_units` and `recount_value` (minor units): a difference above either is counted once more. `uncounted`: what is
-- done with lines that nobody counted, 0 while it is not decided.
CREATE TABLE stock_count (
    id            INTEGER PRIMARY KEY,
    uuid          BLOB NOT NULL UNIQUE,
    number        TEXT NOT NULL UNIQUE,
    state         INTEGER NOT NULL DEFAULT 0,
    scope         INTEGER NOT NULL DEFAULT 0,
    abc_class     TEXT NOT NULL DEFAULT '',
    location_id   INTEGER NOT NULL REFERENCES location (id),
    blind         INTEGER NOT NULL DEFAULT 1,
    recount_units INTEGER,
    recount_value INTEGER,
    uncounted     INTEGER NOT NULL DEFAULT 0,
    notes         TEXT NOT NULL DEFAULT '',
    created_by    TEXT NOT NULL,
    created_at    INTEGER NOT NULL,
    closed_by     TEXT NOT NULL DEFAULT '',
    closed_at     INTEGER NOT NULL DEFAULT 0,
    adjustment_id INTEGER REFERENCES adjustment (id),
    version       INTEGER NOT NULL DEFAULT 1
) STRICT;

-- `round` is the one that counts now: 2 once it is to be counted again. What it came to is written when it is closed.
CREATE TABLE stock_count_line (
    id          INTEGER PRIMARY KEY,
    count_id    INTEGER NOT NULL REFERENCES stock_count (id),
    item_id     INTEGER NOT NULL REFERENCES item (id),
    location_id INTEGER NOT NULL REFERENCES location (id),
    lot         TEXT NOT NULL DEFAULT '',
    planned     INTEGER NOT NULL DEFAULT 1,
    round       INTEGER NOT NULL DEFAULT 1,
    cause       TEXT NOT NULL DEFAULT '',
    notes       TEXT NOT NULL DEFAULT '',
    counted     INTEGER,
    expected    INTEGER,
    value       INTEGER,
    counted_at  INTEGER NOT NULL DEFAULT 0,
    UNIQUE (count_id, item_id, location_id, lot)
) STRICT;

-- What one counter found at one moment. Several of one line and round add up.
CREATE TABLE stock_count_entry (
    id         INTEGER PRIMARY KEY,
    uuid       BLOB NOT NULL UNIQUE,
    line_id    INTEGER NOT NULL REFERENCES stock_count_line (id),
    round      INTEGER NOT NULL,
    quantity   INTEGER NOT NULL,
    counted_by TEXT NOT NULL,
    counted_at INTEGER NOT NULL
) STRICT;
CREATE INDEX stock_count_entry_by_line ON stock_count_entry (line_id, round);

-- When an item was last counted at a place, and how far off it was.
CREATE TABLE last_count (
    item_id     INTEGER NOT NULL,
    location_id INTEGER NOT NULL,
    counted_at  INTEGER NOT NULL,
    counted     INTEGER NOT NULL,
    expected    INTEGER NOT NULL,
    PRIMARY KEY (item_id, location_id)
) STRICT, WITHOUT ROWID;
