package dev.pingan.narration;

import dev.pingan.organisation.Answerable;
import dev.pingan.report.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Findings of one rule, period and status: a single one as a sentence, several as one line for all
 * and one for each different shortfall.
 */
final class Group {
  private final Voice voice;
  private final Messages messages;
  private final List<Finding> findings;
  private final Finding first;

  Group(Voice voice, List<Finding> findings) {
    this.voice = voice;
    this.messages = voice.messages();
    this.findings = findings;
    this.first = findings.get(0);
  }

  void write(Page page, int number, Matters.Detail detail) {
    boolean answerable = detail == Matters.Detail.ANSWERABLE;
    if (findings.size() == 1) {
      String sentence = voice.marked(new Narrator(voice).tell(first, detail), first);
      page.line(messages.say("single.line", Map.of("number", number, "sentence", sentence)));
      return;
    }
    page.line(head(number));
    int shared = answerable ? sharedLevels() : 0;
    lines(answerable, shared).forEach(page::indented);
    if (shared > 0) {
      page.indented(upper(first.answerable().size() - shared));
    }
  }

  private String head(int number) {
    Telling telling = new Telling(voice, first);
    Map<String, Object> values = new HashMap<>();
    values.put("number", number);
    values.put("what", telling.title());
    values.put("status", new Counts(messages).status(first.status()));
    values.put("n", findings.size());
    values.put(
        "bearers",
        messages.say(
            "bearers." + Messages.key(first.bearer().kind()), Map.of("n", findings.size())));
    values.put("cited", telling.citation());
    values.put("owed", telling.owed());
    return messages.say("group.head", values);
  }

  /** One line for each different shortfall, naming all bearers that it befell. */
  private List<String> lines(boolean answerable, int shared) {
    Map<String, List<String>> bearers = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Telling telling = new Telling(voice, finding);
      String details = messages.clauses(Stream.of(telling.details(), telling.remarks()));
      bearers
          .computeIfAbsent(details, any -> new ArrayList<>())
          .add(answerable ? withLeaders(finding, shared) : name(finding));
    }
    List<String> lines = new ArrayList<>();
    bearers.forEach(
        (details, names) -> {
          String who = Narrator.capitalised(messages.listed(names));
          String key = details.isEmpty() ? "group.line.told" : "group.line";
          lines.add(messages.say(key, Map.of("who", who, "details", details)));
        });
    return lines;
  }

  private String withLeaders(Finding finding, int shared) {
    String who = name(finding);
    int own = finding.answerable().size() - shared;
    if (own <= 0) {
      return who;
    }
    String levels = new Chain(voice).beneath(finding, own);
    return messages.say("group.bearer", Map.of("who", who, "levels", levels));
  }

  private String name(Finding finding) {
    return voice.marked(voice.names().of(finding.bearer()), finding);
  }

  private String upper(int from) {
    Chain chain = new Chain(voice);
    return from == 0
        ? messages.say("group.chain", Map.of("chain", Narrator.capitalised(chain.of(first))))
        : messages.say("group.upper", Map.of("levels", chain.above(first, from)));
  }

  /** How many levels, counted from the top, all chains have in common. */
  private int sharedLevels() {
    int shared = 0;
    while (isShared(shared)) {
      shared++;
    }
    return shared;
  }

  private boolean isShared(int below) {
    return findings.stream()
        .map(Finding::answerable)
        .allMatch(chain -> below < chain.size() && at(below, chain).equals(atFirst(below)));
  }

  private Optional<Answerable> atFirst(int below) {
    return at(below, first.answerable());
  }

  private static Optional<Answerable> at(int below, List<Answerable> chain) {
    int level = chain.size() - 1 - below;
    return level < 0 ? Optional.empty() : Optional.of(chain.get(level));
  }
}
