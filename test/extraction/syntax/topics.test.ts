import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** What stands first and comes back as the verb's pronoun is done to; who does it stands behind → event, doer, done to. */
const table: readonly (readonly [string, string])[] = [
  ['قال شهود إن الصحفي قتلته جماعة مسلحة.', 'kill | جماعة مسلحة | الصحفي'],
  ['وقالت الشرطة إن المدينة قصفتها طائرات روسية.', 'strike | طائرات روسية | المدينة'],
  ['قال إن الطائرة أسقطها صاروخ.', 'shoot-down | صاروخ | الطائرة'],
  ['قال الوزير إن الحريق سببه ماس كهربائي.', 'burn | ماس كهربائي | '],
  ['قالت الحكومة إن ارتفاع الأسعار سببه احتكار التجار.', 'rise | احتكار التجار | الأسعار'],
  ['قال إن المسلحين قتلوه أمام أطفاله.', 'kill | المسلحين | '],
  ['قال إن الجيش قصفها الأحد.', 'strike | الجيش | '],
  ['قال إن الشرطة اعتقلته صباح الأحد.', 'detain | الشرطة | '],
];

describe('topics that a pronoun takes up', () => {
  it.each(table)('%s', (text, expected) => {
    const lines = claimsIn('ar', text).map(({ proposition }) => {
      const of = (...roles: string[]) =>
        proposition.arguments
          .filter(({ role }) => roles.includes(role))
          .map(({ evidence }) => evidence.quote)
          .join('+');
      return `${proposition.event} | ${of('agent', 'means', 'cause')} | ${of('patient')}`;
    });
    expect(lines).toContain(expected);
  });
});
