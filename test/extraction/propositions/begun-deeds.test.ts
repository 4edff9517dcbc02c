import { describe, expect, it } from 'vitest';
import { factsOf } from '../lines';

/** Whoever begins a deed does it, by whatever preposition the verb has it. */
const table: readonly string[] = [
  'بدأ الجنود بإطلاق النار على المتظاهرين.',
  'بادر الجنود بإطلاق النار على المتظاهرين.',
  'بادر الجنود إلى إطلاق النار على المتظاهرين.',
  'شرع الجنود في إطلاق النار على المتظاهرين.',
  'الجنود هم من بدأوا بإطلاق النار على المتظاهرين.',
];

describe('deeds that somebody begins', () => {
  it.each(table)('%s', (text) =>
    expect(factsOf('ar', text)).toEqual([
      'shoot agent={actor:org/military thing:person/combatant/soldier} target={thing:person/protester}',
    ]),
  );
  it('what begins with something is not done by it', () =>
    expect(factsOf('ar', 'بدأ الفيلم بقتل البطل.').join('; ')).not.toMatch(/agent=|cause=/u));
  it('by whose order something was done is not what was done', () =>
    expect(factsOf('ar', 'العملية نفذت بأمر من المجلس.').join('; ')).not.toMatch(/order agent=\{/u));
});
