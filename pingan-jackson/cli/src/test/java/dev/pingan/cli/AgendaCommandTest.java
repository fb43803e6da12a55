package dev.pingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgendaCommandTest {
  @Test
  void listsWhatIsToBeDoneUnderTheLastDay() {
    Run run = agenda();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("澜青区城建局\n2023年3月31日起的待办事项（展望至2023年4月30日，共")
        .contains("\n至迟2023年4月8日\n", "\n至迟2023年4月30日\n");
    String english = agenda("--lang", "en").out();
    assertThat(english)
        .contains("\nTo do from 31 March 2023 on (looking ahead to 30 April 2023; ")
        .contains("\nBy 8 April 2023\n");
    assertThat(english.lines()).hasSameSizeAs(run.out().lines().toList());
  }

  @Test
  void aUnitAndAnOfficerSeeTheirPart() {
    String unit = agenda("--unit", "u01").out();
    String officer = agenda("--officer", "o11").out();
    assertThat(unit.length()).isLessThan(agenda().out().length());
    assertThat(officer).isEqualTo(unit);
  }

  @Test
  void eachUnitHasItsPart() {
    String chinese = agenda("--by", "unit").out();
    assertThat(chinese)
        .startsWith("澜青区城建局\n2023年3月31日起的待办事项（展望至2023年4月30日，共")
        .containsPattern("\n\n市政设施所（16项）\n至迟2023年4月5日\n  \\d+．“重要时段干部值班”（2023年4月5日清明节）安排干部值班。\n");
    String english = agenda("--by", "unit", "--lang", "en").out();
    assertThat(english)
        .containsPattern(
            "\n\nMunicipal Works Office \\(16 items\\)\nBy 5 April 2023\n  \\d+\\. “Officer on duty”");
    assertThat(english.lines()).hasSameSizeAs(chinese.lines().toList());
    assertThat(agenda("--by", "day").out()).isEqualTo(agenda().out());
    agenda("--by", "week").wasRefused("\"week\" is not one of [day, unit]");
    agenda("--by", "unit", "--format", "json").wasRefused("--by: unit arranges text");
  }

  @Test
  void whatEndsOnTheVeryDayIsStillToBeDone() {
    assertThat(
            Run.of("agenda", "--sample", "--as-of", "2023-09-30", "--through", "2023-09-30").out())
        .contains("\n至迟2023年9月30日\n1．澜青区城建局：“阵地宣传全年不断档”（2023年第三季度）开展宣传1次。\n");
  }

  @Test
  void unknownIdsListTheValidOnes() {
    agenda("--unit", "u99").wasRefused("\"u99\": there is no such unit; name one of [u01, ");
    agenda("--officer", "x").wasRefused("\"x\": there is no such officer; name one of [o01, ");
    agenda("--unit", "u01", "--officer", "o01").wasRefused("mutually exclusive");
  }

  @Test
  void theHorizonIsNotBeforeTheDay() {
    Run.of("agenda", "--sample", "--as-of", "2023-05-01", "--through", "2023-04-30")
        .wasRefused("--through: 2023-04-30 is before 2023-05-01; name that day or a later one");
    Run.of("agenda", "--sample", "--as-of", "2023-05-01").wasRefused("--through");
  }

  @Test
  void json() {
    Run run = agenda("--format", "json");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith(
            "{\"schema\":\"pingan-agenda/1\",\"asOf\":\"2023-03-31\",\"through\":\"2023-04-30\"")
        .contains("\"remedy\":{\"timing\":\"in-time\",")
        .contains("\"perWorkday\":");
  }

  private static Run agenda(String... more) {
    return Run.with(more, "agenda", "--sample", "--as-of", "2023-03-31", "--through", "2023-04-30");
  }
}
