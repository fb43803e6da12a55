package dev.pingan.naive;

import static dev.pingan.naive.Sample.day;
import static dev.pingan.naive.Sample.entry;
import static dev.pingan.naive.Sample.finding;
import static dev.pingan.naive.Sample.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Measure;
import dev.pingan.organisation.KeySite;
import org.junit.jupiter.api.Test;

class StandingRulesTest {
  private static final String PATROL = "patrol/unit:u1/2023";
  private static final String FENCES = "physical-defence/unit:u1/2023";

  @Test
  void standsFromAnyEarlierDayUntilItEnds() {
    Entry ended = entry("a", "2019-01-01", patrol().until(day("06-01")).build());
    assertThat(status(PATROL, "2022-12-31", ended)).isEqualTo("UPCOMING");
    assertThat(status(PATROL, "05-31", ended)).isEqualTo("FULFILLED");
    assertThat(status(PATROL, "06-01", ended)).isEqualTo("OPEN");
    assertThat(status(PATROL, "12-31", ended)).isEqualTo("OPEN");
    assertThat(status(PATROL, "2024-01-01", ended)).isEqualTo("BREACHED");
  }

  @Test
  void isJudgedOnTheYearsLastDayAfterIt() {
    Entry endsLater = entry("a", "12-31", patrol().until(day("12-31").plusDays(1)).build());
    assertThat(status(PATROL, "2024-03-01", endsLater)).isEqualTo("FULFILLED");
    Entry tooLate = entry("a", "2024-01-01", patrol().build());
    assertThat(status(PATROL, "2024-03-01", tooLate)).isEqualTo("BREACHED");
  }

  @Test
  void isAskedAtEachKeySite() {
    Entry one = entry("a", "02-01", fence("s1"));
    NaiveFinding half = finding(FENCES, "06-01", one);
    assertThat(half.status()).isEqualTo("OPEN");
    assertThat(half.figures()).containsEntry("lacking", 1L);
    assertThat(status(FENCES, "06-01", one, entry("b", "06-01", fence("s2"))))
        .isEqualTo("FULFILLED");
    assertThat(status("physical-defence/unit:u2/2023", "06-01")).isEqualTo("UNDETERMINED");
    assertThat(status("physical-defence/unit:u2/2023", "2022-06-01")).isEqualTo("UPCOMING");
    assertThat(status("physical-defence/unit:u3/2023", "2022-06-01")).isEqualTo("NOT_APPLICABLE");
  }

  @Test
  void asksTheBureauItselfForTheNorms() {
    String id = "conduct-norms/bureau/2023";
    assertThat(status(id, "06-01", entry("a", "02-01", norms(Sample.U1)))).isEqualTo("OPEN");
    assertThat(status(id, "06-01", entry("a", "02-01", norms(Actor.bureau()))))
        .isEqualTo("FULFILLED");
  }

  private static Measure norms(Actor by) {
    return Measure.builder().kind(Kind.CONDUCT_NORMS).by(by).build();
  }

  private static Measure.Builder patrol() {
    return Measure.builder().kind(Kind.PATROL).by(Sample.U1);
  }

  private static Measure fence(String site) {
    return Measure.builder()
        .kind(Kind.PHYSICAL_DEFENCE)
        .by(Sample.U1)
        .site(KeySite.id(site))
        .build();
  }
}
