package org.marugoto.bench.rules;

import org.marugoto.rule.Facts;
import org.marugoto.rule.PreparedFacts;

/** Our own rule book with facts that were looked up beforehand, for whoever asks the same book often. */
public final class MarugotoPrepared extends MarugotoBook {

    @Override
    public Object prepare(Consultation input) {
        return book().prepare((Facts) super.prepare(input));
    }

    @Override
    public Decision decide(Object prepared) {
        return decided(book().decide((PreparedFacts) prepared));
    }
}
