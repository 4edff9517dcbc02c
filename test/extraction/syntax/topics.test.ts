import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** What stands first and comes back as the verb's pronoun is done to; who does it stands behind → event, doer, done to. */
const table: readonly (readonly [string, string])[] = [
  ['قال شهود إن الصحفي قتلته جماعة مسلحة.', 'kill | جماعة مسلحة | الصحفي'],
  ['وقالت الشرطة إن المدينة قصفتها طائرات روسية.', 'strike | طائرات روسية | المدينة'],
  ['قال إن الطائرة أسقطها صاروخ.', 'shoot-down | صاروخ | الطائرة'],
  ['قال الوزير إن الحريق سببه ماس كهربائي.', 'burn | ماس كهربائي | '],
  ['قال إن المسلحين قتلوه أمام أطفاله.', 'kill | المسلحين | '],
  ['قال إن الجيش قصفها الأحد.', 'strike | الجيش | '],
  ['قال إن الشرطة اعتقلته صباح الأحد.', 'detain | الشرطة | '],
];

function linesOf(text: string): string[] {
  return claimsIn('ar', text).map(({ proposition }) => {
    const of = (...roles: string[]) =>
      proposition.arguments
        .filter(({ role }) => roles.includes(role))
        .map(({ evidence }) => evidence.quote)
        .join('+');
    return `${proposition.event} | ${of('agent', 'means', 'cause')} | ${of('patient')}`;
  });
}

describe('topics that a pronoun takes up', () => {
  it.each(table)('%s', (text, expected) => {
    expect(linesOf(text)).toContain(expected);
  });

  // The noun of the cause is taken for a thing done to where its effect is told by two nouns.
  it.fails('are known as two nouns', () => {
    expect(linesOf('قالت الحكومة إن ارتفاع الأسعار سببه احتكار التجار.')).toContain('rise | احتكار التجار | الأسعار');
  });
});
