import { expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** `event [denied] [certainty]: doer -> whom, by whoever says so`: what any report has, and what was told of others where it was not of them. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  [
    'en',
    'The army denied the attack and accused the rebels of shelling the market.',
    ['attack denied:  -> , by The army', 'accuse: The army -> ', 'strike: the rebels -> the market, by The army'],
  ],
  [
    'en',
    'The minister resigned and accused the army of a coup.',
    ['resign: The minister -> ', 'accuse: The minister -> the army', 'overthrow: the army -> , by The minister'],
  ],
  ['en', 'He denied it, and accused police of torture.', ['accuse:  -> police', 'torture: police -> ']],
  [
    'en',
    'Police arrested four men and accused them of arson.',
    ['detain: Police -> four men', 'accuse: Police -> four men', 'attack:  -> , by Police'],
  ],
  [
    'en',
    'The gunman entered the hall and shot the mayor.',
    ['arrive: The gunman -> ', 'shoot: The gunman -> the mayor'],
  ],
  ['en', 'The party rejected the result, citing fraud in three towns.', ['rig:  -> ']],
  [
    'en',
    'The army dismissed reports of a coup, calling them lies.',
    ['overthrow denied:  -> , by The army', 'act: The army -> reports + lies', 'be:  -> reports, by The army'],
  ],
  [
    'en',
    'The man denied beating and killing the guard.',
    ['attack denied:  -> , by The man', 'kill denied: The man -> the guard, by The man'],
  ],
  [
    'en',
    'The company denied what newspapers had reported about the collapse.',
    ['collapse denied:  -> , by The company'],
  ],
  [
    'en',
    'The government ruled out sending troops to the border.',
    ['deploy denied: The government -> troops, by The government'],
  ],
  [
    'en',
    'Two men attacked the police, causing the officers to respond with live fire.',
    ['attack: Two men -> the police', 'respond: the officers + Two men -> ', 'shoot:  -> '],
  ],
  [
    'en',
    'Protesters threw stones and police responded with tear gas.',
    ['riot: Protesters -> ', 'respond: police + tear gas -> '],
  ],
  [
    'en',
    'The officers responded that the road was closed.',
    ['close:  -> the road, by The officers', 'be:  -> the road, by The officers'],
  ],
  ['en', 'Video showed residents screaming as the building collapsed.', ['collapse:  -> the building']],
  ['en', 'Striking miners clashed with police.', ['clash: Striking miners + police -> ']],
  ['en', 'Police shot striking workers near the plant.', ['shoot: Police -> striking workers']],
  ['en', 'A truck fell on the crowd, striking pupils.', ['fall:  -> A truck', 'strike: A truck -> pupils']],
  ['en', 'The death toll hits 34.', ['die:  -> The death toll']],
  ['en', 'The bus hit 34 cyclists.', ['strike: The bus -> 34 cyclists']],
  ['en', 'Police, armed with rifles, fired dozens of shots.', ['launch: Police + rifles -> ', 'shoot:  -> ']],
  ['en', 'The firm fired dozens of workers.', ['dismiss: The firm -> workers']],
  [
    'en',
    'The mine collapsed on Monday, trapping six miners.',
    ['collapse:  -> The mine', 'besiege: The mine -> six miners'],
  ],
  ['en', 'The bus hit a mine on the road.', ['strike: The bus -> a mine']],
  ['en', 'The ferry was hit by an oil barge in the middle of the river.', ['strike: an oil barge -> The ferry']],
  [
    'ar',
    'اعتقلت الشرطة أربعة رجال واتهمتهم بإحراق المصنع.',
    ['detain: الشرطة -> أربعة رجال', 'accuse: الشرطة -> أربعة رجال', 'burn: أربعة رجال -> المصنع, by الشرطة'],
  ],
  ['ar', 'سيول جارفة تخلف 12 قتيلا في اليمن', ['flood:  -> ', 'cause: سيول جارفة -> 12 قتيلا', 'die:  -> 12 قتيلا']],
  ['ar', 'الحريق يخلف خمسة قتلى.', ['cause: الحريق -> خمسة قتلى', 'die:  -> خمسة قتلى']],
  ['ar', 'تخلف اللاعب عن التدريب.', ['act: اللاعب -> التدريب']],
  ['ar', 'عثر على تسعة طلاب وقد فارقوا الحياة.', ['find:  -> تسعة طلاب', 'die:  -> ']],
  ['ar', 'فارق المصاب الحياة في المستشفى.', ['die:  -> المصاب']],
  ['ar', 'علق الوزير على الحادث قائلا إن السائق أوقف.', ['detain:  -> السائق, by الوزير']],
  ['ar', 'علقت الشركة رحلاتها إلى بيروت.', ['ban: الشركة -> رحلات']],
  ['ar', 'انتشلت فرق الإنقاذ ستة غرقى.', ['find: فرق الإنقاذ -> ستة غرقى', 'die:  -> ستة غرقى']],
  ['en', 'Nor will any such ransom be paid.', ['pay denied:  -> ', 'pay denied:  -> any such ransom']],
  [
    'en',
    'We do not have a clear picture of how many were in the ferry when it sank.',
    ['act denied:  -> a clear picture', 'be unknown:  -> ', 'sink:  -> the ferry'],
  ],
  [
    'en',
    'The candidate rejected the result, citing the alleged hacking of its servers.',
    ['hack possible:  -> its servers'],
  ],
  ['ar', 'وأدى الحريق إلى إصابة 42 عاملا.', ['wound: الحريق -> 42 عاملا', 'wound:  -> 42 عاملا']],
  ['ar', 'وجدت الشرطة جثث خمسة عمال.', ['find: الشرطة -> جثث', 'die:  -> جثث']],
  ['ar', 'وأصيب 42 شخصا وفقا لما أعلنته وزارة الصحة.', ['wound:  -> 42 شخصا, by وزارة الصحة']],
  ['ar', 'لما وصلت الشرطة فر الرجل.', ['arrive: الشرطة -> ', 'flee: الرجل -> ']],
];

function linesOf(language: Language, text: string): string[] {
  return claimsIn(language, text).map(({ proposition, commitment, attribution }) => {
    const named = (roles: readonly string[]) =>
      proposition.arguments
        .filter(({ role, value }) => roles.includes(role) && value.kind !== 'quantity')
        .map(({ value }) => ('name' in value ? value.name : value.kind));
    const stance = [
      commitment.polarity === 'denied' ? ' denied' : '',
      commitment.certainty === 'certain' ? '' : ` ${commitment.certainty}`,
    ];
    const doers = named(['agent', 'cause', 'means']).join(' + ');
    const befallen = named(['patient']).join(' + ');
    const speakers = attribution.chain.slice(1).map(({ name }) => name);
    return `${proposition.event}${stance.join('')}: ${doers} -> ${befallen}${speakers.length > 0 ? `, by ${speakers.join(' > ')}` : ''}`;
  });
}

it.each(table)('%s: %s', (language, text, expected) => {
  expect(linesOf(language, text)).toEqual(expected);
});
