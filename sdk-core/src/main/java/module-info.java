/** The Marugoto SDK: the support system of one municipality, as a library. */
module org.marugoto {
    requires java.xml;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires de.siegmar.fastcsv;
    requires jakarta.validation;
    requires static org.hibernate.validator;
    requires org.ow2.sat4j.core;
    requires org.slf4j;
    requires org.snakeyaml.engine;

    exports org.marugoto.agency;
    exports org.marugoto.area;
    exports org.marugoto.casework;
    exports org.marugoto.code;
    exports org.marugoto.base;
    exports org.marugoto.community;
    exports org.marugoto.conference;
    exports org.marugoto.consultation;
    exports org.marugoto.decide;
    exports org.marugoto.development;
    exports org.marugoto.document;
    exports org.marugoto.exchange;
    exports org.marugoto.form;
    exports org.marugoto.host;
    exports org.marugoto.household;
    exports org.marugoto.identity;
    exports org.marugoto.journey;
    exports org.marugoto.json;
    exports org.marugoto.ledger;
    exports org.marugoto.privacy;
    exports org.marugoto.outreach;
    exports org.marugoto.participation;
    exports org.marugoto.plan;
    exports org.marugoto.matching;
    exports org.marugoto.profile;
    exports org.marugoto.query;
    exports org.marugoto.referral;
    exports org.marugoto.programme;
    exports org.marugoto.report;
    exports org.marugoto.resource;
    exports org.marugoto.rule;
    exports org.marugoto.rule.dmn;
    exports org.marugoto.rule.proof;
    exports org.marugoto.search;
    exports org.marugoto.task;
    exports org.marugoto.situation;
    exports org.marugoto.points;
    exports org.marugoto.smallhelp;
    exports org.marugoto.watch;
    exports org.marugoto.platform;
    exports org.marugoto.training;
    exports org.marugoto;

    // Values are read by their accessors and written by their builders, and their shape is checked, by reflection.
    opens org.marugoto to
            org.hibernate.validator;
    opens org.marugoto.casework to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.referral to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.conference to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.base to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.community to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.points to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.smallhelp to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.watch to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.platform to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.training to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.identity to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.household to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.outreach to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.development to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.host to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.participation to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.plan to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.consultation to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.form to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.resource to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.decide to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.json to
            com.fasterxml.jackson.databind;
    opens org.marugoto.privacy to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.programme to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.marugoto.code to
            org.hibernate.validator;
    opens org.marugoto.profile to
            org.hibernate.validator;
    opens org.marugoto.report to
            org.hibernate.validator;
    opens org.marugoto.task to
            org.hibernate.validator;
}
