-- SPDX-License-Identifier: GPL-3.0-or-later
-- Transfers between the company's own places, as papers: what they move is in the ledger.

CREATE TABLE transfer (
    id                 INTEGER PRIMARY KEY,
    uuid               BLOB NOT NULL UNIQUE,
    number             TEXT NOT NULL UNIQUE,
    state              INTEGER NOT NULL,
    date               TEXT NOT NULL,
    from_location_id   INTEGER NOT NULL REFERENCES location (id),
    to_location_id     INTEGER NOT NULL REFERENCES location (id),
    reference          TEXT NOT NULL DEFAULT '',
    notes              TEXT NOT NULL DEFAULT '',
    shipping_method    TEXT NOT NULL DEFAULT '',
    tracking_number    TEXT NOT NULL DEFAULT '',
    shipped_at         INTEGER,
    estimated_delivery INTEGER,
    actual_delivery    INTEGER,
    created_by         TEXT NOT NULL DEFAULT '',
    created_at         INTEGER NOT NULL,
    updated_at         INTEGER NOT NULL,
    version            INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX transfer_by_state ON transfer (state);

CREATE TABLE transfer_line (
    id          INTEGER PRIMARY KEY,
    transfer_id INTEGER NOT NULL REFERENCES transfer (id),
    position    INTEGER NOT NULL,
    item_id     INTEGER NOT NULL REFERENCES item (id),
    location_id INTEGER REFERENCES location (id),
    lot         TEXT NOT NULL DEFAULT '',
    requested   INTEGER NOT NULL,
    shipped     INTEGER NOT NULL DEFAULT 0,
    received    INTEGER NOT NULL DEFAULT 0,
    found       INTEGER NOT NULL DEFAULT 0,
    lost        INTEGER NOT NULL DEFAULT 0,
    sent_back   INTEGER NOT NULL DEFAULT 0,
    unit_cost   INTEGER,
    total_cost  INTEGER NOT NULL DEFAULT 0,
    ship_seq    INTEGER,
    notes       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX transfer_line_by_transfer ON transfer_line (transfer_id, position);

-- What was done to a transfer. A step that is tried again has its uuid, and is done once.
CREATE TABLE transfer_step (
    id          INTEGER PRIMARY KEY,
    transfer_id INTEGER NOT NULL REFERENCES transfer (id),
    uuid        BLOB NOT NULL UNIQUE,
    step        INTEGER NOT NULL,
    state       INTEGER NOT NULL,
    user_name   TEXT NOT NULL,
    done_at     INTEGER NOT NULL,
    notes       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX transfer_step_by_transfer ON transfer_step (transfer_id);

-- What a step posted. What was taken back with its transfer is marked; only a document that is may be reversed.
CREATE TABLE transfer_document (
    document_id INTEGER PRIMARY KEY REFERENCES document (id),
    transfer_id INTEGER NOT NULL REFERENCES transfer (id),
    step_id     INTEGER NOT NULL REFERENCES transfer_step (id),
    taken_back  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX transfer_document_by_transfer ON transfer_document (transfer_id);

-- Who is asked for a yes, where a company does not go by what the program asks by itself. Empty ends are any; an empty
-- role is nobody. `value` is in minor units.
CREATE TABLE transfer_rule (
    id               INTEGER PRIMARY KEY,
    phase            INTEGER NOT NULL,
    from_location_id INTEGER REFERENCES location (id),
    to_location_id   INTEGER REFERENCES location (id),
    value            INTEGER NOT NULL DEFAULT 0,
    role             TEXT NOT NULL DEFAULT '',
    end_asked        INTEGER NOT NULL
) STRICT;

-- What somebody says was lost, damaged or found; it is booked when the approval that it waits for is given.
CREATE TABLE transfer_claim (
    id          INTEGER PRIMARY KEY,
    approval_id INTEGER NOT NULL REFERENCES approval (id),
    line_id     INTEGER NOT NULL REFERENCES transfer_line (id),
    kind        INTEGER NOT NULL,
    quantity    INTEGER NOT NULL,
    location_id INTEGER REFERENCES location (id),
    claimed_by  TEXT NOT NULL
) STRICT;
CREATE INDEX transfer_claim_by_approval ON transfer_claim (approval_id);
CREATE INDEX transfer_open ON transfer (estimated_delivery) WHERE state IN (4, 5);
