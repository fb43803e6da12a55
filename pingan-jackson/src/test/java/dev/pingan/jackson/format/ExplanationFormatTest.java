package dev.pingan.jackson.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.jackson.PinganJson;
import dev.pingan.jackson.problem.ReadProblem;
import org.junit.jupiter.api.Test;

class ExplanationFormatTest {
  private static final String FIRST =
      PinganJson.explanation().write(Drills.explanation("fire-drill/unit:u1/2024-Q1"));

  /** One drill counted; the other was not in the office. Read as one drill, the duty is done. */
  @Test
  void isThisOutside() {
    assertThat(FIRST)
        .isEqualTo(
            json(
                """
                {'schema':'pingan-explanation/1','finding':{'id':'fire-drill/unit:u1/2024-Q1',
                'rule':'fire-drill','title':{'zh':'消防演练','en':'Fire drill'},'section':'增1',
                'clauses':[{'id':'N001','path':'增1·1','modality':'mandatory',
                'gist':{'zh':'每季演练','en':'Drills each quarter'}}],
                'bearer':{'kind':'unit','id':'u1'},'unit':'u1','occasion':'2024-Q1',
                'window':{'start':'2024-01-01','end':'2024-04-01'},
                'status':'open','phase':'within','performance':'partly','notes':[],
                'shortfall':{'reasons':['too-few'],'have':1,'need':2},'evidence':['e1'],
                'answerable':[{'role':'unit-leader','officers':['o1']},
                {'role':'bureau-in-charge','officers':[]},{'role':'head','officers':[]}]},
                'readings':{'finding':'fire-drill/unit:u1/2024-Q1','points':['drill-count'],
                'mildest':'fulfilled','harshest':'open','verdicts':[
                {'under':{'drill-count':'two'},'status':'open','asked':'alike'},
                {'under':{'drill-count':'one'},'status':'fulfilled','asked':'alike'}]},
                'remedy':{'timing':'in-time','stillNeeded':1,
                'firstDay':'2024-03-10','lastDay':'2024-03-31'},
                'trace':{'rule':{RULE},'considered':[
                {'id':'e1','occurredOn':'2024-02-05','failed':[]},
                {'id':'e2','occurredOn':'2024-02-20','failed':['wrong-place'],'nearMiss':true}]}}"""
                    .replace("RULE", Drills.RULE.replace("COUNT", "2"))));
  }

  @Test
  void whoDecidedThePointOnWhichItTurnsIsTold() {
    assertThat(PinganJson.explanation().write(Drills.decided("fire-drill/unit:u1/2024-Q1")))
        .contains(
            json(
                """
                ,'readings':{'finding':'fire-drill/unit:u1/2024-Q1','points':[],'mildest':'open',
                'harshest':'open','verdicts':[{'under':{},'status':'open','asked':'alike'}]},
                'decisions':[{'point':'drill-count','reading':'two',
                'decidedBy':'区综治办','decidedOn':'2024-01-08','reference':'综治办〔2024〕1号'}],
                'remedy':{"""));
    assertThat(PinganJson.explanation().write(Drills.decided("visits/village:v1/2024-03")))
        .doesNotContain("decisions");
  }

  /** A later quarter's: both drills were held in another one, which makes neither a near miss. */
  @Test
  void whatFailedByMoreThanOneConditionIsNoNearMiss() {
    assertThat(PinganJson.explanation().write(Drills.explanation("fire-drill/unit:u1/2024-Q3")))
        .endsWith(
            json(
                """
                'considered':[{'id':'e1','occurredOn':'2024-02-05','failed':['other-occasion']},
                {'id':'e2','occurredOn':'2024-02-20','failed':['wrong-place','other-occasion']}]}}"""));
  }

  @Test
  void isNeverRead() {
    assertThatThrownBy(() -> PinganJson.explanation().read(FIRST))
        .isInstanceOf(ReadProblem.class)
        .hasMessageContaining("only written, never read; have it made again from its inputs");
  }

  private static String json(String text) {
    return Drills.quoted(text.replace("\n", ""));
  }
}
