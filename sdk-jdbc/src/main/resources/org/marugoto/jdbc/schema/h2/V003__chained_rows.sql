-- Marugoto, version 3: every row of the journal carries a fingerprint of itself and of all rows before it.
-- For H2 2.x. Runs as it stands; run again after a failure it finishes what is missing.
-- Rows that are there already get theirs from JdbcSchema.install; until then they count as unchained.

ALTER TABLE marugoto_journal ADD COLUMN IF NOT EXISTS fingerprint BINARY VARYING(32);
ALTER TABLE marugoto_state ADD COLUMN IF NOT EXISTS last_row BINARY VARYING(32);

COMMENT ON COLUMN marugoto_journal.fingerprint IS '改ざん検知用の連鎖ハッシュ（SHA-256） / SHA-256 of this row and of the fingerprint before it; empty if not chained yet';
COMMENT ON COLUMN marugoto_state.last_row IS '記録簿の最後の行のハッシュ / The fingerprint of the last row of the journal; empty if not chained yet';
