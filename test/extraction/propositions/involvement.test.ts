import { describe, expect, it } from 'vitest';
import { claimsIn, type Language, valueLine } from '../lines';

const roles: ReadonlySet<string> = new Set(['agent', 'patient', 'cause']);

function factsOf(language: Language, text: string): string[] {
  return claimsIn(language, text).map(({ proposition, commitment }) => {
    const event = `${commitment.polarity === 'denied' ? 'not ' : ''}${proposition.event}`;
    const told = commitment.focus === 'event' ? event : `${event} ${commitment.focus}`;
    const filled = proposition.arguments.filter(({ role }) => roles.has(role));
    return [
      told,
      ...filled.map(({ role, value }) => `${role}=${'name' in value ? value.name : valueLine(value)}`),
    ].join(' | ');
  });
}

describe('who had a part in a deed, or none', () => {
  it.each<readonly [string, readonly string[]]>([
    ['لم يتورط الضابط في تعذيب الموقوفين.', ['not torture agent | agent=الضابط']],
    ['تورط موظف في تزوير الوثائق.', ['rig agent | patient=الوثائق | agent=موظف']],
    ['الحكومة ليست مسؤولة عن تسرب الوقود.', ['not leak agent | agent=الحكومة']],
    ['لا علاقة للعاصفة بانقطاع الكهرباء.', ['not outage cause | cause=العاصفة']],
    ['الجماعة لا علاقة لها بتفجير الكنيسة.', ['not explode agent | patient=الكنيسة | agent=الجماعة']],
    ['لا صلة بين اللقاح والوفاة.', ['not die cause | cause=اللقاح']],
    ['لم يكن للحزب دور في حرق المحكمة.', ['not burn agent | patient=المحكمة | agent=الحزب']],
    ['تقف القوات المنسحبة وراء تفجير الجسر.', ['explode agent | patient=الجسر | agent=القوات المنسحبة']],
    ['لا يد للنقابة في حرق المستودع.', ['not burn agent | patient=المستودع | agent=النقابة']],
    ['ليس للنقابة أي يد في حرق المستودع.', ['not burn agent | patient=المستودع | agent=النقابة']],
    ['النقابة ليس لها أي دور في حرق المستودع.', ['not burn agent | patient=المستودع | agent=النقابة']],
    ['لا علاقة للنقابة بما جرى في المستودع.', ['not happen agent | agent=النقابة']],
    ['لا صلة للشركة، بأي شكل، في ما حدث.', ['not happen agent | agent=الشركة']],
    ['نفى المدير أن يكون للنقابة أي دور في حرق المستودع.', ['not burn agent | patient=المستودع | agent=النقابة']],
    ['نفت النقابة أن يكون لها أي دور في حرق المستودع.', ['not burn agent | patient=المستودع | agent=النقابة']],
    ['المضاربون وراء انهيار العملة.', ['collapse agent | agent=المضاربون | patient=العملة']],
  ])('%s', (text, expected) => {
    expect(factsOf('ar', text)).toEqual(expected);
  });
});

describe('a denial of a part that somebody else had', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'The director denied that the union had any role in the burning of the depot.',
      ['not burn agent | patient=the depot | agent=the union'],
    ],
    [
      'The union denied it had any role in the burning of the depot.',
      ['not burn agent | patient=the depot | agent=The union'],
    ],
  ])('%s', (text, expected) => {
    expect(factsOf('en', text)).toEqual(expected);
  });
});

describe('doers and what they do it to', () => {
  it.each<readonly [string, readonly string[]]>([
    ['أحرق جنود محاصيل المزارعين.', ['burn | agent=جنود | patient=محاصيل المزارعين']],
    ['اخترق قراصنة أنظمة المصرف.', ['hack | agent=قراصنة | patient=أنظمة المصرف']],
    ['ألقى شبان زجاجات حارقة على مركز الشرطة.', ['launch | agent=شبان']],
    ['طعن مراهق معلمته داخل الصف.', ['stab | agent=مراهق | patient=معلمت']],
    ['قتله جندي عند الحاجز.', ['kill | agent=جندي']],
    ['قال شهود إن شرطيا قتله.', ['kill | agent=شرطيا']],
    ['قُتل الشاب برصاص الجيش.', ['kill | patient=الشاب | agent=الجيش', 'shoot | agent=الجيش']],
    ['أُلغيت المباراة بسبب الأمطار.', ['cancel | patient=المباراة | cause=الأمطار']],
    ['رفعت الحكومة أسعار الوقود.', ['rise | agent=الحكومة | patient=أسعار الوقود']],
    ['عملية الاختطاف نفذها أقارب الضحية.', ['abduct | agent=أقارب الضحية']],
    ['هبطت الليرة إلى أدنى مستوى.', ['fall | patient=الليرة']],
    ['لم تخترق الشركة هاتف الأمير.', ['not hack | agent=الشركة | patient=هاتف الأمير']],
    ['سجلت الوزارة إصابة بجدري القردة.', ['act | agent=الوزارة | patient=إصابة', 'infect']],
  ])('%s', (text, expected) => {
    expect(factsOf('ar', text)).toEqual(expected);
  });
});
