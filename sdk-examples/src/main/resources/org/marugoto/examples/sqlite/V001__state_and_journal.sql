-- Marugoto, version 1, for SQLite 3.35 or later: the tables and columns of the shipped files.
-- SQLite does not hold a text to the length of its column, so every length is a check.
-- Texts compare by character code (BINARY), which is what the order of ids needs.

CREATE TABLE IF NOT EXISTS marugoto_state (
    municipality TEXT    NOT NULL CHECK (length(municipality) <= 16),
    type         TEXT    NOT NULL CHECK (length(type) <= 32),
    id           TEXT    NOT NULL CHECK (length(id) <= 64),
    version      INTEGER NOT NULL CHECK (version > 0),
    body         TEXT    NOT NULL CHECK (length(body) <= 1048576),
    last_row     BLOB,
    PRIMARY KEY (municipality, type, id)
);

-- The position has to be the row's own number here, so the key is a second one.
CREATE TABLE IF NOT EXISTS marugoto_journal (
    municipality TEXT    NOT NULL CHECK (length(municipality) <= 16),
    type         TEXT    NOT NULL CHECK (length(type) <= 32),
    id           TEXT    NOT NULL CHECK (length(id) <= 64),
    seq          INTEGER NOT NULL CHECK (seq > 0),
    position     INTEGER PRIMARY KEY AUTOINCREMENT,
    kind         TEXT    NOT NULL CHECK (length(kind) <= 64),
    body         TEXT    NOT NULL CHECK (length(body) <= 1048576),
    fingerprint  BLOB,
    UNIQUE (municipality, type, id, seq)
);

CREATE TABLE IF NOT EXISTS marugoto_personal_text (
    municipality TEXT NOT NULL CHECK (length(municipality) <= 16),
    id           TEXT NOT NULL CHECK (length(id) <= 64),
    text         TEXT NOT NULL CHECK (length(text) <= 500000),
    folded       TEXT,
    PRIMARY KEY (municipality, id)
);

CREATE TABLE IF NOT EXISTS marugoto_schema_version (
    version      INTEGER   NOT NULL PRIMARY KEY,
    file         TEXT      NOT NULL CHECK (length(file) <= 200),
    installed_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
