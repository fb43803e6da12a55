package dev.pingan.jackson.schema;

import dev.pingan.jackson.problem.ReadProblem;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a reader refuses and a schema cannot say: a pattern of the refusal, and why. */
final class BeyondSchema {
  private static final Map<String, String> LISTED =
      Map.ofEntries(
          Map.entry("positive is 0 to valid", "two fields are compared"),
          Map.entry("the levels add up", "a sum"),
          Map.entry("missed is what is not covered", "a difference"),
          Map.entry("a ratio lies between", "two fields are compared"),
          Map.entry("before their start", "two days are compared"),
          Map.entry("End date must be", "two days are compared"),
          Map.entry("no day lies in", "two days are compared"),
          Map.entry("held on some day", "two days are compared"),
          Map.entry("has a first and a last day", "two days are compared"),
          Map.entry("in the year's order", "neighbours in a list are compared"),
          Map.entry("a task is owed in each round or once", "two lists are compared"),
          Map.entry("of a shape every kind counts or some do", "two lists are compared"),
          Map.entry("is used twice", "objects of a list are told apart by their id alone"),
          Map.entry("stands in it twice", "objects are told apart by their id alone"),
          Map.entry("is registered already", "objects of several lists are told apart by id"),
          Map.entry("is not the id of", "an id is looked up elsewhere in the document"),
          Map.entry("a finding's id is", "follows from other fields"),
          Map.entry("standing does not follow", "follows from other fields"),
          Map.entry("not every finding is of the unit", "two fields are compared"),
          Map.entry("rules\\[", "requirement, schedule and bearer of a rule must fit together"),
          Map.entry("given twice", "a validator never sees the first of two fields of one name"),
          Map.entry("half a surrogate pair", "text that no sender's Unicode has"),
          Map.entry(
              "-(02-(29|30|31)|(04|06|09|11)-31)[Tt].* is not an instant",
              "no calendar: a 30 February with a time"),
          Map.entry("is out of range", "an instant's year after its offset is taken off"),
          Map.entry("a fraction or exponent", "to a schema 2.0 is a whole number"));

  private BeyondSchema() {}

  /** The patterns by which each refusal is known. */
  static Set<String> words() {
    return LISTED.keySet();
  }

  static boolean covers(ReadProblem problem) {
    return LISTED.keySet().stream()
        .anyMatch(words -> Pattern.compile(words).matcher(problem.getMessage()).find());
  }
}
