import { describe, expect, it } from 'vitest';
import { crossReference } from '../../src/pipeline/cross-reference';

/** A report in which two speakers give a figure, and the labels of the positions it is in dispute between. */
type Row = readonly [body: string, labels: readonly string[]];

const disputed: readonly Row[] = [
  [
    'A goods train left the rails near Ostrava on Tuesday. The operator said 14 wagons had derailed. Firefighters said 19 wagons had left the rails.',
    ['14', '19'],
  ],
  [
    'خرج قطار شحن عن القضبان قرب سوسة يوم الثلاثاء. وقالت شركة السكك الحديدية إن سبع عربات خرجت عن القضبان. وقال رجال الإطفاء إن 11 عربة خرجت عن القضبان.',
    ['7', '11'],
  ],
  [
    'Coins were raised from a wreck off Malta on Friday. The museum said 1,000 coins were found. The diving firm said it had recovered 4,000 coins.',
    ['1000', '4000'],
  ],
  [
    'Cocaine was seized at the port of Antwerp on Thursday. Customs said they had confiscated 250 kilograms of cocaine. A prosecutor said 90 kilograms of cocaine were seized.',
    ['90', '250'],
  ],
  [
    'A pipeline burst near Gdansk on Monday. The operator said 900 litres of crude leaked into the river. An activist said 2,500 litres of oil had poured out.',
    ['900', '2500'],
  ],
  [
    'A fire broke out at a paint plant in Lindau on Friday. Residents said the fire burned for six hours. The fire service said the fire was put out within two hours.',
    ['21600', '≤ 7200'],
  ],
  [
    'A ferry sank off the coast of Java on Monday. The port authority said the ferry was carrying 212 people. A survivor said 230 were travelling when it left port.',
    ['212', '230'],
  ],
  [
    'غرق مركب سياحي في بحيرة ملاوي يوم الثلاثاء. وقالت الشرطة إن المركب كان يحمل ما بين 30 و40 شخصا. لكن صاحب المركب قال إن على متنه نحو 70 شخصا.',
    ['~ 70', '30–40'],
  ],
  [
    'Farmers marched through Brussels on Thursday. The numbers were disputed: 4,000 according to police, 15,000 according to the organisers.',
    ['4000', '15000'],
  ],
  [
    'Workers marched in Rome on Friday against a pension reform. The union said more than a million people had marched. A count made by a research firm came to less than 100,000.',
    ['≤ 100000', '≥ 1000000'],
  ],
  [
    'A wildfire swept through a village near Valparaiso on Saturday. The mayor said 40 houses were destroyed. The fire service said 70 houses burned down.',
    ['40', '70'],
  ],
  [
    'A fire broke out at a paper mill in Lahore on Tuesday. Rescue officials said five fire engines took part in putting it out. The owner of the mill said only three fire engines were sent.',
    ['3', '5'],
  ],
  [
    'A rocket hit a power station near Odesa on Sunday night. The army said it was hit by a single rocket. The governor said two rockets struck the station.',
    ['1', '2'],
  ],
  [
    'Troops of the two neighbours clashed on the border on Friday. A military source said the enemy had come with some 300 soldiers. Another source spoke of 200 armed with clubs.',
    ['200', '~ 300'],
  ],
  [
    'The company will cut jobs in Hamburg, it said on Tuesday. The board said 900 jobs would be cut. The union said 2,400 jobs would be lost.',
    ['900', '2400'],
  ],
  [
    'Guests at a wedding in Irbid fell ill on Friday. A doctor said nine people were treated. The ministry said its hospital had received 14 patients with symptoms of food poisoning.',
    ['9', '14'],
  ],
  [
    'A ship ran aground in the Bosphorus on Monday. The port said refloating the ship would take two weeks. An engineer said refloating it could take six weeks or more.',
    ['14', '≥ 42'],
  ],
  [
    'جنحت سفينة في مضيق البوسفور يوم الاثنين. وقالت إدارة الميناء إن تعويم السفينة يستغرق نحو ثلاثة أيام. وقال مهندس إن تعويمها قد يستغرق ستة أيام أو أكثر.',
    ['~ 3', '≥ 6'],
  ],
  [
    'اندلع حريق في مصنع للورق في لاهور يوم الثلاثاء. وقال مسؤول في الدفاع المدني إن خمس سيارات إطفاء شاركت في إخماده. وقال صاحب المصنع إنه أرسلت ثلاث سيارات إطفاء فقط.',
    ['3', '5'],
  ],
  [
    'Pupils fell sick in schools of Tabriz in March. A rights group said more than 13,000 pupils were taken ill between November and March. An education official said there were about 5,000.',
    ['~ 5000', '≥ 13000'],
  ],
  [
    'انتهت مباراة في ملعب مالانغ يوم السبت بفوضى. وقالت لجنة إن الشرطة أطلقت 45 قنبلة غاز مسيل للدموع. وكانت الشرطة قد تحدثت عن إطلاق 11 قنبلة فقط.',
    ['11', '45'],
  ],
];

