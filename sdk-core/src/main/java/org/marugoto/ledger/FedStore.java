package org.marugoto.ledger;

/** A store whose changes can be followed. */
public interface FedStore extends Store {

    /** What is recorded here, in an order to be relied on. */
    ChangeFeed changes();
}
