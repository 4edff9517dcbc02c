import { type EventClass, type Family, type QuantityValue, type StateScale, traitsOf } from '../../model';
import { plainTable } from '../../text/plain-table';
import type { Asked, AskedObject } from '../asked';
import type { EventWords } from '../event-words';
import { isolate } from '../isolate';
import { events } from './en-events';
import { effects, irregulars, measures, scales, terms, units } from './en-terms';

/** What a question asks, as an English sentence; null where the kind or its topic has no words. */
export function askInEnglish(asked: Asked): string | null {
  const frame = frames[asked.kind];
  return frame === undefined ? null : frame(asked);
}

/** Families in which a thing can be behind an event as well as a person. */
const impersonal: ReadonlySet<Family> = new Set(['assault', 'harm', 'damage', 'accident', 'nature', 'technology']);

const frames: Readonly<Record<string, (asked: Asked) => string | null>> = plainTable<(asked: Asked) => string | null>({
  occurrence: whether,
  agent(asked) {
    const [event, second] = asked.events;
    if (event === undefined) return null;
    const { form } = events[event];
    const who = impersonal.has(traitsOf(event).family) ? 'Who or what' : 'Who';
    const object = asked.object?.role === 'undergoer' ? named(asked.object) : null;
    if (form === 'doing') return `${who} ${past(event)}${object === null ? '' : ` (${object})`}?`;
    if (object === null) return `${who} was behind ${definite(event, null)}?`;
    const joins = second !== undefined && events[second].form !== 'doing' && sameSort(event, second);
    const verbs = joins && past(second) !== past(event) ? `${past(event)} or ${past(second)}` : past(event);
    return `${who} ${verbs} ${object}?`;
  },
  cause: ({ events: [event], object }) => (event === undefined ? null : `What caused ${definite(event, object)}?`),
  means({ events: [event], object }) {
    if (event === undefined) return null;
    const { form, forms } = events[event];
    if (form === 'doing' && object?.role === 'doer') return `How did ${named(object)} ${forms[0]}?`;
    return `What was used in ${definite(event, object)}?`;
  },
  target({ events: [event], object }) {
    if (event === undefined) return null;
    const { form } = events[event];
    if (form === 'doing') return object?.role !== 'doer' ? null : `Where was ${named(object)} bound?`;
    return `What was the target of ${definite(event, null)}?`;
  },
  place: (asked) => circumstance('Where', asked),
  time: (asked) => circumstance('When', asked),
  origin({ events: [event], object }) {
    if (event === undefined) return null;
    const { form, forms } = events[event];
    if (form === 'doing' && object?.role === 'doer') return `Where did ${named(object)} ${forms[0]} from?`;
    if (traitsOf(event).family === 'assault') return `Where did ${definite(event, object)} come from?`;
    return object === null ? null : `Where did ${named(object)} come from?`;
  },
  count({ values, events: [event] }) {
    const value = values.find((one) => one.kind === 'quantity');
    return value === undefined ? null : howMany(value, event);
  },
  outcome(asked) {
    const { values, object, denied } = asked;
    const [first] = values;
    if (first?.kind === 'state') return inWhatState(first.scale, object);
    if (first?.kind === 'actor') return object === null ? null : `Who held ${named(object)}?`;
    const [event, second] = asked.events;
    if (event === undefined || second === undefined || denied || object === null) return whether(asked);
    const [one, other] = [events[event], events[second]];
    if (one.form !== 'doing' || other.form !== 'doing')
      return `Was ${named(object)} ${one.forms[2]} or ${other.forms[2]}?`;
    return `Did ${named(object)} ${one.forms[0]} or ${other.forms[0]}?`;
  },
  identity({ about, values, object }) {
    const effect = /^identity:victims:([a-z]+)/u.exec(about)?.[1];
    if (effect !== undefined) return `Who were those who ${effects[effect] ?? `were ${effect}`}?`;
    const [first] = values;
    if (first?.kind === 'state') return inWhatState(first.scale, object);
    return object === null ? null : `Who or what ${isPlural(object) ? 'were' : 'was'} ${named(object)}?`;
  },
});

function whether({ about, events: [event], object }: Asked): string | null {
  if (event === undefined) return null;
  const words = events[event];
  const stage = /:(attempted|threatened)$/u.exec(about)?.[1];
  if (stage !== undefined)
    return `Was there ${stage === 'attempted' ? 'an attempt at' : 'a threat or plan of'} ${words.noun}${linked(words, object)}?`;
  if (words.form === 'doing' && object?.role === 'doer') return `Did ${named(object)} ${words.forms[0]}?`;
  if (words.form === 'done' && object?.role === 'undergoer') return `${be(object)} ${named(object)} ${words.forms[2]}?`;
  return `${isMany(words) ? 'Were' : 'Was'} there ${words.noun}${linked(words, object)}?`;
}

function circumstance(word: 'Where' | 'When', { events: [event], object }: Asked): string | null {
  if (event === undefined) return null;
  const words = events[event];
  if (words.form === 'doing' && object?.role === 'doer') return `${word} did ${named(object)} ${words.forms[0]}?`;
  if (words.form === 'done' && object !== null)
    return `${word} ${be(object).toLowerCase()} ${named(object)} ${words.forms[2]}?`;
  const located = word === 'Where' && (words.link === 'at' || words.link === 'in');
  return `${word} ${isMany(words) ? 'were' : 'was'} ${definite(event, located ? null : object)}?`;
}

/** "Deaths", "injuries": nouns of events that stand in the plural. */
const isMany = ({ noun }: EventWords): boolean => /^(?!an? ).*[^s]s$/u.test(noun);

function inWhatState(scale: StateScale, object: AskedObject | null): string {
  return object === null ? `Was it ${scales[scale]}?` : `${be(object)} ${named(object)} ${scales[scale]}?`;
}

function howMany({ unit, measure, effect, scope }: QuantityValue, event: EventClass | undefined): string {
  const of = scope.qualifiers.map((id) => (id.startsWith('thing:') ? plural(termOf(id)) : termOf(id))).join(', ');
  const group = of === '' ? '' : ` (${isolate(of)})`;
  if (measure !== null) {
    const what = measures[measure] ?? measure.replace(/[-_]+/gu, ' ');
    return `What was the ${what}${event === undefined ? '' : ` of the ${bare(events[event], null)}`}${group}?`;
  }
  const happening = happeningOf(unit);
  const things = units[unit] ?? plural(happening === null ? termOf(unit) : bare(events[happening], null));
  const counted = `${scope.part === 'other' ? 'other ' : ''}${things}${group}`;
  if (effect !== null) return `How many ${counted} ${effects[effect] ?? effect}?`;
  return `How many ${counted}${event === undefined ? '' : ` (${bare(events[event], null)})`}?`;
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

function bare(words: EventWords, object: AskedObject | null): string {
  return words.noun.replace(/^an? /u, '') + linked(words, object);
}

function definite(event: EventClass, object: AskedObject | null): string {
  return `the ${bare(events[event], object)}`;
}

function linked({ link }: EventWords, object: AskedObject | null): string {
  return object === null ? '' : ` ${link} ${named(object)}`;
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
  return terms[last] ?? last.replace(/[-_]+/gu, ' ');
}

function plural(noun: string): string {
  const irregular = irregulars[noun];
  if (irregular !== undefined) return irregular;
  if (/(?:s|x|ch|sh)$/u.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
