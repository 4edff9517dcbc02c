import { type EventClass, type Family, type QuantityValue, type StateScale, traitsOf } from '../../model';
import { plainTable } from '../../text/plain-table';
import type { Asked, AskedObject } from '../asked';
import type { EventWords } from '../event-words';
import { isolate } from '../isolate';
import { events } from './ar-events';
import { effects, measures, scales } from './ar-terms';
import { terms } from './ar-words';

/** What a question asks, as an Arabic sentence; null where the kind or its topic has no words. */
export function askInArabic(asked: Asked): string | null {
  const frame = frames[asked.kind];
  return frame === undefined ? null : frame(asked);
}

/** Families in which a thing can be behind an event as well as a person. */
const impersonal: ReadonlySet<Family> = new Set(['assault', 'harm', 'damage', 'accident', 'nature', 'technology']);

const frames: Readonly<Record<string, (asked: Asked) => string | null>> = plainTable<(asked: Asked) => string | null>({
  occurrence: whether,
  agent({ events: [event, second], object }) {
    if (event === undefined) return null;
    const who = impersonal.has(traitsOf(event).family) ? 'من أو ما يقف وراء' : 'من يقف وراء';
    const undergoer = object?.role === 'undergoer' ? object : null;
    const joins = undergoer !== null && second !== undefined && annexes(event) && annexes(second);
    return joins
      ? `${who} ${events[event].noun} أو ${definite(second, undergoer)}؟`
      : `${who} ${definite(event, undergoer)}؟`;
  },
  cause: ({ events: [event], object }) => (event === undefined ? null : `ما سبب ${definite(event, object)}؟`),
  means: ({ events: [event], object }) =>
    event === undefined ? null : `بأي وسيلة ${was(event)} ${definite(event, object)}؟`,
  target({ events: [event], object }) {
    if (event === undefined) return null;
    return events[event].form === 'doing' ? `ما وجهة ${definite(event, object)}؟` : `ما هدف ${definite(event, null)}؟`;
  },
  place: ({ events: [event], object }) =>
    event === undefined ? null : `أين ${was(event)} ${definite(event, events[event].link === 'في' ? null : object)}؟`,
  time: ({ events: [event], object }) => (event === undefined ? null : `متى ${was(event)} ${definite(event, object)}؟`),
  origin: ({ events: [event], object }) =>
    event === undefined ? null : `من أين ${was(event)} ${definite(event, object)}؟`,
  count({ values }) {
    const value = values.find((one) => one.kind === 'quantity');
    return value === undefined ? null : howMany(value);
  },
  outcome(asked) {
    const { values, object, denied } = asked;
    const [first] = values;
    if (first?.kind === 'state') return inWhatState(first.scale, object);
    if (first?.kind === 'actor') return object === null ? null : `من كان يسيطر على ${named(object)}؟`;
    const [event, second] = asked.events;
    if (event === undefined || second === undefined || denied || object === null) return whether(asked);
    return `ماذا حدث: ${events[event].noun} أم ${definite(second, object)}؟`;
  },
  identity({ about, values, object }) {
    const effect = /^identity:victims:([a-z]+)/u.exec(about)?.[1];
    if (effect !== undefined) return `من هم ${effects[effect]?.replace(/ين$/u, 'ون') ?? 'الضحايا'}؟`;
    const [first] = values;
    if (first?.kind === 'state') return inWhatState(first.scale, object);
    return object === null ? null : `من هو أو ما هو ${named(object)}؟`;
  },
});

function whether({ about, events: [event], object }: Asked): string | null {
  if (event === undefined) return null;
  const words = events[event];
  const stage = /:(attempted|threatened)$/u.exec(about)?.[1];
  if (stage !== undefined)
    return `هل كانت هناك ${stage === 'attempted' ? 'محاولة' : 'خطة أو تهديد بشأن'} ${definite(event, object)}؟`;
  const happened = feminine(words) ? 'وقعت' : 'وقع';
  if (object === null || words.link !== '') return `هل ${happened} ${words.noun}${linked(words, object)}؟`;
  return `هل ${was(event)} ${definite(event, object)}؟`;
}

function inWhatState(scale: StateScale, object: AskedObject | null): string {
  return object === null ? `ما الحال: ${scales[scale]}؟` : `ما حال ${named(object)}: ${scales[scale]}؟`;
}

function howMany({ unit, measure, effect, scope }: QuantityValue): string {
  const of = scope.qualifiers.flatMap((id) => termOf(id) ?? []).join('، ');
  const group = of === '' ? '' : ` (${isolate(of)})`;
  if (measure !== null) return `كم بلغ مقدار ${measures[measure] ?? isolate(measure)}${group}؟`;
  const things = unit === 'thing:person' || unit === 'person' ? null : termOf(unit);
  const others = scope.part === 'other' ? ' الآخرين' : '';
  if (effect !== null)
    return `كم عدد ${effects[effect] ?? ''}${others}${things === null ? '' : ` من ${things}`}${group}؟`;
  return `كم العدد${things === null ? '' : ` (${things})`}${group}؟`;
}

/** Whether the noun and what the event befell make one annexed phrase: «قصف الشاحنة». */
function annexes(event: EventClass): boolean {
  return events[event].link === '' && !events[event].noun.includes(' ');
}

function feminine({ forms }: EventWords): boolean {
  return forms[0] === 'f';
}

function was(event: EventClass): string {
  return feminine(events[event]) ? 'حدثت' : 'حدث';
}

/** The event as a definite phrase: with the article by itself or before a preposition, without it where it is annexed. */
function definite(event: EventClass, object: AskedObject | null): string {
  const words = events[event];
  if (object !== null && words.link === '' && !words.noun.includes(' ')) return `${words.noun} ${named(object)}`;
  return (
    (words.forms[1] ?? `ال${words.noun}`) +
    (words.link === '' && object !== null ? ` (${named(object)})` : linked(words, object))
  );
}

function linked({ link }: EventWords, object: AskedObject | null): string {
  if (object === null) return '';
  const name = named(object);
  // Prepositions of one letter are written with the next word; «ل» swallows the alif of the article.
  if (link === 'ل') return ` ${name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`}`;
  return link.length === 1 ? ` ${link}${name}` : ` ${link} ${name}`;
}

function named({ text, noun }: AskedObject): string {
  return noun && !text.includes(' ') && !text.startsWith('ال') ? `ال${text}` : noun ? text : isolate(text);
}

function termOf(id: string): string | null {
  const last =
    id
      .split('/')
      .at(-1)
      ?.replace(/^[a-z]+:/u, '') ?? id;
  return terms[last] ?? null;
}
