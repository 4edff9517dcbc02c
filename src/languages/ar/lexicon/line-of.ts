import type { LexiconEntry } from '../../../model/lexicon-entry';
import { Trait } from '../arabic-lexeme';
import type { LexiconLine } from './read-entries';
import type { Heads } from './read-heads';

const kinds: Readonly<Record<string, LexiconLine['kind']>> = { verb: 'V', noun: 'N', adjective: 'A' };

/** An entry of the user's as a line of the lexicon and what its heads come to. */
export function lineOf({ pos, word, senses, plurals, present, verbalNouns }: LexiconEntry): {
  readonly line: LexiconLine;
  readonly heads: Heads;
} {
  const event = senses.find((sense) => sense.kind === 'event');
  const frame = event?.frame ?? null;
  const takesObject = frame === 'transitive' || frame === 'labile';
  const others = (pos === 'verb' ? verbalNouns : plurals) ?? [];
  const base = word.trim().replace(/\s+/gu, '_');
  return {
    line: {
      kind: kinds[pos] ?? 'W',
      heads: [],
      items: [{ base, present: present ?? null, governs: null, others: [...others], bare: false }],
    },
    heads: { senses, traits: takesObject ? Trait.Transitive : 0, frame, pos: kinds[pos] === undefined ? pos : null },
  };
}
