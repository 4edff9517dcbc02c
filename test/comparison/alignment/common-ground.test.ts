import { describe, expect, it } from 'vitest';
import { disputes } from '../../statements/set-side-by-side';

/** Deeds of one word that are two: by other hands, of another thing, in another stage, or only after one quake. */
const silent: readonly (readonly [string, string])[] = [
  [
    'A tower fell in Miami on Thursday. No victims have been found alive, the mayor said.',
    'A tower fell in Miami on Thursday. Rescuers said they found four victims on Friday.',
  ],
  [
    'An aide was asked in Ohio on Monday about a call. He said no such conversation took place.',
    'An aide was asked in Ohio on Monday about a break-in. A lawyer said the chief phoned a donor.',
  ],
  [
    'The club in Porto lost its coach on Monday. A source said the board had not received an offer after the defeat.',
    'The club in Porto lost its coach on Monday. Villagers received an offer after the defeat, the mayor said.',
  ],
  [
    'A quake struck Ravan on Sunday. Residents said they had not received aid almost a day after the quake.',
    'A quake struck Ravan on Sunday. Villagers sheltered in tents after the quake.',
  ],
  [
    'ضرب زلزال رافان الأحد. قال سكان إنهم لم يتلقوا مساعدات بعد الزلزال.',
    'ضرب زلزال رافان الأحد. قال متطوع إن الطلاب لجأوا إلى الخيام بعد الزلزال.',
  ],
  [
    'A depot burned in Lille on Friday. A fire chief said protesters kept firefighters from reaching the burning building.',
    'A depot burned in Lille on Friday. Marchers reached the town square at noon, police said.',
  ],
  [
    'احترق مستودع في ليل الجمعة. قال مسؤول إن رجال الإطفاء لم يصلوا إلى المبنى.',
    'احترق مستودع في ليل الجمعة. قالت الشرطة إن المتظاهرين وصلوا إلى الساحة.',
  ],
  [
    'Rain flooded Murcia on Tuesday. The party leader said the agencies had not supplied good data.',
    'Rain flooded Murcia on Tuesday. The ministry said it sent 200 emails.',
  ],
  [
    'The studio in Turin bought a script on Monday. It said it will not rush production before the script is ready.',
    'The studio in Turin bought a script on Monday. A magazine said production of another film began in May.',
  ],
  [
    'A trial of a newspaper began in Graz on Monday. Reporters said they would stop at nothing to sabotage the inquiry.',
    'A trial of a newspaper began in Graz on Monday. Prosecutors said there had been sabotage of a plant.',
  ],
  [
    'The minister in Rabat was convicted in March. A court convicted the minister of fraud, prosecutors said.',
    'The minister in Rabat was convicted in March. The president pardoned the minister in May, his office said.',
  ],
  [
    'A guard was shot in Mons on Monday. The guard is survived by his wife, the sheriff said.',
    'A guard was shot in Mons on Monday. A man was charged with murdering the guard, prosecutors said.',
  ],
  [
    'The players in Oviedo met on Friday. The team said it refused to play.',
    'The players in Oviedo met on Friday. The president said she agreed to the kiss.',
  ],
  [
    'اجتمع اللاعبون في أوفييدو الجمعة. قال الفريق إنه رفض اللعب.',
    'اجتمع اللاعبون في أوفييدو الجمعة. قال الرئيس إن الاتحاد وافق على الموازنة.',
  ],
  [
    'The bank in Bern shut on Monday. The minister said at no point had she approved the contract.',
    'The bank in Bern shut on Monday. An aide said the board approved the budget in May.',
  ],
  [
    'A firm in Austin cut jobs on Friday. Employees say state law requires a notice of the layoffs.',
    'A firm in Austin cut jobs on Friday. The lawsuit says workers were dismissed without a notice.',
  ],
  [
    'The team in Oviedo won on Sunday. The team said it will not play any more games.',
    'The team in Oviedo won on Sunday. The final was a good game, the coach said.',
  ],
  [
    'An accountant in Troy went to court on Friday. "She didn\'t fire him," her sister said.',
    'An accountant in Troy went to court on Friday. Police said a rocket was fired at the office.',
  ],
  [
    'A stadium in Dijon filled late on Saturday. The minister said most tickets that came through the gates were fake. But the club said its fans arrived early.',
    'A stadium in Dijon filled late on Saturday. The match began late.',
  ],
  [
    'The king in Oslo met leaders on Monday. The ministry said the groups acted in support of the poor. But the White House said the state armed and funded the groups.',
    'The king in Oslo met leaders on Monday. Talks go on.',
  ],
  [
    'The court in Perth sat on Sunday. The player lost his case to open a shop before the Australian Open, his lawyer said.',
    'The court in Perth sat on Sunday. The minister said the Australian border was not open.',
  ],
  [
    'A source in Riga said on Monday the Reds are in talks. The meeting will not result in a deal, a source said.',
    'A source in Riga said on Monday the Reds are in talks. The player left the hotel, a witness said.',
  ],
  [
    'انسحب وزير في ريغا الاثنين. قال مصدر إن الوزير لم يغادر الفندق.',
    'انسحب وزير في ريغا الاثنين. قال شاهد إن السفير غادر الفندق ظهرا.',
  ],
  [
    'أضرب عمال في وهران الأحد. قالت النقابة إن الشركة لم تدفع الأجور.',
    'أضرب عمال في وهران الأحد. قال المدير إن الوزارة دفعت الفواتير.',
  ],
  [
    'بدأ بناء جسر في صور الاثنين. قال المقاول إن الوزارة لم تقدم بيانات دقيقة.',
    'بدأ بناء جسر في صور الاثنين. قالت الوزارة إن المهندسين قدموا تقريرا إلى البلدية.',
  ],
];

