package dev.pingan.jackson.format;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.calendar.SensitivePeriod;
import dev.pingan.jackson.PinganJson;
import dev.pingan.jackson.driver.Json;
import dev.pingan.jackson.table.Shape;
import dev.pingan.jackson.table.Union;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Replacement;
import dev.pingan.ledger.Withdrawal;
import dev.pingan.organisation.Answerable;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.LeadingGroup;
import dev.pingan.organisation.Locality;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Post;
import dev.pingan.organisation.StandingGroup;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import dev.pingan.plan.Clause;
import dev.pingan.plan.Decision;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Dispensation.Grant;
import dev.pingan.plan.MonthPart;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Provision;
import dev.pingan.plan.Ratio;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Receipt;
import dev.pingan.report.Unattributed;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The model's own fields are the oracle: none may be missing outside. */
class CompletenessTest {
  private static final Keys WRITTEN = new Keys(samples());

  static Stream<Arguments> tables() {
    return Stream.of(
        of(Organisation.class, OrganisationFormat.ORGANISATION.shape()),
        of(Officer.class, OfficerFormat.AN_OFFICER),
        of(Post.class, OfficerFormat.POST),
        of(LeadingGroup.class, OrganisationFormat.LEADING_GROUP),
        of(StandingGroup.class, OrganisationFormat.STANDING_GROUP),
        of(Unit.class, UnitFormat.A_UNIT),
        of(Locality.class, OrganisationFormat.A_LOCALITY),
        of(Village.class, UnitFormat.A_VILLAGE),
        of(Household.class, UnitFormat.A_HOUSEHOLD),
        of(SensitivePeriod.class, OrganisationFormat.SENSITIVE_PERIOD, "days", "from", "to"),
        of(Replacement.class, RecordFormat.REPLACE, "occurredOn", "content", "entry"),
        of(Withdrawal.class, RecordFormat.VOID),
        of(Plan.class, PlanFormat.A_PLAN.shape()),
        of(Section.class, PlanFormat.A_SECTION),
        of(Clause.class, PlanFormat.A_CLAUSE),
        of(MonthPart.class, ScheduleFormat.MONTH_PART),
        of(Selector.class, SelectorFormat.SELECTOR),
        of(Ratio.class, RequirementFormat.RATIO),
        of(Finding.class, FindingFormat.FINDING, "reasons", "figures", "shortfall", "id"),
        of(Bearer.class, FindingFormat.BEARER),
        of(Answerable.class, FindingFormat.ANSWERABLE),
        of(Receipt.class, ReceiptFormat.RECEIPT),
        of(Unattributed.class, ReportFormat.UNATTRIBUTED, "why", "reason"),
        of(Decision.class, DecisionsFormat.DECISION));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyFieldOfTheModelIsInItsTable(
      Class<?> model, Collection<String> table, Set<String> otherwise) {
    assertThat(but(table, otherwise)).isEqualTo(but(fields(model), otherwise));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyFieldIsFilledInSomeSample(
      Class<?> model, Collection<String> table, Set<String> otherwise) {
    if (model != Unattributed.class) {
      assertThat(WRITTEN.within(table)).isEqualTo(new TreeSet<>(table));
    }
  }

  static Stream<Arguments> unions() {
    return Stream.of(
        Arguments.of(Content.class, ContentFormat.CONTENT),
        Arguments.of(Schedule.class, ScheduleFormat.SCHEDULE),
        Arguments.of(Requirement.class, RequirementFormat.REQUIREMENT),
        Arguments.of(Provision.class, PlanFormat.PROVISION));
  }

  @ParameterizedTest
  @MethodSource("unions")
  void everyMemberOfAFamilyHasATableWithAllItsFields(Class<?> family, Union<?> union) {
    assertThat(Set.copyOf(union.types().values()))
        .isEqualTo(Set.of(family.getPermittedSubclasses()));
    union
        .types()
        .forEach(
            (type, member) -> {
              Set<String> fields = member.isEnum() ? Set.of() : fields(member);
              assertThat(new TreeSet<>(union.names(type))).as(type).isEqualTo(fields);
              assertThat(WRITTEN.ofType(type)).as(type).containsAll(fields);
            });
  }

  @Test
  void entriesHaveTheirEnvelopeAndAllOfTheirContent() {
    RecordFormat.ENTRY
        .types()
        .forEach(
            (type, content) -> {
              Set<String> fields = but(fields(Entry.class), Set.of("content"));
              fields.addAll(fields(content));
              assertThat(new TreeSet<>(RecordFormat.ENTRY.names(type))).as(type).isEqualTo(fields);
            });
  }

  @Test
  void dispensationsHaveTheirEnvelopeAndAllOfTheirGrant() {
    DispensationsFormat.DISPENSATION
        .types()
        .forEach(
            (type, grant) -> {
              Set<String> fields = but(fields(Dispensation.class), Set.of("grant"));
              fields.addAll(components(grant));
              assertThat(new TreeSet<>(DispensationsFormat.DISPENSATION.names(type)))
                  .as(type)
                  .isEqualTo(fields);
              assertThat(WRITTEN.ofType(type)).as(type).containsAll(fields);
            });
    assertThat(DispensationsFormat.DISPENSATION.types().values())
        .containsExactlyInAnyOrder(Grant.class.getPermittedSubclasses());
  }

  @Test
  void allFiguresAreToldApartAndWhole() {
    Map<String, Class<?>> types = FiguresFormat.FIGURES.types();
    assertThat(Set.copyOf(types.values()))
        .isEqualTo(Arrays.stream(Figures.class.getPermittedSubclasses()).collect(toSet()));
    types.forEach(
        (key, figures) -> {
          Set<String> fields =
              components(figures).stream()
                  .map(name -> key.equals("days") && name.equals("missing") ? "missingDays" : name)
                  .collect(toCollection(TreeSet::new));
          if (key.equals("covered")) {
            fields.add("missed");
          }
          assertThat(new TreeSet<>(FiguresFormat.FIGURES.names(key))).isEqualTo(fields);
          fields.add("reasons");
          assertThat(WRITTEN.within(fields)).isEqualTo(fields);
        });
  }

  private static Arguments of(Class<?> model, Shape<?, ?> table, String... otherwise) {
    return Arguments.of(model, table.names(), Set.of(otherwise));
  }

  private static Set<String> but(Collection<String> names, Set<String> without) {
    Set<String> left = new TreeSet<>(names);
    left.removeAll(without);
    return left;
  }

  private static Set<String> components(Class<?> tuple) {
    return Arrays.stream(tuple.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(toCollection(TreeSet::new));
  }

  /** What the hidden implementation stores, less what it only remembers. */
  private static Set<String> fields(Class<?> model) {
    return Arrays.stream(model.getPermittedSubclasses()[0].getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !Modifier.isTransient(field.getModifiers()))
        .map(Field::getName)
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<byte[]> samples() {
    return Stream.concat(
        Stream.of(
            PinganJson.organisation().writeBytes(Organisations.full()),
            PinganJson.plan().writeBytes(Plans.full()),
            PinganJson.report().writeBytes(Reports.full()),
            PinganJson.dispensations().writeBytes(Overlays.dispensations()),
            PinganJson.decisions().writeBytes(Overlays.decisions())),
        Records.byLine().values().stream()
            .map(record -> Json.lines().write(RecordFormat.ANY, record)));
  }
}
