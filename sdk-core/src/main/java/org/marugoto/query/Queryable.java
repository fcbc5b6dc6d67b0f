package org.marugoto.query;

/** A store that answers queries itself, from tables of its own. */
public interface Queryable {

    /** Answers over what this store keeps; takes part in the open unit of work. */
    Queries queries();
}
