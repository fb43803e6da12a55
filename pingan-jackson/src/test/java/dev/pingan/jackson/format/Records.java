package dev.pingan.jackson.format;

import dev.pingan.identity.Id;
import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Measure;
import dev.pingan.ledger.NilReport;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Place;
import dev.pingan.ledger.Replacement;
import dev.pingan.ledger.Shift;
import dev.pingan.ledger.Step;
import dev.pingan.ledger.Survey;
import dev.pingan.ledger.Visit;
import dev.pingan.ledger.VisitTask;
import dev.pingan.ledger.Withdrawal;
import dev.pingan.ledger.ZeroTarget;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records of every shape, each with the line that it is outside. */
public final class Records {
  /** What stands between the type and the content of an entry here. */
  static final String ENVELOPE =
      "'id':'e1','occurredOn':'2023-04-08','recordedAt':'2023-04-08T01:30:00Z','recordedBy':'o07'";

  private static final Actor UNIT = Actor.unit(Id.of("u03"));
  private static final LocalDate DAY = LocalDate.of(2023, 4, 8);
  private static final Instant AT = Instant.parse("2023-04-08T01:30:00Z");

  private Records() {}

  /** Records by their lines, with apostrophes for quotation marks. */
  public static Map<String, LedgerRecord> byLine() {
    Map<String, LedgerRecord> all = new LinkedHashMap<>();
    acts(all);
    measures(all);
    daily(all);
    cases(all);
    counts(all);
    amendments(all);
    return all;
  }

  private static void acts(Map<String, LedgerRecord> all) {
    all.put(
        line("act", "'kind':'mobilisation','by':['unit:u03','unit:u04']"),
        entry(Act.builder().kind(Kind.MOBILISATION).by(Actor.unit(Id.of("u04")), UNIT).build()));
    all.put(
        line("act", "'kind':'roster','by':['unit:u03'],'about':'l1'"),
        entry(Act.builder().kind(Kind.ROSTER).by(UNIT).about("l1").build()));
    all.put(
        line("act", "'kind':'village-meeting','by':['bureau','unit:u03'],'village':'v07'"),
        entry(
            Act.builder()
                .kind(Kind.VILLAGE_MEETING)
                .by(UNIT, Actor.bureau())
                .village(Id.of("v07"))
                .build()));
    all.put(
        line("act", "'kind':'banner','by':['unit:u03'],'place':'key-stretch','items':3"),
        entry(Act.builder().kind(Kind.BANNER).by(UNIT).place(Place.KEY_STRETCH).items(3).build()));
    all.put(
        line("act", "'kind':'fire-drill','by':['unit:u03'],'village':'v07','place':'office'"),
        entry(
            Act.builder()
                .kind(Kind.of(dev.pingan.ledger.Shape.ACT, "fire-drill"))
                .by(UNIT)
                .village(Id.of("v07"))
                .place(Place.OFFICE)
                .build()));
  }

  private static void measures(Map<String, LedgerRecord> all) {
    all.put(
        line("measure", "'kind':'conduct-norms','by':['bureau']"),
        entry(Measure.builder().kind(Kind.CONDUCT_NORMS).by(Actor.bureau()).build()));
    all.put(
        line(
            "measure",
            "'kind':'people-defence','by':['unit:u03'],'site':'k1','until':'2023-07-01'"),
        entry(
            Measure.builder()
                .kind(Kind.PEOPLE_DEFENCE)
                .by(UNIT)
                .site(Id.of("k1"))
                .until(LocalDate.of(2023, 7, 1))
                .build()));
  }

  private static void daily(Map<String, LedgerRecord> all) {
    all.put(
        line(
            "visit",
            "'unit':'u03','household':'h12','tasks':['booklet','handbook','knowledge','skills'],"
                + "'membersReached':2"),
        entry(
            Visit.builder()
                .unit(Id.of("u03"))
                .household(Id.of("h12"))
                .tasks(VisitTask.values())
                .membersReached(2)
                .build()));
    all.put(
        line("visit", "'unit':'u03','household':'h12','tasks':[],'membersReached':0"),
        entry(
            Visit.builder().unit(Id.of("u03")).household(Id.of("h12")).membersReached(0).build()));
    all.put(
        line("shift", "'unit':'u03','lead':'o01','officers':['o02','o05']"),
        entry(
            Shift.builder()
                .unit(Id.of("u03"))
                .lead(Id.of("o01"))
                .officers(List.of(Id.of("o05"), Id.of("o02")))
                .build()));
    all.put(
        line("shift", "'lead':'o01','officers':[]"),
        entry(Shift.builder().lead(Id.of("o01")).build()));
    all.put(
        line("nil-report", "'by':['bureau'],'through':'2023-03-31'"),
        entry(NilReport.of(Set.of(Actor.bureau()), LocalDate.of(2023, 3, 31))));
  }

