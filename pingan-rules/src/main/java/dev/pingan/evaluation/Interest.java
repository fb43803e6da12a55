package dev.pingan.evaluation;

import dev.pingan.ledger.Content;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.Shape;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Cover;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.NoneOf;
import dev.pingan.plan.RateAtLeast;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Seated;

/**
 * Whether a requirement asks for the kind of thing that a content is, whatever its attributes.
 *
 * @param content the content in question
 */
record Interest(Content content) implements Requirement.Cases<Boolean> {
  @Override
  public Boolean atLeast(AtLeast atLeast) {
    return atLeast.of().selectsKindOf(content);
  }

  @Override
  public Boolean inPlace(InPlace inPlace) {
    return inPlace.of().selectsKindOf(content);
  }

  @Override
  public Boolean cover(Cover cover) {
    return content.shape() == Shape.VISIT;
  }

  @Override
  public Boolean eachDay(EachDay eachDay) {
    return content.shape() == Shape.SHIFT;
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
}
