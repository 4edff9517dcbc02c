import { describe, expect, it } from 'vitest';
import { claimsIn, type Language, toldIn } from './lines';

/** `denied possible event role=value … | mouth` of each claim. */
function linesOf(language: Language, text: string): string[] {
  const mouths = claimsIn(language, text).map(({ attribution: { chain } }) =>
    chain.length > 1 ? chain.at(-1)?.name : '',
  );
  return toldIn(language, text).map((line, index) => `${line} | ${mouths[index]}`.trim());
}

type Row = readonly [Language, string, readonly string[]];

const tables: Readonly<Record<string, readonly Row[]>> = {
  'a harm whose victims stand right behind': [
    [
      'en',
      'The explosion wounded soldiers near the gate.',
      [
        'explode place={near "the gate" thing:building-part} |',
        'wound cause={explode} patient={thing:person/combatant/soldier} place={near "the gate" thing:building-part} |',
      ],
    ],
    [
      'en',
      'A roadside bomb wounded soldiers and destroyed a truck.',
      [
        'wound means={thing:weapon/bomb/ied} patient={thing:person/combatant/soldier} |',
        'destroy means={thing:weapon/bomb/ied} patient={thing:vehicle/truck} |',
      ],
    ],
    [
      'en',
      'The ship carried wounded soldiers.',
      ['transport agent={"The ship" thing:vehicle/ship} patient={thing:person/combatant/soldier} |'],
    ],
    ['en', 'Relatives of injured workers protested.', ['protest agent={actor:role/relative thing:person/family} |']],
    [
      'en',
      'The attack that injured 12 people was planned.',
      ['wound cause={attack} patient={thing:person} quantity={12 person wounded} |', 'plan patient={attack} |'],
    ],
  ],
  'the day in front of a deed': [
    [
      'en',
      "The pilot of Monday's flight said the engine failed.",
      ['travel time={2024-04-22} |', 'malfunction patient={thing:vehicle-part} | The pilot'],
    ],
    [
      'en',
      "Survivors of Monday's crash were taken to hospital.",
      ['crash time={2024-04-22} |', 'hospitalise patient={thing:person/survivor} time={2024-04-22} |'],
    ],
    [
      'en',
      "A spokesman for yesterday's rally said police fired.",
      ['protest time={2024-04-21} |', 'shoot agent={actor:org/police} | A spokesman'],
    ],
  ],
  'who says it': [
    ['en', 'Police told AFP a Norvik depot was set ablaze.', ['burn patient={thing:building/depot} | Police']],
    ['en', 'The blast was described by the mayor as an accident.', ['accident | the mayor']],
    [
      'en',
      'The bank pointed the paper to a statement on the matter, which said that the funds had been stolen.',
      [
        'act agent={"The bank" thing:building/bank} patient={"the paper"} target={thing:information/statement} topic={happen} |',
        'steal patient={thing:money} | a statement',
      ],
    ],
    [
      'en',
      'The violence showed that the police had lost control.',
      ['lose-control agent={actor:org/police} patient={thing:vehicle-part/helm} |'],
    ],
    [
      'en',
      'The investigation found that the driver had fled.',
      ['flee agent={actor:role/driver thing:person/worker/driver} | The investigation'],
    ],
    ['en', 'The defence told the jury Okello fled.', ['flee agent={"Okello"} | The defence']],
    [
      'en',
      'The mayor is confident Okello will win the vote.',
      [
        'be patient={thing:person/politician} |',
        'probable threatened win agent={"Okello"} patient={vote thing:political/election} | The mayor',
      ],
    ],
    ['en', 'Earlier Okello said the gate was locked.', ['close patient={thing:building-part} | Okello']],
  ],
  'what a relative clause tells behind a denial': [
    [
      'en',
      'The firm denied responsibility for the fire that killed six workers.',
      [
        'kill cause={burn} patient={thing:person/worker} quantity={6 person killed actor:role/worker+thing:person/worker} | The firm',
        'denied focus=agent burn agent={actor:org/company} | The firm',
      ],
    ],
    [
      'en',
      'The president denied his involvement in a case that forced a minister to resign.',
      [
        'order cause={happen} patient={thing:person/politician} | The president',
        'resign cause={happen} | The president',
        'denied focus=agent happen agent={actor:org/presidency} | The president',
      ],
    ],
    [
      'en',
      'He denied taking part in the attack that killed three officers.',
      [
        'denied attend patient={attack} |',
        'attack |',
        'kill cause={attack} patient={actor:role/military-person} quantity={3 person killed actor:role/military-person} |',
      ],
    ],
    [
      'en',
      'The family rejected the findings of an inquiry that called the death an accident.',
      [
        'denied investigate | The family',
        'act cause={investigate thing:information/report} patient={accident} patient={die} | The family',
        'denied accident | The family',
        'denied focus=cause die cause={accident} | The family',
      ],
    ],
    [
      'en',
      'The family rejected the findings of an inquiry that blamed the pilot.',
      [
        'denied investigate | The family',
        'denied accuse cause={investigate thing:information/report} patient={thing:person/worker/crew} | The family',
        'denied focus=agent happen agent={actor:role/pilot thing:person/worker/crew} | The family',
      ],
    ],
    [
      'en',
      'The law should be improved, not weakened.',
      [
        'unknown conditional improve patient={thing:political/law} |',
        'denied unknown conditional fall patient={thing:political/law} |',
      ],
    ],
  ],
  'what a relative clause tells of': [
    [
      'en',
      'A strike on a market that wounded seven was blamed on Norvik.',
      ['strike target={thing:building/market} |', 'wound cause={strike} quantity={7 person wounded} |'],
    ],
    [
      'en',
      'The raid on rebels who killed six officers failed.',
      [
        'raid target={thing:person/combatant/militant} |',
        'kill agent={actor:org/armed-group thing:person/combatant/militant} patient={actor:role/military-person} quantity={6 person killed actor:role/military-person} |',
        'fail patient={raid} |',
      ],
    ],
  ],
  companions: [
    ['en', 'He died with his wife by his side.', ['die |']],
    ['en', 'The general was killed along with his driver.', ['kill patient={thing:person/combatant/officer} |']],
    ['en', 'The man was arrested with his brother.', ['detain patient={thing:person/man} |']],
    ['en', 'He was killed with a knife.', ['kill means={thing:weapon/blade} |']],
    [
      'en',
      'Rebels clashed with soldiers.',
      [
        'clash agent={actor:org/armed-group thing:person/combatant/militant} agent={actor:org/military thing:person/combatant/soldier} |',
      ],
    ],
    ['ar', 'قتل القائد مع سائقه في الغارة.', ['kill means={strike} patient={actor:role/commander} |']],
    ['ar', 'اعتقل الرجل مع شقيقه.', ['detain patient={thing:person/man} |']],
    [
      'ar',
      'اشتبك الجيش مع المسلحين.',
      ['clash agent={actor:org/armed-group thing:person/combatant} agent={actor:org/military} |'],
    ],
  ],
  games: [
    ['en', 'Rice added 14 points for the Eagles.', []],
    [
      'en',
      'The Bulls beat the Hawks 98-91 on Friday.',
      ['win agent={"The Bulls" thing:group/team} patient={thing:group/team} time={2024-04-19} |'],
    ],
    ['en', 'Norvik recorded an 89-79 win over Tennessee.', ['win place={near place:us/tennessee} |']],
    [
      'en',
      'The bulls attacked a farmer.',
      ['attack agent={"The bulls" thing:animal/cattle} patient={thing:person/worker} |'],
    ],
  ],
  'figures that count nobody': [
    [
      'en',
      'The girl died from a wound from a .45 caliber handgun.',
      ['die cause={thing:illness/fracture} cause={thing:weapon/firearm} patient={thing:person/child} |'],
    ],
    [
      'en',
      'Seven bullets entered his body, three of them from the rear.',
      ['arrive means={thing:weapon/projectile/bullet} quantity={7 thing:weapon/projectile/bullet launched} |'],
    ],
    [
      'en',
      'Seven hostages and 11 militants are dead.',
      [
        'be patient={thing:person/hostage} |',
        'die quantity={11 person killed actor:org/armed-group+thing:person/combatant/militant} |',
        'die patient={thing:person/hostage} quantity={7 person killed} |',
        'be patient={thing:person/combatant/militant} topic={life -} |',
      ],
    ],
    [
      'en',
      'A farmer said no one in his home was injured.',
      [
        'denied wound patient={thing:person} place={"his home" thing:building/house} quantity={0 person wounded subset} | A farmer',
      ],
    ],
    [
      'en',
      'No one on the plane was hurt.',
      ['denied wound patient={thing:person} quantity={0 person wounded} target={thing:vehicle/aircraft} |'],
    ],
  ],
  'what is said of something': [
    ['en', 'It is deeply offensive.', ['be |']],
    ['en', 'The army launched an offensive.', ['attack agent={actor:org/military} |']],
  ],
  verbs: [
    [
      'en',
      'Witnesses saw the man stab a guard.',
      [
        'act agent={actor:role/witness thing:person/witness} patient={thing:person/man} |',
        'stab agent={"the man" thing:person/man} patient={thing:person/security} |',
      ],
    ],
    ['en', 'The car started burning.', ['begin patient={thing:vehicle/car} |', 'burn patient={thing:vehicle/car} |']],
    [
      'en',
      'The army began shelling the town.',
      ['begin patient={actor:org/military} |', 'strike agent={actor:org/military} patient={"the town"} |'],
    ],
    ['en', 'The news set off a panic.', ['cause cause={"The news"} patient={"a panic"} |']],
    [
      'en',
      'The officers were placed on paid leave.',
      ['act patient={actor:role/military-person} topic={"paid leave"} |'],
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('%s: %s', (language, text, lines) => expect(linesOf(language, text)).toEqual(lines));
});
