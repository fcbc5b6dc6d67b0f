-- Marugoto, version 2: lists that are read (cases, contacts, hand-overs, plans, what is due, places), views, and the feed of changes.
-- For PostgreSQL 15 to 18. Runs as it stands; run again after a failure it finishes what is missing.
-- Stores that hold data already draw the lists by JdbcStore.rebuild(); until then queries say so.

CREATE TABLE IF NOT EXISTS marugoto_cases (
    municipality    VARCHAR(16) COLLATE "C" NOT NULL,
    case_id         VARCHAR(64) COLLATE "C" NOT NULL,
    status          VARCHAR(32) COLLATE "C" NOT NULL,
    responsible     VARCHAR(64) COLLATE "C",
    worker          VARCHAR(64) COLLATE "C",
    household_id    VARCHAR(64) COLLATE "C",
    opened_on       DATE,
    last_contact_on DATE,
    next_action     VARCHAR(64) COLLATE "C",
    next_due_on     DATE,
    urgency         VARCHAR(64) COLLATE "C",
    UNIQUE (municipality, next_due_on, case_id),
    UNIQUE (municipality, last_contact_on, case_id),
    UNIQUE (municipality, responsible, next_due_on, case_id),
    UNIQUE (municipality, worker, next_due_on, case_id),
    PRIMARY KEY (municipality, case_id)
);

COMMENT ON TABLE marugoto_cases IS 'ケース一覧（一件につき一行） / Cases, one row each';
COMMENT ON COLUMN marugoto_cases.municipality IS '市区町村コード / Municipal code';
COMMENT ON COLUMN marugoto_cases.case_id IS 'ケースの識別子 / Identifier of the case';
COMMENT ON COLUMN marugoto_cases.status IS '状態 / Where the case stands';
COMMENT ON COLUMN marugoto_cases.responsible IS '主担当機関（終結後は最後の機関） / Responsible agency, the last one once closed';
COMMENT ON COLUMN marugoto_cases.worker IS '担当者 / Worker who looks after it';
COMMENT ON COLUMN marugoto_cases.household_id IS '世帯の識別子 / Identifier of the household';
COMMENT ON COLUMN marugoto_cases.opened_on IS '受付日 / Day it was opened';
COMMENT ON COLUMN marugoto_cases.last_contact_on IS '最終接触日 / Last day anybody was in touch';
COMMENT ON COLUMN marugoto_cases.next_action IS '次の対応（コード） / What is to be done next, a code';
COMMENT ON COLUMN marugoto_cases.next_due_on IS '次の対応の期限 / Day by which it is to be done';
COMMENT ON COLUMN marugoto_cases.urgency IS '緊急度（コード） / How urgent it is, a code';

CREATE TABLE IF NOT EXISTS marugoto_case_needs (
    municipality VARCHAR(16) COLLATE "C" NOT NULL,
    case_id      VARCHAR(64) COLLATE "C" NOT NULL,
    need         VARCHAR(64) COLLATE "C" NOT NULL,
    UNIQUE (municipality, need, case_id),
    PRIMARY KEY (municipality, case_id, need)
);

COMMENT ON TABLE marugoto_case_needs IS 'ケースの課題（世帯員のものを含む） / Needs of cases, their members'' included';
COMMENT ON COLUMN marugoto_case_needs.municipality IS '市区町村コード / Municipal code';
COMMENT ON COLUMN marugoto_case_needs.case_id IS 'ケースの識別子 / Identifier of the case';
COMMENT ON COLUMN marugoto_case_needs.need IS '課題（コード） / Need, a code';

CREATE TABLE IF NOT EXISTS marugoto_case_texts (
    municipality VARCHAR(16) COLLATE "C" NOT NULL,
    case_id      VARCHAR(64) COLLATE "C" NOT NULL,
    text_id      VARCHAR(64) COLLATE "C" NOT NULL,
    UNIQUE (municipality, text_id, case_id),
    PRIMARY KEY (municipality, case_id, text_id)
);

COMMENT ON TABLE marugoto_case_texts IS '検索してよいケースの文章 / Texts of cases that may be searched';
COMMENT ON COLUMN marugoto_case_texts.municipality IS '市区町村コード / Municipal code';
COMMENT ON COLUMN marugoto_case_texts.case_id IS 'ケースの識別子 / Identifier of the case';
COMMENT ON COLUMN marugoto_case_texts.text_id IS '文章の識別子 / Identifier of the text';

