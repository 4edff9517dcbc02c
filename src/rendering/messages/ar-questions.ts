import { type EventClass, type QuantityValue, type StateScale, traitsOf } from '../../model';
import { plainTable } from '../../text/plain-table';
import type { Asked, AskedObject } from '../asked';
import {
  asksCourse,
  broaderOf,
  type EventWords,
  impersonal,
  isTelling,
  isVague,
  liesAhead,
  naming,
  presenceAsked,
} from '../event-words';
import { isolate } from '../isolate';
import { stateNames } from '../state-names';
import { befallen, counted } from './ar-counted';
import { events } from './ar-events';
import { feminineVerb, isFeminine } from './ar-gender';
import { effects, endsInArabic, measures } from './ar-terms';
import { comings, suffering, verbs } from './ar-verbs';
import { terms } from './ar-words';

// Long because it is mostly a table: how Arabic asks, kind by kind of question.

// Long: the frame of each kind of question, and the grammar that the frames share.
const stateName = stateNames('ar');

/** What a question asks, as an Arabic sentence; null where the kind or its topic has no words. */
export function askInArabic(asked: Asked): string | null {
  const frame = frames[asked.kind];
  const [event] = asked.events;
  const spoken = event === undefined || isTelling(event, asked.object) || !naming.has(asked.kind);
  return frame === undefined || !spoken ? null : frame(asked);
}

/** What happened, to what, as a headline. */
export function headlineInArabic({ events: [event], object, near }: Asked): string | null {
  if (event === undefined || isVague(event)) return null;
  const words = events[event];
  if (object === null) return words.alone ?? words.noun;
  return annexes(event) ? `${words.noun} ${named(object)}` : words.noun + linked(words, object, near);
}

/** What somebody carries out, as a task is. */
const tasks: ReadonlySet<EventClass> = new Set<EventClass>([
  'detain',
  'abduct',
  'evacuate',
  'deploy',
  'search',
  'rescue',
  'test',
  'raid',
]);

