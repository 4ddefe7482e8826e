-- An article, with what is known of its latest version.
CREATE TABLE article (
  id        INTEGER PRIMARY KEY,
  key       TEXT    NOT NULL UNIQUE,
  name      TEXT    NOT NULL,           -- the id it first came in with
  language  TEXT    NOT NULL,
  outlet    TEXT,
  url       TEXT,
  published TEXT,
  title     TEXT,
  version   INTEGER NOT NULL            -- number of the latest version
) STRICT;

CREATE INDEX article_by_date ON article (published DESC, id DESC);
CREATE INDEX article_by_outlet ON article (outlet COLLATE NOCASE);

-- Every id and address under which an article came in.
CREATE TABLE sighting (
  article   INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  name      TEXT    NOT NULL,
  address   TEXT    NOT NULL,           -- in its canonical form; '' where there is none
  url       TEXT,                       -- as it came
  outlet    TEXT,
  published TEXT,
  seen      TEXT    NOT NULL,
  PRIMARY KEY (article, name, address)
) STRICT, WITHOUT ROWID;

CREATE INDEX sighting_by_name ON sighting (name);
CREATE INDEX sighting_by_address ON sighting (address) WHERE address <> '';

CREATE TABLE version (
  id        INTEGER PRIMARY KEY,
  article   INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  number    INTEGER NOT NULL,
  language  TEXT    NOT NULL,
  outlet    TEXT,
  url       TEXT,
  published TEXT,
  title     TEXT,
  text      TEXT    NOT NULL,
  hash      TEXT    NOT NULL,           -- of the text, white space levelled
  added     TEXT    NOT NULL,
  UNIQUE (article, number)
) STRICT;

CREATE INDEX version_by_hash ON version (hash);

-- What an engine read in a version; the last one counts.
CREATE TABLE reading (
  id      INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
  engine  TEXT    NOT NULL,
  derived TEXT    NOT NULL,             -- lead, statements, matters and engine in their JSON form
  added   TEXT    NOT NULL
) STRICT;

CREATE INDEX reading_by_version ON reading (version);

CREATE TABLE speaker (
  id     INTEGER PRIMARY KEY,
  key    TEXT NOT NULL UNIQUE,
  entity TEXT NOT NULL UNIQUE
) STRICT;

-- A matter across articles.
CREATE TABLE matter (
  id      INTEGER PRIMARY KEY,
  key     TEXT NOT NULL UNIQUE,
  parties TEXT NOT NULL,                -- equal for matters that may be the same
  claim   TEXT NOT NULL,
  klaim   TEXT NOT NULL,
  who     TEXT NOT NULL,                -- JSON array
  whom    TEXT NOT NULL,                -- JSON array
  what    TEXT NOT NULL
) STRICT;

CREATE INDEX matter_by_parties ON matter (parties);

-- The tables below hold the latest reading of the latest version of each article, and nothing that
-- cannot be made again from the tables above.

-- A matter as one article tells it.
CREATE TABLE telling (
  id      INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  name    TEXT    NOT NULL,             -- the id in the reading
  matter  INTEGER NOT NULL REFERENCES matter,
  UNIQUE (article, name)
) STRICT;

CREATE INDEX telling_by_matter ON telling (matter);

CREATE TABLE statement (
  id          INTEGER PRIMARY KEY,
  article     INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  number      INTEGER NOT NULL,         -- its place in the reading
  name        TEXT    NOT NULL,         -- the id in the reading
  form        TEXT    NOT NULL,
  content     TEXT    NOT NULL,
  speaker     INTEGER REFERENCES speaker,
  called      TEXT,                     -- the speaker's name in this article
  type        TEXT,
  role        TEXT,
  affiliation TEXT,
  country     TEXT,
  addressee   TEXT,
  act         TEXT    NOT NULL,
  polarity    TEXT,
  certainty   TEXT,
  said        TEXT,
  said_from   TEXT,                     -- first and last day of "said"
  said_to     TEXT,
  made        TEXT,                     -- the day to sort by: said, else published
  telling     INTEGER REFERENCES telling,
  position    TEXT,
  confidence  REAL    NOT NULL,
  UNIQUE (article, number)
) STRICT;

CREATE INDEX statement_by_speaker ON statement (speaker, made);
CREATE INDEX statement_by_telling ON statement (telling);
CREATE INDEX statement_by_act ON statement (act);
CREATE INDEX statement_by_day ON statement (made DESC, id DESC);

CREATE TABLE relay (
  statement INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  number    INTEGER NOT NULL,
  name      TEXT    NOT NULL,
  PRIMARY KEY (statement, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX relay_by_name ON relay (name COLLATE NOCASE);

-- The words of a statement, already split and folded: as they stand, and their stems by language,
-- names left out. A row's id is the statement's.
CREATE VIRTUAL TABLE statement_words USING fts5 (
  words, stems_id, stems_en, speaker, role, outlet,
  content = '', contentless_delete = 1, prefix = '2 3 4',
  tokenize = 'unicode61 remove_diacritics 0'
);
