package dev.pingan.narration;

import dev.pingan.ledger.Kind;
import dev.pingan.plan.Attribute;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.Selector;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What selected entries are called and how they are counted: 2条, 3 banners; what is done to answer
 * them. A kind that the messages don't know is told in general words.
 */
final class Vocabulary {
  /** The plan's four channels; of several of them each is an act of publicity. */
  private static final Set<Kind> PUBLICITY =
      Set.of(Kind.NOTICE_BOARD, Kind.PUBLICITY_VEHICLE, Kind.LAW_LESSON, Kind.TRAINING);

  private final Messages messages;

  Vocabulary(Messages messages) {
    this.messages = messages;
  }

  /** So many of what the selector selects, with the right measure word. */
  String counted(Selector selector, long n) {
    return counted(called(selector), n);
  }

  /**
   * What is to be done to have so many, with a verb of their own where there is one: 入户走访1天, 登记1条.
   *
   * @param more whether there are some already
   */
  String needed(Selector selector, long n, boolean more) {
    String form = more ? "" : "-none";
    return messages.sayFirst(
        Stream.concat(called(selector), Stream.of("count")).map(called -> "need." + called + form),
        Map.of("n", n, "counted", counted(selector, n)));
  }

  /** So many of nothing in particular. */
  String counted(long n) {
    return counted(Stream.of(), n);
  }

  /** So many of what asks for an answer. */
  String asked(EachAnswered requirement, long n) {
    return messages.sayFirst(triggers("asked.", requirement), Map.of("n", n));
  }

  /** What fills the places of messages on answers: what asks for one, and what is done then. */
  Map<String, String> places(EachAnswered requirement) {
    String each = messages.sayFirst(triggers("each.", requirement), Map.of());
    return Map.of("each", each, "done", done(requirement));
  }

  private static Stream<String> triggers(String family, EachAnswered requirement) {
    Selector trigger = requirement.trigger();
    return keys(family, Stream.concat(qualified(trigger), called(trigger)));
  }

  /** What is done to answer. */
  String done(EachAnswered requirement) {
    Selector answer = requirement.answers().get(0);
    return messages.sayFirst(
        keys("done.", Stream.concat(qualified(answer), called(answer))), Map.of());
  }

  private String counted(Stream<String> called, long n) {
    return messages.sayFirst(keys("counted.", called), Map.of("n", n));
  }

  private static Stream<String> keys(String family, Stream<String> called) {
    return Stream.concat(called, Stream.of("other")).map(family::concat);
  }

  /** The one kind; of several, what they have in common: publicity, or else the shape. */
  private static Stream<String> called(Selector selector) {
    if (selector.kinds().size() == 1) {
      return selector.kinds().stream().map(Kind::code);
    }
    if (!selector.kinds().isEmpty() && PUBLICITY.containsAll(selector.kinds())) {
      return Stream.of("publicity");
    }
    return selector.shapes().size() == 1
        ? selector.shapes().stream().map(Messages::key)
        : Stream.of("record");
  }

  /** A kind with the attribute by which it is chosen, such as a complaint that is signed. */
  private static Stream<String> qualified(Selector selector) {
    return called(selector)
        .flatMap(
            called ->
                selector.where().keySet().stream().map(Attribute::code).map(a -> called + "." + a));
  }
}
