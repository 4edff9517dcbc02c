import { describe, expect, it } from 'vitest';
import { factsOf, type Language, stancesOf } from '../lines';

/** Who or what a cleft sets apart, and whether it says so or denies it. */
const table: readonly (readonly [Language, string, string, string])[] = [
  [
    'en',
    'Rain was what brought the bridge down.',
    'destroy cause={thing:phenomenon/rain} patient={thing:building/bridge}',
    'destroy focus=cause',
  ],
  [
    'en',
    'The minister said metal fatigue was what brought the bridge down.',
    'destroy cause={malfunction} patient={thing:building/bridge}',
    'destroy focus=cause',
  ],
  ['en', 'What caused the crash was fog.', 'crash cause={thing:phenomenon/rain}', 'crash focus=cause'],
  [
    'en',
    'It was the army that burned the truck.',
    'burn agent={actor:org/military} patient={thing:vehicle/truck}',
    'burn focus=agent',
  ],
  [
    'en',
    'It was not the army that burned the truck.',
    'burn agent={actor:org/military} patient={thing:vehicle/truck}',
    'burn denied focus=agent',
  ],
  [
    'en',
    'The minister said it was not fog that caused the crash.',
    'crash cause={thing:phenomenon/rain}',
    'crash denied focus=cause',
  ],
  [
    'en',
    'It was the driver, not the guard, who opened the door.',
    'open agent={actor:role/driver thing:person/worker/driver} patient={thing:building-part}',
    'open focus=agent',
  ],
  [
    'en',
    'A bomb was not what brought the plane down.',
    'shoot-down means={thing:weapon/bomb} patient={thing:vehicle/aircraft}',
    'shoot-down denied focus=cause',
  ],
  ['en', 'What caused the crash was not fog.', 'crash cause={thing:phenomenon/rain}', 'crash denied focus=cause'],
  [
    'en',
    'It was certainly not fog that caused the crash.',
    'crash cause={thing:phenomenon/rain}',
    'crash denied focus=cause',
  ],
  [
    'en',
    'It was not only the army that burned the truck.',
    'burn agent={actor:org/military} patient={thing:vehicle/truck}',
    'burn focus=agent',
  ],
  ['en', 'The storm was something that hit the coast.', 'strike patient={thing:nature/sea}', 'strike'],
  ['en', 'It was not clear what caused the crash.', 'crash', 'crash focus=cause'],
  ['ar', 'قالت النقابة إن الإهمال هو ما أدى إلى الحادث.', 'disaster cause={negligence}', 'disaster focus=cause'],
  [
    'ar',
    'قال الوزير إن الضباب ليس هو ما تسبب في الحادث.',
    'happen cause={thing:phenomenon/rain} topic={disaster}',
    'happen denied focus=cause',
  ],
  [
    'ar',
    'ليس الجيش هو من أحرق الشاحنة.',
    'burn agent={actor:org/military} patient={thing:vehicle/truck}',
    'burn denied focus=agent',
  ],
  [
    'ar',
    'لم يكن الجيش هو الذي أحرق الشاحنة.',
    'burn agent={actor:org/military} patient={thing:vehicle/truck}',
    'burn denied focus=agent',
  ],
  [
    'ar',
    'الجيش ليس هو من أحرق الشاحنة.',
    'burn agent={actor:org/military} patient={thing:vehicle/truck}',
    'burn denied focus=agent',
  ],
  [
    'ar',
    'الجيش لا الشرطة هو من أحرق الشاحنة.',
    'burn agent={actor:org/military} patient={thing:vehicle/truck}',
    'burn focus=agent',
  ],
  [
    'ar',
    'قال الوزير إن موظفا هو من سرب الأسئلة.',
    'breach agent={actor:role/worker thing:person/worker} patient={"الأسئلة"}',
    'breach focus=agent',
  ],
  ['ar', 'قال الحوثيون إن تنظيم القاعدة هو من زرعها.', 'produce agent={actor:al-qaeda}', 'produce focus=agent'],
  [
    'en',
    'The minister said the guards were not the ones who opened the door.',
    'open agent={"the guards" thing:person/security} patient={thing:building-part}',
    'open denied focus=agent',
  ],
  [
    'en',
    'The mayor said the one who burned the truck was a driver.',
    'burn agent={actor:role/driver thing:person/worker/driver} patient={thing:vehicle/truck}',
    'burn focus=agent',
  ],
  [
    'en',
    'The minister said it was not soldiers but guards who burned the truck.',
    'burn agent={"guards" thing:person/security} patient={thing:vehicle/truck}',
    'burn focus=agent',
  ],
  [
    'en',
    'The minister said an adviser, not the ministry, had burned the truck.',
    'burn agent={actor:role/adviser} patient={thing:vehicle/truck}',
    'burn',
  ],
  [
    'en',
    'It was in fact the army that burned the truck.',
    'burn agent={actor:org/military} patient={thing:vehicle/truck}',
    'burn focus=agent',
  ],
  [
    'en',
    'Nobody but the army burned the truck.',
    'burn agent={actor:org/military} patient={thing:vehicle/truck}',
    'burn',
  ],
  [
    'ar',
    'قال العمدة إن الذي أحرق الشاحنة هو الجيش.',
    'burn agent={actor:org/military} patient={thing:vehicle/truck}',
    'burn focus=agent',
  ],
  [
    'ar',
    'قال العمدة إن من أحرق الشاحنة هم الجنود.',
    'burn agent={actor:org/military thing:person/combatant/soldier} patient={thing:vehicle/truck}',
    'burn focus=agent',
  ],
  ['ar', 'قال العمدة إن ما يفعله الجيش هو إحراق الشاحنات.', 'burn patient={thing:vehicle/truck}', 'burn'],
  [
    'ar',
    'قال العمدة إن الحراس أنفسهم أحرقوا الشاحنة.',
    'burn agent={"الحراس" thing:person/security} patient={thing:vehicle/truck}',
    'burn',
  ],
  [
    'ar',
    'قال العمدة إن عاملا غير مخول هو الذي أحرق الشاحنة.',
    'burn agent={actor:role/worker thing:person/worker} patient={thing:vehicle/truck}',
    'burn focus=agent',
  ],
];

describe('clefts', () => {
  it.each(table)('%s: %s', (language, text, facts, stance) => {
    expect(factsOf(language, text).at(-1)).toBe(facts);
    expect(stancesOf(language, text).at(-1)).toBe(stance);
  });
});
