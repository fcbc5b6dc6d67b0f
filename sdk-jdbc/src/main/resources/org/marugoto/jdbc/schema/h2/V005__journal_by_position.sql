-- Marugoto, version 5: the journal lies in the order of its positions. For H2 2.x.
-- Runs as it stands; run again after a failure it finishes what is missing.
-- Before, its primary key was an index beside the rows, and the position a second one. Now the rows themselves are kept by
-- position, where the table is still empty; where it is not, there are as many indexes as before.

-- Drops the primary key if it is still the one of version 1.
EXECUTE IMMEDIATE CASE WHEN EXISTS (
    SELECT 1 FROM INFORMATION_SCHEMA.INDEX_COLUMNS c
    JOIN INFORMATION_SCHEMA.INDEXES i ON i.INDEX_SCHEMA = c.INDEX_SCHEMA AND i.INDEX_NAME = c.INDEX_NAME
    WHERE i.INDEX_TYPE_NAME = 'PRIMARY KEY' AND UPPER(c.COLUMN_NAME) = 'SEQ'
        AND UPPER(i.TABLE_SCHEMA || '.' || i.TABLE_NAME)
            IN (UPPER('marugoto_journal'), UPPER(SCHEMA() || '.' || 'marugoto_journal')))
    THEN 'ALTER TABLE marugoto_journal DROP PRIMARY KEY' ELSE 'DROP INDEX IF EXISTS marugoto_journal_feed' END;

-- Makes the new one if there is none.
EXECUTE IMMEDIATE CASE WHEN NOT EXISTS (
    SELECT 1 FROM INFORMATION_SCHEMA.INDEXES i
    WHERE i.INDEX_TYPE_NAME = 'PRIMARY KEY'
        AND UPPER(i.TABLE_SCHEMA || '.' || i.TABLE_NAME)
            IN (UPPER('marugoto_journal'), UPPER(SCHEMA() || '.' || 'marugoto_journal')))
    THEN 'ALTER TABLE marugoto_journal ADD PRIMARY KEY (position)' ELSE 'DROP INDEX IF EXISTS marugoto_journal_feed' END;

ALTER TABLE marugoto_journal ADD CONSTRAINT IF NOT EXISTS marugoto_journal_once UNIQUE (municipality, type, id, seq);

DROP INDEX IF EXISTS marugoto_journal_feed;

-- Each time the cache of positions is used up, H2 writes everything that waits in memory. Gaps cost nothing.
ALTER TABLE marugoto_journal ALTER COLUMN position SET CACHE 100000;