/** Their twins, which share whom or what they are of. */
const told: readonly (readonly [string, string])[] = [
  [
    'A tower fell in Miami on Thursday. No victims have been found alive, the mayor said.',
    'A tower fell in Miami on Thursday. Two victims were found alive on Friday, rescuers said.',
  ],
  [
    'A tower fell in Miami on Thursday. No victims have been found, the mayor said.',
    'A tower fell in Miami on Thursday. Rescuers said two victims were found.',
  ],
  [
    'A quake struck Ravan on Sunday. Residents said they had not received aid almost a day after the quake.',
    'A quake struck Ravan on Sunday. The governor said residents had received aid within hours of the quake.',
  ],
  [
    'A depot burned in Lille on Friday. A fire chief said firefighters had not reached the burning building.',
    'A depot burned in Lille on Friday. Police said firefighters reached the burning building at noon.',
  ],
  [
    'Rain flooded Murcia on Tuesday. The party leader said the agencies had not supplied the data.',
    'Rain flooded Murcia on Tuesday. The ministry said the agencies supplied the data.',
  ],
  [
    'A pipe broke in Graz on Monday. The operator said there had been no sabotage.',
    'A pipe broke in Graz on Monday. Prosecutors said there had been sabotage.',
  ],
  [
    'The minister in Rabat was tried in March. A court convicted the minister of fraud, prosecutors said.',
    'The minister in Rabat was tried in March. His lawyer said the court acquitted the minister of fraud.',
  ],
  [
    'The players in Oviedo met on Friday. The club said the captain refused the offer.',
    'The players in Oviedo met on Friday. The president said the captain accepted the offer.',
  ],
  [
    'A gate collapsed in Cork on Sunday. The company said on no occasion did the guard open the gate.',
    'A gate collapsed in Cork on Sunday. Witnesses said the guard opened the gate.',
  ],
  [
    'The team in Oviedo won on Sunday. The captain said the team will not play the final.',
    'The team in Oviedo won on Sunday. The coach said the team will play the final.',
  ],
  [
    'A stadium in Dijon filled late on Saturday. The minister said the fans arrived late. But the club said the fans arrived early.',
    'A stadium in Dijon filled late on Saturday. The match began late.',
  ],
  [
    'A minister in Riga went home on Monday. A source said the minister had not left the hotel.',
    'A minister in Riga went home on Monday. A witness said the minister left the hotel at noon.',
  ],
  [
    'انسحب وزير في ريغا الاثنين. قال مصدر إن الوزير لم يغادر الفندق.',
    'انسحب وزير في ريغا الاثنين. قال شاهد إن الوزير غادر الفندق ظهرا.',
  ],
  [
    'أضرب عمال في وهران الأحد. قالت النقابة إن الشركة لم تدفع الأجور.',
    'أضرب عمال في وهران الأحد. قال المدير إن الشركة دفعت الأجور.',
  ],
];

function stances(first: string, second: string): string[] {
  return disputes({}, first, second).filter((kind) => kind === 'occurrence' || kind === 'outcome');
}

describe('what a yes and a no have to share', () => {
  it.each(silent)('no conflict: %s | %s', (first, second) => {
    expect(stances(first, second)).toEqual([]);
  });
  it.each(told)('told: %s | %s', (first, second) => {
    expect(stances(first, second)).not.toEqual([]);
  });
});
