-- Marugoto, version 2, for SQLite 3.35 or later: the lists, and how far each listener has come.

CREATE TABLE IF NOT EXISTS marugoto_cases (
    municipality    TEXT NOT NULL,
    case_id         TEXT NOT NULL,
    status          TEXT NOT NULL,
    responsible     TEXT,
    worker          TEXT,
    household_id    TEXT,
    opened_on       DATE,
    last_contact_on DATE,
    next_action     TEXT,
    next_due_on     DATE,
    urgency         TEXT,
    UNIQUE (municipality, next_due_on, case_id),
    UNIQUE (municipality, last_contact_on, case_id),
    UNIQUE (municipality, responsible, next_due_on, case_id),
    UNIQUE (municipality, worker, next_due_on, case_id),
    PRIMARY KEY (municipality, case_id)
);

CREATE TABLE IF NOT EXISTS marugoto_case_needs (
    municipality TEXT NOT NULL,
    case_id      TEXT NOT NULL,
    need         TEXT NOT NULL,
    UNIQUE (municipality, need, case_id),
    PRIMARY KEY (municipality, case_id, need)
);

CREATE TABLE IF NOT EXISTS marugoto_case_texts (
    municipality TEXT NOT NULL,
    case_id      TEXT NOT NULL,
    text_id      TEXT NOT NULL,
    UNIQUE (municipality, text_id, case_id),
    PRIMARY KEY (municipality, case_id, text_id)
);

CREATE TABLE IF NOT EXISTS marugoto_hand_overs (
    municipality TEXT NOT NULL,
    case_id      TEXT NOT NULL,
    hand_over_id TEXT NOT NULL,
    status       TEXT NOT NULL,
    sender       TEXT,
    receiver     TEXT,
    ground       TEXT,
    answer_by    DATE,
    outcome_by   DATE,
    UNIQUE (municipality, answer_by, case_id, hand_over_id),
    UNIQUE (municipality, receiver, case_id, hand_over_id),
    PRIMARY KEY (municipality, case_id, hand_over_id)
);

CREATE TABLE IF NOT EXISTS marugoto_plans (
    municipality TEXT NOT NULL,
    case_id      TEXT NOT NULL,
    plan_id      TEXT NOT NULL,
    status       TEXT NOT NULL,
    kind         TEXT,
    drafter      TEXT,
    lead_agency  TEXT,
    drafted_on   DATE,
    active_since DATE,
    review_on    DATE,
    UNIQUE (municipality, review_on, case_id, plan_id),
    PRIMARY KEY (municipality, case_id, plan_id)
);

CREATE TABLE IF NOT EXISTS marugoto_tasks_due (
    municipality TEXT NOT NULL,
    case_id      TEXT NOT NULL,
    item         TEXT NOT NULL,
    action       TEXT NOT NULL,
    agency       TEXT,
    worker       TEXT,
    due_on       DATE NOT NULL,
    UNIQUE (municipality, due_on, case_id, item),
    PRIMARY KEY (municipality, case_id, item)
);

CREATE TABLE IF NOT EXISTS marugoto_contacts (
    municipality   TEXT NOT NULL,
    contact_id     TEXT NOT NULL,
    status         TEXT NOT NULL,
    received_by    TEXT,
    received_on    DATE,
    consulter      TEXT,
    channel        TEXT,
    principal_need TEXT,
    needs_case     BOOLEAN NOT NULL,
    UNIQUE (municipality, received_on, contact_id),
    PRIMARY KEY (municipality, contact_id)
);

CREATE TABLE IF NOT EXISTS marugoto_contact_needs (
    municipality TEXT NOT NULL,
    contact_id   TEXT NOT NULL,
    need         TEXT NOT NULL,
    UNIQUE (municipality, need, contact_id),
    PRIMARY KEY (municipality, contact_id, need)
);

CREATE TABLE IF NOT EXISTS marugoto_contact_cases (
    municipality TEXT NOT NULL,
    contact_id   TEXT NOT NULL,
    case_id      TEXT NOT NULL,
    UNIQUE (municipality, case_id, contact_id),
    PRIMARY KEY (municipality, contact_id, case_id)
);

CREATE TABLE IF NOT EXISTS marugoto_contact_texts (
    municipality TEXT NOT NULL,
    contact_id   TEXT NOT NULL,
    text_id      TEXT NOT NULL,
    UNIQUE (municipality, text_id, contact_id),
    PRIMARY KEY (municipality, contact_id, text_id)
);

CREATE TABLE IF NOT EXISTS marugoto_places (
    municipality TEXT NOT NULL,
    resource_id  TEXT NOT NULL,
    status       TEXT NOT NULL,
    capacity     INTEGER NOT NULL,
    taken        INTEGER NOT NULL,
    free         INTEGER NOT NULL,
    PRIMARY KEY (municipality, resource_id)
);

CREATE TABLE IF NOT EXISTS marugoto_placements (
    municipality TEXT NOT NULL,
    resource_id  TEXT NOT NULL,
    person_id    TEXT NOT NULL,
    UNIQUE (municipality, person_id, resource_id),
    PRIMARY KEY (municipality, resource_id, person_id)
);

CREATE TABLE IF NOT EXISTS marugoto_read_tables_due (
    municipality TEXT NOT NULL,
    PRIMARY KEY (municipality)
);

CREATE TABLE IF NOT EXISTS marugoto_listener (
    municipality       TEXT NOT NULL,
    listener           TEXT NOT NULL,
    transaction_number INTEGER NOT NULL,
    position           INTEGER NOT NULL,
    PRIMARY KEY (municipality, listener)
);

CREATE VIEW IF NOT EXISTS marugoto_view_open_cases AS
    SELECT municipality, case_id, status, responsible, worker, household_id, opened_on, last_contact_on, next_action, next_due_on, urgency
    FROM marugoto_cases WHERE status <> 'CLOSED';

INSERT INTO marugoto_read_tables_due (municipality)
    SELECT DISTINCT s.municipality FROM marugoto_state s
    WHERE NOT EXISTS (SELECT 1 FROM marugoto_read_tables_due d WHERE d.municipality = s.municipality);

INSERT INTO marugoto_schema_version (version, file)
    SELECT 1, 'V001__state_and_journal.sql' WHERE NOT EXISTS (SELECT 1 FROM marugoto_schema_version WHERE version = 1);
INSERT INTO marugoto_schema_version (version, file)
    SELECT 2, 'V002__lists_and_feed.sql' WHERE NOT EXISTS (SELECT 1 FROM marugoto_schema_version WHERE version = 2);
