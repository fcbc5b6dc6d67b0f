package org.marugoto.bench.rules;
/** A contestant. One instance is shared by all threads; everything up to load() is untimed, prepare() is untimed. */
public interface Engine {
    /** compile the rule set (timed by LoadTime). */
    void load(RuleSet rs) throws Exception;
    /** convert the input to what the engine natively takes (not timed). */
    default Object prepare(Consultation c) {
        return c;
    }
    /** all matching rules, prioritised. */
    Decision decide(Object prepared);

    static Engine create(String cls) {
        try {
            return (Engine) Class.forName(cls).getDeclaredConstructor().newInstance();
        } catch (Exception e) {
            throw new RuntimeException(e);
        }
    }
}