const frames: Readonly<Record<string, (asked: Asked) => string | null>> = plainTable<(asked: Asked) => string | null>({
  occurrence: whether,
  agent({ events: [event, second], object }) {
    if (event === undefined) return null;
    const verb = verbs[event];
    if (events[event].form === 'doing' && verb !== undefined)
      return `من ${verb}${object?.role === 'undergoer' ? ` (${named(object)})` : ''}؟`;
    const who = impersonal.has(traitsOf(event).family) ? 'من أو ما الذي' : 'من الذي';
    const undergoer = object?.role === 'undergoer' ? object : null;
    const behind = event === 'order' ? 'أصدر' : tasks.has(event) ? 'نفّذ' : 'يقف وراء';
    const joins = undergoer !== null && second !== undefined && annexes(event) && annexes(second);
    const also = joins && events[second].noun !== events[event].noun ? ` أو ${withPronoun(second, undergoer)}` : '';
    return `${who} ${behind} ${definite(event, undergoer)}${also}؟`;
  },
  cause({ events: [event, second], object, near }) {
    const unlike = second !== undefined && event !== undefined && traitsOf(event).family !== traitsOf(second).family;
    // Told of by several sorts of events, the cause is asked of whatever it was.
    if (object !== null && (unlike || event === undefined)) return `ما سبب ما حدث ${to(object)}؟`;
    if (event === undefined) return null;
    // What people do has reasons.
    const does = object !== null && events[event].form === 'doing' && moves(event, object);
    return does ? `لماذا ${verbFor(event, object)}؟` : `ما سبب ${definite(event, object, near)}؟`;
  },
  means({ about, events: [event], object, near }) {
    if (event === undefined) return null;
    const where = object === null ? '' : linked(events[event], object, near);
    if (event === 'explode') return `ما الذي انفجر${where}؟`;
    if (event === 'launch') return `ما الذي أُطلق${where}؟`;
    if (object !== null && moves(event, object))
      return `${asksCourse(about) ? 'كيف ومتى' : 'كيف'} ${verbFor(event, object)}؟`;
    const suffered = object === null ? suffering[event] : undefined;
    if (suffered !== undefined) return `بأي وسيلة ${suffered[0]} ${suffered[1]}؟`;
    return `بأي وسيلة ${came(event, object)} ${definite(event, object, near)}؟`;
  },
  target({ events: [event], object }) {
    if (event === undefined) return null;
    const words = events[event];
    if (words.form === 'doing') return object?.role === 'doer' ? `ما وجهة ${named(object)}؟` : null;
    if (words.form === 'done' && words.link === '' && annexes(event))
      return `ما الذي ${came(event, object)} ${attached(words.noun, 'ه')}؟`;
    return `ما هدف ${definite(event, null)}؟`;
  },
  place: ({ events: [event], object }) =>
    event === undefined ? null : circumstance('أين', event, events[event].link === 'في' ? null : object),
  time({ about, events: [event], object, near }) {
    if (event === undefined) return null;
    if (liesAhead(about)) return `متى ${willCome(event)} ${definite(event, object, near)}؟`;
    return circumstance('متى', event, object, near);
  },
  origin({ events: [event], object }) {
    if (event === undefined) return null;
    if (object !== null && moves(event, object)) return `من أين ${verbFor(event, object)}؟`;
    const { family } = traitsOf(event);
    const set = family === 'assault' ? (feminine(events[event]) ? 'انطلقت' : 'انطلق') : came(event, object);
    return `من أين ${set} ${definite(event, object)}؟`;
  },
  count({ values, events: [event] }) {
    const value = values.find((one) => one.kind === 'quantity');
    return value === undefined ? null : howMany(value, event);
  },
  outcome(asked) {
    const { values, object, denied } = asked;
    const [first] = values;
    if (first?.kind === 'state') return inWhatState(first.scale, object);
    if (first?.kind === 'actor') return object === null ? null : `من كان يسيطر على ${named(object)}؟`;
    const [event, second] = asked.events;
    if (asked.manner === true && event !== undefined && object !== null)
      return `على أي نحو كانت ${definite(broaderOf(event), object)}؟`;
    if (event === undefined || second === undefined || denied || object === null) return whether(asked);
    if (moves(event, object) && moves(second, object))
      return `هل ${verbFor(event, object)} أم ${inGender(verbs[second] ?? '', object)}؟`;
    const other = annexes(second) ? withPronoun(second, object) : definite(second, object);
    return `ماذا حدث: ${definite(event, object)} أم ${other}؟`;
  },
  identity({ about, values, object }) {
    const effect = /^identity:victims:([a-z]+)/u.exec(about)?.[1];
    if (effect !== undefined) return `من هم ${effects[effect]?.replace(/ين$/u, 'ون') ?? 'الضحايا'}؟`;
    const [first] = values;
    if (first?.kind === 'state') return inWhatState(first.scale, object);
    if (object === null) return null;
    return isHers(object) ? `من هي أو ما هي ${named(object)}؟` : `من هو أو ما هو ${named(object)}؟`;
  },
});

/** What is asked to have been there or not, in the plural. */
const presences: Readonly<Record<string, string>> = plainTable<string>({
  'thing:person/combatant': 'مسلحون',
  'thing:person/civilian': 'مدنيون',
  'thing:weapon/bomb': 'قنابل',
  'thing:weapon/chemical': 'مواد كيميائية',
  'thing:weapon': 'أسلحة',
  'thing:vehicle/aircraft': 'طائرات',
  'thing:vehicle/ship': 'سفن',
  'thing:vehicle': 'مركبات',
});

