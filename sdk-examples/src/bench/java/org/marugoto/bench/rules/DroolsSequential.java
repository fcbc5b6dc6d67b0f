package org.marugoto.bench.rules;
/** same, sequential mode (no agenda re-evaluation, no truth maintenance). */
public final class DroolsSequential extends DroolsStateless {
    protected boolean sequential() {
        return true;
    }
}
