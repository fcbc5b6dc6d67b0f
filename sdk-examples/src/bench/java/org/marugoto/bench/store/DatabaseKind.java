package org.marugoto.bench.store;

/** Where the rows are kept, and what a commit promises. */
enum DatabaseKind {
    /** H2 in memory. */
    H2_MEMORY(false),
    /** H2 in a file as it comes: a commit is written within half a second. */
    H2_FILE(false),
    /** H2 in a file, written and checkpointed before a commit returns. */
    H2_FILE_DURABLE(true),
    /** PostgreSQL with fsync, full_page_writes and synchronous_commit on. */
    POSTGRES(false);

    private final boolean checkpoint;

    DatabaseKind(boolean checkpoint) {
        this.checkpoint = checkpoint;
    }

    /** Whether a commit has to be followed by a checkpoint. */
    boolean checkpoint() {
        return checkpoint;
    }
}
