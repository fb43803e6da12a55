package dev.pingan.narration;

import static dev.pingan.ledger.VisitTask.BOOKLET;
import static dev.pingan.ledger.VisitTask.HANDBOOK;
import static dev.pingan.ledger.VisitTask.KNOWLEDGE;
import static dev.pingan.ledger.VisitTask.SKILLS;
import static dev.pingan.narration.Findings.finding;
import static dev.pingan.narration.Findings.month;
import static dev.pingan.report.Figures.Contact.NOBODY_REACHED;
import static dev.pingan.report.Figures.Contact.NOT_VISITED;
import static dev.pingan.report.Figures.Contact.REACHED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.ledger.VisitTask;
import dev.pingan.organisation.Household;
import dev.pingan.report.Figures;
import dev.pingan.report.Figures.Contact;
import dev.pingan.report.Figures.Missed;
import dev.pingan.report.Finding;
import dev.pingan.report.Reason;
import dev.pingan.report.Status;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each household lacks that is not covered. */
class MissedListTest {
  @Test
  void oneThatLacksABooklet() {
    Finding finding = missed(2, 1, lacks("h2", REACHED, BOOKLET));
    assertThat(zh(finding)).contains("应走访2户，到位1户，尚有1户未到位（户号h2〔缺宣传册〕）；");
    assertThat(en(finding)).contains("1 is not (household h2 (booklet missing));");
  }

  @Test
  void neighboursThatLackTheSameAreTakenTogether() {
    Finding finding =
        missed(
            9,
            0,
            lacks("h1", NOT_VISITED),
            lacks("h2", NOT_VISITED),
            lacks("h3", NOBODY_REACHED),
            lacks("h4", REACHED, SKILLS, KNOWLEDGE),
            lacks("h5", REACHED, HANDBOOK));
    assertThat(zh(finding)).contains("均未到位（户号h1、h2〔均未走访〕、h3〔走访未见到人〕、h4〔缺安全感知识、防范技能〕、h5〔缺民情手册〕等）；");
    assertThat(en(finding))
        .contains(
            "(households h1 and h2 (not visited), h3 (nobody reached),"
                + " h4 (basic knowledge and skills missing), h5 (handbook missing) and 4 more)");
  }

  @Test
  void whereNoneOfThoseNamedLacksOnlyTasksItIsSaidThatOthersDo() {
    Finding finding = missed(9, 2, lacks("h1", NOT_VISITED));
    assertThat(zh(finding)).contains("（户号h1〔未走访〕等），有住户虽已见到人，任务未全部完成；");
    assertThat(en(finding)).contains("somebody was reached in some of these, and only tasks");
  }

  private static Missed lacks(String household, Contact contact, VisitTask... tasks) {
    return new Missed(Id.of(household), contact, Set.of(tasks));
  }

  private static Finding missed(int of, int covered, Missed... missing) {
    List<Id<Household>> ids = Stream.of(missing).map(Missed::household).toList();
    return finding(
            Duties.HOUSEHOLDS,
            People.SHANGFANG,
            month(4),
            Status.BREACHED,
            new Figures.Households(of, covered, 0, 0, ids, List.of(missing)))
        .reasons(List.of(Reason.HOUSEHOLD_MISSED, Reason.TASK_MISSING))
        .build();
  }

  private static String zh(Finding finding) {
    return Narrator.of(Duties.PLAN, People.BUREAU, Locale.CHINESE).tell(finding);
  }

  private static String en(Finding finding) {
    return Narrator.of(Duties.PLAN, People.BUREAU, Locale.ENGLISH).tell(finding);
  }
}
