/** State and journal in a relational database, in the caller's transaction or one of its own. */
module org.marugoto.jdbc {
    requires transitive java.sql;
    requires transitive org.marugoto;
    requires static org.jspecify;
    requires org.slf4j;

    uses org.marugoto.jdbc.Dialect.Provider;

    exports org.marugoto.jdbc;
}
