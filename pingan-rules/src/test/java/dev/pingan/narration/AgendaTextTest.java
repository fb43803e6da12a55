package dev.pingan.narration;

import static dev.pingan.agenda.Remedies.agenda;
import static dev.pingan.agenda.Remedies.endless;
import static dev.pingan.agenda.Remedies.inTime;
import static dev.pingan.agenda.Remedies.late;
import static dev.pingan.narration.Findings.days;
import static dev.pingan.narration.Findings.finding;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UPCOMING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.agenda.Agenda;
import dev.pingan.agenda.Remedy;
import dev.pingan.identity.Id;
import dev.pingan.organisation.Bearer;
import dev.pingan.report.Figures;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An agenda as text, by day and by unit. */
class AgendaTextTest {
  private static final Agenda APRIL =
      agenda(
          "2023-04-12",
          "2023-05-31",
          meeting(People.PARKS),
          meeting(People.WORKS),
          inTime(
              finding(
                  Duties.REPLY,
                  Bearer.bureau(),
                  Findings.YEAR,
                  OPEN,
                  new Figures.Answers(1, List.of(Id.of("7")))),
              "2023-04-12",
              "2023-04-20",
              1),
          households(People.SHANGFANG),
          households(People.XIAFANG),
          inTime(
              finding(
                  Duties.LEAD,
                  People.WORKS,
                  days("2023-04-29", "2023-05-03"),
                  UPCOMING,
                  new Figures.Watch(5, 0, List.of())),
              "2023-04-29",
              "2023-05-03",
              5),
          late(
              finding(
                  Duties.BANNERS,
                  People.WORKS,
                  days("2023-04-01", "2023-04-10"),
                  BREACHED,
                  new Figures.Count(1, 2)),
              "2023-04-12",
              "2023-05-31",
              1),
          endless(
              finding(
                  Duties.RETURN_VISIT,
                  People.PARKS,
                  days("2023-04-01", "2023-04-10"),
                  BREACHED,
                  new Figures.Answers(1, List.of(Id.of("8")))),
              "2023-04-12",
              1));

  @Test
  void byDay() {
    assertThat(AgendaText.of(APRIL, Duties.PLAN, People.BUREAU, Locale.CHINESE))
        .isEqualTo(
            """
            城建局
            2023年4月12日起的待办事项（展望至2023年5月31日，共8项，合并为6条）

            至迟2023年4月15日
            1．园林站、市政管理所：“召开动员大会”（2023年4月15日前）完成1次。

            至迟2023年4月20日
            2．城建局：“署名投诉必有答复”（2023年）答复1件。

            至迟2023年4月30日
            3．上坊村、下坊村：“走访不漏户”（2023年4月）走访到位5户，每个工作日1户即可完成。

            至迟2023年5月3日
            4．市政管理所：“重要时段领导带班”（2023年4月29日至5月3日）每天安排领导带班，共5天。

            至迟2023年5月31日
            5．市政管理所：“悬挂宣传横幅”（2023年4月上旬）再完成1条（时限已过，补办的按逾期完成认定）。

            不设最后期限，宜早办理
            6．园林站：“事项按期回访”（2023年4月上旬）回访1件（时限已过，补办的按逾期完成认定）。
            """);
  }

  @Test
  void byUnitTheBureauItselfFirstThenTheUnitWithTheSoonest() {
    assertThat(AgendaText.byUnit(APRIL, Duties.PLAN, People.BUREAU, Locale.CHINESE))
        .isEqualTo(
            """
            城建局
            2023年4月12日起的待办事项（展望至2023年5月31日，共8项）

            城建局（1项）
            至迟2023年4月20日
              1．“署名投诉必有答复”（2023年）答复1件。

            尚未明确责任单位（1项）
            至迟2023年4月30日
              2．下坊村：“走访不漏户”（2023年4月）走访到位5户，每个工作日1户即可完成。

            园林站（2项）
            至迟2023年4月15日
              3．“召开动员大会”（2023年4月15日前）完成1次。
            不设最后期限，宜早办理
              4．“事项按期回访”（2023年4月上旬）回访1件（时限已过，补办的按逾期完成认定）。

            市政管理所（4项）
            至迟2023年4月15日
              5．“召开动员大会”（2023年4月15日前）完成1次。
            至迟2023年4月30日
              6．上坊村：“走访不漏户”（2023年4月）走访到位5户，每个工作日1户即可完成。
            至迟2023年5月3日
              7．“重要时段领导带班”（2023年4月29日至5月3日）每天安排领导带班，共5天。
            至迟2023年5月31日
              8．“悬挂宣传横幅”（2023年4月上旬）再完成1条（时限已过，补办的按逾期完成认定）。
            """);
  }

