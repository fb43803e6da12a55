package dev.pingan.jackson.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pingan.identity.InvalidModelException;
import dev.pingan.jackson.PinganJson;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.plan.Dispensation;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispensationsFormatTest {
  private static final String JSON =
      Drills.quoted(
          """
          {'schema':'pingan-dispensations/1','dispensations':[
          {'type':'extension','id':'d1','approver':'o01','approvedOn':'2023-06-08',
          'recordedAt':'2023-06-08T01:30:00Z','reason':'flood','rule':'banners',
          'bearer':{'kind':'unit','id':'u03'},'occasion':'2023-06','through':'2023-06-20'},
          {'type':'excuse','id':'d2','approver':'o01','approvedOn':'2023-06-08',
          'recordedAt':'2023-06-08T01:30:00Z','reason':'flood','household':'h0102',
          'occasion':'2023-04'},
          {'type':'excuse','id':'d3','approver':'o01','approvedOn':'2023-06-08',
          'recordedAt':'2023-06-08T01:30:00Z','reason':'flood','household':'h0103'}]}"""
              .replace("\n", ""));

  @Test
  void areThisOutside() {
    assertThat(PinganJson.dispensations().write(Overlays.dispensations())).isEqualTo(JSON);
    assertThat(PinganJson.dispensations().read(JSON)).isEqualTo(Overlays.dispensations());
  }

  @Test
  void noneAreAListOfNone() {
    String none = Drills.quoted("{'schema':'pingan-dispensations/1','dispensations':[]}");
    assertThat(PinganJson.dispensations().write(List.of())).isEqualTo(none);
    assertThat(PinganJson.dispensations().read(none)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'type':'extension' | 'type':'waiver'   | /dispensations/0/type       | unknown type "waiver"; write one of [extension, excuse]
          'type':'extension',| ``                | /dispensations/0            | begin with type, one of [extension, excuse]; add [type]
          'rule':'banners',  | ``                | /dispensations/0            | add [rule]
          'approver':'o01',  | ``                | /dispensations/0            | add [approver]
          'rule':'banners'   | 'rule':'banners','household':'h1' | /dispensations/0/household | unknown field
          'household':'h0102'| 'household':'h0102','through':'2023-06-20' | /dispensations/1/through | unknown field
          '2023-06-20'       | '2023-06-31'      | /dispensations/0/through    | write a day that exists as YYYY-MM-DD
          T01:30:00Z         | ``                | /dispensations/0/recordedAt | is not an instant
          'reason':'flood'   | 'reason':' '      | /dispensations/0/reason     | is a code of at most 64
          {'kind':'unit','id':'u03'} | {'kind':'unit'} | /dispensations/0/bearer | units and villages have an id
          {'kind':'unit','id':'u03'} | 'unit:u03'      | /dispensations/0/bearer | an object
          'dispensations'    | 'waivers'         | /waivers                    | [schema, dispensations]
          """)
  void refusesWhatCannotBe(String from, String to, String pointer, String words) {
    ReadProblem problem =
        refused(JSON.replaceFirst(Pattern.quote(Drills.quoted(from)), Drills.quoted(to)));
    assertThat(problem.place().pointer()).isEqualTo(pointer);
    assertThat(problem).hasMessageContaining(words);
  }

  @Test
  void refusesAnIdThatIsUsedTwiceBothInAndOut() {
    ReadProblem problem = refused(JSON.replace("\"d2\"", "\"d1\"").replace("\"d3\"", "\"d1\""));
    assertThat(problem)
        .cause()
        .isInstanceOfSatisfying(
            InvalidModelException.class, invalid -> assertThat(invalid.problems()).hasSize(1))
        .hasMessageContaining(
            "dispensations[d1]: the id \"d1\" is used twice; keep the one that holds");
    Dispensation one = Overlays.dispensations().get(0);
    assertThatThrownBy(() -> PinganJson.dispensations().write(List.of(one, one)))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("dispensations[d1]");
  }

  private static ReadProblem refused(String json) {
    assertThat(json).isNotEqualTo(JSON);
    return catchThrowableOfType(ReadProblem.class, () -> PinganJson.dispensations().read(json));
  }
}
