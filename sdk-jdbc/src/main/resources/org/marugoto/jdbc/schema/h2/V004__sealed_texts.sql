-- Marugoto, version 4: room for personal texts that are kept encrypted. For H2 2.x.

ALTER TABLE marugoto_personal_text ALTER COLUMN text SET DATA TYPE VARCHAR(500000);

COMMENT ON COLUMN marugoto_personal_text.text IS '氏名・住所・メモなど（暗号化している場合は sealed: で始まる） / Names, addresses, notes; begins with sealed: if kept encrypted';
