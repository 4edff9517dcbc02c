import { describe, expect, it } from 'vitest';
import { fold } from '../../src/languages/ar/fold';
import { FormTable } from '../../src/languages/ar/form-table';
import { lexicon as arabicTables } from '../../src/languages/ar/lexicon';
import { ACTS } from '../../src/languages/ar/lexicon/acts';
import { readEntries } from '../../src/languages/ar/lexicon/read-entries';
import { conjugate } from '../../src/languages/ar/morphology/conjugate';
import { verbStems } from '../../src/languages/ar/morphology/verb-stems';
import { createEnglishPack } from '../../src/languages/en';
import { verbForms } from '../../src/languages/en/inflect';
import { LexiconBuilder } from '../../src/languages/en/lexicon';
import { actVerbs } from '../../src/languages/en/lexicon/acts';
import { assaultVerbs } from '../../src/languages/en/lexicon/assault';
import { harmVerbs } from '../../src/languages/en/lexicon/harm';
import { movementVerbs } from '../../src/languages/en/lexicon/movement';
import { natureVerbs } from '../../src/languages/en/lexicon/nature';
import { politicsVerbs } from '../../src/languages/en/lexicon/politics';
import { reactionVerbs } from '../../src/languages/en/lexicon/reaction';
import { societyVerbs } from '../../src/languages/en/lexicon/society';
import { actConcepts, actTraitsOf, isActConcept } from '../../src/model/act-concept';

const concepts = Object.keys(actConcepts).filter(isActConcept);

const english = actVerbs
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [act = '', verbs = ''] = line.split(': ');
    return verbs.split(', ').map((verb) => [act, verb] as const);
  });

const arabic = readEntries(ACTS).flatMap(({ heads, items }) =>
  items.map((item) => [(heads[0] ?? '').slice('act:'.length), item] as const),
);

const twice = (all: readonly string[]): string[] => all.filter((one, at) => all.indexOf(one) !== at);

describe('acts', () => {
  it('have verbs in both languages, and no verb names an act that the model lacks', () => {
    const known = [...concepts].sort();
    expect([...new Set(english.map(([act]) => act))].sort()).toEqual(known);
    expect([...new Set(arabic.map(([act]) => act))].sort()).toEqual(known);
  });

  it('are opposed both ways, or one way where the other has a closer opposite', () => {
    for (const act of concepts) {
      const { opposite, lasting } = actTraitsOf(act);
      if (opposite === undefined) continue;
      expect(isActConcept(opposite), `${act} is opposed to ${opposite}`).toBe(true);
      if (isActConcept(opposite)) expect(actTraitsOf(opposite).lasting, `${act} and ${opposite}`).toBe(lasting);
    }
  });
});

describe('English verbs of acts', () => {
  it('stand under one act each', () => {
    expect(twice(english.map(([, verb]) => verb))).toEqual([]);
  });

  it('have no event class besides, which would win', () => {
    const events = new LexiconBuilder();
    for (const table of [
      assaultVerbs,
      harmVerbs,
      movementVerbs,
      natureVerbs,
      politicsVerbs,
      reactionVerbs,
      societyVerbs,
    ]) {
      events.addEvents('verb', table);
    }
    // "Removed the tape" or "the ban": which of the two, its object says.
    expect(english.filter(([, verb]) => events.has('verb', verb))).toEqual([['remove', 'remove']]);
  });

  it('are known in every form', () => {
    const pack = createEnglishPack({ names: () => [] });
    const unread: string[] = [];
    for (const [act, verb] of english) {
      if (verb.includes(' ')) continue;
      const { third, past, participle } = verbForms(verb);
      for (const text of [
        `They will ${verb} them.`,
        `She ${third} them.`,
        `They ${past[0]} them.`,
        `It was ${participle[0]}.`,
      ]) {
        const tokens = pack.sentences(text, 0, text.length).flatMap((sentence) => sentence.tokens);
        if (!tokens.some(({ lexeme }) => lexeme.senses.some((sense) => sense.kind === 'act' && sense.act === act)))
          unread.push(text);
      }
    }
    expect(unread).toEqual([]);
  });
});

describe('Arabic verbs of acts', () => {
  const table = new FormTable([]);

  it('stand under one act each', () => {
    // Shadda sets علم "know" apart from علّم "teach".
    expect(twice(arabic.map(([, { base }]) => base))).toEqual([]);
  });

  it('have no event class besides, which would win', () => {
    const events = new Set(
      arabicTables
        .filter((one) => one !== ACTS)
        .flatMap((one) => readEntries(one))
        .filter(
          ({ kind, heads }) =>
            kind === 'V' && heads.some((head) => head !== '-' && head !== 'partakes' && !head.startsWith('governs:')),
        )
        .flatMap(({ items }) => items.map(({ base }) => base)),
    );
    expect(arabic.filter(([, { base }]) => events.has(base)).map(([, { base }]) => base)).toEqual([]);
  });

  it('are known in every form', () => {
    const unread: string[] = [];
    for (const [, { base, present, others }] of arabic) {
      if (base.includes('_')) continue;
      for (const { form } of conjugate(verbStems(base, present, others))) {
        if (!table.verbal.has(form)) unread.push(form);
      }
      const plain = table.verbal.get(fold(base));
      if (plain?.senses.some(({ kind }) => kind === 'act' || kind === 'event' || kind === 'speech') !== true)
        unread.push(base);
    }
    expect(unread).toEqual([]);
  });
});
