package dev.pingan.narration;

import static dev.pingan.ambiguity.Contested.contest;
import static dev.pingan.ambiguity.Contested.verdict;
import static dev.pingan.ambiguity.Verdict.Asked.ALIKE;
import static dev.pingan.ambiguity.Verdict.Asked.DIFFERENTLY;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ambiguity.Contest;
import dev.pingan.ambiguity.Verdict;
import dev.pingan.identity.Label;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whether another reading would change a finding: each form, golden. */
class ReadingsSentencesTest {
  private static final Point WHO =
      Point.of(
          "who",
          "Q1",
          Label.of("横幅数量由谁计", "Whose banners are counted"),
          Reading.of("unit", "各单位分别计", "each unit by itself"),
          Reading.of("bureau", "全局合计", "the bureau in total"),
          Reading.of("village", "各村（居）分别计", "each village by itself"));
  private static final Point WHEN =
      Point.of(
          "when",
          "Q2",
          Label.of("“上旬”管到哪几轮", "Which rounds the ten days bind"),
          Reading.of("all", "各轮", "all rounds"),
          Reading.of("last", "仅末轮", "the last round only"));
  private static final Point SUM =
      Point.of(
          "sum",
          "Q3",
          Label.of("条数怎样计", "How banners are counted"),
          Reading.of("once", "一次挂足", "all at once"),
          Reading.of("sum", "逐次累计", "added up"));
  private static final Point DAY =
      Point.of(
          "day",
          "Q4",
          Label.of("当日算不算", "Whether the day counts"),
          Reading.of("in", "算", "it counts"),
          Reading.of("out", "不算", "it does not"));
  private static final List<Point> BOTH = List.of(WHO, WHEN);

  @Test
  void nothingToBeReadInSeveralWays() {
    assertTold(
        contest(banners(), List.of(), verdict(BREACHED, ALIKE, List.of())),
        "方案对本项的规定没有需要选择的不同理解。",
        "Nothing that the plan says on this has to be read in one of several ways.");
  }

  @Test
  void everyReadingGivesTheSame() {
    assertTold(
        contest(
            banners(),
            List.of(WHEN),
            verdict(BREACHED, ALIKE, List.of(WHEN), "all"),
            verdict(BREACHED, ALIKE, List.of(WHEN), "last")),
        "方案的文字可作不同理解（“上旬”管到哪几轮），但无论怎样理解，本项都是“未达标”。",
        "The plan can be read in different ways here (which rounds the ten days bind), but every"
            + " reading gives the same verdict: not met.");
  }

  @Test
  void onePointDecides() {
    assertTold(
        contest(
            banners(),
            List.of(WHEN),
            verdict(BREACHED, ALIKE, List.of(WHEN), "all"),
            verdict(FULFILLED, ALIKE, List.of(WHEN), "last")),
        "本项结论取决于对方案文字怎样理解（“上旬”管到哪几轮）：现按“各轮”理解，为“未达标”；如按“仅末轮”理解，" + "则为“已完成”；从宽为“已完成”，从严为“未达标”。",
        "The verdict depends on how the plan is read (which rounds the ten days bind): as it is"
            + " read now (“all rounds”), not met; read as “the last round only”, met; at the"
            + " mildest met, at the harshest not met.");
  }

  @Test
  void underOtherReadingsSomethingElseIsAsked() {
    assertTold(
        contest(
            banners(),
            List.of(WHO),
            verdict(BREACHED, ALIKE, List.of(WHO), "unit"),
            verdict(FULFILLED, DIFFERENTLY, List.of(WHO), "bureau"),
            verdict(FULFILLED, DIFFERENTLY, List.of(WHO), "village")),
        "本项结论取决于对方案文字怎样理解（横幅数量由谁计）：现按“各单位分别计”理解，为“未达标”；如按“全局合计”或"
            + "“各村（居）分别计”理解，所要求的主体或时段与现在不同，与本项对应的最差结论为“已完成”；从宽为“已完成”，"
            + "从严为“未达标”。",
        "The verdict depends on how the plan is read (whose banners are counted): as it is read now"
            + " (“each unit by itself”), not met; read as “the bureau in total” or “each village by"
            + " itself”, something else is asked, and the worst that answers to this is met; at the"
            + " mildest met, at the harshest not met.");
  }

  @Test
  void twoPointsDecideTogether() {
    assertTold(
        contest(
            banners(),
            BOTH,
            verdict(BREACHED, ALIKE, BOTH, "unit", "all"),
            verdict(FULFILLED_LATE, ALIKE, BOTH, "unit", "last"),
            verdict(FULFILLED, DIFFERENTLY, BOTH, "bureau", "all"),
            verdict(FULFILLED, DIFFERENTLY, BOTH, "bureau", "last"),
            verdict(BREACHED, DIFFERENTLY, BOTH, "village", "all"),
            verdict(FULFILLED, DIFFERENTLY, BOTH, "village", "last")),
        "本项结论取决于对方案2处文字怎样理解（横幅数量由谁计；“上旬”管到哪几轮）：现按“各单位分别计”和“各轮”理解，"
            + "为“未达标”；如同时按“各单位分别计”和“仅末轮”理解，则为“逾期完成”；如同时按“各村（居）分别计”和“各轮”理解，"
            + "所要求的主体或时段与现在不同，与本项对应的最差结论为“未达标”；其余理解所要求的主体或时段与现在不同，"
            + "与本项对应的最差结论均为“已完成”；从宽为“已完成”，从严为“未达标”。",
        "The verdict depends on how 2 wordings of the plan are read (whose banners are counted;"
            + " which rounds the ten days bind): as it is read now (“each unit by itself” and “all"
            + " rounds”), not met; read as “each unit by itself” and “the last round only” together,"
            + " completed late; read as “each village by itself” and “all rounds” together, something"
            + " else is asked, and the worst that answers to this is not met; otherwise something"
            + " else is asked, and the worst that answers to this is met; at the mildest met, at the"
            + " harshest not met.");
  }

