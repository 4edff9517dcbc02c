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
import { willBe } from './en-ahead';
import { events } from './en-events';
import { effects, irregulars, measures, scales, terms, units } from './en-terms';

// Long because it is mostly a table: how English asks, kind by kind of question.

// Long: the frame of each kind of question, and the grammar that the frames share.
const stateName = stateNames('en');

/** What a question asks, as an English sentence; null where the kind or its topic has no words. */
export function askInEnglish(asked: Asked): string | null {
  const frame = frames[asked.kind];
  const [event] = asked.events;
  const spoken = event === undefined || isTelling(event, asked.object) || !naming.has(asked.kind);
  return frame === undefined || !spoken ? null : frame(asked);
}

/** What happened, to what, as a headline. */
export function headlineInEnglish(asked: Asked): string | null {
  const [event] = asked.events;
  if (event === undefined || isVague(event)) return null;
  const words = bare(events[event], asked);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** What comes about with a thing and is told of it by an active verb: "Did the ship sink?", "When did the talks end?" */
const befalling: ReadonlySet<EventClass> = new Set<EventClass>([
  'crash',
  'sink',
  'derail',
  'collapse',
  'malfunction',
  'erupt',
  'begin',
  'end',
  'continue',
  'resume',
]);

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
  'investigate',
]);

/** What people are said to have suffered where nobody is named: "Where were people injured?" */
const suffering: Readonly<Partial<Record<EventClass, string>>> = {
  kill: 'killed',
  die: 'killed',
  wound: 'injured',
  harm: 'harmed',
};

const frames: Readonly<Record<string, (asked: Asked) => string | null>> = plainTable<(asked: Asked) => string | null>({
  occurrence: whether,
  agent(asked) {
    const [event, second] = asked.events;
    if (event === undefined) return null;
    const { form } = events[event];
    const who = form !== 'doing' && impersonal.has(traitsOf(event).family) ? 'Who or what' : 'Who';
    const object = asked.object?.role === 'undergoer' ? named(asked.object) : null;
    if (liesAhead(asked.about) && form === 'done' && object !== null)
      return `${who} will ${events[event].forms[0]} ${object}?`;
    if (form === 'doing') return `${who} ${past(event)}${object === null ? '' : ` (${object})`}?`;
    if (object === null) return `${who} ${behind(event)} ${definite(event, asked)}?`;
    const joins = second !== undefined && events[second].form !== 'doing' && sameSort(event, second);
    const verbs = joins && past(second) !== past(event) ? `${past(event)} or ${past(second)}` : past(event);
    return `${who} ${verbs} ${object}?`;
  },
  cause(asked) {
    const { events: told, object } = asked;
    const [event, second] = told;
    // Told of by several sorts of events, the cause is asked of whatever it was.
    const unlike = second !== undefined && event !== undefined && traitsOf(event).family !== traitsOf(second).family;
    if (object !== null && (unlike || event === undefined))
      return `What was behind what happened ${object.id?.startsWith('place:') === true ? 'in' : 'to'} ${named(object)}?`;
    if (event === undefined) return null;
    if (impersonal.has(traitsOf(event).family)) return `What caused ${definite(event, asked)}?`;
    // What people do has reasons.
    if (object !== null && moves(event, object)) return `Why did ${named(object)} ${events[event].forms[0]}?`;
    if (object !== null && events[event].form === 'done')
      return `Why ${be(object).toLowerCase()} ${named(object)} ${events[event].forms[2]}?`;
    return `What was the reason for ${definite(event, asked)}?`;
  },
  means(asked) {
    const { events: told, object } = asked;
    const [event] = told;
    if (event === undefined) return null;
    const { form, forms } = events[event];
    const where = linked(events[event], asked);
    if (event === 'explode') return `What exploded${where}?`;
    if (event === 'launch') return `What was fired${where}?`;
    if (object === null && suffering[event] !== undefined) return `What were people ${suffering[event]} with?`;
    if (form === 'doing' && object?.role === 'doer')
      return `${asksCourse(asked.about) ? 'How and when' : 'How'} did ${named(object)} ${forms[0]}?`;
    if (form === 'done' && object !== null) return `What was used to ${forms[0]} ${named(object)}?`;
    return `What was used in ${definite(event, asked)}?`;
  },
  target({ events: [event], object }) {
    if (event === undefined) return null;
    const { form, forms } = events[event];
    if (form === 'doing') return object?.role !== 'doer' ? null : `Where was ${named(object)} bound?`;
    if (form === 'done' || event === 'launch') return `What was ${forms[2]}?`;
    return `What was the target of ${definite(event)}?`;
  },
  place: (asked) => circumstance('Where', asked),
  time: (asked) => circumstance('When', asked),
  origin(asked) {
    const { events: told, object } = asked;
    const [event] = told;
    if (event === undefined) return null;
    const { form, forms } = events[event];
    if (form === 'doing' && object?.role === 'doer') return `Where did ${named(object)} ${forms[0]} from?`;
    if (traitsOf(event).family === 'assault') return `Where did ${definite(event, asked)} come from?`;
    return object === null ? null : `Where did ${named(object)} come from?`;
  },
  count({ about, values, events: [event] }) {
    const value = values.find((one) => one.kind === 'quantity');
    const asks = value === undefined ? null : howMany(value, event);
    return liesAhead(about) && asks !== null ? asks.replace(/ were (?=[^ ]+\?$)/u, ' will be ') : asks;
  },
  outcome(asked) {
    const { values, object, denied } = asked;
    const [first] = values;
    if (first?.kind === 'state') return inWhatState(first.scale, object);
    if (first?.kind === 'actor') return object === null ? null : `Who held ${named(object)}?`;
    const [event, second] = asked.events;
    if (asked.manner === true && event !== undefined && object !== null) {
      const { form, forms } = events[broaderOf(event)];
      if (form === 'doing') return `In what way did ${named(object)} ${forms[0]}?`;
    }
    if (event === undefined || second === undefined || denied || object === null) return whether(asked);
    const [one, other] = [events[event], events[second]];
    if (one.form !== 'doing' || other.form !== 'doing')
      return `${be(object)} ${named(object)} ${one.forms[2]} or ${other.forms[2]}?`;
    return `Did ${named(object)} ${one.forms[0]} or ${other.forms[0]}?`;
  },
  identity({ about, values, object }) {
    const effect = /^identity:victims:([a-z]+)/u.exec(about)?.[1];
    if (effect !== undefined) return `Who ${(effects[effect] ?? `were ${effect}`).replace(/^were /u, 'was ')}?`;
    const [first] = values;
    if (first?.kind === 'state') return inWhatState(first.scale, object);
    return object === null ? null : `Who or what ${isPlural(object) ? 'were' : 'was'} ${named(object)}?`;
  },
});

