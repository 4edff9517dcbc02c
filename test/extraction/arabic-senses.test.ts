import { describe, expect, it } from 'vitest';
import { toldIn } from './lines';

/** What a word tells of in the words it stands among: every line that a sentence comes to. */
const told: readonly (readonly [string, readonly string[]])[] = [
  // A signature is one, by whomever the sentence leaves unsaid.
  ['لم يوقع العقد.', ['denied agree patient={agree thing:information/document}']],
  [
    'اللاعبون لم يوقعوا العقد.',
    ['denied agree agent={actor:role/coach thing:person/sportsperson} patient={agree thing:information/document}'],
  ],
  [
    'قال النادي إن اللاعب لم يوقع العقد.',
    ['denied agree agent={actor:role/coach thing:person/sportsperson} patient={agree thing:information/document}'],
  ],
  // Who records an infection infects nobody.
  [
    'سجلت الوزارة إصابة واحدة.',
    ['act agent={actor:org/ministry} patient={wound thing:person/wounded}', 'wound quantity={1 person wounded}'],
  ],
  // Who gives proof of a deed does not do it; who comes gives nothing.
  [
    'قدم النائب دليلا على التزوير.',
    [
      'act agent={actor:role/legislator thing:person/politician} patient={thing:information/evidence} target={rig thing:money/crime}',
    ],
  ],
  [
    'قدم الوفد من القاهرة أمس.',
    ['arrive agent={"الوفد" thing:group/delegation} origin={place:eg/cairo} time={2024-04-21}'],
  ],
  [
    'قدم الوزير استقالته.',
    [
      'resign patient={resign thing:political/resignation} patient={thing:person/politician}',
      'resign patient={thing:person/politician}',
    ],
  ],
  // Rockets are launched from where others set out.
  ['انطلقت الصواريخ من لبنان.', ['launch means={thing:weapon/projectile} origin={place:lb}']],
  ['انطلقت الحافلة من بيروت.', ['leave agent={"الحافلة" thing:vehicle/bus} origin={place:lb/beirut}']],
  [
    'انطلقت الطائرة من مطار القاهرة.',
    ['leave agent={"الطائرة" thing:vehicle/aircraft} origin={place:eg/cairo/airport}'],
  ],
  // To boycott is a deed of its own.
  [
    'دعت المعارضة إلى مقاطعة الانتخابات.',
    [
      'demand agent={actor:org/opposition} patient={cut-ties thing:political/sanctions}',
      'unknown conditional cut-ties patient={vote thing:political/election}',
    ],
  ],
  ['قاطع الحزب الانتخابات.', ['cut-ties agent={actor:org/party} patient={vote thing:political/election}']],
  ['نفى الحزب مقاطعة الانتخابات.', ['denied cut-ties patient={vote thing:political/election}']],
  // Verbs and their nouns by what they are of.
  ['حققت النيابة مع الموظف.', ['investigate agent={actor:org/prosecutor} topic={thing:person/worker}']],
  ['حقق المنتخب الفوز.', ['act agent={"المنتخب" thing:group/team} patient={win}']],
  ['أعلنت الوزارة تحقيق نمو.', ['rise']],
  ['صدرت الدولة النفط.', ['export cause={"الدولة"} patient={thing:substance/oil}']],
  ['صدر الكتاب أمس.', ['act agent={"الكتاب" thing:person/celebrity} time={2024-04-21}']],
  ['أطلقت الشركة خدمة جديدة.', ['begin agent={actor:org/company} patient={thing:matter-service}']],
  [
    'أطلق الجيش صاروخا.',
    ['launch agent={actor:org/military} means={thing:weapon/projectile} quantity={1 thing:weapon/projectile launched}'],
  ],
  ['احتل الجيش المدينة.', ['seize agent={actor:org/military} patient={"المدينة"}']],
  ['احتل الفريق المركز الثالث.', ['act agent={actor:role/general thing:group} patient={"المركز الثالث"}']],
  ['تم نشر قوات في المدينة.', ['deploy']],
  ['بلغ الجنود القرية.', ['arrive agent={actor:org/military thing:person/combatant/soldier} target={"القرية"}']],
  // Nouns that fold alike, told apart by their hamza.
  ['فاز بدوري أبطال أوروبا.', ['win']],
  [
    'طالب بإبطال العقد.',
    ['demand topic={cancel}', 'unknown conditional cancel patient={agree thing:information/document}'],
  ],
  // «ثم» is "then".
  [
    'زار الوزير المدينة ثم العاصمة.',
    ['travel agent={actor:role/minister thing:person/politician} target={"العاصمة"} target={"المدينة"}'],
  ],
];

describe('what an Arabic word tells of', () => {
  it.each(told)('%s', (text, lines) => {
    expect(toldIn('ar', text)).toEqual(lines);
  });
});