CREATE TABLE IF NOT EXISTS marugoto_hand_overs (
    municipality VARCHAR(16) COLLATE "C" NOT NULL,
    case_id      VARCHAR(64) COLLATE "C" NOT NULL,
    hand_over_id VARCHAR(64) COLLATE "C" NOT NULL,
    status       VARCHAR(32) COLLATE "C" NOT NULL,
    sender       VARCHAR(64) COLLATE "C",
    receiver     VARCHAR(64) COLLATE "C",
    ground       VARCHAR(64) COLLATE "C",
    answer_by    DATE,
    outcome_by   DATE,
    UNIQUE (municipality, answer_by, case_id, hand_over_id),
    UNIQUE (municipality, receiver, case_id, hand_over_id),
    PRIMARY KEY (municipality, case_id, hand_over_id)
);

COMMENT ON TABLE marugoto_hand_overs IS '終わっていないつなぎ / Hand-overs that are not over';
COMMENT ON COLUMN marugoto_hand_overs.municipality IS '市区町村コード / Municipal code';
COMMENT ON COLUMN marugoto_hand_overs.case_id IS 'ケースの識別子 / Identifier of the case';
COMMENT ON COLUMN marugoto_hand_overs.hand_over_id IS 'つなぎの識別子 / Identifier of the hand-over';
COMMENT ON COLUMN marugoto_hand_overs.status IS '状態 / Where it stands';
COMMENT ON COLUMN marugoto_hand_overs.sender IS 'つなぎ元 / Agency that hands over';
COMMENT ON COLUMN marugoto_hand_overs.receiver IS 'つなぎ先 / Agency that is asked';
COMMENT ON COLUMN marugoto_hand_overs.ground IS '理由（コード） / Why there, a code';
COMMENT ON COLUMN marugoto_hand_overs.answer_by IS '回答期限 / Day by which the receiver is to answer';
COMMENT ON COLUMN marugoto_hand_overs.outcome_by IS '結果報告の期限 / Day by which the sender is to hear the outcome';

CREATE TABLE IF NOT EXISTS marugoto_plans (
    municipality VARCHAR(16) COLLATE "C" NOT NULL,
    case_id      VARCHAR(64) COLLATE "C" NOT NULL,
    plan_id      VARCHAR(64) COLLATE "C" NOT NULL,
    status       VARCHAR(32) COLLATE "C" NOT NULL,
    kind         VARCHAR(64) COLLATE "C",
    drafter      VARCHAR(64) COLLATE "C",
    lead_agency  VARCHAR(64) COLLATE "C",
    drafted_on   DATE,
    active_since DATE,
    review_on    DATE,
    UNIQUE (municipality, review_on, case_id, plan_id),
    PRIMARY KEY (municipality, case_id, plan_id)
);

COMMENT ON TABLE marugoto_plans IS '支援プラン / Support plans';
COMMENT ON COLUMN marugoto_plans.municipality IS '市区町村コード / Municipal code';
COMMENT ON COLUMN marugoto_plans.case_id IS 'ケースの識別子 / Identifier of the case';
COMMENT ON COLUMN marugoto_plans.plan_id IS 'プランの識別子 / Identifier of the plan';
COMMENT ON COLUMN marugoto_plans.status IS '状態 / Where it stands';
COMMENT ON COLUMN marugoto_plans.kind IS '種類（コード） / Kind of plan, a code';
COMMENT ON COLUMN marugoto_plans.drafter IS '作成機関 / Agency that drafted it';
COMMENT ON COLUMN marugoto_plans.lead_agency IS '主担当機関 / Agency that leads';
COMMENT ON COLUMN marugoto_plans.drafted_on IS '作成日 / Day it was drafted';
COMMENT ON COLUMN marugoto_plans.active_since IS '実施開始日 / Day it came into force';
COMMENT ON COLUMN marugoto_plans.review_on IS '次の評価日 / Day it is looked at again';

CREATE TABLE IF NOT EXISTS marugoto_tasks_due (
    municipality VARCHAR(16) COLLATE "C" NOT NULL,
    case_id      VARCHAR(64) COLLATE "C" NOT NULL,
    item         VARCHAR(80) COLLATE "C" NOT NULL,
    action       VARCHAR(64) COLLATE "C" NOT NULL,
    agency       VARCHAR(64) COLLATE "C",
    worker       VARCHAR(64) COLLATE "C",
    due_on       DATE NOT NULL,
    UNIQUE (municipality, due_on, case_id, item),
    PRIMARY KEY (municipality, case_id, item)
);

