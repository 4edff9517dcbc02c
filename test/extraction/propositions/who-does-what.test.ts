import { describe, expect, it } from 'vitest';
import { claimsIn, type Language, valueLine } from '../lines';

/** Text → each event with who or what fills its main roles, in the words of the text; `not` where it is denied. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  // Number, gender and case say which noun is the subject, and who goes on doing.
  [
    'ar',
    'حاصر المحتجون مبنى البلدية ثم حطموا نافذة.',
    ['besiege | agent=المحتجون | patient=مبنى البلدية', 'destroy | agent=المحتجون | patient=نافذة'],
  ],
  [
    'ar',
    'وصلت طائرات الإطفاء إلى الغابة وأخمدت حريقا.',
    ['arrive | agent=طائرات الإطفاء | target=الغابة', 'end | agent=طائرات الإطفاء | patient=حريقا', 'burn'],
  ],
  ['ar', 'أغلق متظاهرون الطريق السريع.', ['close | agent=متظاهرون | patient=الطريق السريع']],
  ['ar', 'احتجز موظفون مدير المصنع.', ['detain | agent=موظفون | patient=مدير المصنع']],
  [
    'ar',
    'عبر مهاجرون الحدود ثم أحرقوا قاربا.',
    ['cross | agent=مهاجرون | patient=الحدود', 'burn | agent=مهاجرون | patient=قاربا'],
  ],
  [
    'ar',
    'اجتاحت العاصفة الساحل ودمرت ميناء.',
    ['attack | cause=العاصفة | patient=الساحل', 'destroy | cause=العاصفة | patient=ميناء'],
  ],
  [
    'ar',
    'اقتحم لصوص مصرفا وأحرقوا سيارة.',
    ['attack | agent=لصوص | patient=مصرفا', 'burn | agent=لصوص | patient=سيارة'],
  ],
  ['ar', 'أوقف مفتشون سفينة.', ['end | agent=مفتشون | patient=سفينة']],
  ['ar', 'هذه الأمطار أغرقت الحي.', ['sink | cause=هذه الأمطار | patient=الحي']],
  // A verb in a relative clause carries the event that the clause tells of; the sentence goes on behind the clause.
  [
    'ar',
    'تراجعت الشركة عن إضراب نفذه عمال الميناء.',
    ['cancel | agent=الشركة | patient=إضراب', 'labour-strike | agent=عمال الميناء'],
  ],
  [
    'ar',
    'ندد الوزير بهجوم شنه قراصنة على موقع الوزارة.',
    ['condemn | agent=الوزير | patient=هجوم', 'attack | agent=قراصنة | target=موقع الوزارة'],
  ],
  [
    'ar',
    'أوقفت المحكمة تحقيقا أجرته النيابة.',
    ['end | agent=المحكمة | patient=تحقيقا', 'investigate | agent=النيابة'],
  ],
  ['ar', 'انتهى اعتصام نفذه طلاب الجامعة.', ['end | patient=اعتصام', 'protest | agent=طلاب الجامعة']],
  [
    'ar',
    'أسفرت غارة نفذتها طائرة مسيرة عن تدمير جسر.',
    [
      'destroy cause | cause=غارة | patient=جسر | means=طائرة مسيرة',
      'strike | means=طائرة مسيرة',
      'destroy | patient=جسر | means=طائرة مسيرة',
    ],
  ],
  [
    'ar',
    'العبوة التي زرعت على جانب الطريق انفجرت.',
    ['produce | patient=العبوة | place=جانب الطريق', 'explode | means=العبوة'],
  ],
  [
    'ar',
    'الحافلة التي كانت تقل سياحا سقطت في النهر.',
    ['transport | agent=الحافلة | patient=سياحا', 'crash | patient=الحافلة | place=النهر'],
  ],
  ['ar', 'السفينة التي بناها المهندسون غرقت.', ['build | agent=المهندسون | patient=السفينة', 'sink | patient=السفينة']],
  [
    'ar',
    'اندلع حريق في المصنع أودى بحياة ستة عمال.',
    [
      'burn | patient=حريق | place=المصنع',
      'burn | place=المصنع',
      'kill | cause=حريق | patient=ستة عمال | place=المصنع',
    ],
  ],
  ['ar', 'تعطل محرك السفينة.', ['malfunction | patient=محرك السفينة']],
  ['ar', 'تعرض المصرف لهجوم إلكتروني.', ['hack | patient=المصرف']],
  // A whole clause is the cause.
  [
    'ar',
    'غمرت السيول المدينة، ما أدى إلى انهيار جسر.',
    [
      'flood | cause=السيول | patient=المدينة',
      'collapse cause | cause=غمرت السيول المدينة | patient=جسر',
      'collapse | patient=جسر',
    ],
  ],
  [
    'ar',
    'اصطدمت حافلة بشاحنة، مما أسفر عن مقتل أربعة ركاب.',
    [
      'crash | patient=حافلة | means=شاحنة',
      'kill cause | cause=اصطدمت حافلة | patient=أربعة ركاب | means=شاحنة',
      'kill | patient=أربعة ركاب | means=شاحنة',
    ],
  ],
  [
    'ar',
    'تعطل محرك السفينة، الأمر الذي تسبب في انقطاع الكهرباء.',
    ['malfunction | patient=محرك السفينة', 'outage cause | cause=تعطل محرك السفينة'],
  ],
  [
    'ar',
    'انسحب الحزب من التحالف، وهو ما أدى إلى استقالة الحكومة.',
    ['withdraw | agent=الحزب', 'resign cause | cause=انسحب | patient=الحكومة', 'resign | patient=الحكومة'],
  ],
  [
    'ar',
    'ضرب إعصار الساحل، متسببا في انقطاع الكهرباء.',
    ['storm', 'storm | patient=الساحل', 'outage cause | cause=ضرب'],
  ],
  // Who blames goes on from the clause before where one body alone stands behind the verb.
  [
    'ar',
    'نفت موسكو ذلك واتهمت القوات الأوكرانية بقصف السد.',
    ['accuse | agent=موسكو | patient=القوات الأوكرانية', 'strike | patient=السد | agent=القوات الأوكرانية'],
  ],
  [
    'ar',
    'زار الرئيس المدينة وحمل الحكومة مسؤولية انهيار السد.',
    [
      'travel | agent=الرئيس | target=المدينة',
      'accuse | agent=الرئيس | patient=الحكومة | patient=مسؤولية انهيار | patient=انهيار',
      'collapse | patient=السد | agent=الحكومة',
    ],
  ],
  // Denials without a verb; nobody's claim.
  ['ar', 'لا صحة لأنباء استقالة رئيس الوزراء.', ['not exist | patient=أنباء', 'not resign | patient=رئيس الوزراء']],
  [
    'ar',
    'وزارة الصحة: لا صحة لما تردد عن تفشي الكوليرا.',
    ['not exist | patient=تفشي', 'not outbreak | patient=الكوليرا'],
  ],
  ['ar', 'نفى النادي صحة ما تناقلته المواقع عن إقالة المدرب.', ['not dismiss | patient=المدرب']],
  ['ar', 'الأنباء عن اعتقال الصحافي عارية عن الصحة.', ['not detain | patient=الصحافي', 'be | patient=الأنباء']],
  ['ar', 'قال المصرف إن خبر إفلاسه لا أساس له من الصحة.', ['not fail | patient=المصرف', 'be | patient=خبر']],
  ['ar', 'لم تعلن أي جهة مسؤوليتها عن الهجوم.', []],
  ['ar', 'انهار السقف دون تسجيل إصابات.', ['collapse | patient=السقف', 'not exist | patient=إصابات', 'not wound']],
  ['en', 'Reports of a coup are false.', ['not overthrow', 'be | patient=Reports']],
  ['en', 'The rumours of a resignation were untrue.', ['not resign', 'be | patient=The rumours']],
  ['en', 'No group claimed responsibility for the bombing.', ['explode']],
];

const roles: ReadonlySet<string> = new Set(['agent', 'patient', 'cause', 'means', 'target', 'place', 'origin']);

describe('who does what', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    const facts = claimsIn(language, text).map(({ proposition, commitment }) => {
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
