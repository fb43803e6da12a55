package dev.pingan.jackson.driver;

import static dev.pingan.jackson.table.Scalars.COUNT;
import static dev.pingan.jackson.table.Scalars.FLAG;
import static dev.pingan.jackson.table.Scalars.TEXT;
import static dev.pingan.jackson.table.Scalars.atLeast;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.jackson.driver.BuilderStyle.Report;
import dev.pingan.jackson.driver.BuilderStyle.Visit;
import dev.pingan.jackson.driver.BuilderStyle.Walk;
import dev.pingan.jackson.table.Shape;
import dev.pingan.jackson.table.Union;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables over builders as the model has them: overloads and common methods, no cast, no lambda. */
class BuilderStyleTest {
  private static final Union<Report> REPORT =
      Union.<Report>ofTypes()
          .or(
              "visit",
              Visit.class,
              report(Visit::builder)
                  .set("topics", ToyTables.TOPIC, Visit::topics, Visit.Builder::topics)
                  .many("units", ToyTables.UNIT, Visit::units, Visit.Builder::units)
                  .maybe("note", TEXT, Visit::note, Visit.Builder::note)
                  .maybe("signed", FLAG, Visit::signed, Visit.Builder::signed)
                  .maybeInt("reached", COUNT, Visit::reached, Visit.Builder::reached)
                  .withDefault("items", atLeast(1), 1, Visit::items, Visit.Builder::items)
                  .flag("urgent", Visit::urgent, Visit.Builder::urgent)
                  .optionalMany("levels", COUNT, Visit::levels, Visit.Builder::levels))
          .or("walk", Walk.class, report(Walk::builder));

  private static <R extends Report, B extends Report.Builder<R, B>> Shape<R, B> report(
      Supplier<B> builder) {
    return Shape.of(builder, B::build).with("id", TEXT, Report::id, B::id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'walk','id':'r1'}",
        "{'type':'visit','id':'r1'}",
        "{'type':'visit','id':'r1','topics':['booklet','handbook'],'units':['u2','u1'],'note':'n',"
            + "'signed':false,'reached':0,'items':2,'urgent':true,'levels':[]}",
      })
  void comesBack(String text) {
    String json = text.replace('\'', '"');
    Report report = Json.lines().read(REPORT, json);
    assertThat(new String(Json.lines().write(REPORT, report), UTF_8)).isEqualTo(json);
  }

  @Test
  void coversTheFamily() {
    assertThat(List.copyOf(REPORT.types().values()))
        .containsExactlyInAnyOrder(Report.class.getPermittedSubclasses());
  }
}
