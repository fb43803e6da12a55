/** How others hand it over. */
module dev.pingan.jackson {
  requires transitive dev.pingan.rules;
  requires transitive tools.jackson.databind;
  requires static de.siegmar.fastcsv;

  exports dev.pingan.jackson;
  exports dev.pingan.jackson.problem;

  provides tools.jackson.databind.JacksonModule with
      dev.pingan.jackson.PinganModule,
      dev.pingan.jackson.ThreetenExtraModule;
}