function behind(event: EventClass): string {
  return event === 'order' ? 'gave' : tasks.has(event) ? 'carried out' : 'was behind';
}

function whether(asked: Asked): string | null {
  const {
    about,
    events: [event],
    object,
  } = asked;
  const present = presenceAsked(about);
  if (present !== null) return `Were there any ${plural(termOf(present))}?`;
  if (event === undefined) return null;
  const words = events[event];
  if (liesAhead(about)) return `Will ${ahead(event, asked)}?`;
  if (about.endsWith(':attempted')) return `Was there an attempt at ${nounOf(words, asked)}${linked(words, asked)}?`;
  if (object !== null && moves(event, object)) return `Did ${named(object)} ${words.forms[0]}?`;
  if (words.form === 'done' && object?.role === 'undergoer') return `${be(object)} ${named(object)} ${words.forms[2]}?`;
  if (object === null && suffering[event] !== undefined) return `Were people ${suffering[event]}?`;
  return `${isMany(words) ? 'Were' : 'Was'} there ${nounOf(words, asked)}${linked(words, asked)}?`;
}

function circumstance(word: 'Where' | 'When', asked: Asked): string | null {
  const {
    events: [event],
    object,
  } = asked;
  if (event === undefined) return null;
  const words = events[event];
  if (liesAhead(asked.about)) return `${word} will ${ahead(event, asked)}?`;
  if (object !== null && moves(event, object)) return `${word} did ${named(object)} ${words.forms[0]}?`;
  if (object === null && suffering[event] !== undefined) return `${word} were people ${suffering[event]}?`;
  if (words.form === 'done' && object !== null)
    return `${word} ${be(object).toLowerCase()} ${named(object)} ${words.forms[2]}?`;
  const located = word === 'Where' && (words.link === 'at' || words.link === 'in');
  return `${word} ${isMany(words) ? 'were' : 'was'} ${definite(event, located ? undefined : asked)}?`;
}

function ahead(event: EventClass, asked: Asked): string {
  const { object } = asked;
  const words = events[event];
  const name = object === null ? null : named(object);
  return willBe(words, name, object !== null && moves(event, object), nounOf(words, asked) + linked(words, asked));
}

/** Whether the event is what the one named does, or what comes about with it. */
function moves(event: EventClass, object: AskedObject): boolean {
  return befalling.has(event) || (events[event].form === 'doing' && object.role === 'doer');
}

/** "Sanctions", "charges": nouns of events that stand in the plural. */
const isMany = ({ noun }: EventWords): boolean => /^(?!an? ).*[^s]s$/u.test(noun);

/** The noun of an event, which may be another where what it befell is left out. */
function nounOf({ noun, alone }: EventWords, asked?: Asked): string {
  return (asked === undefined || asked.object === null ? alone : undefined) ?? noun;
}

