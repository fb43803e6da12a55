package dev.pingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.evaluation.Evaluator;
import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.jackson.LedgerReader;
import dev.pingan.jackson.PinganJson;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.Shape;
import dev.pingan.narration.Narrator;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Clause;
import dev.pingan.plan.Modality;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.report.ComplianceReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows compiles and runs: its snippets are lines of this file. */
class ReadmeTest {
  private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

  @Test
  void sixLinesMakeAReport() throws IOException {
    Organisation organisation = organisation();
    Ledger ledger = ledger();

    Plan plan = PublicSafetyPlan.forYear(Year.of(2023));
    Evaluator evaluator = Evaluator.of(plan, organisation);
    ComplianceReport report = evaluator.gather(ledger).report(LocalDate.of(2023, 9, 15));
    Narrator narrator = Narrator.of(plan, organisation, Locale.CHINESE);
    report.breached().forEach(finding -> System.out.println(narrator.tell(finding)));

    assertThat(report.breached()).isNotEmpty();
  }

  @Test
  void aNewDutyIsData() throws IOException {
    Plan plan = PublicSafetyPlan.forYear(Year.of(2023));

    Rule drill =
        Rule.builder()
            .id(Id.of("fire-drill"))
            .title(Label.of("消防演练", "Fire drill"))
            .clauses(
                Clause.of(
                    "N001", "增1·1", Modality.MANDATORY, Label.of("每季演练一次", "A drill each quarter")))
            .owedBy(OwedBy.EACH_UNIT)
            .schedule(Schedule.quarters())
            .requirement(AtLeast.of(1, Selector.of(Kind.of(Shape.ACT, "fire-drill"))))
            .build();
    Plan reformed = plan.with(Section.of("增1", Label.of("新增", "Added"), List.of()), drill);

    ComplianceReport report =
        Evaluator.of(reformed, organisation()).gather(ledger()).report(LocalDate.of(2023, 4, 1));
    assertThat(report.onRule(drill.id())).hasSize(6 * 4);
  }

  @Test
  void everySnippetIsOfThisFile() throws IOException {
    String source = Files.readString(Path.of("src/test/java/dev/pingan/cli/ReadmeTest.java"));
    List<String> snippets =
        SNIPPET.matcher(readme()).results().map(MatchResult::group).map(this::code).toList();

    assertThat(snippets).hasSize(2);
    assertThat(snippets).allSatisfy(snippet -> assertThat(code(source)).contains(snippet));
  }

  @Test
  void itHoldsTheTwoCommandsAndNoOthers() throws IOException {
    String readme = readme();

    assertThat(readme).contains("\n## Run it\n").contains("\n## Test it\n");
    assertThat(COMMAND.matcher(readme).results())
        .hasSize(2)
        .allSatisfy(fence -> assertThat(fence.group(1).strip().lines()).hasSize(1));
  }

  private String code(String text) {
    return text.replace("```java", "").replace("```", "").replaceAll("\\s+", "");
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("..", "..", "README.md"));
  }

  private static Organisation organisation() throws IOException {
    try (InputStream sample = sample("organisation.json")) {
      return PinganJson.organisation().read(sample);
    }
  }

  private static Ledger ledger() throws IOException {
    try (InputStream sample = sample("ledger.ndjson")) {
      return LedgerReader.of(line -> {}).readLedger(sample);
    }
  }

  private static InputStream sample(String name) {
    InputStream resource = ReadmeTest.class.getResourceAsStream("sample/" + name);
    assertThat(resource).isNotNull();
    return resource;
  }
}
