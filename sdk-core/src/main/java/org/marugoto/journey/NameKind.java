package org.marugoto.journey;

import java.util.function.Function;
import org.marugoto.code.Text;
import org.marugoto.decide.Id;

/**
 * A kind of thing that scenarios call by a name of their own, such as a case or a person.
 *
 * @param label what people call it
 * @param made how its identifier is made
 */
record NameKind<I extends Id>(Text label, Function<String, I> made) {}
