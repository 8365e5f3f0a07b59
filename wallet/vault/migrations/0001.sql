PRAGMA application_id = 0x43616972;

-- Times are microseconds since 1970-01-01T00:00:00Z. Lists are JSON arrays. *_key columns hold folded text to sort by.

CREATE TABLE seal (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    version INTEGER NOT NULL,
    total BLOB NOT NULL
) STRICT;

CREATE TABLE record (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL,
    content TEXT NOT NULL UNIQUE,
    carrier TEXT NOT NULL,
    title TEXT NOT NULL,
    title_key TEXT NOT NULL,
    issuer_id TEXT NOT NULL,
    issuer_name TEXT NOT NULL,
    issuer_key TEXT NOT NULL,
    format TEXT NOT NULL,
    profile TEXT NOT NULL,
    valid_from INTEGER,
    valid_until INTEGER,
    awarded INTEGER,
    subject_id TEXT,
    level INTEGER,
    skills TEXT NOT NULL,
    image TEXT,
    received_at INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    verified_at INTEGER,
    trusted INTEGER NOT NULL,
    shelf TEXT NOT NULL DEFAULT 'kept' CHECK (shelf IN ('kept', 'archive', 'trash')),
    shelved_at INTEGER,
    favourite INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Holds all that a search by fields looks at, so that it never reads the records it leaves out.
CREATE INDEX record_newest ON record (shelf, seq, verdict, level, valid_until, favourite, trusted, format);
CREATE INDEX record_title ON record (shelf, title_key, seq);
CREATE INDEX record_issuer ON record (shelf, issuer_key, seq);
CREATE INDEX record_awarded ON record (shelf, coalesce(awarded, valid_from, received_at), seq);
CREATE INDEX record_expires ON record (shelf, coalesce(valid_until, 9223372036854775807), seq);

CREATE TABLE body (
    record INTEGER PRIMARY KEY REFERENCES record (seq),
    note TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL,
    image TEXT,  -- only one too large for a list
    source BLOB NOT NULL
) STRICT;

CREATE TABLE tag (
    record INTEGER NOT NULL REFERENCES record (seq),
    name TEXT NOT NULL,
    PRIMARY KEY (name, record)
) STRICT, WITHOUT ROWID;

CREATE INDEX tag_record ON tag (record);

-- The text arrives already folded: the tokenizer only splits. Marks (M*) are part of words in Indic and other scripts.
CREATE VIRTUAL TABLE search USING fts5 (
    title, issuer, skills, words, note,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M* So'",
    prefix = '1 2 3',
    columnsize = 0
);

INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

CREATE TABLE saved_search (
    name TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE material (
    uri TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    media_type TEXT NOT NULL,
    origin TEXT NOT NULL,
    obtained_at INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE trust_list (
    seq INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    as_of INTEGER,
    added_at INTEGER NOT NULL,
    issuers TEXT NOT NULL,
    authorities TEXT NOT NULL
) STRICT;

CREATE INDEX trust_list_name ON trust_list (name, seq);

CREATE TABLE trust_decision (
    issuer TEXT PRIMARY KEY,
    line TEXT NOT NULL,
    decided_at INTEGER NOT NULL
) STRICT;

CREATE TABLE holder_key (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    secret BLOB NOT NULL,
    label TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE history (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    what TEXT NOT NULL,
    record TEXT,
    facts TEXT NOT NULL
) STRICT;

CREATE INDEX history_record ON history (record, seq);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE stack (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    definition BLOB NOT NULL,
    added_at INTEGER NOT NULL
) STRICT;

CREATE TABLE stack_decision (
    stack TEXT NOT NULL REFERENCES stack (id),
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    PRIMARY KEY (stack, name)
) STRICT;
