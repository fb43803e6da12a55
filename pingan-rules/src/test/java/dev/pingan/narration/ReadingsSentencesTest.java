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
import dev.pingan.identity.Label;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
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
        "本项结论取决于对方案2处文字怎样理解（横幅数量由谁计；“上旬”管到哪几轮）：现行理解下为“未达标”；"
            + "各处理解的组合共6种，其中“未达标”1种、“逾期完成”1种；另有4种所要求的主体或时段与现在不同，"
            + "与本项对应的最差结论为“未达标”1种、“已完成”3种。",
        "The verdict depends on how 2 wordings of the plan are read (whose banners are counted;"
            + " which rounds the ten days bind): as they are read now, not met; of the 6 ways to"
            + " read them together, the verdict is not met in 1 and completed late in 1; in 4 more,"
            + " something else is asked, and the worst that answers to this is not met in 1 and met"
            + " in 3.");
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
        "本项结论取决于对方案2处文字怎样理解（“上旬”管到哪几轮；条数怎样计）：现行理解下为“未达标”；" + "各处理解的组合共4种，其中“未达标”3种、“已完成”1种。",
        "The verdict depends on how 2 wordings of the plan are read (which rounds the ten days"
            + " bind; how banners are counted): as they are read now, not met; of the 4 ways to read"
            + " them together, the verdict is not met in 3 and met in 1.");
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
