package dev.pingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.jackson.PinganJson;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import java.time.Year;
import org.junit.jupiter.api.Test;

class PlanCommandTest {
  @Test
  void printsThePlanAsData() {
    Run run = Run.of("plan", "--year", "2025", "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(PinganJson.plan().read(run.out()))
        .isEqualTo(PublicSafetyPlan.forYear(Year.of(2025)));
  }

  @Test
  void printsThePlanToReadInBothLanguages() {
    String zh = Run.of("plan").out();
    assertThat(zh)
        .startsWith("城建局提升公众安全感工作方案 (2023)\n")
        .contains("四(二)3 ", "  banners [each-unit] 悬挂宣传横幅\n", "    C046 四(二)3·1a 分四轮挂横幅\n");
    String en = Run.of("plan", "--lang", "en").out();
    assertThat(en).contains("  banners [each-unit] Banners\n");
    assertThat(en.lines()).hasSameSizeAs(zh.lines().toList());
  }

  @Test
  void everyClauseIsThere() {
    String text = Run.of("plan").out();
    PublicSafetyPlan.forYear(Year.of(2023))
        .clauses()
        .forEach(clause -> assertThat(text).contains("    " + clause.id() + " "));
  }

  @Test
  void refusesAYearThatIsNone() {
    Run.of("plan", "--year", "0").wasRefused("\"0\" is not one of the years 1 to 9999");
  }
}
