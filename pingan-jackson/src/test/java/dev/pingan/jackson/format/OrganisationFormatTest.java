package dev.pingan.jackson.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Label;
import dev.pingan.jackson.PinganJson;
import dev.pingan.organisation.Organisation;
import org.junit.jupiter.api.Test;

class OrganisationFormatTest {
  private static final String FULL =
      """
      {'schema':'pingan-organisation/1','name':{'zh':'城建局','en':'Construction bureau'},
      'officers':[
      {'id':'o1','name':{'zh':'甲','en':'A'},'posts':[{'kind':'director'},{'kind':'leadership'}]},
      {'id':'o2','posts':[{'kind':'in-charge','sections':['四(一)','四(二)'],
      'held':{'from':'2023-05-01'}}],'unit':'u1'},
      {'id':'o3'}],
      'leadingGroup':{'head':'o1','deputies':['o2'],'members':['o3','o2'],'office':['o2','o3']},
      'standingGroup':{'members':['o1'],'office':['o3']},
      'units':[{'id':'u1','name':{'zh':'一队'},'keySites':['k1','k2']},
      {'id':'u2','keySites':[]},{'id':'u3'}],
      'localities':[{'id':'l1','kind':'sub-district','name':{'zh':'河滨街道'}}],
      'villages':[{'id':'v1','name':{'zh':'东村','en':'East'},'locality':'l1','unit':'u1',
      'assigned':{'to':'2023-05-01'},'register':[{'id':'h1','kind':'resident','members':4},
      {'id':'h2','kind':'floating','dwelt':{'from':'2023-02-01','to':'2023-09-01'}},
      {'id':'h3','kind':'vacant','members':0}]},
      {'id':'v2','locality':'l1'}],
      'sensitivePeriods':[{'label':'两会','from':'2023-03-03','to':'2023-03-14'}]}
      """
          .replace("\n", "")
          .replace('\'', '"');

  @Test
  void isThisOutside() {
    assertThat(PinganJson.organisation().write(Organisations.full())).isEqualTo(FULL);
  }

  @Test
  void isThatInside() {
    Organisation read = PinganJson.organisation().read(FULL);
    assertThat(read).isEqualTo(Organisations.full());
    assertThat(read.digest()).isEqualTo(Organisations.full().digest());
  }

  @Test
  void aPostMayBeItsCodeAlone() {
    String inShort =
        FULL.replace("{\"kind\":\"director\"}", "\"director\"")
            .replace("{\"kind\":\"leadership\"}", "\"leadership\"");
    assertThat(inShort).contains("\"posts\":[\"director\",\"leadership\"]");
    assertThat(PinganJson.organisation().read(inShort)).isEqualTo(Organisations.full());
    String written = PinganJson.organisation().write(PinganJson.organisation().read(inShort));
    assertThat(written).isEqualTo(FULL);
  }

  @Test
  void saysHowAPostIsWritten() {
    String wrong = FULL.replace("{\"kind\":\"director\"}", "7");
    assertThatThrownBy(() -> PinganJson.organisation().read(wrong))
        .hasMessageContaining("/officers/0/posts/0")
        .hasMessageContaining("expected a post (text or an object) but found a whole number")
        .hasMessageContaining("write its code alone, or {\"kind\": code");
    String unknown = FULL.replace("{\"kind\":\"director\"}", "\"directr\"");
    assertThatThrownBy(() -> PinganJson.organisation().read(unknown))
        .hasMessageContaining("\"directr\" is not a post; write one of [director, ");
  }

  @Test
  void needsNoMoreThanAName() {
    Organisation bare = Organisation.builder().name(Label.of("城建局")).build();
    String json = "{\"schema\":\"pingan-organisation/1\",\"name\":{\"zh\":\"城建局\"}}";
    assertThat(PinganJson.organisation().write(bare)).isEqualTo(json);
    assertThat(PinganJson.organisation().read(json)).isEqualTo(bare);
  }
}
