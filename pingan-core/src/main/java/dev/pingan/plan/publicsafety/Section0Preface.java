package dev.pingan.plan.publicsafety;

import static dev.pingan.plan.publicsafety.Wording.text;

import dev.pingan.identity.Label;
import dev.pingan.plan.Background;
import dev.pingan.plan.Section;
import java.util.List;

/** 序: title, aims and basis. */
final class Section0Preface {
  private Section0Preface() {}

  static Section under() {
    return Section.of("序", Label.of("名称与依据", "Title and basis"), List.of(title(), basis()));
  }

  private static Background title() {
    return Background.of(
        List.of(text("X01", "题", "方案名称", "The plan's title")),
        Label.of("名称，不含要求", "A title asks for nothing"));
  }

  private static Background basis() {
    return Background.of(
        List.of(
            text("X02", "序·1", "制定目的与上级依据", "Its aims, and the district plan on which it rests")),
        Label.of(
            "交代制定的缘由和依据，没有要办的事",
            "Says why and on what basis the plan was made; nobody has to do anything"));
  }
}
