package dev.pingan.evaluation;

import dev.pingan.ledger.Content;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.Shift;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Cover;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.NoneOf;
import dev.pingan.plan.RateAtLeast;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Seated;
import dev.pingan.plan.Selector;
import java.util.List;

/**
 * Whether a requirement asks for the kind of thing that a content is, of whom it is, whatever its
 * attributes.
 *
 * @param bearers those who owe the rule
 * @param content the content in question
 */
record Interest(Doers doers, List<Bearer> bearers, Content content)
    implements Requirement.Cases<Boolean> {
  @Override
  public Boolean atLeast(AtLeast atLeast) {
    return isAskedFor(atLeast.of());
  }

  @Override
  public Boolean inPlace(InPlace inPlace) {
    return isAskedFor(inPlace.of());
  }

  @Override
  public Boolean cover(Cover cover) {
    return content.shape() == Shape.VISIT;
  }

  @Override
  public Boolean eachDay(EachDay eachDay) {
    return content instanceof Shift shift
        && bearers.stream().anyMatch(bearer -> Watches.serves(shift, bearer));
  }

  @Override
  public Boolean eachAnswered(EachAnswered answered) {
    return answered.trigger().selectsKindOf(content)
        || answered.answers().stream().anyMatch(answer -> answer.selectsKindOf(content));
  }

  @Override
  public Boolean noneOf(NoneOf noneOf) {
    return content.shape() == Shape.NIL_REPORT
        || (content instanceof Incident incident && incident.target() == noneOf.target());
  }

  @Override
  public Boolean rateAtLeast(RateAtLeast rateAtLeast) {
    return content.shape() == Shape.SURVEY;
  }

  @Override
  public Boolean seated(Seated seated) {
    return false;
  }

  private boolean isAskedFor(Selector selector) {
    return selector.selectsKindOf(content)
        && bearers.stream().anyMatch(bearer -> doers.serves(bearer, selector, content));
  }
}
