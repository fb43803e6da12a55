package dev.pingan.jackson.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.agenda.Agenda;
import dev.pingan.identity.Id;
import dev.pingan.jackson.PinganJson;
import dev.pingan.jackson.problem.ReadProblem;
import org.junit.jupiter.api.Test;

class AgendaFormatTest {
  /**
   * Of two drills one was held, of three households one visited; today still counts, and 15 working
   * days are left.
   */
  @Test
  void isThisOutside() {
    assertThat(PinganJson.agenda().write(Drills.agenda()))
        .isEqualTo(
            json(
                """
                {'schema':'pingan-agenda/1','asOf':'2024-03-10','through':'2024-04-15','items':[
                {'finding':'fire-drill/unit:u1/2024-Q1','title':{'zh':'消防演练','en':'Fire drill'},
                'bearer':{'kind':'unit','id':'u1'},'unit':'u1','status':'open',
                'remedy':{'timing':'in-time','stillNeeded':1,
                'firstDay':'2024-03-10','lastDay':'2024-03-31'}},
                {'finding':'visits/village:v1/2024-03','title':{'zh':'走访'},
                'bearer':{'kind':'village','id':'v1'},'unit':'u1','status':'open',
                'remedy':{'timing':'in-time','stillNeeded':2,
                'firstDay':'2024-03-10','lastDay':'2024-03-31','perWorkday':1}},
                {'finding':'fire-drill/unit:u1/2024-Q2','title':{'zh':'消防演练','en':'Fire drill'},
                'bearer':{'kind':'unit','id':'u1'},'unit':'u1','status':'upcoming',
                'remedy':{'timing':'in-time','stillNeeded':2,
                'firstDay':'2024-04-01','lastDay':'2024-06-30'}}]}"""));
  }

  @Test
  void anAgendaOfNothingHasNoItem() {
    Agenda nobodys = Drills.agenda().of(Id.of("u9"));
    assertThat(PinganJson.agenda().write(nobodys))
        .isEqualTo(
            json(
                "{'schema':'pingan-agenda/1','asOf':'2024-03-10','through':'2024-04-15',"
                    + "'items':[]}"));
  }

  @Test
  void isNeverRead() {
    String written = PinganJson.agenda().write(Drills.agenda());
    assertThatThrownBy(() -> PinganJson.agenda().read(written))
        .isInstanceOf(ReadProblem.class)
        .hasMessageContaining("only written, never read; have it made again from its inputs");
  }

  private static String json(String text) {
    return Drills.quoted(text.replace("\n", ""));
  }
}
