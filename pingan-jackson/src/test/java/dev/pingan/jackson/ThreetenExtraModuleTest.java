package dev.pingan.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.DayOfMonth;
import org.threeten.extra.Interval;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.PeriodDuration;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;
import org.threeten.extra.YearWeek;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class ThreetenExtraModuleTest {
  private static final LocalDateRange TEN_DAYS =
      LocalDateRange.of(LocalDate.of(2013, 4, 1), LocalDate.of(2013, 4, 11));

  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new ThreetenExtraModule()).build();

  @Test
  void writesTheIsoText() {
    assertThat(mapper.writeValueAsString(TEN_DAYS)).isEqualTo("\"2013-04-01/2013-04-11\"");
    assertThat(mapper.writeValueAsString(YearQuarter.of(2013, 2))).isEqualTo("\"2013-Q2\"");
    assertThat(mapper.writeValueAsString(YearHalf.of(2013, 1))).isEqualTo("\"2013-H1\"");
    assertThat(mapper.writeValueAsString(YearWeek.of(2013, 15))).isEqualTo("\"2013-W15\"");
    assertThat(mapper.writeValueAsString(PeriodDuration.parse("P1DT2H"))).isEqualTo("\"P1DT2H\"");
    assertThat(mapper.writeValueAsString(Interval.of(Instant.EPOCH, Instant.EPOCH)))
        .isEqualTo("\"1970-01-01T00:00:00Z/1970-01-01T00:00:00Z\"");
  }

  @Test
  void aSideWithoutAnEndIsTheFarthestDay() {
    LocalDateRange open = LocalDateRange.ofUnboundedEnd(LocalDate.of(2013, 4, 1));
    assertThat(mapper.writeValueAsString(open)).isEqualTo("\"2013-04-01/+999999999-12-31\"");
    for (LocalDateRange range : List.of(open, LocalDateRange.ALL)) {
      assertThat(mapper.readValue(mapper.writeValueAsString(range), LocalDateRange.class))
          .isEqualTo(range);
    }
    assertThat(mapper.readValue(mapper.writeValueAsString(Interval.ALL), Interval.class))
        .isEqualTo(Interval.ALL);
  }

  @ParameterizedTest
  @CsvSource({"2013-04-01/P10D", "P10D/2013-04-11", "2013-04-01/2013-04-11"})
  void readsARangeInEveryWayThatThreetenExtraDoes(String text) {
    assertThat(mapper.readValue('"' + text + '"', LocalDateRange.class)).isEqualTo(TEN_DAYS);
  }

  @Test
  void servesFieldsListsAndKeysOfAHostsOwnTypes() {
    Map<YearQuarter, List<LocalDateRange>> byQuarter = new LinkedHashMap<>();
    byQuarter.put(YearQuarter.of(2013, 2), List.of(TEN_DAYS));
    byQuarter.put(YearQuarter.of(2013, 3), List.of());
    Campaign campaign = new Campaign(TEN_DAYS, null, byQuarter, Map.of(TEN_DAYS, 3));
    String json = mapper.writeValueAsString(campaign);
    assertThat(json)
        .isEqualTo(
            ("{'days':'2013-04-01/2013-04-11','rest':null,"
                    + "'byQuarter':{'2013-Q2':['2013-04-01/2013-04-11'],'2013-Q3':[]},"
                    + "'items':{'2013-04-01/2013-04-11':3}}")
                .replace('\'', '"'));
    assertThat(mapper.readValue(json, Campaign.class)).isEqualTo(campaign);
    assertThat(mapper.treeToValue(mapper.valueToTree(campaign), Campaign.class))
        .isEqualTo(campaign);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-Q5, 'Text ''2013-Q5'' could not be parsed'",
    "2013Q2, could not be parsed at index 4",
    "'', could not be parsed at index 0",
    "' 2013-Q2', could not be parsed at index 0",
    "100%s, could not be parsed"
  })
  void saysWhatIsWrongWithAText(String text, String why) {
    InvalidFormatException refused =
        catchThrowableOfType(
            InvalidFormatException.class,
            () -> mapper.readValue("{\"quarters\":[\"" + text + "\"]}", Quarters.class));
    assertThat(refused.getValue()).isEqualTo(text);
    assertThat(refused.getTargetType()).isEqualTo(YearQuarter.class);
    assertThat(refused.getPathReference()).endsWith("[\"quarters\"]->java.util.ArrayList[0]");
    assertThat(refused.getOriginalMessage())
        .contains("not a quarter of a year (", why, "; write a quarter of a year like \"2013-Q2\"");
  }

  @Test
  void saysWhatIsWrongWithAWellFormedRange() {
    assertThatThrownBy(() -> mapper.readValue("\"2013-04-11/2013-04-01\"", LocalDateRange.class))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessageContaining("not a range of days (End date must")
        .hasMessageContaining("like \"2013-04-01/2013-04-11\"");
  }

  @Test
  void saysWhatIsWrongWithAKey() {
    TypeReference<Map<YearWeek, Integer>> weeks = new TypeReference<>() {};
    assertThat(mapper.readValue("{\"2013-W15\":1}", weeks))
        .containsExactly(Map.entry(YearWeek.of(2013, 15), 1));
    assertThatThrownBy(() -> mapper.readValue("{\"2013-W54\":1}", weeks))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessageContaining("write a week of a year like \"2013-W15\"");
  }

  @ParameterizedTest
  @CsvSource({"20132", "{}", "[]", "true"})
  void refusesWhatIsNoText(String json) {
    assertThatThrownBy(() -> mapper.readValue(json, YearQuarter.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("write a quarter of a year like \"2013-Q2\"");
  }

  @Test
  void servesABean() {
    String json = "{\"quarters\":[\"2013-Q2\",\"2013-Q3\"]}";
    Quarters bean = mapper.readValue(json, Quarters.class);
    assertThat(bean.getQuarters())
        .containsExactly(YearQuarter.of(2013, 2), YearQuarter.of(2013, 3));
    assertThat(mapper.writeValueAsString(bean)).isEqualTo(json);
  }

  @Test
  void nullIsNoValueAsForOtherTypes() {
    assertThat(mapper.readValue("null", YearQuarter.class)).isNull();
    assertThat(mapper.readValue("{\"quarters\":null}", Quarters.class).getQuarters()).isNull();
  }

  @Test
  void asksTheHostsOwnHandlerOfProblems() {
    JsonMapper mending =
        mapper
            .rebuild()
            .addHandler(
                new DeserializationProblemHandler() {
                  @Override
                  public Object handleWeirdStringValue(
                      DeserializationContext context, Class<?> type, String text, String why) {
                    return YearQuarter.of(2013, 4);
                  }
                })
            .build();
    assertThat(mending.readValue("\"2013-Q5\"", YearQuarter.class))
        .isEqualTo(YearQuarter.of(2013, 4));
  }

  @Test
  void isFoundByItselfAndLeavesWhatHasNoIsoTextToJackson() {
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();
    assertThat(found.writeValueAsString(TEN_DAYS)).isEqualTo("\"2013-04-01/2013-04-11\"");
    assertThat(found.writeValueAsString(DayOfMonth.of(8)))
        .isEqualTo(new JsonMapper().writeValueAsString(DayOfMonth.of(8)));
  }

  record Campaign(
      LocalDateRange days,
      @Nullable LocalDateRange rest,
      Map<YearQuarter, List<LocalDateRange>> byQuarter,
      Map<LocalDateRange, Integer> items) {}

  /** A bean, as hosts have them. */
  static final class Quarters {
    private List<YearQuarter> quarters = new ArrayList<>();

    public List<YearQuarter> getQuarters() {
      return quarters;
    }

    public void setQuarters(List<YearQuarter> quarters) {
      this.quarters = quarters;
    }
  }
}
