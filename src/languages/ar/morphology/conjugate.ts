import type { VerbStems } from './verb-stems';

/** A finite form in use in news: third persons, and the first where it is written apart. */
export interface FiniteForm {
  readonly form: string;
  readonly tense: 'past' | 'present';
  readonly voice: 'active' | 'passive';
  readonly number: 'singular' | 'dual' | 'plural';
  /** Feminine singular is also the plural of things. */
  readonly feminine: boolean;
  /** Shortened after لم: يقل, يعد, which may be other verbs' plain present. */
  readonly jussive: boolean;
}

/** Every finite form of a verb, folded and unvowelled. `active` stands for both voices where they are written alike. */
export function conjugate(stems: VerbStems): FiniteForm[] {
  const forms: FiniteForm[] = [];
  past(stems.past, 'active', stems, forms);
  // «أُلغيت»: a weak passive is written like the active but where an ending follows.
  if (stems.shape.defective) forms.push(...weakPassive(stems.past.slice(0, -1)));
  if (stems.pastPassive !== null) past(stems.pastPassive, 'passive', { ...stems, past: stems.pastPassive }, forms);
  present(stems.present, 'active', forms);
  if (stems.presentPassive !== null) present(stems.presentPassive, 'passive', forms);
  if (stems.jussive !== null) {
    // «لم نتلق», «لم أتلق»: of two letters the first person is another word's form (نقل, نعد).
    for (const person of stems.jussive.length > 2 ? 'يتنا' : 'يت') {
      const number = person === 'ن' ? 'plural' : 'singular';
      forms.push(finite(person + stems.jussive, 'present', 'active', number, person === 'ت', true));
    }
  }
  return forms;
}

function weakPassive(bare: string): FiniteForm[] {
  return [
    finite(`${bare}يت`, 'past', 'passive', 'singular', true),
    finite(`${bare}يتا`, 'past', 'passive', 'dual', true),
  ];
}

function finite(
  form: string,
  tense: FiniteForm['tense'],
  voice: FiniteForm['voice'],
  number: FiniteForm['number'],
  feminine = false,
  jussive = false,
): FiniteForm {
  return { form, tense, voice, number, feminine, jussive };
}

function past(stem: string, voice: FiniteForm['voice'], { shape }: VerbStems, forms: FiniteForm[]): void {
  const ending = stem.charAt(stem.length - 1);
  const weak = shape.defective && (ending === 'ي' || ending === 'ا') && voice === 'active';
  const bare = weak ? stem.slice(0, -1) : stem;
  // لقي، بقي keep their ya: لقيت.
  const keeps = weak && shape.form === 'I' && ending === 'ي' && shape.past.charAt(1) !== 'ا';
  forms.push(finite(stem, 'past', voice, 'singular'));
  forms.push(finite(`${bare}ت`, 'past', voice, 'singular', true), finite(`${bare}وا`, 'past', voice, 'plural'));
  if (keeps) forms.push(finite(`${stem}ت`, 'past', voice, 'singular', true));
  forms.push(finite(`${bare}تا`, 'past', voice, 'dual', true));
  if (weak) {
    const root = ending === 'ا' ? `${bare}و` : stem;
    forms.push(finite(`${root}ا`, 'past', voice, 'dual'), finite(`${root}نا`, 'past', voice, 'plural'));
  } else if (shape.hollow && shape.form !== 'III') {
    const short = stem.slice(0, -2) + ending;
    forms.push(finite(`${stem}ا`, 'past', voice, 'dual'));
    if (short.length > 2) forms.push(finite(`${short}نا`, 'past', voice, 'plural'));
    else if (shape.form === 'I') forms.push(finite(`${short}نا`, 'past', voice, 'plural'));
  } else {
    if (shape.hamzated && voice === 'active') forms.push(finite(`${stem.slice(0, -1)}ءوا`, 'past', voice, 'plural'));
    const long = shape.doubled ? stem + ending : stem;
    forms.push(finite(`${stem}ا`, 'past', voice, 'dual'), finite(`${long}نا`, 'past', voice, 'plural'));
    forms.push(finite(`${long}ن`, 'past', voice, 'plural', true));
    if (shape.doubled) forms.push(finite(`${long}ت`, 'past', voice, 'singular'));
  }
}

function present(stem: string, voice: FiniteForm['voice'], forms: FiniteForm[]): void {
  const ending = stem.charAt(stem.length - 1);
  const weak = ending === 'ي' || ending === 'و';
  const bare = weak && stem.length > 1 ? stem.slice(0, -1) : stem;
  for (const person of 'يتنا') {
    // أمس is "yesterday", not "I touch".
    if (person === 'ا' && stem.length < 3) continue;
    forms.push(finite(person + stem, 'present', voice, person === 'ن' ? 'plural' : 'singular', person === 'ت'));
  }
  for (const person of 'يت') {
    forms.push(
      finite(`${person}${bare}ون`, 'present', voice, 'plural'),
      finite(`${person}${bare}وا`, 'present', voice, 'plural'),
    );
    forms.push(
      finite(`${person}${stem}ان`, 'present', voice, 'dual'),
      finite(`${person}${stem}ا`, 'present', voice, 'dual'),
    );
  }
  if (ending === 'ا') {
    for (const person of 'يت') forms.push(finite(`${person}${stem.slice(0, -1)}ءون`, 'present', voice, 'plural'));
  }
  forms.push(finite(`ي${stem}ن`, 'present', voice, 'plural', true));
}
