-- SPDX-License-Identifier: GPL-3.0-or-later
-- Adjustments before and after they post, and who said yes to what.

-- One step that a paper waits at. `subject` tells which table `subject_id` is of; `lines_hash` binds the very lines that
-- were asked about.
CREATE TABLE approval (
    id         INTEGER PRIMARY KEY,
    subject    INTEGER NOT NULL,
    subject_id INTEGER NOT NULL,
    position   INTEGER NOT NULL,
    step       TEXT NOT NULL DEFAULT '',
    decision   INTEGER NOT NULL DEFAULT 0,
    asked_by   TEXT NOT NULL,
    asked_at   INTEGER NOT NULL,
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at INTEGER NOT NULL DEFAULT 0,
    notes      TEXT NOT NULL DEFAULT '',
    lines_hash BLOB NOT NULL
) STRICT;
CREATE INDEX approval_by_subject ON approval (subject, subject_id);
CREATE INDEX approval_waiting ON approval (id) WHERE decision = 0;

-- How much whoever has a role may adjust without asking, in minor units; for one reason, or for all others. A role
-- without a row has no limit.
CREATE TABLE adjustment_limit (
    role   TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    amount INTEGER NOT NULL,
    PRIMARY KEY (role, reason)
) STRICT, WITHOUT ROWID;

-- `number` is given when it is asked for or posted; `value`, what it changed the stock's value by, when it posts.
CREATE TABLE adjustment (
    id           INTEGER PRIMARY KEY,
    uuid         BLOB NOT NULL UNIQUE,
    number       TEXT UNIQUE,
    state        INTEGER NOT NULL DEFAULT 0,
    effective_at INTEGER NOT NULL DEFAULT 0,
    location_id  INTEGER REFERENCES location (id),
    reason       TEXT NOT NULL DEFAULT '',
    reference    TEXT NOT NULL DEFAULT '',
    notes        TEXT NOT NULL DEFAULT '',
    created_by   TEXT NOT NULL,
    created_at   INTEGER NOT NULL,
    updated_at   INTEGER NOT NULL,
    document_id  INTEGER REFERENCES document (id),
    value        INTEGER,
    version      INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX adjustment_by_document ON adjustment (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX adjustment_open ON adjustment (id) WHERE document_id IS NULL;

CREATE TABLE adjustment_line (
    adjustment_id INTEGER NOT NULL REFERENCES adjustment (id),
    line          INTEGER NOT NULL,
    uid           TEXT NOT NULL,
    item_id       INTEGER NOT NULL REFERENCES item (id),
    location_id   INTEGER REFERENCES location (id),
    lot           TEXT NOT NULL DEFAULT '',
    expires       TEXT NOT NULL DEFAULT '',
    quantity      INTEGER NOT NULL,
    unit_cost     INTEGER,
    reason        TEXT NOT NULL DEFAULT '',
    notes         TEXT NOT NULL DEFAULT '',
    stock_before  INTEGER,
    value         INTEGER,
    PRIMARY KEY (adjustment_id, line)
) STRICT, WITHOUT ROWID;

-- Documents that adjust are few among all.
CREATE INDEX document_adjusting ON document (effective_at) WHERE kind IN (3, 5);
