import { traitsOf } from '../../../model/event-class';
import type { Lexeme, Sense } from '../../../model/token';
import type { Items } from '../items';
import type { Reading } from '../reading';
import { anyVerb, nounPhrase, Tag } from '../tag';
import { nominal } from './tag-groups';

const { Past, Participle } = Tag;

export function taggedReading(readings: readonly Reading[], tag: number): Reading | undefined {
  return readings.find(({ tags }) => (tags & tag) !== 0);
}

/** A noun for a person or a body. */
export function acts(lexeme: Lexeme | undefined): boolean {
  return (
    lexeme?.senses.some((sense) => sense.kind === 'concept' && /^(?:actor:|thing:person)/u.test(sense.id)) ?? false
  );
}

export function speaksBefore(items: Items, i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 11; at--) {
    if (((items.tags[at] as number) & (Tag.Stop | Tag.Relative | Tag.Complementizer)) !== 0) return false;
    if (items.lexemes[at]?.senses.some((sense) => sense.kind === 'speech' || sense.kind === 'certainty')) return true;
  }
  return false;
}

export function unitSign(readings: readonly Reading[] | undefined): boolean {
  return readings?.[0]?.lexeme.senses.some((sense) => sense.kind === 'unit') ?? false;
}

export function casualty(readings: readonly Reading[] | undefined): boolean {
  return readings?.some(({ lexeme }) => lexeme.senses.some((sense) => sense.kind === 'casualty')) ?? false;
}

/** A noun that names an event, whatever else the word may be. */
export function namesEvent(readings: readonly Reading[] | undefined): boolean {
  return (
    readings?.some(
      ({ lexeme, tags }) => (tags & Tag.Noun) !== 0 && lexeme.senses.some(({ kind }) => kind === 'event'),
    ) ?? false
  );
}

const frameOf = (sense: Sense): string | undefined => (sense.kind === 'event' ? sense.frame : undefined);

/** "Striking miners": a verb that may be of those who lay down their work, before several persons. */
export function leavesWork({ readings }: Items, i: number): boolean {
  const labour = readings[i]?.some(({ lexeme: { senses } }) =>
    senses.some((sense) => sense.kind === 'event' && sense.event === 'labour-strike'),
  );
  return (
    labour === true && readings[i + 1]?.some(({ lexeme, tags }) => (tags & Tag.Plural) !== 0 && acts(lexeme)) === true
  );
}

/** A verb that only says. */
export function onlySays(readings: readonly Reading[] | undefined): boolean {
  return (
    readings?.some(({ lexeme }) => lexeme.senses.some((sense) => sense.kind === 'speech' && sense.act === 'say')) ??
    false
  );
}

export function governsSpeech(readings: readonly Reading[] | undefined): boolean {
  return (
    readings?.some(
      ({ lexeme, tags }) => (tags & Past) !== 0 && lexeme.senses.some((sense) => sense.kind === 'speech'),
    ) ?? false
  );
}

/** A verb with an event sense that takes a patient as object. */
export function transitive(readings: readonly Reading[] | undefined): boolean {
  for (const { lexeme, tags } of readings ?? []) {
    if ((tags & anyVerb) === 0) continue;
    const events = lexeme.senses.filter((sense) => sense.kind === 'event');
    if (events.length === 0) return lexeme.senses.every((sense) => sense.kind !== 'speech' || spokenTo.has(sense.act));
    return events.some((sense) => passivable.has(frameOf(sense) ?? 'transitive'));
  }
  return false;
}

/** Speech acts whose object is the hearer or what is shown, so that a passive is likely. */
const spokenTo = new Set(['tell', 'ask', 'accuse', 'relay', 'show', 'investigate', 'report', 'suspect']);

const passivable = new Set(['transitive', 'labile', 'light', 'causative']);

/** A verb all of whose event senses lack an object: no passive. */
/** A verb that acts on something and has a sense of acting alone ("fired"). */
export function goesWithout(readings: readonly Reading[] | undefined): boolean {
  return (readings ?? []).some(({ lexeme }) =>
    lexeme.senses.some((sense) => sense.kind === 'event' && sense.frame === 'intransitive'),
  );
}

export function intransitive(readings: readonly Reading[] | undefined, tag: number): boolean {
  for (const { lexeme, tags } of readings ?? []) {
    if ((tags & tag) === 0) continue;
    const events = lexeme.senses.filter((sense) => sense.kind === 'event');
    return (
      events.length > 0 &&
      events.every((sense) => frameOf(sense) === 'unaccusative' || frameOf(sense) === 'intransitive')
    );
  }
  return false;
}

const objectEffects = new Set([
  'killed',
  'wounded',
  'detained',
  'abducted',
  'hospitalised',
  'displaced',
  'rescued',
  'dismissed',
  'infected',
  'released',
  'destroyed',
]);

/** A verb that in the active hardly ever lacks its object: killed, injured, arrested. */
export function needsObject(readings: readonly Reading[] | undefined): boolean {
  for (const { lexeme, tags } of readings ?? []) {
    if ((tags & Participle) === 0) continue;
    for (const sense of lexeme.senses) {
      if (sense.kind !== 'event' || (sense.frame ?? 'transitive') !== 'transitive') continue;
      if (objectEffects.has(traitsOf(sense.event).effect ?? '')) return true;
    }
  }
  return false;
}

/** What may stand in a noun phrase, or in one that completes it. */
export function inPhrase(open: number): boolean {
  return (open & (nounPhrase | Tag.Preposition)) !== 0 && (open & (Tag.Comma | Tag.Conjunction)) === 0;
}

/** A form that may be a past, and no noun. */
export function plainPast(open: number): boolean {
  return (open & Past) !== 0 && (open & nominal) === 0;
}