function inWhatState(scale: StateScale, object: AskedObject | null): string {
  const ends = scales[scale];
  return object === null
    ? `${ends.slice(0, 1).toUpperCase()}${ends.slice(1)}?`
    : `${be(object)} ${named(object)} ${ends}?`;
}

function howMany({ unit, measure, effect, scope }: QuantityValue, event: EventClass | undefined): string {
  const people = unit === 'thing:person' || unit === 'person';
  // "Soldiers", not "people (soldiers)".
  const sorts = people ? scope.qualifiers.filter((id) => id.startsWith('thing:person/')) : [];
  const of = scope.qualifiers
    .filter((id) => sorts.length !== 1 || id !== sorts[0])
    .map((id) => (id.startsWith('thing:') ? plural(termOf(id)) : (stateName(id) ?? termOf(id))))
    .join(', ');
  const group = of === '' ? '' : ` (${isolate(of)})`;
  if (measure !== null) {
    const what = measures[measure] ?? measure.replace(/[-_]+/gu, ' ');
    const ofWhat = event === undefined || measure === 'share' ? '' : ` of the ${bare(events[event])}`;
    return `What was the ${what}${ofWhat}${group}?`;
  }
  const happening = happeningOf(unit);
  const noun = sorts.length === 1 ? plural(termOf(sorts[0] ?? '')) : null;
  const things = noun ?? units[unit] ?? plural(happening === null ? termOf(unit) : bare(events[happening]));
  const others = scope.part === 'other' ? 'other ' : '';
  const counted = unit === 'item' ? `${others.trimEnd()}${group}`.trim() : `${others}${things}${group}`;
  const done = effect === null ? takingPart(event) : ` ${effects[effect] ?? effect}`;
  return `How many${counted === '' ? '' : ` ${counted}`}${done}?`;
}

/** What those counted did or underwent, where no effect says so. */
function takingPart(event: EventClass | undefined): string {
  if (event === undefined) return '';
  const { form, forms } = events[event];
  if (form === 'doing') return ` ${forms[1]}`;
  return form === 'done' ? ` were ${forms[2]}` : ` in the ${bare(events[event])}`;
}

/** The class of what is counted, where that is happenings: `event:shoot`. */
function happeningOf(unit: string): EventClass | null {
  const name = unit.startsWith('event:') ? unit.slice('event:'.length) : '';
  return Object.hasOwn(events, name) ? (name as EventClass) : null;
}

function past(event: EventClass): string {
  return events[event].forms[1] ?? '';
}

function sameSort(a: EventClass, b: EventClass): boolean {
  const [one, other] = [traitsOf(a).family, traitsOf(b).family];
  return one === other || (impersonal.has(one) && impersonal.has(other));
}

function bare(words: EventWords, asked?: Asked): string {
  return nounOf(words, asked).replace(/^an? /u, '') + (asked === undefined ? '' : linked(words, asked));
}

function definite(event: EventClass, asked?: Asked): string {
  return `the ${bare(events[event], asked)}`;
}

function linked({ link }: EventWords, { object, near, events: [event] }: Asked): string {
  return object === null ? '' : ` ${link === 'at' ? whereabouts(object, near === true, event) : link} ${named(object)}`;
}

/** "At" is for sites: vehicles are involved, what nature does spreads over a place, and some reports only say "near". */
function whereabouts({ id }: AskedObject, near: boolean, event: EventClass | undefined): string {
  if (id?.startsWith('thing:vehicle') === true) return 'involving';
  if (near) return 'at or near';
  const spreads = event !== undefined && (event === 'clash' || traitsOf(event).family === 'nature');
  return spreads && id?.startsWith('place:') === true ? 'in' : 'at';
}

function named({ text, noun }: AskedObject): string {
  return noun || /^United\b/u.test(text) ? `the ${text}` : isolate(text);
}

function be(object: AskedObject): 'Was' | 'Were' {
  return isPlural(object) ? 'Were' : 'Was';
}

function isPlural({ text }: AskedObject): boolean {
  const head = text.split(/ (?:of|in|at|from|with|on) /u)[0] ?? '';
  return /(?:[^su]s|people|troops|police|forces)$/iu.test(head) && !/(?:ss|us|is|news)$/iu.test(head);
}

function termOf(id: string): string {
  const last =
    id
      .split('/')
      .at(-1)
      ?.replace(/^[a-z]+:/u, '') ?? id;
  // Short ids of bodies are their initials.
  if (/^actor:.*\b[a-z]{2,3}$/u.test(id)) return terms[last] ?? last.toUpperCase();
  return terms[last] ?? last.replace(/[-_]+/gu, ' ');
}

function plural(noun: string): string {
  const irregular = irregulars[noun];
  if (irregular !== undefined) return irregular;
  if (/(?:s|x|ch|sh)$/u.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