function whether({ about, events: [event], object, near }: Asked): string | null {
  const present = presenceAsked(about);
  if (present !== null) return `هل كان هناك ${presences[present] ?? termOf(present) ?? 'شيء من ذلك'}؟`;
  if (event === undefined) return null;
  const words = events[event];
  if (about.endsWith(':attempted')) return `هل جرت محاولة ${toward(definite(event, object, near))}؟`;
  if (liesAhead(about)) return `هل ${willCome(event)} ${definite(event, object, near)}؟`;
  if (object !== null && moves(event, object)) return `هل ${verbFor(event, object)}؟`;
  const suffered = object === null ? suffering[event] : undefined;
  if (suffered !== undefined) return `هل ${suffered[0]} ${suffered[2]}؟`;
  if (words.form === 'done') {
    if (object !== null) return `هل ${came(event, object)} ${definite(event, object, near)}؟`;
    if (words.alone !== undefined) return `هل وقع ${words.alone}؟`;
    return tasks.has(event) ? `هل جرت عملية ${words.noun}؟` : `هل ${came(event, null)} ${definite(event, null)}؟`;
  }
  if (object !== null && annexes(event)) return `هل ${came(event, object)} ${words.noun} ${to(object)}؟`;
  return `هل ${came(event, object)} ${(object === null ? words.alone : undefined) ?? words.noun}${object === null ? '' : linked(words, object, near)}؟`;
}

function circumstance(word: string, event: EventClass, object: AskedObject | null, near = false): string {
  if (object !== null && moves(event, object)) return `${word} ${verbFor(event, object)}؟`;
  const suffered = object === null ? suffering[event] : undefined;
  if (suffered !== undefined) return `${word} ${suffered[0]} ${suffered[1]}؟`;
  return `${word} ${came(event, object)} ${definite(event, object, near)}؟`;
}

/** How an event is to come about, in the gender of its noun. */
function willCome(event: EventClass): string {
  const words = events[event];
  const verb = words.form === 'happens' ? 'قع' : 'تم';
  return `س${feminine(words) ? 'ت' : 'ي'}${verb}`;
}

function inWhatState(scale: StateScale, object: AskedObject | null): string {
  if (object === null) return `ما الحال: ${endsInArabic(scale, false)}؟`;
  return `ما حال ${named(object)}: ${endsInArabic(scale, isHers(object))}؟`;
}

function howMany({ unit, measure, effect, scope }: QuantityValue, event: EventClass | undefined): string {
  const sorts = scope.qualifiers.flatMap((id) => countedOf(id) ?? []);
  const others = scope.qualifiers
    .filter((id) => countedOf(id) === null)
    .flatMap((id) => stateName(id) ?? termOf(id) ?? []);
  const group = others.length === 0 ? '' : ` (${isolate(others.join('، '))})`;
  if (measure !== null) return `ما ${measures[measure] ?? isolate(measure)}${group}؟`;
  const people = unit === 'thing:person' || unit === 'person';
  const rest = scope.part === 'other' ? ' الآخرين' : '';
  const things = people ? null : countedOf(unit);
  if (effect === null) {
    const [first, ...more] = [...sorts, things ?? (people && sorts.length === 0 ? counted.person : null)].filter(
      Boolean,
    );
    const during = event !== undefined && events[event].form === 'happens' ? ` في ${definite(event, null)}` : '';
    return first === undefined
      ? `كم العدد${group}${during}؟`
      : `كم عدد ${first}${more.length === 0 ? '' : ` من ${more.join(' و')}`}${rest}${group}${during}؟`;
  }
  const of = sorts.length === 0 ? '' : ` من ${sorts.join(' و')}`;
  if (things === null || things === '') return `كم عدد ${effects[effect] ?? ''}${rest}${of}${group}؟`;
  const befell = befallen[effect];
  return befell === undefined
    ? `كم عدد ${effects[effect] ?? ''} من ${things}${group}؟`
    : `كم عدد ${things} ${befell}${group}؟`;
}

function countedOf(id: string): string | null {
  return counted[lastPart(id)] ?? null;
}

/** Whether the noun and what the event befell make one annexed phrase: «قصف الشاحنة». */
function annexes(event: EventClass): boolean {
  return events[event].link === '' && !events[event].noun.includes(' ');
}

/** Whether the event is what the one named does, or what comes about with it, and there is a verb for it. */
function moves(event: EventClass, object: AskedObject): boolean {
  if (verbs[event] === undefined) return false;
  return events[event].form === 'doing' ? object.role === 'doer' : true;
}

