/** A form of a noun or adjective, folded, without article. */
export interface NominalForm {
  readonly form: string;
  readonly number: 'singular' | 'dual' | 'plural';
  /** Ends in a vowel sign written as a letter or a construct ending: weaker evidence than the plain form. */
  readonly weak: boolean;
}

const form = (written: string, number: NominalForm['number'], weak = false): NominalForm => ({
  form: written,
  number,
  weak,
});

/** Singular, accusative, dual (also in construct) and the given plurals of a folded noun. */
export function inflectNoun(base: string, plurals: readonly string[]): NominalForm[] {
  const forms = [form(base, 'singular')];
  const feminine = base.endsWith('ه');
  const stem = feminine ? `${base.slice(0, -1)}ت` : base;
  if (!feminine && !/[اي]$/u.test(base) && !base.endsWith('اء')) forms.push(form(`${base}ا`, 'singular'));
  if (base.endsWith('ي')) forms.push(form(`${base}ا`, 'singular'));
  if (!base.endsWith('ا')) {
    forms.push(form(`${stem}ان`, 'dual'), form(`${stem}ين`, 'dual'));
    // منتسبي is the plural's construct where there is a sound plural.
    if (!plurals.some((plural) => plural === `${stem}ين`)) forms.push(form(`${stem}ي`, 'dual', true));
    if (feminine) forms.push(form(`${stem}ا`, 'dual', true));
  }
  for (const plural of plurals) {
    forms.push(form(plural, 'plural'));
    if (plural.endsWith('ين')) forms.push(form(`${plural.slice(0, -2)}ي`, 'plural', true));
    if (plural.endsWith('ون')) forms.push(form(`${plural.slice(0, -2)}و`, 'plural', true));
    if (!/(?:ات|[هايين]|ون|ين|اء)$/u.test(plural)) forms.push(form(`${plural}ا`, 'plural', true));
  }
  return forms;
}

/** The regular plurals that a folded noun can take when none is given: ات of ة, and of masdars. */
export function regularPlurals(base: string): readonly string[] {
  return base.endsWith('ه') ? [`${base.slice(0, -1)}ات`] : [];
}

/** «مدرسون», «متسوقين»: the plural of a folded participle that names persons, which is far more frequent than two of them. */
export function soundPlurals(base: string, persons: boolean): readonly string[] {
  return persons && /^م[\u0621-\u064a]{3,}$/u.test(base) && !base.endsWith('ه') ? [`${base}ون`, `${base}ين`] : [];
}

/** All genders and numbers of a folded adjective or participle, with the given broken plurals. */
export function inflectAdjective(base: string, plurals: readonly string[]): NominalForm[] {
  const forms = [form(base, 'singular'), form(`${base}ا`, 'singular'), form(`${base}ه`, 'singular')];
  forms.push(form(`${base}ان`, 'dual'), form(`${base}تان`, 'dual'), form(`${base}تين`, 'dual'));
  forms.push(form(`${base}ون`, 'plural'), form(`${base}ين`, 'plural'), form(`${base}ات`, 'plural'));
  forms.push(form(`${base}و`, 'plural', true), form(`${base}ي`, 'plural', true));
  for (const plural of plurals) forms.push(form(plural, 'plural'));
  return forms;
}
