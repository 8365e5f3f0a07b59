-- The id an issuer gave the credential: '' where it gave none, NULL where nobody has looked yet.
ALTER TABLE record ADD COLUMN credential_id TEXT;

CREATE INDEX record_credential ON record (credential_id, issuer_id);

-- What a verification leaned on, each piece with its origin and time; the same bytes are kept once, whoever leans on them.
CREATE TABLE evidence_body (
    sha256 TEXT PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE evidence (
    seq INTEGER PRIMARY KEY,
    uri TEXT NOT NULL,
    kind TEXT NOT NULL,
    media_type TEXT NOT NULL,
    origin TEXT NOT NULL,
    obtained_at INTEGER NOT NULL,
    sha256 TEXT NOT NULL REFERENCES evidence_body (sha256),
    UNIQUE (uri, obtained_at, sha256, kind, origin, media_type)
) STRICT;

CREATE INDEX evidence_sha256 ON evidence (sha256);

CREATE TABLE capsule (
    record INTEGER NOT NULL REFERENCES record (seq),
    evidence INTEGER NOT NULL REFERENCES evidence (seq),
    frozen_at INTEGER NOT NULL,
    PRIMARY KEY (record, evidence)
) STRICT, WITHOUT ROWID;

CREATE INDEX capsule_evidence ON capsule (evidence);