const silent: readonly string[] = [
  'A ship ran aground in the Bosphorus on Monday. The port said refloating the ship would take two weeks. An engineer said repairing the hull could take six weeks.',
  'ضرب زلزال شرق إيران يوم الأحد. وقال مسؤول في الهلال الأحمر إن 440 شخصا أصيبوا. وأعلنت وزارة الصحة عن 111 قتيلا و516 مصابا في المناطق الخاضعة للحكومة.',
  'A ferry sank off the coast of Java on Monday. The ferry was carrying 212 passengers and 18 crew. The company said 230 people were on board.',
  'Farmers marched through Brussels on Thursday. There were 4,000 in Brussels according to police, and 15,000 across the country according to the organisers.',
  'A wildfire swept through a village near Valparaiso on Saturday. The mayor said 40 houses were destroyed. The fire service said 70 houses were evacuated.',
  'Troops of the two neighbours clashed on the border on Friday. A military source said the enemy had come with some 300 soldiers. Another source said 20 were taken prisoner.',
  'A factory roof collapsed in Pune on Monday. The hospital said it received 11 bodies. Rescuers said 30 workers were hurt.',
  'خرج قطار بضائع عن مساره قرب نيروبي يوم الجمعة. وقالت شركة السكك الحديدية إن ثلاث عربات انقلبت. وذكرت نقابة السائقين أن القطار كان يضم عشرين عربة.',
  'Two trains collided near Ostrava on Tuesday. Police said two trains were involved. Firefighters said 14 wagons had derailed.',
  'Cocaine was seized at the port of Antwerp on Thursday. Customs said they had seized 250 kilograms of cocaine. A prosecutor said 90 kilograms of cannabis were found.',
  'Voters in Georgia chose a parliament on Sunday. The commission said turnout was 52 percent. The opposition said turnout stood at 21 percent by noon.',
  'A lorry hit a toll booth at Trieste on Sunday. The operator said two lorries were involved. Police said five lorries were waiting behind it.',
  'A referendum was held in Malta on Sunday. The government said 85 percent voted in favour. The commission said 55 percent of voters had cast a ballot.',
  'Police held a reporter in Quito on Monday. The lawyer said he had been held for six hours. Police said the street was closed for two hours.',
];

function countsInDispute(body: string): string[][] {
  const { incidents } = crossReference([{ id: 'r', outlet: 'Outlet', publishedAt: '2024-05-16T08:00:00Z', body }]);
  const found = incidents.flatMap(({ questions }) => questions);
  return found
    .filter(({ kind, relation }) => kind === 'count' && relation === 'conflict')
    .map(({ positions }) =>
      positions.map(({ label }) => label).sort((a, b) => a.length - b.length || (a < b ? -1 : 1)),
    );
}

describe('figures that two speakers give in words of their own', () => {
  it.each(disputed)('%s', (body, labels) => {
    expect(countsInDispute(body)).toEqual([labels]);
  });

  it.each(silent)('stays silent: %s', (body) => {
    expect(countsInDispute(body)).toEqual([]);
  });
});