/** The verb with its subject: «غادر الوفد»، «غرقت السفينة». */
function verbFor(event: EventClass, object: AskedObject): string {
  // What goes with the verb stands after its subject: «خرج القطار عن السكة».
  const [verb = '', ...rest] = inGender(verbs[event] ?? '', object).split(' ');
  return [verb, named(object), ...rest].join(' ');
}

function inGender(verb: string, object: AskedObject): string {
  return isHers(object) ? feminineVerb(verb) : verb;
}

function isHers({ text, id }: AskedObject): boolean {
  return isFeminine(text, id);
}

function feminine({ forms }: EventWords): boolean {
  return forms[0] === 'f';
}

/** How the event came about, in the gender of its noun: it happened, or it was done. */
function came(event: EventClass, object: AskedObject | null): string {
  const words = events[event];
  const own = comings[event];
  if (own !== undefined) return own;
  if (object === null && words.alone !== undefined) return 'وقع';
  const verb = words.form === 'done' ? 'تم' : words.form === 'happens' ? 'وقع' : 'حدث';
  return feminine(words) ? (verb === 'تم' ? 'تمت' : `${verb}ت`) : verb;
}

/** The event as a definite phrase: with the article by itself or before a preposition, without it where it is annexed. */
function definite(event: EventClass, object: AskedObject | null, near = false): string {
  const words = events[event];
  const suffered = object === null ? suffering[event] : undefined;
  if (suffered !== undefined) return `${suffered[0] === 'سقط' ? 'سقوط' : 'حدوث'} ${suffered[1]}`;
  if (object === null) return words.forms[1] ?? `ال${words.alone ?? words.noun}`;
  if (annexes(event)) return `${words.noun} ${named(object)}`;
  return (
    (words.forms[1] ?? `ال${words.noun}`) + (words.link === '' ? ` (${named(object)})` : linked(words, object, near))
  );
}

/** The verbal noun with the pronoun for what was named before: «قصفها». */
function withPronoun(event: EventClass, object: AskedObject): string {
  return attached(events[event].noun, isHers(object) ? 'ها' : 'ه');
}

function attached(noun: string, pronoun: string): string {
  return noun.replace(/ة$/u, 'ت') + pronoun;
}

function linked({ link }: EventWords, object: AskedObject, near = false): string {
  if (link === 'ل') return ` ${to(object)}`;
  const name = named(object);
  if (link === 'في' && near) return ` في محيط ${name}`;
  // Prepositions of one letter are written with the next word.
  return link.length === 1 ? ` ${link}${name}` : ` ${link} ${name}`;
}

/** «ل» with its noun; it swallows the alif of the article. */
function to(object: AskedObject): string {
  return toward(named(object));
}

function toward(phrase: string): string {
  const opened = phrase.startsWith('\u2068') ? '\u2068' : '';
  const words = phrase.slice(opened.length);
  return words.startsWith('ال') ? `${opened}لل${words.slice(2)}` : `${opened}ل${words}`;
}

/** A noun made definite, an adjective with it; names as they are, apart from the direction of the line. */
function named({ text, noun }: AskedObject): string {
  if (!noun) return isolate(text);
  const [head = '', ...rest] = text.split(' ');
  const article = (word: string) => (word.startsWith('ال') ? word : `ال${word}`);
  const [last] = rest.slice(-1);
  if (last === undefined) return article(head);
  if (rest.length > 1) return text;
  // «حي سكني» takes the article twice, «سيارة إسعاف» once, on what is annexed.
  return /(?:ي|ية)$|^(?:مسيرة|مفخخة|ناسفة|خاصة|مسلحة|موجه)$/u.test(last)
    ? `${article(head)} ${article(last)}`
    : `${head} ${article(last)}`;
}

function termOf(id: string): string | null {
  const known = terms[lastPart(id)];
  // Short ids of bodies are their initials.
  return known ?? (/^actor:.*\b[a-z]{2,4}$/u.test(id) ? lastPart(id).toUpperCase() : null);
}

function lastPart(id: string): string {
  return (
    id
      .split('/')
      .at(-1)
      ?.replace(/^[a-z]+:/u, '') ?? id
  );
}
