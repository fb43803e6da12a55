package dev.pingan.narration;

import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Plan;
import dev.pingan.report.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells findings as sentences: what was owed, by whom, by when, under which clause, what the ledger
 * shows, what is missing, and who answers for it up the line.
 *
 * <pre>{@code
 * Narrator narrator = Narrator.of(plan, organisation, Locale.CHINESE);
 * report.breached().forEach(finding -> log.warn(narrator.tell(finding)));
 * }</pre>
 *
 * <p>Chinese for any locale whose language is {@code zh}, English for every other; no default
 * locale is read. Units, villages and officers go by the organisation's names, and by their ids
 * where it gives none. The plan says how a rule's figures are counted; a finding of a rule that it
 * does not hold is told in general words. Immutable and thread-safe.
 */
public final class Narrator {
  private final Voice voice;
  private final Messages messages;

  Narrator(Voice voice) {
    this.voice = voice;
    this.messages = voice.messages();
  }

  /** Returns a narrator of findings on that plan and organisation, for readers of that language. */
  public static Narrator of(Plan plan, Organisation organisation, Locale locale) {
    return new Narrator(Voice.of(plan, organisation, locale));
  }

  /**
   * Returns a narrator that can tell who approved those dispensations, on what day, and what they
   * grant; of others a finding gives the ids alone.
   */
  public Narrator withDispensations(List<Dispensation> dispensations) {
    return new Narrator(voice.withDispensations(dispensations));
  }

  /** Returns the finding as one sentence; shortly if nothing is amiss. */
  public String tell(Finding finding) {
    return tell(finding, Matters.Detail.ANSWERABLE);
  }

  Voice voice() {
    return voice;
  }

  String tell(Finding finding, Matters.Detail detail) {
    Telling telling = new Telling(voice, finding);
    String sentence =
        switch (finding.status()) {
          case BREACHED, UNDETERMINED, OPEN, FULFILLED_LATE -> inFull(finding, telling, detail);
          case UPCOMING -> shortly(telling, "sentence.upcoming", telling.owed());
          case HOLDING, FULFILLED, HELD, NOT_APPLICABLE ->
              shortly(telling, "sentence.fine", telling.details());
        };
    return capitalised(sentence);
  }

  private String inFull(Finding finding, Telling telling, Matters.Detail detail) {
    Map<String, String> values = new HashMap<>();
    values.put("head", telling.head());
    values.put("cited", telling.citation());
    values.put("body", messages.clauses(Stream.of(telling.owed(), telling.details())));
    values.put("remarks", after("join.semicolon", telling.remarks()));
    String chain = detail == Matters.Detail.BRIEF ? "" : new Chain(voice).of(finding);
    values.put("chain", after("join.semicolon", chain));
    return messages.say("sentence.full", values);
  }

  private String shortly(Telling telling, String key, String details) {
    Map<String, String> values = new HashMap<>();
    values.put("head", telling.head());
    values.put("cited", telling.citation());
    values.put("period", telling.period());
    values.put("details", after("join.clause", details));
    values.put("remarks", after("join.semicolon", telling.remarks()));
    return messages.say(key, values);
  }

  private String after(String join, String part) {
    return part.isEmpty() ? "" : messages.say(join) + part;
  }

  /** An English sentence may begin with an id in its natural form: {@code unit u03}. */
  static String capitalised(String sentence) {
    int first = sentence.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + sentence.substring(Character.charCount(first));
  }
}