COMMENT ON TABLE marugoto_tasks_due IS '期限のある仕事 / What is to be done by a day';
COMMENT ON COLUMN marugoto_tasks_due.municipality IS '市区町村コード / Municipal code';
COMMENT ON COLUMN marugoto_tasks_due.case_id IS 'ケースの識別子 / Identifier of the case';
COMMENT ON COLUMN marugoto_tasks_due.item IS '何に属するか / What it belongs to, such as next or plan:P-1';
COMMENT ON COLUMN marugoto_tasks_due.action IS 'すること（コード） / What is to be done, a code';
COMMENT ON COLUMN marugoto_tasks_due.agency IS '行う機関 / Agency that is to do it';
COMMENT ON COLUMN marugoto_tasks_due.worker IS 'ケースの担当者 / Worker who looks after the case';
COMMENT ON COLUMN marugoto_tasks_due.due_on IS '期限 / Day by which it is to be done';

CREATE TABLE IF NOT EXISTS marugoto_contacts (
    municipality   VARCHAR(16) COLLATE "C" NOT NULL,
    contact_id     VARCHAR(64) COLLATE "C" NOT NULL,
    status         VARCHAR(32) COLLATE "C" NOT NULL,
    received_by    VARCHAR(64) COLLATE "C",
    received_on    DATE,
    consulter      VARCHAR(64) COLLATE "C",
    channel        VARCHAR(64) COLLATE "C",
    principal_need VARCHAR(64) COLLATE "C",
    needs_case     BOOLEAN NOT NULL,
    UNIQUE (municipality, received_on, contact_id),
    PRIMARY KEY (municipality, contact_id)
);

COMMENT ON TABLE marugoto_contacts IS '相談受付（一件につき一行） / Contacts, one row each';
COMMENT ON COLUMN marugoto_contacts.municipality IS '市区町村コード / Municipal code';
COMMENT ON COLUMN marugoto_contacts.contact_id IS '相談受付の識別子 / Identifier of the contact';
COMMENT ON COLUMN marugoto_contacts.status IS '状態 / Where the contact stands';
COMMENT ON COLUMN marugoto_contacts.received_by IS '受け付けた機関 / Agency that received it';
COMMENT ON COLUMN marugoto_contacts.received_on IS '受付日 / Day it was received';
COMMENT ON COLUMN marugoto_contacts.consulter IS '相談者区分（コード） / Who came, a code';
COMMENT ON COLUMN marugoto_contacts.channel IS '相談方法（コード） / How they came, a code';
COMMENT ON COLUMN marugoto_contacts.principal_need IS '主な課題（コード） / Need that weighs most, a code';
COMMENT ON COLUMN marugoto_contacts.needs_case IS '危険の兆候があるがケースがない / Whether danger was noticed and no case looks after it';

CREATE TABLE IF NOT EXISTS marugoto_contact_needs (
    municipality VARCHAR(16) COLLATE "C" NOT NULL,
    contact_id   VARCHAR(64) COLLATE "C" NOT NULL,
    need         VARCHAR(64) COLLATE "C" NOT NULL,
    UNIQUE (municipality, need, contact_id),
    PRIMARY KEY (municipality, contact_id, need)
);

COMMENT ON TABLE marugoto_contact_needs IS '相談受付の課題 / Needs of contacts';
COMMENT ON COLUMN marugoto_contact_needs.municipality IS '市区町村コード / Municipal code';
COMMENT ON COLUMN marugoto_contact_needs.contact_id IS '相談受付の識別子 / Identifier of the contact';
COMMENT ON COLUMN marugoto_contact_needs.need IS '課題（コード） / Need, a code';

CREATE TABLE IF NOT EXISTS marugoto_contact_cases (
    municipality VARCHAR(16) COLLATE "C" NOT NULL,
    contact_id   VARCHAR(64) COLLATE "C" NOT NULL,
    case_id      VARCHAR(64) COLLATE "C" NOT NULL,
    UNIQUE (municipality, case_id, contact_id),
    PRIMARY KEY (municipality, contact_id, case_id)
);

