import type { ActConcept } from '../../../model/act-concept';
import { type EventClass, eventClasses } from '../../../model/event-class';
import type { Role } from '../../../model/proposition';
import type { Effect } from '../../../model/quantity';
import type { BoundKind, Frame, Lexeme, PartOfSpeech, Sense, SpeechAct } from '../../../model/token';
import { plainTable } from '../../../text/plain-table';
import { Trait } from '../arabic-lexeme';

/** What the heads of a lexicon line come to. */
export interface Heads {
  readonly senses: readonly Sense[];
  readonly traits: number;
  readonly frame: Frame | null;
  readonly pos: PartOfSpeech | null;
  /** Of words that do not inflect: «الذي», «التي». */
  readonly gender?: Lexeme['gender'];
  readonly number?: Lexeme['number'];
  readonly ending?: Lexeme['ending'];
}

const frames = new Set<string>([
  'transitive',
  'unaccusative',
  'labile',
  'instrument',
  'undergoer',
  'light',
  'causative',
  'intransitive',
  'symmetric',
] satisfies Frame[]);

const parts = new Set<string>([
  'noun',
  'name',
  'verb',
  'aux',
  'adjective',
  'adverb',
  'preposition',
  'determiner',
  'pronoun',
  'number',
  'conjunction',
  'complementizer',
  'relative',
  'subordinator',
  'negator',
  'time',
  'other',
] satisfies PartOfSpeech[]);

const traitsByName: Readonly<Record<string, number>> = plainTable<number>({
  human: Trait.Human,
  title: Trait.Title | Trait.Human,
  'place-noun': Trait.PlaceNoun,
  'governs-noun': Trait.GovernsNoun,
  'governs-verb': Trait.GovernsVerb,
});

/** Reads the heads of a lexicon line: event classes, a frame, a part of speech, traits, and senses such as `scope:other`. */
export function readHeads(heads: readonly string[]): Heads {
  const frame = (heads.find((head) => frames.has(head)) ?? null) as Frame | null;
  const senses: Sense[] = [];
  let traits = 0;
  let pos: PartOfSpeech | null = null;
  let gender: Lexeme['gender'];
  let number: Lexeme['number'] = null;
  let ending: Lexeme['ending'];
  for (const head of heads) {
    if (head === '-' || head === 'one-lemma' || frames.has(head)) continue;
    if (head === 'masculine' || head === 'feminine') gender = head;
    else if (head === 'nominative') ending = head;
    else if (head === 'singular' || head === 'dual' || head === 'plural') number = head;
    else if (traitsByName[head] !== undefined) traits |= traitsByName[head];
    else if (parts.has(head)) pos = head as PartOfSpeech;
    else if (Object.hasOwn(eventClasses, head)) {
      const event = head as EventClass;
      senses.push(frame === null ? { kind: 'event', event } : { kind: 'event', event, frame });
    } else senses.push(sense(head));
  }
  if (frame === 'transitive' || frame === 'labile') traits |= Trait.Transitive;
  return { senses, traits, frame, pos, gender, number, ending };
}

function sense(head: string): Sense {
  const [kind = '', value = '', more] = head.split(':');
  switch (kind) {
    case 'act':
      return { kind, act: value as ActConcept };
    case 'speech':
      return { kind, act: value as SpeechAct };
    case 'casualty':
      return { kind, effect: value as Effect };
    case 'bound':
      return { kind, bound: value as BoundKind };
    case 'unit': {
      const [unit = '', factor = '1'] = value.split('*');
      return { kind, unit, factor: Number(factor) };
    }
    case 'measure':
      return { kind, measure: value };
    case 'capacity':
      return { kind, said: 'plain' };
    case 'certainty':
      return { kind, certainty: value as 'possible' };
    case 'stage':
      return value === 'told' ? { kind, stage: 'threatened', told: true } : { kind, stage: value as 'attempted' };
    case 'habitual':
      return value === 'usual' ? { kind, usual: true } : { kind };
    case 'governs':
      return { kind, deed: value as 'open', form: 'masdar' };
    case 'link':
      return { kind, link: value as 'cause' };
    case 'scope':
      return { kind, part: value as 'other' };
    case 'anonymity':
    case 'unknown':
    case 'background':
    case 'continuing':
    case 'at-first':
    case 'possession':
    case 'wellbeing':
    case 'later':
    case 'involvement':
    case 'partakes':
    case 'first':
    case 'alone':
    case 'any':
    case 'existential':
    case 'reckons':
    case 'ascribes':
      return { kind };
    case 'marks':
      return {
        kind,
        roles: value === '' ? [] : (value.split(',') as Role[]),
        ...(value === 'patient' && { governor: 'verb' as const }),
      };
    case 'locative':
      return more === undefined
        ? { kind, relation: value as 'near' }
        : { kind, relation: value as 'direction', side: more };
    case 'degree':
      return { kind, scale: value.slice(0, -1), sign: value.endsWith('-') ? -1 : 1 };
    default:
      throw new Error(`Unknown head ${head} in a lexicon line`);
  }
}