  @Test
  void twoPointsDecideTogetherWhatIsAskedAlike() {
    List<Point> points = List.of(WHEN, SUM);
    assertTold(
        contest(
            banners(),
            points,
            verdict(BREACHED, ALIKE, points, "all", "once"),
            verdict(BREACHED, ALIKE, points, "all", "sum"),
            verdict(BREACHED, ALIKE, points, "last", "once"),
            verdict(FULFILLED, ALIKE, points, "last", "sum")),
        "本项结论取决于对方案2处文字怎样理解（“上旬”管到哪几轮；条数怎样计）：现按“各轮”和“一次挂足”理解，为“未达标”；"
            + "如同时按“仅末轮”和“逐次累计”理解，则为“已完成”；其余理解均为“未达标”；从宽为“已完成”，从严为“未达标”。",
        "The verdict depends on how 2 wordings of the plan are read (which rounds the ten days"
            + " bind; how banners are counted): as it is read now (“all rounds” and “all at once”),"
            + " not met; read as “the last round only” and “added up” together, met; otherwise not"
            + " met; at the mildest met, at the harshest not met.");
  }

  @Test
  void aPointThatMakesNoDifferenceThereIsNotNamed() {
    List<Point> points = List.of(WHO, WHEN);
    assertTold(
        contest(
            banners(),
            points,
            verdict(BREACHED, ALIKE, points, "unit", "all"),
            verdict(FULFILLED_LATE, ALIKE, points, "unit", "last"),
            verdict(FULFILLED, ALIKE, points, "bureau", "all"),
            verdict(FULFILLED, ALIKE, points, "bureau", "last"),
            verdict(BREACHED, ALIKE, points, "village", "all"),
            verdict(BREACHED, ALIKE, points, "village", "last")),
        "本项结论取决于对方案2处文字怎样理解（横幅数量由谁计；“上旬”管到哪几轮）：现按“各单位分别计”和“各轮”理解，"
            + "为“未达标”；如同时按“各单位分别计”和“仅末轮”理解，则为“逾期完成”；如按“全局合计”理解，则为“已完成”；"
            + "其余理解均为“未达标”；从宽为“已完成”，从严为“未达标”。",
        "The verdict depends on how 2 wordings of the plan are read (whose banners are counted;"
            + " which rounds the ten days bind): as it is read now (“each unit by itself” and “all"
            + " rounds”), not met; read as “each unit by itself” and “the last round only” together,"
            + " completed late; read as “the bureau in total”, met; otherwise not met; at the mildest"
            + " met, at the harshest not met.");
  }

  @Test
  void manyCombinationsThatShareNothingAreCounted() {
    List<Point> points = List.of(WHO, WHEN, SUM, DAY);
    List<Verdict> verdicts = new ArrayList<>();
    for (String who : List.of("unit", "bureau", "village")) {
      for (int n = 0; n < 8; n++) {
        boolean odd = Integer.bitCount(n) % 2 == 1;
        verdicts.add(
            verdict(
                odd && !who.equals("bureau") ? FULFILLED : BREACHED,
                ALIKE,
                points,
                who,
                n % 2 == 0 ? "all" : "last",
                n / 2 % 2 == 0 ? "once" : "sum",
                n / 4 == 0 ? "in" : "out"));
      }
    }
    Contest contest = contest(banners(), points, verdicts.toArray(Verdict[]::new));
    assertThat(new ReadingsTelling(Messages.in(Locale.CHINESE)).tell(contest))
        .contains("；有8种组合为“已完成”；其余理解均为“未达标”；");
    assertThat(new ReadingsTelling(Messages.in(Locale.ENGLISH)).tell(contest))
        .contains("; in 8 of the ways to read them together, met; otherwise not met;");
  }

  private static Finding.Builder banners() {
    return Findings.finding(
        Duties.BANNERS,
        People.WORKS,
        Findings.days("2023-04-01", "2023-04-10"),
        BREACHED,
        new Figures.Count(1, 2));
  }

  private static void assertTold(Contest contest, String chinese, String english) {
    assertThat(new ReadingsTelling(Messages.in(Locale.CHINESE)).tell(contest)).isEqualTo(chinese);
    assertThat(new ReadingsTelling(Messages.in(Locale.ENGLISH)).tell(contest)).isEqualTo(english);
  }
}
