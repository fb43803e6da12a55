package dev.pingan.cli.sample;

import dev.pingan.narration.Narrator;
import dev.pingan.report.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Sentences on the sample that somebody read aloud, as a clerk would. Run it with the directory of
 * the resources to write down how the same findings are told now; then read what changed.
 */
final class GoldenSentences {
  static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

  private GoldenSentences() {}

  public static void main(String... directory) throws IOException {
    for (Locale language : LANGUAGES) {
      Narrator narrator = SampleReports.narrator(language);
      StringBuilder text = new StringBuilder(read(language).lines().findFirst().orElseThrow());
      text.append('\n');
      for (Golden golden : in(language)) {
        text.append('\n').append(golden).append('\n');
        text.append(narrator.tell(golden.finding())).append('\n');
      }
      Files.writeString(Path.of(directory[0]).resolve(name(language)), text);
    }
  }

  /** A line with the finding and the day, the next with its sentence; a remark begins with #. */
  static List<Golden> in(Locale language) {
    List<String> lines =
        read(language).lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    List<Golden> sentences = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 2) {
      String[] of = lines.get(i).split(" @ ", -1);
      sentences.add(new Golden(language, of[0], LocalDate.parse(of[1]), lines.get(i + 1)));
    }
    return sentences;
  }

  private static String name(Locale language) {
    return "sentences." + language.getLanguage() + ".txt";
  }

  private static String read(Locale language) {
    try (InputStream resource = GoldenSentences.class.getResourceAsStream(name(language))) {
      return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(name(language), e);
    }
  }

  /** One finding, and how it is to be told. */
  record Golden(Locale language, String id, LocalDate asOf, String sentence) {
    Finding finding() {
      return SampleReports.finding(id, asOf);
    }

    @Override
    public String toString() {
      return id + " @ " + asOf;
    }
  }
}
