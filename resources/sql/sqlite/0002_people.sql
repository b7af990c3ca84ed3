-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who works here. Roles that every company has are in the program; app_role holds the company's own.

CREATE TABLE app_role (
    code   TEXT PRIMARY KEY,
    name   TEXT NOT NULL,
    rights TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- `secret` is an Argon2id hash with its salt and costs; empty for who has none and cannot sign in.
CREATE TABLE app_user (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    login        TEXT NOT NULL,
    login_key    TEXT NOT NULL UNIQUE,
    name         TEXT NOT NULL,
    secret       TEXT NOT NULL DEFAULT '',
    secret_kind  TEXT NOT NULL DEFAULT 'none',
    failures     INTEGER NOT NULL DEFAULT 0,
    locked_until INTEGER NOT NULL DEFAULT 0,
    active       INTEGER NOT NULL DEFAULT 1,
    created_at   INTEGER NOT NULL,
    version      INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Without a location the role holds everywhere; with one, there and in all that is inside it.
CREATE TABLE user_role (
    user_id     INTEGER NOT NULL REFERENCES app_user (id),
    role        TEXT NOT NULL,
    location_id INTEGER REFERENCES location (id)
) STRICT;
CREATE INDEX user_role_by_user ON user_role (user_id);
