package dev.pingan.ambiguity;

import dev.pingan.plan.Point;
import java.util.List;

/**
 * The forms that one rule takes.
 *
 * @param points those still open on which it turns, in the plan's order
 * @param decided those decided on which it would turn, in the plan's order
 * @param choices every choice of their readings, that in force first
 */
record Forms(List<Point> points, List<DecidedPoint> decided, List<Choice> choices) {}
