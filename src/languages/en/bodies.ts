/** Nouns that head the name of a body, whoever's it is: "the Chilean Forestry Corporation", "the Port of Tema Authority". */
export const bodies: ReadonlySet<string> = new Set(
  `academy administration agency airline airport alliance archive assembly association authority bank board body bureau centre center
  chamber church club coalition college command commission committee company confederation congress consortium consulate cooperative
  corporation council court department directorate directory district embassy exchange federation firm force forum foundation
  front fund group guild headquarters hospital institute institution inspectorate league ministry mission mosque movement museum
  network observatory office organisation organization parish parliament partnership party police refinery regulator registry secretariat
  service society squad station syndicate team trust tribunal union unit university utility watchdog works`.split(
    /\s+/u,
  ),
);
