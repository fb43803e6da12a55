package dev.pingan.jackson.format;

import dev.pingan.identity.Id;
import dev.pingan.identity.InvalidModelException;
import dev.pingan.identity.Problem;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A list in which an id stands once, so that each member can be named by it. Refused both in and
 * out: what is written can be read.
 *
 * @param field the list's name
 * @param key the name of the field that has the id
 */
record Distinct<T>(String field, String key, Function<? super T, ? extends Id<?>> id) {
  /** Returns the list; all the ids that stand in it twice are told at once. */
  List<T> of(List<T> members) {
    List<? extends Id<?>> ids = members.stream().map(id).toList();
    Set<Id<?>> twice = new LinkedHashSet<>(ids);
    twice.removeIf(one -> Collections.frequency(ids, one) < 2);
    InvalidModelException.throwIfAny(
        "the list of " + field, twice.stream().map(this::problem).toList());
    return members;
  }

  private Problem problem(Id<?> twice) {
    return Problem.of(
        field + "[" + twice + "]",
        "the " + key + " \"" + twice + "\" is used twice",
        "keep the one that holds");
  }
}
