-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stock warns of: the rules, what they raised, and what is to be told to whom.

-- `threshold` stands in for the item's own minimum, maximum or reorder point; `days` is how long before it expires a lot
-- is warned of. `frequency`: 0 at once, 1 every hour, 2 every day. `emails` is a JSON list.
CREATE TABLE alert_rule (
    id        INTEGER PRIMARY KEY,
    uuid      BLOB NOT NULL UNIQUE,
    type      INTEGER NOT NULL,
    name      TEXT NOT NULL DEFAULT '',
    enabled   INTEGER NOT NULL DEFAULT 1,
    threshold INTEGER,
    days      INTEGER NOT NULL DEFAULT 30,
    frequency INTEGER NOT NULL DEFAULT 0,
    emails    TEXT NOT NULL DEFAULT '[]',
    webhook   TEXT NOT NULL DEFAULT '',
    version   INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Where a rule holds, each with all that is below it: a category or a location. A rule without categories holds for all
-- items, one without locations everywhere.
CREATE TABLE alert_rule_scope (
    rule_id     INTEGER NOT NULL REFERENCES alert_rule (id),
    category_id INTEGER REFERENCES category (id),
    location_id INTEGER REFERENCES location (id)
) STRICT;
CREATE INDEX alert_rule_scope_by_rule ON alert_rule_scope (rule_id);

-- `value`: what was on hand when it was raised; `raised_seq`, `closed_seq`: the movement that did it, if one did.
-- `notify_at`: when people are told of it; NULL: they were, less than an hour before, of the same.
CREATE TABLE alert (
    id              INTEGER PRIMARY KEY,
    rule_id         INTEGER NOT NULL REFERENCES alert_rule (id),
    item_id         INTEGER NOT NULL,
    location_id     INTEGER NOT NULL,
    lot_id          INTEGER NOT NULL DEFAULT 0,
    raised_at       INTEGER NOT NULL,
    raised_seq      INTEGER,
    value           INTEGER NOT NULL,
    threshold       INTEGER,
    notify_at       INTEGER,
    closed_at       INTEGER,
    closed_seq      INTEGER,
    closed_value    INTEGER,
    acknowledged_at INTEGER NOT NULL DEFAULT 0,
    acknowledged_by TEXT NOT NULL DEFAULT '',
    snoozed_until   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX alert_open ON alert (rule_id, item_id, location_id, lot_id) WHERE closed_at IS NULL;
CREATE INDEX alert_by_item ON alert (item_id, location_id, rule_id, lot_id);

-- What waits to be sent. `channel`: 1 e-mail, 2 webhook.
CREATE TABLE alert_delivery (
    id       INTEGER PRIMARY KEY,
    alert_id INTEGER NOT NULL REFERENCES alert (id),
    channel  INTEGER NOT NULL,
    target   TEXT NOT NULL,
    payload  TEXT NOT NULL,
    due_at   INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    sent_at  INTEGER,
    failure  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX alert_delivery_due ON alert_delivery (due_at) WHERE sent_at IS NULL;
CREATE INDEX alert_delivery_by_alert ON alert_delivery (alert_id);

-- The day that expiry was last looked at for.
CREATE TABLE alert_day (
    id  INTEGER PRIMARY KEY CHECK (id = 1),
    day TEXT NOT NULL
) STRICT;
INSERT INTO alert_day (id, day) VALUES (1, '');
