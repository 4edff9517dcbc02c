import { copularPhrases } from './lexicon/general';

/** Verbs that say what a subject is. */
export const copulas: ReadonlySet<string> = new Set([
  'be',
  'become',
  'remain',
  'constitute',
  'represent',
  'amount to',
  ...copularPhrases.split(', '),
]);

/** Verbs by which one says what something is: "described the dead as fighters". */
export const calling: ReadonlySet<string> = new Set([
  'describe',
  'characterise',
  'characterize',
  'portray',
  'depict',
  'label',
  'brand',
  'regard',
  'denounce',
  'identify',
  'list',
  'class',
  'classify',
]);

/** Nouns for whether words are true: "denied the accuracy of the report". */
export const verities: ReadonlySet<string> = new Set([
  'truth',
  'accuracy',
  'veracity',
  'truthfulness',
  'authenticity',
  'validity',
]);

/** Nouns that stand for what was told, beside those of speech. */
export const shells: ReadonlySet<string> = new Set(['matter', 'smear', 'slur', 'narrative', 'charge', 'myth']);

/** Determiners that own what follows them. */
export const possessives: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your']);

/** "A number of protesters", "a quantity of drugs": nouns that say how many or how much of what stands behind them, and not of what sort. */
export const vague: ReadonlySet<string> = new Set([
  'number',
  'quantity',
  'amount',
  'majority',
  'handful',
  'lot',
  'couple',
  'group',
]);

/** "Others said", "some put it at 40": each time somebody else. */
export const anew: ReadonlySet<string> = new Set(['others', 'another', 'some', 'many', 'few', 'several', 'most']);

/** "Several attacks", "a series of strikes", "repeated raids": what came again and again. */
export const repeating: ReadonlySet<string> = new Set([
  'several',
  'many',
  'numerous',
  'countless',
  'repeated',
  'frequent',
  'recurrent',
  'recurring',
  'regular',
  'daily',
  'increasing',
  'mounting',
  'growing',
  'continuing',
  'ongoing',
  'dozens',
  'scores',
  'hundreds',
  'most',
  'series',
  'wave',
  'spate',
  'string',
  'slew',
  'barrage',
]);

/** What pronouns of the third person take up. */
export const anaphors: ReadonlyMap<string, 'person' | 'body' | 'several'> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['him', 'person'],
  ['her', 'person'],
  ['it', 'body'],
  ['they', 'several'],
  ['them', 'several'],
]);

/** What determiners of the third person that own take up. */
export const owners: ReadonlyMap<string, 'person' | 'body' | 'several'> = new Map([
  ['his', 'person'],
  ['her', 'person'],
  ['its', 'body'],
  ['their', 'several'],
]);

const feminine =
  'she her woman girl mother wife daughter sister aunt niece grandmother granddaughter widow bride queen princess duchess baroness lady mrs ms miss actress waitress hostess heroine spokeswoman businesswoman policewoman congresswoman councilwoman chairwoman stepmother mother-in-law daughter-in-law girlfriend nun schoolgirl sportswoman servicewoman stewardess';
const masculine =
  'he him his man boy father husband son brother uncle nephew grandfather grandson widower groom king prince duke baron lord mr sir actor waiter host hero spokesman businessman policeman congressman councilman chairman stepfather father-in-law son-in-law boyfriend monk schoolboy sportsman serviceman fisherman gunman priest imam sheikh emir pope bishop';

/** Gender that words show of whom they name. */
export const genders: ReadonlyMap<string, 'masculine' | 'feminine'> = new Map([
  ...feminine.split(' ').map((lemma) => [lemma, 'feminine'] as const),
  ...masculine.split(' ').map((lemma) => [lemma, 'masculine'] as const),
]);

/** Pronouns by which speakers name themselves. */
export const firstPerson: ReadonlySet<string> = new Set([
  'i',
  'we',
  'me',
  'us',
  'my',
  'our',
  'ours',
  'ourselves',
  'myself',
]);

/** "Farmers, not students"; "no injuries" behind a comma tells that there were none. */
export const contrasting: ReadonlySet<string> = new Set(['not']);

/** Nouns that only say how something is done. */
export const manners: ReadonlySet<string> = new Set([
  'way',
  'manner',
  'fashion',
  'circumstance',
  'condition',
  'duress',
  'pressure',
  'secret',
  'pretext',
]);

/** Conjunctions behind which what is denied goes on. */
export const alternatives: ReadonlySet<string> = new Set(['or', 'nor']);

/** "Did it": verbs that stand for any deed. */
export const proVerbs: ReadonlySet<string> = new Set(['do']);

/** Nouns that name what an event came of where they are of one: "the source of the fire". */
export const springs: ReadonlySet<string> = new Set(['source', 'root']);

/** What is lost when a vessel cannot be reached any more. */
export const contacts: ReadonlySet<string> = new Set([
  'contact',
  'radio contact',
  'communication',
  'radio communication',
  'radar contact',
]);

/** Nouns behind a number that say by how much one figure exceeds another. */
export const multiples: ReadonlySet<string> = new Set(['time', 'times', 'fold']);

/** Endings of nouns for who does something, belongs to something or works at it; of most things that end so a table knows. */
const personal = /(?:[a-z]{2}(?:er|or|ist|eer|ian|ster|hand|mate)s?|[a-z]{2}(?:m[ae]n|wom[ae]n))$/u;

/** Nouns for persons and for several of them that do not end so. */
const persons: ReadonlySet<string> = new Set(
  'ally allies member members pair duo trio quartet sides states counterpart counterparts entourage'.split(' '),
);

/** Nouns that end so and are none. */
const things: ReadonlySet<string> = new Set(
  'number numbers power powers superpower superpowers factor factors closer harder easier tighter danger dangers barrier barriers chapter chapters summer summers winter winters matter matters paper papers terror chamber chambers error errors order orders figure manner stretcher trader border borders corner corners letter letters disaster disasters fever fevers river rivers tower towers offer offers quarter quarters layer layers character characters marker markers counter counters poster posters banner banners reminder reminders container containers answer answers center centers favor favors behavior vigor horror horrors rumor rumors mirror mirrors indicator indicators trigger triggers shelter shelters burger burgers shoulder shoulders finger fingers computer computers newspaper newspapers'.split(
    ' ',
  ),
);

/** "Rangers", "a classmate", "fishermen". */
export function namesPersons(form: string): boolean {
  return persons.has(form) || (personal.test(form) && !things.has(form));
}

/** "The town witnessed clashes": verbs by which a place has something happen in it. */
export const witnesses: ReadonlySet<string> = new Set(['witness']);

/** What players and teams are credited with in a game. It is no figure of what happened. */
export const scores: ReadonlySet<string> = new Set(
  'point rebound assist touchdown wicket yard turnover interception strikeout inning birdie bogey'.split(' '),
);
