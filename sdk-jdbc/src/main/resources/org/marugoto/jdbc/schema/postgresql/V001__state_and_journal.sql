-- Marugoto, version 1: state and journal of every aggregate, and personal texts.
-- For PostgreSQL 15 to 18. Runs as it stands; run again after a failure it finishes what is missing.
-- Identifiers sort by character code (COLLATE "C"), whatever the language of the database is.
-- Every key begins with the municipality, so that several municipalities can share, split or move.

CREATE TABLE IF NOT EXISTS marugoto_state (
    municipality VARCHAR(16) COLLATE "C" NOT NULL,
    type         VARCHAR(32) COLLATE "C" NOT NULL,
    id           VARCHAR(64) COLLATE "C" NOT NULL,
    version      BIGINT           NOT NULL CHECK (version > 0),
    body         VARCHAR(1048576) NOT NULL,
    PRIMARY KEY (municipality, type, id)
);

COMMENT ON TABLE marugoto_state IS '現在の状態（一件につき一行） / The current state, one row for each aggregate';
COMMENT ON COLUMN marugoto_state.municipality IS '市区町村コード / Municipal code';
COMMENT ON COLUMN marugoto_state.type IS '種別（case など） / Kind of aggregate, such as case';
COMMENT ON COLUMN marugoto_state.id IS '識別子 / Identifier';
COMMENT ON COLUMN marugoto_state.version IS '版（記録された出来事の数） / Version: the number of events recorded';
COMMENT ON COLUMN marugoto_state.body IS '状態の内容（JSON、氏名等は含まない） / The state as JSON; no names or addresses';

CREATE TABLE IF NOT EXISTS marugoto_journal (
    municipality VARCHAR(16) COLLATE "C" NOT NULL,
    type         VARCHAR(32) COLLATE "C" NOT NULL,
    id           VARCHAR(64) COLLATE "C" NOT NULL,
    seq          BIGINT           NOT NULL CHECK (seq > 0),
    position     BIGINT           GENERATED ALWAYS AS IDENTITY (CACHE 1000),
    kind         VARCHAR(64)      NOT NULL,
    body         VARCHAR(1048576) NOT NULL,
    PRIMARY KEY (municipality, type, id, seq)
);

COMMENT ON TABLE marugoto_journal IS '記録簿（出来事一つにつき一行、追記のみ） / The journal, one row for each event; rows are only added';
COMMENT ON COLUMN marugoto_journal.municipality IS '市区町村コード / Municipal code';
COMMENT ON COLUMN marugoto_journal.type IS '種別（case など） / Kind of aggregate, such as case';
COMMENT ON COLUMN marugoto_journal.id IS '識別子 / Identifier';
COMMENT ON COLUMN marugoto_journal.seq IS '一件の中の順番（1 から） / Order within the aggregate, from 1 on without gaps';
COMMENT ON COLUMN marugoto_journal.position IS '全体の位置（欠番あり、確定順とは限らない） / Position in the whole journal; has gaps, and is not the order of commits';
COMMENT ON COLUMN marugoto_journal.kind IS '出来事の種類 / Kind of event';
COMMENT ON COLUMN marugoto_journal.body IS '出来事の内容（JSON、氏名等は含まない） / The event as JSON; no names or addresses';

CREATE TABLE IF NOT EXISTS marugoto_personal_text (
    municipality VARCHAR(16) COLLATE "C" NOT NULL,
    id           VARCHAR(64) COLLATE "C" NOT NULL,
    text         VARCHAR(100000) NOT NULL,
    PRIMARY KEY (municipality, id)
);

COMMENT ON TABLE marugoto_personal_text IS '個人情報を含む文章（訂正・消去できる） / Personal texts, which can be corrected and erased';
COMMENT ON COLUMN marugoto_personal_text.municipality IS '市区町村コード / Municipal code';
COMMENT ON COLUMN marugoto_personal_text.id IS '識別子（状態と記録簿はこれだけを持つ） / Identifier; state and journal hold only this';
COMMENT ON COLUMN marugoto_personal_text.text IS '氏名・住所・メモなど / Names, addresses, notes';

CREATE TABLE IF NOT EXISTS marugoto_schema_version (
    version      INTEGER                  NOT NULL PRIMARY KEY,
    file         VARCHAR(200)             NOT NULL,
    installed_at TIMESTAMP WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL
);

COMMENT ON TABLE marugoto_schema_version IS '適用済みの表定義 / Schema files that were applied';
COMMENT ON COLUMN marugoto_schema_version.version IS '版番号 / Number of the schema file';
COMMENT ON COLUMN marugoto_schema_version.file IS 'ファイル名 / Name of the schema file';
COMMENT ON COLUMN marugoto_schema_version.installed_at IS '適用日時 / When it was applied';