  @Test
  void inEnglish() {
    assertThat(AgendaText.byUnit(APRIL, Duties.PLAN, People.BUREAU, Locale.ENGLISH))
        .isEqualTo(
            """
            Construction Bureau
            To do from 12 April 2023 on (looking ahead to 31 May 2023; 8 items)

            Construction Bureau (1 item)
            By 20 April 2023
              1. “Signed complaints answered” (2023): 1 case to be replied to.

            No unit assigned (1 item)
            By 30 April 2023
              2. Xiafang: “Every household visited” (April 2023): 5 households to be fully visited; 1 each working day will do.

            Parks Office (2 items)
            By 15 April 2023
              3. “Mobilisation meeting” (by 15 April 2023): 1 meeting.
            Without a last day; the sooner the better
              4. “Return visits” (the first ten days of April 2023): 1 case to be visited again (the time is over, and it counts as late).

            Municipal Works Office (4 items)
            By 15 April 2023
              5. “Mobilisation meeting” (by 15 April 2023): 1 meeting.
            By 30 April 2023
              6. Shangfang: “Every household visited” (April 2023): 5 households to be fully visited; 1 each working day will do.
            By 3 May 2023
              7. “Leader on shift” (29 April to 3 May 2023): a leader on shift every day, 5 days in all.
            By 31 May 2023
              8. “Banners” (the first ten days of April 2023): 1 banner more (the time is over, and it counts as late).
            """);
  }

  @Test
  void aWatchThatIsHalfKeptSaysFromWhichDayOnItIsStillOwed() {
    Agenda half =
        agenda(
            "2023-05-01",
            "2023-05-31",
            inTime(
                finding(
                    Duties.LEAD,
                    People.WORKS,
                    days("2023-04-29", "2023-05-03"),
                    OPEN,
                    new Figures.Watch(5, 2, List.of())),
                "2023-05-01",
                "2023-05-03",
                3));
    assertThat(AgendaText.of(half, Duties.PLAN, People.BUREAU, Locale.CHINESE))
        .endsWith("“重要时段领导带班”（2023年4月29日至5月3日）每天安排领导带班，共3天，自2023年5月1日起。\n");
    assertThat(AgendaText.of(half, Duties.PLAN, People.BUREAU, Locale.ENGLISH))
        .contains("; 1 item)\n")
        .endsWith("every day, 3 days in all; from 1 May 2023.\n");
  }

  @Test
  void nothingToDo() {
    assertThat(
            AgendaText.byUnit(
                agenda("2023-04-12", "2023-04-12"), Duties.PLAN, People.BUREAU, Locale.CHINESE))
        .isEqualTo("城建局\n2023年4月12日起的待办事项（展望至2023年4月12日，共0项）\n");
  }

  private static Remedy meeting(Bearer unit) {
    return inTime(
        finding(
            Duties.MEETING, unit, days("2023-01-01", "2023-04-15"), OPEN, new Figures.Count(0, 1)),
        "2023-04-12",
        "2023-04-15",
        1);
  }

  private static Remedy households(Bearer village) {
    return inTime(
        finding(
            Duties.HOUSEHOLDS,
            village,
            Findings.month(4),
            OPEN,
            new Figures.Households(9, 4, 0, 0, List.of(Id.of("h1")))),
        "2023-04-12",
        "2023-04-30",
        5,
        1);
  }
}
