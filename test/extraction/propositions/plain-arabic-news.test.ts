import { describe, expect, it } from 'vitest';
import { claimsIn, valueLine } from '../lines';

/** Text → each event with what fills its roles: grammar of plain Arabic news that once told nothing of where, by whom, of what or whence. */
const table: readonly (readonly [string, readonly string[]])[] = [
  ['وقع الانفجار في بلدة الخرنوبة.', ['explode | place=بلدة الخرنوبة']],
  ['وقع الانفجار في حي الزهور.', ['explode | place=حي الزهور']],
  ['وقع الانفجار في بلدة الزعفرانة في قضاء صيدا.', ['explode | place=بلدة الزعفرانة | place=قضاء صيدا']],
  ['انهار منزل في محافظة البحيرة.', ['collapse | patient=منزل | place=محافظة البحيرة']],
  [
    'قتل ثلاثة في غارة على بلدة الخرنوبة.',
    ['kill | means=غارة | quantity={3 person killed}', 'strike | target=بلدة الخرنوبة'],
  ],
  ['استهدف مسلحون مدير منطقة نوى وسط المدينة.', ['target | agent=مسلحون | patient=مدير منطقة نوى']],
  ['وقع الحادث في منطقة الحدود.', ['disaster | place=منطقة الحدود']],
  ['شهدت مدينة بنغازي اشتباكات عنيفة.', ['clash | place=مدينة بنغازي']],
  ['شهد السجن أعمال شغب.', ['riot | place=السجن']],
  ['شهد الرئيس توقيع الاتفاق.', ['agree | patient=الاتفاق']],
  ['ضربت عاصفة شديدة محافظة المهرة.', ['storm', 'storm | place=محافظة المهرة']],
  [
    'الزلزال الذي ضرب ولاية أغادير أوقع قتيلين.',
    [
      'quake | place=ولاية أغادير',
      'cause | cause=الزلزال | patient=قتيلين',
      'die | patient=قتيلين | quantity={2 person killed}',
    ],
  ],
  [
    'أصيب ثلاثون شخصا في زلزال بقوة 6.1 درجة ضرب محافظة كرمان.',
    [
      'wound | patient=ثلاثون شخصا | quantity={30 person wounded}',
      'quake',
      'measure | quantity={6.1 item magnitude}',
      'quake | place=محافظة كرمان',
    ],
  ],
  [
    'ضرب زلزال بقوة سبع درجات محافظة كرمان.',
    ['quake | place=محافظة كرمان', 'quake', 'measure | quantity={7 item magnitude}'],
  ],
  ['ضربت العاصفة السفينة.', ['strike | cause=العاصفة | patient=السفينة']],
  ['توفي الطفل غرقا في البحيرة.', ['die | patient=الطفل | place=البحيرة | cause=غرقا']],
  ['قتل التاجر طعنا في منزله.', ['kill | patient=التاجر | place=منزله | means=طعنا']],
  ['قتل الرجل طعنا بسكين.', ['kill | patient=الرجل | means=سكين']],
  ['قضى السائق حرقا داخل الشاحنة.', ['die | patient=السائق | place=الشاحنة | cause=حرقا']],
  ['الطفلة قضت متأثرة بالغاز.', ['die | patient=الطفلة | cause=الغاز']],
  ['توفي الجندي متأثرا بجراحه.', ['die | patient=الجندي']],
  ['هاجم مسلح الحارس مستخدما سكينا.', ['attack | agent=مسلح | patient=الحارس | means=سكينا']],
  ['ضبطت الشرطة سيارة مستخدمة في التهريب.', ['seize | agent=الشرطة | patient=سيارة مستخدمة']],
  ['تعرضت القافلة لهجوم من مسلحين.', ['attack | agent=مسلحين | patient=القافلة']],
  ['تعرضت القرية لقصف من مسيرة.', ['strike | agent=مسيرة | patient=القرية']],
  ['قتل في هجوم من الخلف.', ['kill | means=هجوم', 'attack | origin=الخلف']],
  [
    'أفاد مصدر بسقوط قتيل وجريحين.',
    ['die | patient=سقوط قتيل | quantity={1.. person killed}', 'wound | patient=جريحين | quantity={2 person wounded}'],
  ],
  [
    'خلف القصف قتيلا وجريحين.',
    [
      'cause | cause=القصف | patient=قتيلا | patient=جريحين',
      'die | patient=قتيلا | quantity={1.. person killed}',
      'wound | patient=جريحين | quantity={2 person wounded}',
    ],
  ],
  ['يقف خلف الهجوم تنظيم الدولة.', ['attack agent | agent=تنظيم الدولة']],
  ['كانت الطائرة قادمة من نيروبي.', ['arrive | agent=الطائرة | origin=نيروبي']],
  ['كانت السفينة متجهة من عدن إلى جدة.', ['travel | agent=السفينة | origin=عدن | target=جدة']],
  [
    'أقلعت الطائرة من المطار جنوبي أنقرة متوجهة إلى باريس.',
    ['leave | agent=الطائرة | origin=جنوبي أنقرة | origin=المطار'],
  ],
  ['وقع الانفجار عند السابعة والربع.', ['explode | time={2024-04-22T07:15/2024-04-22T07:16}']],
  ['حل في المرتبة الثالثة والربع الأخير من السباق.', ['arrive']],
  [
    'قال شاهد إن رجلين ملثمين قتلا الحارس.',
    ['kill | agent=رجلين ملثمين | patient=الحارس | quantity={2 person thing:person/man+thing:person/suspect}'],
  ],
  ['قال الخبير إن الشركة هي المتسببة في الحادث.', ['disaster agent | agent=الشركة']],
];

const roles: ReadonlySet<string> = new Set([
  'agent',
  'patient',
  'cause',
  'means',
  'target',
  'place',
  'origin',
  'time',
  'quantity',
]);

describe('plain Arabic news', () => {
  it.each(table)('%s', (text, expected) => {
    const facts = claimsIn('ar', text).map(({ proposition, commitment }) => {
      const event = `${commitment.polarity === 'denied' ? 'not ' : ''}${proposition.event}`;
      const told = commitment.focus === 'event' ? event : `${event} ${commitment.focus}`;
      const filled = proposition.arguments.filter(({ role }) => roles.has(role));
      return [
        told,
        ...filled.map(({ role, value }) => `${role}=${'name' in value ? value.name : valueLine(value)}`),
      ].join(' | ');
    });
    expect(facts).toEqual(expected);
  });
});
