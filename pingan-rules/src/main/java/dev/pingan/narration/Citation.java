package dev.pingan.narration;

import dev.pingan.plan.Clause;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where clauses stand, as one cites a document: section and sentences. The letters that number the
 * parts of a sentence are the library's own and are left out.
 */
final class Citation {
  /** Section, sentence, part, item: {@code 四(二)1·3a 一是}. */
  private static final Pattern PATH = Pattern.compile("(.+)·(\\d+)[a-z]*(?: (.+))?");

  private final Messages messages;

  Citation(Messages messages) {
    this.messages = messages;
  }

  String of(List<Clause> clauses) {
    Map<String, Set<String>> sentences = new LinkedHashMap<>();
    Map<String, Set<String>> items = new LinkedHashMap<>();
    Set<String> others = new LinkedHashSet<>();
    for (Clause clause : clauses) {
      Matcher path = PATH.matcher(clause.path());
      if (path.matches()) {
        sentences.computeIfAbsent(path.group(1), any -> new LinkedHashSet<>()).add(path.group(2));
        if (path.group(3) != null) {
          items.computeIfAbsent(path.group(1), any -> new LinkedHashSet<>()).add(path.group(3));
        }
      } else {
        others.add(messages.say("clause.path", Map.of("path", clause.path())));
      }
    }
    Stream<String> sections =
        sentences.entrySet().stream()
            .map(e -> section(e.getKey(), e.getValue(), items.getOrDefault(e.getKey(), Set.of())));
    return messages.listed(Stream.concat(sections, others.stream()).toList());
  }

  /** An item such as 一是 is told where it is the one sentence cited. */
  private String section(String section, Set<String> sentences, Set<String> items) {
    String cited =
        messages.say(
            "clause.sentences",
            Map.of(
                "section", section,
                "sentences", messages.listed(sentences.stream().toList()),
                "n", sentences.size()));
    return sentences.size() == 1 && items.size() == 1
        ? messages.say("clause.item", Map.of("cited", cited, "item", String.join("", items)))
        : cited;
  }
}
