package dev.pingan.ambiguity;

import dev.pingan.identity.Id;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.plan.Rule;
import java.util.Map;
import java.util.Optional;

/**
 * A choice of readings and the form that one rule takes under it.
 *
 * @param under the reading of each point in question
 * @param form empty if the text has no such rule under them
 */
record Choice(Map<Id<Point>, Id<Reading>> under, Optional<Rule> form) {}