  private static void cases(Map<String, LedgerRecord> all) {
    all.put(
        line("case", "'caseId':'c1','kind':'dispute','unit':'u03'"),
        entry(Case.builder().caseId(Id.of("c1")).kind(Kind.DISPUTE).unit(Id.of("u03")).build()));
    all.put(
        line("case", "'caseId':'c1','kind':'complaint','signed':false"),
        entry(Case.builder().caseId(Id.of("c1")).kind(Kind.COMPLAINT).signed(false).build()));
    all.put(
        line("case", "'caseId':'c1','kind':'misconduct','code':'m9'"),
        entry(Case.builder().caseId(Id.of("c1")).kind(Kind.MISCONDUCT).code("m9").build()));
    all.put(
        line("case", "'caseId':'c1','kind':'inspection','problems':0,'by':['standing-group']"),
        entry(
            Case.builder()
                .caseId(Id.of("c1"))
                .kind(Kind.INSPECTION)
                .problems(0)
                .by(Actor.standingGroup())
                .build()));
    all.put(
        line(
            "step",
            "'caseId':'c1','kind':'return-visit','outcome':'unsolved','by':['unit:u03'],"
                + "'explained':true,'nextStep':true"),
        entry(
            Step.builder()
                .caseId(Id.of("c1"))
                .kind(Kind.RETURN_VISIT)
                .outcome(Outcome.UNSOLVED)
                .by(UNIT)
                .explained(true)
                .nextStep(true)
                .build()));
    all.put(
        line("step", "'caseId':'c1','kind':'accepted'"),
        entry(Step.builder().caseId(Id.of("c1")).kind(Kind.ACCEPTED).build()));
  }

  private static void counts(Map<String, LedgerRecord> all) {
    all.put(
        line("incident", "'target':'z6','count':2,'subKind':'crowd'"),
        entry(Incident.builder().target(ZeroTarget.Z6).count(2).subKind("crowd").build()));
    all.put(
        line("incident", "'target':'z7','unit':'u03','grade':'especially-major'"),
        entry(
            Incident.builder()
                .target(ZeroTarget.Z7)
                .unit(Id.of("u03"))
                .grade(AccidentGrade.ESPECIALLY_MAJOR)
                .build()));
    all.put(line("survey", "'valid':100,'positive':97"), entry(Survey.of(100, 97)));
    all.put(
        line("survey", "'valid':100,'positive':97,'levels':[60,37,2,1]"),
        entry(Survey.of(100, 97, List.of(60, 37, 2, 1))));
  }

  private static void amendments(Map<String, LedgerRecord> all) {
    all.put(
        "{'type':'replace','id':'a1','recordedAt':'2023-04-08T01:30:00Z','recordedBy':'o07',"
            + "'archiveRef':'WS-2023-3','original':'e1','entry':{'type':'survey',"
            + "'occurredOn':'2023-04-08','valid':10,'positive':9},'reason':'wrong-figure'}",
        Replacement.builder()
            .id(Id.of("a1"))
            .recordedAt(AT)
            .recordedBy("o07")
            .archiveRef("WS-2023-3")
            .original(Id.of("e1"))
            .occurredOn(DAY)
            .content(Survey.of(10, 9))
            .reason("wrong-figure")
            .build());
    all.put(
        "{'type':'void','id':'a2','recordedAt':'2023-04-08T01:30:00Z','recordedBy':'o07',"
            + "'archiveRef':'WS-2023-4','original':'e1','reason':'entered-twice'}",
        Withdrawal.builder()
            .id(Id.of("a2"))
            .recordedAt(AT)
            .recordedBy("o07")
            .archiveRef("WS-2023-4")
            .original(Id.of("e1"))
            .reason("entered-twice")
            .build());
    all.put(
        "{'type':'nil-report',"
            + ENVELOPE
            + ",'archiveRef':'WS-2023-5','by':['unit:u03'],'through':'2023-04-08'}",
        envelope().archiveRef("WS-2023-5").content(NilReport.of(Set.of(UNIT), DAY)).build());
  }

  /** An entry of that content. */
  public static Entry entry(Content content) {
    return envelope().content(content).build();
  }

  /** A line of an entry. */
  static String line(String type, String fields) {
    return "{'type':'" + type + "'," + ENVELOPE + "," + fields + "}";
  }

  private static Entry.Builder envelope() {
    return Entry.builder().id(Id.of("e1")).occurredOn(DAY).recordedAt(AT).recordedBy("o07");
  }
}
