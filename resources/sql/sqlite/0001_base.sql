-- SPDX-License-Identifier: GPL-3.0-or-later
-- Decimals are whole numbers of 10^-6, amounts whole minor units, instants milliseconds since 1970 UTC, days ISO text,
-- flags 0 or 1. A *_key is its text folded for comparison, so both engines sort and match alike. Codes that differ only in
-- letter case are different codes: real catalogues have them.

CREATE TABLE company (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    uid        TEXT NOT NULL,
    name       TEXT NOT NULL,
    currency   TEXT NOT NULL,
    timezone   TEXT NOT NULL,
    demo       INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE unit (
    code     TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    decimals INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE category (
    id        INTEGER PRIMARY KEY,
    uid       TEXT NOT NULL UNIQUE,
    code      TEXT NOT NULL UNIQUE,
    code_key  TEXT NOT NULL,
    name      TEXT NOT NULL,
    parent_id INTEGER REFERENCES category (id),
    path      TEXT NOT NULL,
    path_key  TEXT NOT NULL UNIQUE,
    extra     TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX category_by_code ON category (code_key);
CREATE INDEX category_by_parent ON category (parent_id);

CREATE TABLE supplier (
    id             INTEGER PRIMARY KEY,
    uid            TEXT NOT NULL UNIQUE,
    code           TEXT NOT NULL UNIQUE,
    code_key       TEXT NOT NULL,
    name           TEXT NOT NULL,
    contact        TEXT NOT NULL DEFAULT '',
    email          TEXT NOT NULL DEFAULT '',
    phone          TEXT NOT NULL DEFAULT '',
    address        TEXT NOT NULL DEFAULT '',
    lead_time_days INTEGER,
    active         INTEGER NOT NULL DEFAULT 1,
    extra          TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX supplier_by_code ON supplier (code_key);

CREATE TABLE location (
    id             INTEGER PRIMARY KEY,
    uid            TEXT NOT NULL UNIQUE,
    code           TEXT NOT NULL UNIQUE,
    code_key       TEXT NOT NULL,
    name           TEXT NOT NULL,
    type           TEXT NOT NULL,
    parent_id      INTEGER REFERENCES location (id),
    site_id        INTEGER NOT NULL,
    path           TEXT NOT NULL,
    allow_negative INTEGER NOT NULL DEFAULT 0,
    active         INTEGER NOT NULL DEFAULT 1,
    extra          TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX location_by_code ON location (code_key);
CREATE INDEX location_by_parent ON location (parent_id);

CREATE TABLE item (
    id                 INTEGER PRIMARY KEY,
    uid                TEXT NOT NULL UNIQUE,
    version            INTEGER NOT NULL DEFAULT 1,
    code               TEXT NOT NULL,
    code_key           TEXT NOT NULL,
    name               TEXT NOT NULL,
    name_key           TEXT NOT NULL,
    description        TEXT NOT NULL DEFAULT '',
    type               INTEGER NOT NULL DEFAULT 0,
    category_id        INTEGER REFERENCES category (id),
    unit               TEXT NOT NULL DEFAULT 'pcs' REFERENCES unit (code),
    weight             INTEGER,
    length             INTEGER,
    width              INTEGER,
    height             INTEGER,
    dimension_unit     TEXT NOT NULL DEFAULT '',
    cost_price         INTEGER NOT NULL DEFAULT 0,
    selling_price      INTEGER NOT NULL DEFAULT 0,
    currency           TEXT NOT NULL DEFAULT '',
    tracked            INTEGER NOT NULL DEFAULT 1,
    minimum_stock      INTEGER,
    maximum_stock      INTEGER,
    reorder_point      INTEGER,
    reorder_quantity   INTEGER,
    auto_reorder       INTEGER NOT NULL DEFAULT 0,
    lot_tracking       INTEGER NOT NULL DEFAULT 0,
    supplier_id        INTEGER REFERENCES supplier (id),
    supplier_item_code TEXT NOT NULL DEFAULT '',
    lead_time_days     INTEGER,
    income_account     TEXT NOT NULL DEFAULT '',
    expense_account    TEXT NOT NULL DEFAULT '',
    asset_account      TEXT NOT NULL DEFAULT '',
    sales_tax_code     TEXT NOT NULL DEFAULT '',
    purchase_tax_code  TEXT NOT NULL DEFAULT '',
    taxable            INTEGER NOT NULL DEFAULT 1,
    parent_id          INTEGER REFERENCES item (id),
    attributes         TEXT NOT NULL DEFAULT '[]',
    custom_fields      TEXT NOT NULL DEFAULT '{}',
    extra              TEXT NOT NULL DEFAULT '{}',
    active             INTEGER NOT NULL DEFAULT 1,
    created_at         INTEGER NOT NULL,
    updated_at         INTEGER NOT NULL
) STRICT;
-- The grid's own order, and every figure its filters ask, without touching the wide row.
CREATE UNIQUE INDEX item_code_once ON item (code);
CREATE INDEX item_by_code ON item (code_key, id);
CREATE INDEX item_by_name ON item (name_key, id);
CREATE INDEX item_by_category ON item (category_id);
-- All that the sums of stock ask of an item, without reading its row.
CREATE INDEX item_stocked ON item (id, minimum_stock, tracked, type) WHERE tracked = 1 AND type = 0;
CREATE INDEX item_active ON item (id) WHERE active = 1;
CREATE INDEX item_by_cost_price ON item (cost_price, id);
CREATE INDEX item_by_selling_price ON item (selling_price, id);
CREATE INDEX item_by_parent ON item (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX item_by_supplier ON item (supplier_id) WHERE supplier_id IS NOT NULL;

CREATE TABLE item_barcode (
    code        TEXT PRIMARY KEY,
    item_id     INTEGER NOT NULL REFERENCES item (id),
    pack_factor INTEGER NOT NULL DEFAULT 1000000,
    position    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX item_barcode_by_item ON item_barcode (item_id);

CREATE TABLE item_price (
    item_id  INTEGER NOT NULL REFERENCES item (id),
    group_id TEXT NOT NULL,
    price    INTEGER NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (item_id, group_id)
) STRICT, WITHOUT ROWID;

-- The cost price in force from a day on. The item's first row begins at 0001-01-01.
CREATE TABLE item_cost (
    item_id    INTEGER NOT NULL REFERENCES item (id),
    valid_from TEXT NOT NULL,
    cost       INTEGER NOT NULL,
    PRIMARY KEY (item_id, valid_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE image (
    hash       BLOB PRIMARY KEY,
    mime       TEXT NOT NULL,
    bytes      BLOB NOT NULL,
    thumbnail  BLOB NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE item_image (
    item_id    INTEGER NOT NULL REFERENCES item (id),
    position   INTEGER NOT NULL,
    uid        TEXT NOT NULL,
    hash       BLOB REFERENCES image (hash),
    url        TEXT NOT NULL DEFAULT '',
    is_primary INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (item_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_image_by_hash ON item_image (hash) WHERE hash IS NOT NULL;

CREATE TABLE custom_field (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    label    TEXT NOT NULL,
    type     INTEGER NOT NULL DEFAULT 0,
    choices  TEXT NOT NULL DEFAULT '[]',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Search: trigrams of the folded text, and beginnings of its words. Both hold only what finds a row; the store feeds
-- them and ranks what they find.
CREATE VIRTUAL TABLE item_search USING fts5 (content, content='', tokenize='trigram case_sensitive 1', columnsize=0);
CREATE VIRTUAL TABLE item_word USING fts5 (content, content='', tokenize='ascii', detail=none, columnsize=0,
                                           prefix='1 2 3 4 5');

CREATE TABLE lot (
    id      INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES item (id),
    code    TEXT NOT NULL,
    expires TEXT NOT NULL DEFAULT '',
    UNIQUE (item_id, code)
) STRICT;

CREATE TABLE reason (
    code      TEXT PRIMARY KEY,
    name      TEXT NOT NULL,
    direction INTEGER NOT NULL DEFAULT 0,
    built_in  INTEGER NOT NULL DEFAULT 0,
    active    INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

-- One row a writer: a device, or one instance of the server. Its movements form one hash chain.
CREATE TABLE writer (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    head       BLOB NOT NULL,
    count      INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) STRICT;

-- The heads of all chains at one moment, bound into one hash with the checkpoint before.
CREATE TABLE ledger_checkpoint (
    id         INTEGER PRIMARY KEY,
    created_at INTEGER NOT NULL,
    occasion   TEXT NOT NULL,
    heads      TEXT NOT NULL,
    hash       BLOB NOT NULL
) STRICT;

CREATE TABLE document_counter (
    kind   INTEGER NOT NULL,
    year   INTEGER NOT NULL,
    writer INTEGER NOT NULL,
    last   INTEGER NOT NULL,
    PRIMARY KEY (kind, year, writer)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
    id             INTEGER PRIMARY KEY,
    uuid           BLOB NOT NULL UNIQUE,
    kind           INTEGER NOT NULL,
    number         TEXT NOT NULL UNIQUE,
    effective_at   INTEGER NOT NULL,
    posted_at      INTEGER NOT NULL,
    reference      TEXT NOT NULL DEFAULT '',
    reference_type TEXT NOT NULL DEFAULT '',
    notes          TEXT NOT NULL DEFAULT '',
    reason         TEXT NOT NULL DEFAULT '',
    user_name      TEXT NOT NULL DEFAULT '',
    location_id    INTEGER REFERENCES location (id),
    to_location_id INTEGER REFERENCES location (id),
    reverses_id    INTEGER REFERENCES document (id),
    reversed_by_id INTEGER REFERENCES document (id),
    import_id      INTEGER,
    source_key     BLOB,
    first_seq      INTEGER NOT NULL,
    line_count     INTEGER NOT NULL
) STRICT;
CREATE INDEX document_by_day ON document (effective_at);
CREATE UNIQUE INDEX document_by_source ON document (source_key) WHERE source_key IS NOT NULL;
CREATE INDEX document_by_import ON document (import_id) WHERE import_id IS NOT NULL;

-- The ledger. Rows are only ever added, at the end.
CREATE TABLE movement (
    seq           INTEGER PRIMARY KEY,
    document_id   INTEGER NOT NULL,
    line          INTEGER NOT NULL,
    item_id       INTEGER NOT NULL,
    location_id   INTEGER NOT NULL,
    lot_id        INTEGER,
    role          INTEGER NOT NULL,
    reversal      INTEGER NOT NULL DEFAULT 0,
    effective_at  INTEGER NOT NULL,
    quantity      INTEGER NOT NULL CHECK (quantity <> 0),
    unit_cost     INTEGER,
    reason        TEXT NOT NULL DEFAULT '',
    notes         TEXT NOT NULL DEFAULT '',
    link          INTEGER,
    balance_after INTEGER NOT NULL,
    writer_id     INTEGER NOT NULL,
    writer_seq    INTEGER NOT NULL,
    hash          BLOB NOT NULL
) STRICT;
-- The one covering index: everything valuation and replay read, in the order they read it.
CREATE INDEX movement_by_item ON movement (item_id, effective_at, seq, location_id, quantity, unit_cost, role, reversal,
                                           link, lot_id);

CREATE TABLE stock_level (
    item_id           INTEGER NOT NULL,
    location_id       INTEGER NOT NULL,
    on_hand           INTEGER NOT NULL DEFAULT 0,
    reserved          INTEGER NOT NULL DEFAULT 0,
    in_transit        INTEGER NOT NULL DEFAULT 0,
    on_order          INTEGER NOT NULL DEFAULT 0,
    value             INTEGER NOT NULL DEFAULT 0,
    last_issue_cost   INTEGER,
    last_receipt_cost INTEGER,
    last_movement_at  INTEGER NOT NULL DEFAULT 0,
    last_seq          INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (item_id, location_id)
) STRICT, WITHOUT ROWID;
-- Few, looked for often.
CREATE INDEX stock_level_negative ON stock_level (item_id, location_id) WHERE on_hand < 0;

CREATE TABLE lot_level (
    item_id     INTEGER NOT NULL,
    location_id INTEGER NOT NULL,
    lot_id      INTEGER NOT NULL,
    on_hand     INTEGER NOT NULL,
    PRIMARY KEY (item_id, location_id, lot_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX lot_level_by_lot ON lot_level (lot_id);

-- What has left a location and not arrived, by the movement that shipped it.
CREATE TABLE transit (
    ship_seq       INTEGER PRIMARY KEY,
    item_id        INTEGER NOT NULL,
    document_id    INTEGER NOT NULL,
    to_location_id INTEGER NOT NULL,
    quantity       INTEGER NOT NULL,
    value          INTEGER NOT NULL
) STRICT;
CREATE INDEX transit_by_item ON transit (item_id);

-- Where a receipt settled a shortage: what that was estimated at, and what it cost more or less. From the ledger, too.
CREATE TABLE settlement (
    receipt_seq INTEGER PRIMARY KEY,
    item_id     INTEGER NOT NULL,
    quantity    INTEGER NOT NULL,
    estimate    INTEGER NOT NULL,
    difference  INTEGER NOT NULL
) STRICT;
CREATE INDEX settlement_by_item ON settlement (item_id);

-- Where an item belongs. The first place at a site is its home there.
CREATE TABLE item_home (
    item_id     INTEGER NOT NULL REFERENCES item (id),
    location_id INTEGER NOT NULL REFERENCES location (id),
    position    INTEGER NOT NULL,
    PRIMARY KEY (item_id, location_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_home_by_location ON item_home (location_id);

CREATE TABLE import_batch (
    id           INTEGER PRIMARY KEY,
    number       TEXT NOT NULL UNIQUE,
    kind         TEXT NOT NULL,
    file_name    TEXT NOT NULL,
    file_hash    BLOB NOT NULL,
    created_at   INTEGER NOT NULL,
    user_name    TEXT NOT NULL DEFAULT '',
    added        INTEGER NOT NULL DEFAULT 0,
    updated      INTEGER NOT NULL DEFAULT 0,
    unchanged    INTEGER NOT NULL DEFAULT 0,
    rejected     INTEGER NOT NULL DEFAULT 0,
    documents    INTEGER NOT NULL DEFAULT 0,
    reversed_at  INTEGER
) STRICT;
CREATE INDEX import_by_file ON import_batch (file_hash);

-- What an import changed in master data, so that it can be put back. An empty `before` made the row; an incidental one
-- is none of the file's rows but what they named: a category, a unit.
CREATE TABLE import_change (
    import_id  INTEGER NOT NULL REFERENCES import_batch (id),
    position   INTEGER NOT NULL,
    entity     TEXT NOT NULL,
    entity_id  INTEGER NOT NULL,
    incidental INTEGER NOT NULL,
    before     TEXT NOT NULL,
    after      TEXT NOT NULL,
    PRIMARY KEY (import_id, position)
) STRICT, WITHOUT ROWID;

-- What each row of a file of movements or counts is known by, so that it comes only once: a hash of all it says, and of
-- how many rows before it in the file said the same.
CREATE TABLE import_row (
    key       BLOB PRIMARY KEY,
    import_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO unit (code, name, decimals) VALUES
    ('pcs', 'Piece', 0), ('box', 'Box', 0), ('pack', 'Pack', 0), ('set', 'Set', 0), ('pair', 'Pair', 0),
    ('kg', 'Kilogram', 3), ('g', 'Gram', 3), ('l', 'Litre', 3), ('ml', 'Millilitre', 3), ('m', 'Metre', 3);

INSERT INTO reason (code, name, direction, built_in) VALUES
    ('stock_count', 'Stock count', 0, 1), ('damaged', 'Damaged', -1, 1), ('found', 'Found', 1, 1),
    ('lost', 'Lost', -1, 1), ('expired', 'Expired', -1, 1), ('initial_stock', 'Initial stock', 1, 1),
    ('theft', 'Theft', -1, 1), ('internal_use', 'Internal use', -1, 1), ('received', 'Received', 1, 1);
