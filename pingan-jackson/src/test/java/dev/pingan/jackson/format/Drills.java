package dev.pingan.jackson.format;

import dev.pingan.agenda.Agenda;
import dev.pingan.ambiguity.Ambiguity;
import dev.pingan.ambiguity.Contests;
import dev.pingan.evaluation.Assessment;
import dev.pingan.evaluation.Evaluator;
import dev.pingan.explanation.Explanation;
import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.jackson.LedgerReader;
import dev.pingan.jackson.PinganJson;
import dev.pingan.ledger.Ledger;
import dev.pingan.plan.Decision;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.plan.Readings;
import dev.pingan.report.Details;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * One unit, one village, two duties: each quarter two fire drills in the office (or one, if the
 * text is read so), and in March a visit to each household.
 */
public final class Drills {
  /** The day on which it is looked at: one drill was held, one household visited. */
  static final LocalDate AS_OF = LocalDate.of(2024, 3, 10);

  /** A rule, with apostrophes for quotation marks; its count is to be filled in. */
  static final String RULE =
      """
      'id':'fire-drill','title':{'zh':'消防演练','en':'Fire drill'},
      'clauses':[{'id':'N001','path':'增1·1','modality':'mandatory',
      'gist':{'zh':'每季演练','en':'Drills each quarter'}}],'owedBy':'each-unit',
      'schedule':{'type':'quarters'},'requirement':{'type':'at-least','count':COUNT,
      'of':{'kinds':['act/fire-drill'],'where':{'place':['office']}}}""";

  private static final String PLAN =
      """
      {'schema':'pingan-plan/1','id':'drills','title':{'zh':'演练方案'},'year':2024,'sections':[
      {'path':'增1','title':{'zh':'新增'},'provisions':[{'type':'rule',RULE},
      {'type':'rule','id':'visits','title':{'zh':'走访'},'clauses':[{'id':'N002','path':'增1·2',
      'modality':'mandatory','gist':{'zh':'三月逐户走访'}}],'owedBy':'each-village',
      'schedule':{'type':'rounds','parts':[{'month':3}]},
      'requirement':{'type':'cover','subject':'households','tasks':['booklet']}}]}]}""";

  private static final String ORGANISATION =
      """
      {'schema':'pingan-organisation/1','name':{'zh':'城建局'},
      'officers':[{'id':'o1','posts':[{'kind':'unit-leader'}],'unit':'u1'}],
      'units':[{'id':'u1'}],'localities':[{'id':'l1','kind':'town'}],
      'villages':[{'id':'v1','locality':'l1','unit':'u1','register':[
      {'id':'h1','kind':'resident','members':2},{'id':'h2','kind':'resident','members':3},
      {'id':'h3','kind':'floating','members':1}]}]}""";

  private static final String LEDGER =
      """
      {'schema':'pingan-record/1'}
      {'type':'act',ENVELOPE('e1','2024-02-05'),'kind':'fire-drill','by':['unit:u1'],'place':'office'}
      {'type':'act',ENVELOPE('e2','2024-02-20'),'kind':'fire-drill','by':['unit:u1'],'place':'other'}
      {'type':'visit',ENVELOPE('e3','2024-03-05'),'unit':'u1','household':'h1','tasks':['booklet'],'membersReached':1}
      {'type':'act',ENVELOPE('e4','2024-03-06'),'kind':'archive','by':['unit:u1']}
      {'type':'void','id':'a1','recordedAt':'2024-03-07T09:00:00Z','recordedBy':'o1','original':'a2','reason':'x'}
      {'type':'void','id':'a2','recordedAt':'2024-03-07T09:00:00Z','recordedBy':'o1','original':'e9','reason':'x'}
      """;

  private Drills() {}

  /** An agenda up to the middle of April. */
  public static Agenda agenda() {
    return Agenda.of(assessment().on(AS_OF), LocalDate.of(2024, 4, 15));
  }

  /** The explanation of that finding. */
  public static Explanation explanation(String finding) {
    return Explanation.of(contests().of(finding).orElseThrow(), assessment().on(AS_OF), ledger());
  }

  /** The same where it was decided that two drills are owed. */
  public static Explanation decided(String finding) {
    Contests contests = decidedContests();
    return Explanation.of(contests.of(finding).orElseThrow(), assessment().on(AS_OF), ledger());
  }

  /** Every finding, where it was decided that two drills are owed. */
  public static Contests decidedContests() {
    Decision two =
        Decision.builder()
            .point(Id.of("drill-count"))
            .reading(Id.of("two"))
            .decidedBy("区综治办")
            .decidedOn(LocalDate.of(2024, 1, 8))
            .reference("综治办〔2024〕1号")
            .build();
    return ambiguity().deciding(two).contests(assessment(), AS_OF);
  }

  /** What feeds no rule, and what was set aside. */
  public static Details details() {
    return assessment().on(AS_OF).details(ledger());
  }

  /** Every finding under both readings. */
  public static Contests contests() {
    return ambiguity().contests(assessment(), AS_OF);
  }

  static Assessment assessment() {
    return Evaluator.of(ambiguity().plan(), PinganJson.organisation().read(quoted(ORGANISATION)))
        .gather(ledger());
  }

  private static Ambiguity ambiguity() {
    Point count =
        Point.of(
            "drill-count",
            "Q1",
            Label.of("每季演练几次", "How many drills are owed"),
            Reading.of("two", "两次", "two"),
            Reading.of("one", "一次", "one"));
    return Ambiguity.of(
        Readings.defaultsOf(List.of(count)),
        readings -> plan(readings.of(count).id().value().equals("two") ? "2" : "1"));
  }

  private static Plan plan(String count) {
    return PinganJson.plan().read(quoted(PLAN.replace("RULE", RULE).replace("COUNT", count)));
  }

  private static Ledger ledger() {
    String lines =
        quoted(LEDGER)
            .replaceAll(
                "ENVELOPE\\((\"e.\"),(\"[0-9-]+)\"\\)",
                "\"id\":$1,\"occurredOn\":$2\",\"recordedAt\":$2T09:00:00Z\",\"recordedBy\":\"o1\"");
    return LedgerReader.of(
            line -> {
              throw new AssertionError(line);
            })
        .readLedger(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }

  /** The text with quotation marks. */
  static String quoted(String text) {
    return text.replace('\'', '"');
  }
}
