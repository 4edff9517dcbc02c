import { describe, expect, it } from 'vitest';
import { RelateError, relate } from '../../src/comparison';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import { createArabicPack } from '../../src/languages/ar';
import { actor, claim, quantity } from '../../src/testing';

const gazetteer = defaultGazetteer();
const options = { packs: [createArabicPack(gazetteer)], gazetteer };

describe('relate, sentences', () => {
  it.each([
    ['البرلمان يوافق على قانون الضرائب', 'البرلمان يرفض قانون الضرائب', 'conflicts', 'words.antonyms'],
    ['البنك المركزي يرفع سعر الفائدة', 'البنك المركزي يخفض سعر الفائدة', 'conflicts', 'words.antonyms'],
    ['محكمة تعلن براءة الوزير السابق', 'محكمة تعلن إدانة الوزير السابق', 'conflicts', 'words.antonyms'],
    ['الحكومة ترفع أسعار الوقود', 'الحكومة لن ترفع أسعار الوقود', 'conflicts', 'words.negation'],
    ['البرلمان يوافق على قانون الضرائب', 'البرلمان يوافق على قانون الضرائب', 'equivalent', 'words.same'],
    ['البرلمان يوافق على قانون الضرائب', 'موافقة البرلمان على قانون الضرائب', 'equivalent', 'words.same'],
    ['البرلمان يوافق على قانون الضرائب', 'المنتخب يستعد لمباراته المقبلة في المغرب', 'incomparable', 'words.few'],
  ])('%s / %s: %s', (a, b, relation, reason) => {
    const found = relate(a, b, options);
    expect([found.relation, found.reason]).toEqual([relation, reason]);
    expect(relate(b, a, options).relation).toBe(relation);
  });

  it('names the words behind a contradiction', () => {
    const { slots } = relate('البنك المركزي يرفع سعر الفائدة', 'البنك المركزي يخفض سعر الفائدة', options);
    expect(slots).toEqual({ a: 'يرفع', b: 'يخفض' });
  });

  it('refuses a language that no pack reads, and a sentence against a claim', () => {
    expect(() => relate('a', 'b', { ...options, language: 'fr' })).toThrow(RelateError);
    expect(() => relate('a', claim({ event: 'die', quote: 'x' }), options)).toThrow(RelateError);
  });

  it('never throws on what is hardly a sentence', () => {
    for (const odd of ['', ' ', '((((', '؟', '\ud800', '١٢٣']) {
      expect(relate(odd, odd, { ...options, language: 'ar' }).relation).toBeTypeOf('string');
    }
  });
});

describe('relate, claims', () => {
  const toll = (best: number, source: string) =>
    claim({
      report: source,
      event: 'kill',
      quote: `${best}`,
      roles: { quantity: quantity(best) },
      source: { name: source },
    });

  it('gives the strongest relation over what both answer', () => {
    expect(relate(toll(30, 'a'), toll(26, 'b'), options)).toMatchObject({
      relation: 'conflicts',
      reason: 'quantity.disjoint',
    });
    expect(relate(toll(30, 'a'), toll(30, 'b'), options).relation).toBe('equivalent');
    const blame = (id: string) =>
      claim({ report: id, event: 'strike', quote: id, roles: { agent: actor(id) }, source: { name: id } });
    expect(relate(blame('actor:ru'), blame('actor:ua'), options).relation).toBe('conflicts');
  });

  it('finds nothing in common between two matters', () => {
    expect(relate(toll(30, 'a'), claim({ event: 'meet', quote: 'x' }), options).relation).toBe('incomparable');
  });
});
