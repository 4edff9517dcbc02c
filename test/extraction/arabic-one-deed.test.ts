import { describe, expect, it } from 'vitest';
import { toldIn } from './lines';

/** Verbs, their masdars and their idioms under the class that other words for the deed have. */
const told: readonly (readonly [string, readonly string[]])[] = [
  // A masdar, long or short, tells what its verb tells.
  ['تخلت الشركة عن المشروع.', ['cancel agent={actor:org/company} patient={plan thing:work}']],
  ['نفت الشركة التخلي عن المشروع.', ['denied cancel agent={actor:org/company} patient={plan thing:work} topic={plan}']],
  ['نفت الحكومة ضمان القرض.', ['denied promise patient={pay thing:money/debt}']],
  ['نفت الجماعة تنفيذ العملية.', ['denied attack']],
  // Verbs that are written like an adjective or a name.
  ['قال النائب إن البرلمان صادق على القانون.', ['approve agent={actor:org/parliament} patient={thing:political/law}']],
  ['الحكومة رفعت الأسعار.', ['rise agent={actor:org/government} patient={thing:money/price}']],
  // One word by what it is of.
  [
    'اعترض النائب على القانون.',
    ['oppose agent={actor:role/legislator thing:person/politician} patient={thing:political/law}'],
  ],
  ['اعترضت السفينة قاربا.', ['intercept agent={"السفينة" thing:vehicle/ship} patient={thing:vehicle/ship/boat}']],
  [
    'سلمت الحركة المتهم إلى الجيش.',
    ['extradite agent={actor:org/party} patient={thing:person/suspect} target={actor:org/military}'],
  ],
  [
    'فصلت الشركة الكهرباء عن القرية.',
    ['outage agent={actor:org/company} patient={thing:matter-energy} topic={"القرية"}'],
  ],
  ['رحلت السلطات اللاجئين.', ['displace agent={actor:org/authorities} patient={thing:person/refugee}']],
  ['رحل السفير عن البلاد.', ['leave agent={actor:role/ambassador thing:person/diplomat} topic={thing:nature/country}']],
  ['أجلت الحكومة الانتخابات.', ['postpone agent={actor:org/government} patient={vote thing:political/election}']],
  ['سقط الجسر.', ['collapse patient={thing:building/bridge}']],
  ['انحرف القطار.', ['derail patient={thing:vehicle/train}']],
  // Words that stood in a class of their own.
  ['ندد الحزب بالهجوم.', ['condemn agent={actor:org/party} patient={attack thing:political/conflict}']],
  ['استرد الجيش المدينة.', ['seize agent={actor:org/military} patient={"المدينة"}']],
];

describe('Arabic words of one deed', () => {
  it.each(told)('%s', (text, lines) => {
    expect(toldIn('ar', text)).toEqual(lines);
  });
});
