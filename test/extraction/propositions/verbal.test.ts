import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  [
    'en',
    'Israeli jets struck the hospital.',
    ['strike agent={actor:il thing:vehicle/aircraft/jet} patient={thing:building/hospital}'],
  ],
  [
    'en',
    'The hospital was struck by Israeli jets.',
    ['strike agent={actor:il thing:vehicle/aircraft/jet} patient={thing:building/hospital}'],
  ],
  [
    'en',
    'The hospital struck by Israeli jets caught fire.',
    [
      'strike agent={actor:il thing:vehicle/aircraft/jet} patient={thing:building/hospital}',
      'burn patient={thing:building/hospital}',
    ],
  ],
  // What is fired is no target; at whom stands behind the verb.
  [
    'en',
    'Rockets were fired at the base.',
    ['launch means={thing:weapon/projectile/rocket} target={thing:building/base}'],
  ],
  [
    'en',
    'Tear gas was fired at the fans.',
    ['launch means={thing:weapon/projectile/tear-gas} target={thing:person/fan}'],
  ],
  [
    'en',
    'The convoy was fired at by rebels.',
    ['strike agent={actor:org/armed-group thing:person/combatant/militant} patient={thing:group/convoy}'],
  ],
  ['en', 'The town came under Russian artillery fire.', ['strike agent={actor:ru} patient={"The town"}']],
  [
    'en',
    'The blast killed 5 people and wounded 3.',
    [
      'kill cause={explode} patient={thing:person} quantity={5 person killed}',
      'wound cause={explode} quantity={3 person wounded}',
    ],
  ],
  ['en', 'The man detonated the bomb.', ['explode agent={"The man" thing:person/man} means={thing:weapon/bomb}']],
  ['en', 'Turkey and Russia struck the town.', ['strike agent={actor:ru} agent={actor:tr} patient={"the town"}']],
  [
    'en',
    'The army and the police arrested ten men.',
    [
      'detain agent={actor:org/military} agent={actor:org/police} patient={thing:person/man} quantity={10 person detained thing:person/man}',
    ],
  ],
  [
    'en',
    'The army, the police and the fire service arrested ten men.',
    [
      'detain agent={actor:org/fire-service} agent={actor:org/military} agent={actor:org/police} patient={thing:person/man} quantity={10 person detained thing:person/man}',
    ],
  ],
  [
    'en',
    'The army of Iraq and the police arrested ten men.',
    [
      'detain agent={actor:iq/military} agent={actor:org/police} patient={thing:person/man} quantity={10 person detained thing:person/man}',
    ],
  ],
  [
    'en',
    'Rebels captured and executed ten soldiers.',
    [
      'detain agent={actor:org/armed-group thing:person/combatant/militant} patient={thing:person/combatant/soldier} quantity={10 person detained actor:org/military+thing:person/combatant/soldier}',
      'kill agent={actor:org/armed-group thing:person/combatant/militant} patient={thing:person/combatant/soldier} quantity={10 person killed actor:org/military+thing:person/combatant/soldier}',
    ],
  ],
  ['en', 'The train hit a bus.', ['strike agent={"The train" thing:vehicle/train} patient={thing:vehicle/bus}']],
  [
    'en',
    'The bus was hit by a train near Cairo.',
    ['strike agent={"a train" thing:vehicle/train} patient={thing:vehicle/bus} place={near place:eg/cairo}'],
  ],
  [
    'en',
    'Rebels shot down a helicopter.',
    [
      'shoot-down agent={actor:org/armed-group thing:person/combatant/militant} patient={thing:vehicle/aircraft/helicopter}',
    ],
  ],
  [
    'en',
    'Rebels seized Aleppo.',
    ['seize agent={actor:org/armed-group thing:person/combatant/militant} patient={place:sy/aleppo}'],
  ],
  [
    'en',
    'Police seized two men.',
    ['detain agent={actor:org/police} patient={thing:person/man} quantity={2 person detained thing:person/man}'],
  ],
  ['en', 'Hackers stole the data.', ['steal agent={"Hackers" thing:person/hacker} patient={thing:information}']],
  ['en', 'Israel struck Damascus.', ['strike agent={actor:il} patient={place:sy/damascus}']],
  ['en', 'Iran attacked Israel.', ['attack agent={actor:ir} patient={actor:il}']],
  ['en', 'The prime minister resigned on Monday.', ['resign agent={actor:role/prime-minister} time={2024-04-22}']],
  [
    'en',
    'A suicide bomber blew himself up outside the mosque.',
    [
      'explode agent={"A suicide bomber" thing:person/combatant/militant/terrorist} place={outside "the mosque" thing:building/mosque}',
    ],
  ],
  [
    'en',
    'Gunmen kidnapped three engineers in northern Nigeria.',
    [
      'abduct agent={actor:org/armed-group thing:person/combatant} patient={thing:person/worker} place={part-of north place:ng} quantity={3 person abducted actor:role/expert+thing:person/worker}',
    ],
  ],
  [
    'ar',
    'قصفت طائرات إسرائيلية المستشفى.',
    ['strike agent={actor:il thing:vehicle/aircraft} patient={thing:building/hospital}'],
  ],
  [
    'ar',
    'قُصف المستشفى من قبل طائرات إسرائيلية.',
    ['strike agent={actor:il thing:vehicle/aircraft} patient={thing:building/hospital}'],
  ],
  ['ar', 'تعرض المستشفى لقصف إسرائيلي.', ['strike agent={actor:il} patient={thing:building/hospital}']],
  ['ar', 'قصفت تركيا وروسيا البلدة.', ['strike agent={actor:ru} agent={actor:tr} patient={"البلدة"}']],
  ['ar', 'قصفت إسرائيل دمشق.', ['strike agent={actor:il} patient={place:sy/damascus}']],
  ['ar', 'اصطدم القطار بحافلة.', ['crash means={thing:vehicle/bus} patient={thing:vehicle/train}']],
  [
    'ar',
    'أسقط المتمردون طائرة مروحية.',
    [
      'shoot-down agent={actor:org/armed-group thing:person/combatant/militant} patient={thing:vehicle/aircraft/helicopter}',
    ],
  ],
  [
    'ar',
    'فجر انتحاري نفسه أمام المسجد.',
    ['explode agent={"انتحاري" thing:person/combatant/militant/terrorist} place={"المسجد" thing:building/mosque}'],
  ],
  // What says when or how goes on with who did the deed.
  [
    'en',
    'Soldiers shot two men before seizing the truck.',
    [
      'shoot agent={actor:org/military thing:person/combatant/soldier} patient={thing:person/man} quantity={2 person thing:person/man}',
      'seize agent={actor:org/military thing:person/combatant/soldier} patient={thing:vehicle/truck}',
    ],
  ],
  [
    'en',
    'Rebels took the town by shelling its hospital.',
    [
      'seize agent={actor:org/armed-group thing:person/combatant/militant} patient={"the town"}',
      'strike agent={actor:org/armed-group thing:person/combatant/militant} patient={thing:building/hospital}',
    ],
  ],
  [
    'en',
    'The minister accused the army of shelling the village.',
    [
      'accuse agent={actor:role/minister thing:person/politician}',
      'strike agent={actor:org/military} patient={"the village"}',
    ],
  ],
  // A word for a blow that falls on nothing with a body is none.
  ['en', 'Critics attacked the budget.', ['act agent={"Critics" thing:person/rival} patient={thing:money/budget}']],
  [
    'en',
    'Inflation hit 30 percent.',
    ['rise', 'act cause={rise thing:money/price} patient={"30 percent"}', 'measure quantity={30 percent inflation}'],
  ],
  [
    'en',
    'Gunmen attacked a protest.',
    [
      'attack agent={actor:org/armed-group thing:person/combatant} patient={protest thing:political/protest}',
      'protest',
    ],
  ],
  ['ar', 'ضربت العقوبات الاقتصاد.', ['act cause={sanction thing:political/sanctions} patient={thing:matter-economy}']],
  // A participle in front of its noun says which ones are meant.
  [
    'en',
    'The commandos seized 13 fully loaded magazines.',
    ['seize agent={actor:org/special-forces} patient={thing:book} quantity={13 thing:book}'],
  ],
  ['en', 'A wave of riots hit Greece.', ['riot', 'strike cause={riot thing:political/protest} patient={actor:gr}']],
];

