package dev.pingan.naive;

import static dev.pingan.naive.Sample.act;
import static dev.pingan.naive.Sample.day;
import static dev.pingan.naive.Sample.entry;
import static dev.pingan.naive.Sample.finding;
import static dev.pingan.naive.Sample.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Place;
import org.junit.jupiter.api.Test;

class PublicityRulesTest {
  private static final String JUNE = "banners/unit:u1/2023-06";

  @Test
  void asksForTwoItemsInTheFirstTenDays() {
    Entry first = banners("a", "06-01", 1, Place.OFFICE, Sample.U1);
    assertThat(finding(JUNE, "06-10", first).figures()).containsEntry("have", 1L);
    NaiveFinding both =
        finding(JUNE, "06-10", first, banners("b", "06-10", 1, Place.CROWDED, Sample.U1));
    assertThat(both.status()).isEqualTo("FULFILLED");
    assertThat(both.completedOn()).contains(day("06-10"));
    assertThat(status(JUNE, "06-11", first, banners("b", "06-10", 5, Place.OTHER, Sample.U1)))
        .isEqualTo("BREACHED");
    assertThat(status(JUNE, "06-11", first, banners("b", "05-31", 1, Place.OFFICE, Sample.U1)))
        .isEqualTo("BREACHED");
  }

  @Test
  void notesThatTheMonthWasMet() {
    NaiveFinding inside = finding(JUNE, "09-30", banners("a", "06-30", 2, Place.OFFICE, Sample.U1));
    assertThat(inside.status()).isEqualTo("FULFILLED_LATE");
    assertThat(inside.daysLate()).contains(20L);
    assertThat(inside.notes()).containsExactly("MONTH_MET");
    assertThat(finding(JUNE, "09-30", banners("a", "07-01", 2, Place.OFFICE, Sample.U1)).notes())
        .isEmpty();
    assertThat(status(JUNE, "09-30", banners("a", "09-01", 2, Place.OFFICE, Sample.U1)))
        .isEqualTo("BREACHED");
  }

  @Test
  void governsDecemberOnlyUnderThatReading() {
    NaivePlan last = NaivePlan.of(2023).reading("ten-day-scope", "last");
    Entry june = banners("a", "06-30", 2, Place.OFFICE, Sample.U1);
    assertThat(status(last, JUNE, "06-30", june)).isEqualTo("FULFILLED");
    Entry december = banners("a", "12-11", 2, Place.OFFICE, Sample.U1);
    assertThat(status(last, "banners/unit:u1/2023-12", "12-11", december))
        .isEqualTo("FULFILLED_LATE");
  }

  @Test
  void countsTheBureausBannersTogetherUnderThatReading() {
    NaivePlan bureau = NaivePlan.of(2023).reading("banner-count", "bureau");
    Entry joint = banners("a", "06-02", 1, Place.OFFICE, Sample.U1, Sample.U2);
    assertThat(finding(bureau, "banners/bureau/2023-06", "06-10", joint).figures())
        .containsEntry("have", 1L);
    Entry own = banners("b", "06-03", 1, Place.OFFICE, Actor.bureau());
    assertThat(status(bureau, "banners/bureau/2023-06", "06-10", joint, own))
        .isEqualTo("FULFILLED");
    Entry unknown = banners("b", "06-03", 1, Place.OFFICE, Sample.UNKNOWN);
    assertThat(status(bureau, "banners/bureau/2023-06", "06-10", joint, unknown)).isEqualTo("OPEN");
  }

  @Test
  void asksForEachChannelOrForAnyOfThem() {
    Entry lesson = act("a", "12-31", Kind.LAW_LESSON, Sample.U1);
    assertThat(status("law-lesson/unit:u1/2023", "12-31", lesson)).isEqualTo("FULFILLED");
    assertThat(status("training/unit:u1/2023", "12-31", lesson)).isEqualTo("OPEN");
    assertThat(status("training/unit:u1/2023", "2024-01-01", lesson)).isEqualTo("BREACHED");
    NaivePlan any = NaivePlan.of(2023).reading("channels", "any");
    assertThat(status(any, "training/unit:u1/2023", "12-31", lesson)).isEqualTo("FULFILLED");
    // The year has no late period.
    assertThat(
            status(
                "law-lesson/unit:u1/2023",
                "2024-01-02",
                act("a", "2024-01-01", Kind.LAW_LESSON, Sample.U1)))
        .isEqualTo("BREACHED");
  }

  @Test
  void asksTheBureauForPublicityInEachQuarter() {
    Entry march = act("a", "03-31", Kind.TRAINING, Sample.U2);
    assertThat(status("all-year-publicity/bureau/2023-Q1", "04-01", march)).isEqualTo("FULFILLED");
    assertThat(status("all-year-publicity/bureau/2023-Q2", "06-30", march)).isEqualTo("OPEN");
    assertThat(status("all-year-publicity/bureau/2023-Q2", "07-01", march)).isEqualTo("BREACHED");
    Entry bureausOwn = act("a", "03-31", Kind.TRAINING, Actor.bureau());
    assertThat(status("all-year-publicity/bureau/2023-Q1", "04-01", bureausOwn))
        .isEqualTo("BREACHED");
  }

  private static Entry banners(String id, String day, int items, Place place, Actor... by) {
    return entry(id, day, Act.builder().kind(Kind.BANNER).by(by).items(items).place(place).build());
  }
}
