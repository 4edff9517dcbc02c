import { describe, expect, it } from 'vitest';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import { defaultPacks } from '../../src/pipeline/default-packs';

const gazetteer = defaultGazetteer();
const { things } = gazetteer.sources();
const packs = new Map(defaultPacks(gazetteer).map((pack) => [pack.language, pack]));

const thingsIn = (language: string, text: string): string[] =>
  (packs.get(language)?.sentences(text, 0, text.length) ?? []).flatMap(({ tokens }) =>
    tokens.flatMap(({ lexeme }) =>
      lexeme.senses.flatMap((sense) =>
        sense.kind === 'concept' && sense.id.startsWith('thing:') ? [sense.id.slice('thing:'.length)] : [],
      ),
    ),
  );

describe('classes of things', () => {
  it('have nouns in both languages, or only hold others', () => {
    const languages = new Map<string, Set<string>>();
    for (const { concept, language } of things.names)
      languages.set(concept, (languages.get(concept) ?? new Set()).add(language));
    expect(things.concepts.filter(({ id }) => languages.get(id)?.size === 1).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['rope', 'They threw a rope.', 'ألقوا حبلا.'],
    ['body-part/leg', 'His knee was swollen.', 'تورمت ركبة اللاعب.'],
    ['illness/cholera', 'Cholera reached the port.', 'وصلت الكوليرا إلى الميناء.'],
    ['illness/cancer', 'The singer has cancer.', 'المغني مصاب بالسرطان.'],
    ['food/fruit', 'They sell bananas.', 'يبيعون الموز.'],
    ['animal/dog', 'The dogs were muzzled.', 'كممت الكلاب.'],
    ['clothing', 'She bought a shirt.', 'اشترت قميصا.'],
    ['computer', 'The laptop was sold.', 'بيع الحاسوب.'],
    ['matter-crisis', 'The chaos goes on.', 'بقيت البلاد في مأزق.'],
    ['matter-energy', 'They sell solar power.', 'يبيعون الطاقة الشمسية.'],
    ['matter-software', 'The app was removed.', 'أزيل متصفح الشركة.'],
    ['matter-democracy', 'They defended democracy.', 'دافعوا عن الديمقراطية.'],
    ['matter-pay', 'Pensions were paid.', 'دفعت المعاشات.'],
  ])('%s: %s / %s', (id, english, arabic) => {
    expect(thingsIn('en', english)).toContain(id);
    expect(thingsIn('ar', arabic)).toContain(id);
  });
});
