package dev.pingan.jackson.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import dev.pingan.jackson.PinganJson;
import dev.pingan.jackson.driver.Json;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Shape;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import java.time.Year;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanFormatTest {
  private static final String SELECTS_DRILLS =
      "{'kinds':['act/banner','act/fire-drill'],'by':'anybody',"
          + "'where':{'place':['crowded','office']}}";

  @Test
  void aWholePlanComesThroughWithItsDigest() {
    Plan plan = Plans.full();
    Plan read = PinganJson.plan().read(PinganJson.plan().write(plan));
    assertThat(read).isEqualTo(plan);
    assertThat(read.digest()).isEqualTo(plan.digest());
    assertThat(PinganJson.plan().write(read)).isEqualTo(PinganJson.plan().write(plan));
  }

  @Test
  void thePublicSafetyPlanComesThroughUnderEveryReading() {
    for (Point point : PublicSafetyPlan.points()) {
      for (Reading reading : point.readings()) {
        Plan plan =
            PublicSafetyPlan.of(Year.of(2023))
                .under(PublicSafetyPlan.readings().with(point.id().value(), reading.id().value()));
        Plan read = PinganJson.plan().read(PinganJson.plan().write(plan));
        assertThat(read).isEqualTo(plan);
        assertThat(read.digest()).isEqualTo(plan.digest());
      }
    }
  }

  @Test
  void isThisOutside() {
    assertThat(PinganJson.plan().write(Plans.full()))
        .startsWith(
            json(
                "{'schema':'pingan-plan/1','id':'public-safety',"
                    + "'title':{'zh':'工作方案','en':'Work plan'},'year':2024,"
                    + "'basisDocument':'某办字〔2013〕1号','sections':[{'path':'四(二)3',"
                    + "'title':{'zh':'标语','en':'Banners'},'provisions':[{'type':'rule',"
                    + "'id':'drill','title':{'zh':'规则','en':'drill'},'clauses':[{'id':'C-drill',"
                    + "'path':'四(二)3·1a','modality':'mandatory',"
                    + "'gist':{'zh':'要点','en':'gist'},'defect':'D1'}],'owedBy':'each-unit',"
                    + "'schedule':{'type':'rounds','parts':[{'month':4},"
                    + "{'month':12,'period':'last'}],'grouping':'together'},"
                    + "'requirement':{'type':'at-least','count':2,'of':"
                    + SELECTS_DRILLS
                    + "}},{'type':'rule'"))
        .endsWith(json("'readings':{'booklet':'year','limit-day':'included'}}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          drill      | {'type':'at-least','count':2,'of':SELECTS_DRILLS}
          kept       | {'type':'at-least','count':1,'of':{'shapes':['nil-report','step'],'kinds':['act/roster','case/dispute']}}
          site       | {'type':'in-place','of':{'kinds':['measure/people-defence']},'where':'each-key-site'}
          households | {'type':'cover','subject':'households','tasks':['knowledge','skills'],'together':'one-visit','yearly':['booklet']}
          persons    | {'type':'cover','subject':'persons'}
          watch      | {'type':'each-day','watch':'leader'}
          answered   | {'type':'each-answered','trigger':{'kinds':['case/complaint'],'by':'anybody','where':{'signed':['yes']}},'per':'case','due':'year','answers':[{'kinds':['step/replied'],'by':'anybody'},{'kinds':['step/handled'],'by':'anybody'}],'limitDays':15}
          z7         | {'type':'none-of','target':'z7','breaking':['especially-major','major'],'spared':['ordinary']}
          rate       | {'type':'rate-at-least','target':{'part':19,'whole':20},'surveys':'latest'}
          staff      | {'type':'seated','seat':'office-staff','least':2}
          """)
  void requirementsAreTheseOutside(String rule, String outside) {
    Requirement requirement = Plans.full().rule(Id.of(rule)).orElseThrow().requirement();
    String json = json(outside.replace("SELECTS_DRILLS", SELECTS_DRILLS));
    assertThat(new String(Json.lines().write(RequirementFormat.REQUIREMENT, requirement), UTF_8))
        .isEqualTo(json);
    assertThat(Json.lines().read(RequirementFormat.REQUIREMENT, json)).isEqualTo(requirement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          kept       | {'type':'quarters'}
          site       | {'type':'year'}
          by         | {'type':'by-day','day':'02-29','limit':'excluded','onDayOff':'rolls'}
          households | {'type':'rounds','parts':[{'month':4,'period':'first'},{'month':8,'period':'first'}]}
          persons    | {'type':'rounds','parts':[{'month':5}]}
          watch      | {'type':'duty-runs','daysOff':'with-weekends'}
          """)
  void schedulesAreTheseOutside(String rule, String outside) {
    Schedule schedule = Plans.full().rule(Id.of(rule)).orElseThrow().schedule();
    String json = json(outside);
    assertThat(new String(Json.lines().write(ScheduleFormat.SCHEDULE, schedule), UTF_8))
        .isEqualTo(json);
    assertThat(Json.lines().read(ScheduleFormat.SCHEDULE, json)).isEqualTo(schedule);
  }

  /** What a bureau writes to add a drill in each quarter, with no program touched. */
  @Test
  void aNewDutyIsARuleAndACode() {
    Rule rule =
        Json.documents()
            .read(
                PlanFormat.A_RULE,
                json(
                    "{'id':'fire-drill','title':{'zh':'消防演练'},'clauses':[{'id':'H01',"
                        + "'path':'附则·1','modality':'mandatory','gist':{'zh':'每季度演练'}}],"
                        + "'owedBy':'each-unit','schedule':{'type':'quarters'},"
                        + "'requirement':{'type':'at-least','count':1,"
                        + "'of':{'kinds':['act/fire-drill']}}}"));
    Act drill =
        Act.builder().kind(Kind.of(Shape.ACT, "fire-drill")).by(Actor.unit(Id.of("u1"))).build();
    assertThat(((AtLeast) rule.requirement()).of().selects(drill)).isTrue();
  }

  static Stream<String[]> refused() {
    return Stream.of(
        new String[] {"'kinds':['banner']", "/of/kinds/0", "as act/banner or step/replied"},
        new String[] {"'kinds':['axt/banner']", "/of/kinds/0", "as act/banner or step/replied"},
        new String[] {"'kinds':['act/']", "/of/kinds/0", "a kind is a code"},
        new String[] {"'shapes':['act'],'kinds':['act/banner']", "/of", "leave its kinds out"},
        new String[] {"", "/of", "names at least one shape or kind"},
        new String[] {"'shapes':['act'],'where':{'plaice':['x']}", "/of/where/plaice", "[place, "},
        new String[] {
          "'shapes':['act'],'where':{'place':['x'],'place':['y']}", "/of/where/place", "twice"
        },
        new String[] {"'shapes':['act'],'where':{'place':null}", "/of/where/place", "leave it out"},
        new String[] {"'shapes':['act'],'where':[]", "/of/where", "expected an object"});
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesASelectorThatSaysNothingOrTooMuch(String selector, String pointer, String words) {
    assertProblem("{'type':'at-least','count':1,'of':{" + selector + "}}", pointer, words);
  }

  @Test
  void refusesWhatARequirementOrAScheduleCannotBe() {
    assertProblem("{'type':'cover','subject':'persons','tasks':['skills']}", "", "leave out tasks");
    assertProblem("{'type':'rate-at-least','target':{'part':2,'whole':1}}", "/target", "2/1");
    assertThatThrownBy(
            () ->
                Json.lines().read(ScheduleFormat.SCHEDULE, json("{'type':'by-day','day':'02-30'}")))
        .isInstanceOf(ReadProblem.class)
        .hasMessageContaining("/day (line 1, column 24): a day of the year is written as 04-15");
  }

  private static void assertProblem(String requirement, String pointer, String words) {
    assertThatThrownBy(() -> Json.lines().read(RequirementFormat.REQUIREMENT, json(requirement)))
        .isInstanceOfSatisfying(
            ReadProblem.class, problem -> assertThat(problem.place().pointer()).isEqualTo(pointer))
        .hasMessageContaining(words);
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
