import { describe, expect, it } from 'vitest';
import { assaultNouns, assaultVerbs } from '../../../src/languages/en/lexicon/assault';
import { harmNouns, harmVerbs } from '../../../src/languages/en/lexicon/harm';
import { movementNouns, movementVerbs } from '../../../src/languages/en/lexicon/movement';
import { natureNouns, natureVerbs } from '../../../src/languages/en/lexicon/nature';
import { politicsNouns, politicsVerbs } from '../../../src/languages/en/lexicon/politics';
import { reactionNouns, reactionVerbs } from '../../../src/languages/en/lexicon/reaction';
import { societyNouns, societyVerbs } from '../../../src/languages/en/lexicon/society';
import { eventClasses } from '../../../src/model/event-class';

const classes = (...tables: string[]): Set<string> =>
  new Set(tables.flatMap((table) => table.trim().split('\n')).map((line) => /^[\w-]+/u.exec(line)?.[0] ?? line));

describe('the event lexicon', () => {
  const verbs = classes(
    assaultVerbs,
    harmVerbs,
    movementVerbs,
    natureVerbs,
    politicsVerbs,
    reactionVerbs,
    societyVerbs,
  );
  const nouns = classes(
    assaultNouns,
    harmNouns,
    movementNouns,
    natureNouns,
    politicsNouns,
    reactionNouns,
    societyNouns,
  );
  const known = Object.keys(eventClasses);
  // The extraction gives these to copulas and to verbs of no class; no word has them by itself.
  const grammatical = ['be', 'act'];

  it('has verbs or nouns for every class', () => {
    expect(known.filter((event) => !grammatical.includes(event) && !verbs.has(event) && !nouns.has(event))).toEqual([]);
  });

  it('names no class that the model lacks', () => {
    expect([...verbs, ...nouns].filter((event) => !known.includes(event))).toEqual([]);
  });
});