COMMENT ON TABLE marugoto_contact_cases IS '相談受付が属するケース / Cases that contacts belong to';
COMMENT ON COLUMN marugoto_contact_cases.municipality IS '市区町村コード / Municipal code';
COMMENT ON COLUMN marugoto_contact_cases.contact_id IS '相談受付の識別子 / Identifier of the contact';
COMMENT ON COLUMN marugoto_contact_cases.case_id IS 'ケースの識別子 / Identifier of the case';

CREATE TABLE IF NOT EXISTS marugoto_contact_texts (
    municipality VARCHAR(16) COLLATE "C" NOT NULL,
    contact_id   VARCHAR(64) COLLATE "C" NOT NULL,
    text_id      VARCHAR(64) COLLATE "C" NOT NULL,
    UNIQUE (municipality, text_id, contact_id),
    PRIMARY KEY (municipality, contact_id, text_id)
);

COMMENT ON TABLE marugoto_contact_texts IS '検索してよい相談受付の文章 / Texts of contacts that may be searched';
COMMENT ON COLUMN marugoto_contact_texts.municipality IS '市区町村コード / Municipal code';
COMMENT ON COLUMN marugoto_contact_texts.contact_id IS '相談受付の識別子 / Identifier of the contact';
COMMENT ON COLUMN marugoto_contact_texts.text_id IS '文章の識別子 / Identifier of the text';

CREATE TABLE IF NOT EXISTS marugoto_places (
    municipality VARCHAR(16) COLLATE "C" NOT NULL,
    resource_id  VARCHAR(64) COLLATE "C" NOT NULL,
    status       VARCHAR(32) COLLATE "C" NOT NULL,
    capacity     INTEGER NOT NULL,
    taken        INTEGER NOT NULL,
    free         INTEGER NOT NULL,
    PRIMARY KEY (municipality, resource_id)
);

COMMENT ON TABLE marugoto_places IS '社会資源の枠 / Places of resources';
COMMENT ON COLUMN marugoto_places.municipality IS '市区町村コード / Municipal code';
COMMENT ON COLUMN marugoto_places.resource_id IS '社会資源の識別子 / Identifier of the resource';
COMMENT ON COLUMN marugoto_places.status IS '状態 / Where they stand';
COMMENT ON COLUMN marugoto_places.capacity IS '定員 / How many there are';
COMMENT ON COLUMN marugoto_places.taken IS '利用中 / How many are taken';
COMMENT ON COLUMN marugoto_places.free IS '空き / How many can be taken now';

CREATE TABLE IF NOT EXISTS marugoto_placements (
    municipality VARCHAR(16) COLLATE "C" NOT NULL,
    resource_id  VARCHAR(64) COLLATE "C" NOT NULL,
    person_id    VARCHAR(64) COLLATE "C" NOT NULL,
    UNIQUE (municipality, person_id, resource_id),
    PRIMARY KEY (municipality, resource_id, person_id)
);

COMMENT ON TABLE marugoto_placements IS '枠の利用者 / Who has a place';
COMMENT ON COLUMN marugoto_placements.municipality IS '市区町村コード / Municipal code';
COMMENT ON COLUMN marugoto_placements.resource_id IS '社会資源の識別子 / Identifier of the resource';
COMMENT ON COLUMN marugoto_placements.person_id IS '本人の識別子 / Identifier of the person';

CREATE TABLE IF NOT EXISTS marugoto_read_tables_due (
    municipality VARCHAR(16) COLLATE "C" NOT NULL,
    PRIMARY KEY (municipality)
);

COMMENT ON TABLE marugoto_read_tables_due IS '一覧表をまだ作っていない市区町村 / Municipalities whose lists still have to be drawn from their states';
COMMENT ON COLUMN marugoto_read_tables_due.municipality IS '市区町村コード / Municipal code';

CREATE TABLE IF NOT EXISTS marugoto_listener (
    municipality       VARCHAR(16) COLLATE "C" NOT NULL,
    listener           VARCHAR(64) COLLATE "C" NOT NULL,
    transaction_number BIGINT NOT NULL,
    position           BIGINT NOT NULL,
    PRIMARY KEY (municipality, listener)
);

