-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is promised to somebody and not yet issued: it stays on its shelf, and nobody else gets it.

-- `held` is what it still keeps, `issued` what left under its reference; the rest of `quantity` was released. `expires`
-- is the last day on which it holds.
CREATE TABLE reservation (
    id             INTEGER PRIMARY KEY,
    uuid           BLOB NOT NULL UNIQUE,
    reference_type TEXT NOT NULL DEFAULT '',
    reference      TEXT NOT NULL,
    item_id        INTEGER NOT NULL REFERENCES item (id),
    location_id    INTEGER NOT NULL REFERENCES location (id),
    lot_id         INTEGER REFERENCES lot (id),
    quantity       INTEGER NOT NULL CHECK (quantity > 0),
    held           INTEGER NOT NULL CHECK (held >= 0),
    issued         INTEGER NOT NULL DEFAULT 0 CHECK (issued >= 0),
    expires        TEXT NOT NULL DEFAULT '',
    notes          TEXT NOT NULL DEFAULT '',
    made_by        TEXT NOT NULL DEFAULT '',
    made_at        INTEGER NOT NULL,
    ended_by       TEXT NOT NULL DEFAULT '',
    ended_at       INTEGER NOT NULL DEFAULT 0,
    CHECK (held + issued <= quantity)
) STRICT;
-- Of all that ever were, few hold something now.
CREATE INDEX reservation_held ON reservation (item_id, location_id) WHERE held > 0;
CREATE INDEX reservation_overdue ON reservation (expires) WHERE held > 0 AND expires <> '';

ALTER TABLE lot_level ADD COLUMN reserved INTEGER NOT NULL DEFAULT 0;
