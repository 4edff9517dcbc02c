import { describe, expect, it } from 'vitest';
import { factsOf } from '../lines';

/** The facts of the deed that the masdar names. */
const told: readonly (readonly [string, string])[] = [
  // What stands behind it under the verb's own preposition is what was taken; whoever stands before took it.
  [
    'أكد الوزير استيلاء المتمردين على الشاحنة.',
    'seize agent={actor:org/armed-group thing:person/combatant/militant} patient={thing:vehicle/truck}',
  ],
  ['أعلنت الوزارة عثور الشرطة على الجثة.', 'find agent={actor:org/police} patient={thing:person/victim}'],
  ['نفت الحكومة استيلاء الجيش على السلطة.', 'seize agent={actor:org/military} patient={actor:org/authorities}'],
  // Of blows it is what they fell on.
  ['أدان النادي اعتداء المشجعين على الشرطة.', 'attack agent={"المشجعين" thing:person/fan} patient={actor:org/police}'],
  ['أدانت الحكومة قصف الجيش على المدرسة.', 'strike agent={actor:org/military} target={thing:building/school}'],
  // Behind a blow without an article «ل» says whose it was.
  [
    'قتل عشرة في هجوم لمسلحين على القاعدة.',
    'attack agent={actor:org/armed-group thing:person/combatant} target={thing:building/base}',
  ],
  [
    'قتل عشرة في غارة لطائرة مسيرة على السوق.',
    'strike agent={"طائرة مسيرة" thing:vehicle/aircraft/drone} target={thing:building/market}',
  ],
  ['تعرضت المدرسة لقصف للجيش.', 'strike agent={actor:org/military} patient={thing:building/school}'],
  // Whom somebody holds, or what a blow falls on, is none who did it.
  [
    'أدانت المنظمة اعتقال الناشط على الحدود.',
    'detain patient={thing:person/protester/activist} place={part-of "الحدود" thing:political/border}',
  ],
  ['أصيب خمسة في قصف للبلدة.', 'strike patient={"البلدة"}'],
  ['أدى كمين لقوات الأمن إلى مقتل ثلاثة.', 'ambush patient={actor:org/security-forces}'],
];

describe('who did what a masdar names', () => {
  it.each(told)('%s', (text, expected) => {
    const event = expected.split(' ')[0] as string;
    const found = factsOf('ar', text).find((fact) => fact.startsWith(`${event} `)) ?? '';
    expect(found).toBe(expected);
  });
});
