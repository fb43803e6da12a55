package dev.pingan.jackson.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pingan.identity.InvalidModelException;
import dev.pingan.jackson.PinganJson;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.plan.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsFormatTest {
  private static final String JSON =
      Drills.quoted(
          """
          {'schema':'pingan-decisions/1','decisions':[
          {'point':'ten-day-scope','reading':'last','decidedBy':'区综治办',
          'decidedOn':'2023-03-20','reference':'综治办〔2023〕5号'},
          {'point':'booklet','reading':'year','decidedBy':'区综治办',
          'decidedOn':'2023-03-20','reference':'综治办〔2023〕5号'}]}"""
              .replace("\n", ""));

  @Test
  void areThisOutside() {
    assertThat(PinganJson.decisions().write(Overlays.decisions())).isEqualTo(JSON);
    assertThat(PinganJson.decisions().read(JSON)).isEqualTo(Overlays.decisions());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'reading':'last',       | ``                  | /decisions/0           | add [reading]
          'point':'ten-day-scope' | 'point':' x'        | /decisions/0/point     | without blanks at its ends
          'decidedBy':'区综治办'  | 'decidedBy':''      | /decisions/0           | names the body that decided and its document
          综治办〔2023〕5号       | ` `                 | /decisions/0           | decidedBy or reference is blank
          '2023-03-20'            | '2023-3-20'         | /decisions/0/decidedOn | as YYYY-MM-DD
          'reference'             | 'document'          | /decisions/0/document  | [point, reading, decidedBy, decidedOn, reference]
          'decisions'             | 'readings'          | /readings              | [schema, decisions]
          """)
  void refusesWhatCannotBe(String from, String to, String pointer, String words) {
    String harmed = JSON.replaceFirst(Drills.quoted(from), Drills.quoted(to));
    assertThat(harmed).isNotEqualTo(JSON);
    ReadProblem problem = refused(harmed);
    assertThat(problem.place().pointer()).isEqualTo(pointer);
    assertThat(problem).hasMessageContaining(words);
  }

  @Test
  void refusesAPointThatIsDecidedTwiceBothInAndOut() {
    assertThat(refused(JSON.replace("booklet", "ten-day-scope")))
        .cause()
        .hasMessageContaining(
            "decisions[ten-day-scope]: the point \"ten-day-scope\" is used twice;"
                + " keep the one that holds");
    List<Decision> twice =
        List.of(Overlays.decision("booklet", "year"), Overlays.decision("booklet", "round"));
    assertThatThrownBy(() -> PinganJson.decisions().write(twice))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("decisions[booklet]");
  }

  private static ReadProblem refused(String json) {
    return catchThrowableOfType(ReadProblem.class, () -> PinganJson.decisions().read(json));
  }
}
