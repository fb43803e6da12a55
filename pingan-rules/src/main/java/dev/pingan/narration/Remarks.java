package dev.pingan.narration;

import dev.pingan.report.Finding;
import dev.pingan.report.Note;
import java.util.List;
import java.util.Map;

/** Writes what is worth knowing besides: each note once, with the rules that it concerns. */
final class Remarks {
  private final Messages messages;
  private final Page page;

  Remarks(Messages messages, Page page) {
    this.messages = messages;
    this.page = page;
  }

  void write(List<Finding> findings) {
    int number = 0;
    for (Note note : Note.values()) {
      List<Finding> noted = findings.stream().filter(f -> Telling.tells(f, note)).toList();
      if (!noted.isEmpty()) {
        page.line(line(++number, note, noted));
      }
    }
    if (number == 0) {
      page.line(messages.say("report.none"));
    }
  }

  private String line(int number, Note note, List<Finding> noted) {
    List<String> titles =
        noted.stream().map(finding -> finding.title().in(messages.locale())).distinct().toList();
    String remark = messages.say("remark." + note.code());
    return messages.say(
        "remark.line",
        Map.of(
            "number",
            number,
            "remark",
            remark,
            "n",
            noted.size(),
            "where",
            messages.listed(titles)));
  }
}