/** Rows that do not hold yet, with the cause. */
const open: readonly (readonly [Language, string, readonly string[], string])[] = [
  [
    'en',
    'The rockets fired from Gaza landed in the sea.',
    [
      'launch means={thing:weapon/projectile/rocket} origin={place:ps/gaza-strip}',
      'arrive means={thing:weapon/projectile/rocket} place={thing:nature/sea}',
    ],
    'natural sites are no places',
  ],
  [
    'ar',
    'الصواريخ التي أطلقت من غزة سقطت في البحر.',
    [
      'launch means={thing:weapon/projectile} origin={place:ps/gaza-strip}',
      'crash means={thing:weapon/projectile} place={thing:nature/sea}',
    ],
    'a verb behind a relative clause takes the last noun as its subject in Arabic',
  ],
  [
    'ar',
    'ضربت طائرة مسيرة الشاحنة ودمرتها.',
    [
      'strike means={thing:vehicle/aircraft/drone} patient={thing:vehicle/truck}',
      'destroy means={thing:vehicle/aircraft/drone} patient={thing:vehicle/truck}',
    ],
    'a definite noun behind an indefinite one with its adjective stays in its phrase',
  ],
];

describe('verbs by voice and frame', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expected);
  });

  it.fails.each(open)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expected);
  });
});
