package dev.pingan.narration;

import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Cover;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.NoneOf;
import dev.pingan.plan.RateAtLeast;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Seated;

/** What a requirement is about, as part of a message's key: key sites, a seat, households. */
enum Subject implements Requirement.Cases<String> {
  INSTANCE;

  static final String HEAD = "head";
  static final String DEPUTY = "deputy";
  static final String MEMBERS = "members";
  static final String OTHER = "other";

  @Override
  public String inPlace(InPlace inPlace) {
    return inPlace.where() == InPlace.Where.EACH_KEY_SITE ? "sites" : "measure";
  }

  @Override
  public String seated(Seated seated) {
    return Messages.key(seated.seat());
  }

  @Override
  public String cover(Cover cover) {
    return "coverage";
  }

  @Override
  public String atLeast(AtLeast atLeast) {
    return OTHER;
  }

  @Override
  public String eachDay(EachDay eachDay) {
    return OTHER;
  }

  @Override
  public String eachAnswered(EachAnswered eachAnswered) {
    return OTHER;
  }

  @Override
  public String noneOf(NoneOf noneOf) {
    return OTHER;
  }

  @Override
  public String rateAtLeast(RateAtLeast rate) {
    return OTHER;
  }
}
