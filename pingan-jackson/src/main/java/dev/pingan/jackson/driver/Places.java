package dev.pingan.jackson.driver;

import dev.pingan.jackson.problem.ReadProblem.Place;
import tools.jackson.core.TokenStreamLocation;

/** Where Jackson stands, as lines and columns from 1. */
interface Places {
  /** As Jackson says, where the text itself is not at hand. */
  Places AS_TOLD = at -> Math.max(1, at.getColumnNr()); // 0 if there is no token

  long column(TokenStreamLocation at);

  default long line(TokenStreamLocation at) {
    return Math.max(1, at.getLineNr());
  }

  default Place place(TokenStreamLocation at, String pointer) {
    return new Place(line(at), column(at), pointer);
  }
}
