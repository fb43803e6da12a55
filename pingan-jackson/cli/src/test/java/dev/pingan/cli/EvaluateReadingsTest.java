package dev.pingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.jackson.PinganJson;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code evaluate} adds to the report: contested findings, and details where asked for. */
class EvaluateReadingsTest {
  private static final String END = "2023-12-31";

  @Test
  void marksContestedFindingsInText() {
    assertThat(Run.ofSample(END).out()).contains("以“※”标出", "八、结论取决于怎样理解方案的事项", "取决于怎样理解方案\n");
    assertThat(Run.ofSample(END, "--lang", "en").out())
        .contains("marked with *", "8. What depends on how the plan is read");
  }

  @Test
  void tellsContestedFindingsInJsonWhichCanBeReadAgain() {
    String json = Run.ofSample(END, "--format", "json").out();
    assertThat(json)
        .contains("\"readings\":[{\"finding\":", "\"asked\":\"differently\"")
        .doesNotContain("\"unattributed\":[");
    assertThat(PinganJson.report().read(json).findings()).hasSize(396);
  }

  @Test
  void addsDetailsWhereAskedFor() {
    String json = Run.ofSample(END, "--details", "--format", "json").out();
    assertThat(json).contains("\"unattributed\":[{\"id\":", "\"rejected\":[{\"id\":\"lesson-u02\"");
    assertThat(PinganJson.report().read(json).findings()).hasSize(396);
    assertThat(Run.ofSample(END, "--details").out()).contains("未计入任何事项的记录（", "剔除的记录（4条）");
    assertThat(Run.ofSample(END, "--details", "--lang", "en").out())
        .contains("Records that feed no duty (", "Records set aside (4)", "Outside the year");
  }

  @Test
  void aPlanFromAFileIsReadAlready(@TempDir Path directory) throws Exception {
    Path plan =
        Files.writeString(directory.resolve("plan.json"), Run.of("plan", "--format", "json").out());
    String text = Run.ofSample(END, "--plan", plan.toString()).out();
    assertThat(text).contains("八、结论取决于怎样理解方案的事项\n无。\n").doesNotContain("※");
  }
}