COMMENT ON TABLE marugoto_listener IS '変更通知の受け手 / Listeners to changes, and how far they have come';
COMMENT ON COLUMN marugoto_listener.municipality IS '市区町村コード / Municipal code';
COMMENT ON COLUMN marugoto_listener.listener IS '受け手の名 / Name of the listener';
COMMENT ON COLUMN marugoto_listener.transaction_number IS '取引番号 / Number of the transaction of the last change it received; 0 where not used';
COMMENT ON COLUMN marugoto_listener.position IS '記録簿の位置 / Position of the last change it received';

-- Texts in the one form in which they are searched; empty until they are written anew or rebuilt.
ALTER TABLE marugoto_personal_text ADD COLUMN IF NOT EXISTS folded VARCHAR(1048576);
COMMENT ON COLUMN marugoto_personal_text.folded IS '検索用にそろえた文章 / The text in the form in which it is searched';

-- Positions become visible when their transactions commit, and those commit in any order. Changes are therefore handed out
-- by the number of the transaction, and only those below the oldest that is still running.
ALTER TABLE marugoto_journal ADD COLUMN IF NOT EXISTS transaction_number BIGINT NOT NULL
    DEFAULT CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT);
COMMENT ON COLUMN marugoto_journal.transaction_number IS '取引番号（変更通知の順序） / Number of the transaction that recorded it; the order of the feed of changes';
CREATE INDEX IF NOT EXISTS marugotoix_journal_feed ON marugoto_journal (municipality, transaction_number, position);

CREATE OR REPLACE VIEW marugoto_view_open_cases AS
    SELECT municipality, case_id, status, responsible, worker, household_id, opened_on, last_contact_on, next_action, next_due_on, urgency
    FROM marugoto_cases WHERE status <> 'CLOSED';

COMMENT ON VIEW marugoto_view_open_cases IS '終結していないケース / Cases that are not closed';

CREATE OR REPLACE VIEW marugoto_view_tasks_overdue AS
    SELECT municipality, case_id, item, action, agency, worker, due_on, CURRENT_DATE - due_on AS days_late
    FROM marugoto_tasks_due WHERE due_on < CURRENT_DATE;

COMMENT ON VIEW marugoto_view_tasks_overdue IS '期限を過ぎた仕事 / What is late today';

CREATE OR REPLACE VIEW marugoto_view_cases_by_agency AS
    SELECT municipality, responsible, status, COUNT(*) AS cases
    FROM marugoto_cases GROUP BY municipality, responsible, status;

COMMENT ON VIEW marugoto_view_cases_by_agency IS '機関・状態別のケース数 / Number of cases by agency and status';

CREATE OR REPLACE VIEW marugoto_view_contacts_by_month AS
    SELECT municipality, EXTRACT(YEAR FROM received_on) AS received_year, EXTRACT(MONTH FROM received_on) AS received_month,
        received_by, channel, COUNT(*) AS contacts
    FROM marugoto_contacts WHERE received_on IS NOT NULL
    GROUP BY municipality, EXTRACT(YEAR FROM received_on), EXTRACT(MONTH FROM received_on), received_by, channel;

COMMENT ON VIEW marugoto_view_contacts_by_month IS '月・機関・方法別の相談受付件数 / Number of contacts by month, agency and channel';

CREATE OR REPLACE VIEW marugoto_view_cases_by_need AS
    SELECT n.municipality, n.need, COUNT(*) AS cases
    FROM marugoto_case_needs n JOIN marugoto_cases c ON c.municipality = n.municipality AND c.case_id = n.case_id
    WHERE c.status <> 'CLOSED' GROUP BY n.municipality, n.need;

COMMENT ON VIEW marugoto_view_cases_by_need IS '課題別の終結していないケース数 / Number of open cases by need';

INSERT INTO marugoto_read_tables_due (municipality)
    SELECT DISTINCT s.municipality FROM marugoto_state s
    WHERE NOT EXISTS (SELECT 1 FROM marugoto_read_tables_due d WHERE d.municipality = s.municipality);

INSERT INTO marugoto_schema_version (version, file)
    SELECT 1, 'V001__state_and_journal.sql' WHERE NOT EXISTS (SELECT 1 FROM marugoto_schema_version WHERE version = 1);
INSERT INTO marugoto_schema_version (version, file)
    SELECT 2, 'V002__lists_and_feed.sql' WHERE NOT EXISTS (SELECT 1 FROM marugoto_schema_version WHERE version = 2);
