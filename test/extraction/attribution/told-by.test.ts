import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Names of the chain behind the outlet, outermost first, of the claim that the dam was open. */
function chainOf(language: Language, body: string): readonly string[] {
  const said = claimsIn(language, body).filter(({ proposition }) => proposition.event === 'open');
  return (
    said
      .at(-1)
      ?.attribution.chain.slice(1)
      .map(({ name }) => name) ?? ['no claim']
  );
}

const english: readonly (readonly [string, ...string[]])[] = [
  ['"The dam was open," a resident, Ali Hassan, said.', 'a resident, Ali Hassan'],
  ['"The dam was open," Ali Hassan, a resident, said.', 'Ali Hassan, a resident'],
  ['"The dam was open," Ali Hassan, 34, a farmer from Kut, told the BBC.', 'the BBC', 'Ali Hassan'],
  ['"The dam," said Hassan, "was open all night."', 'Hassan'],
  ['"The dam," a resident said, "was open all night."', 'a resident'],
  ['Hassan: "The dam was open."', 'Hassan'],
  ['"Nobody told us the dam was open," the mayor said.', 'the mayor'],
  ['The mayor concluded that the dam was open.', 'The mayor'],
  ['The mayor countered that the dam was open.', 'The mayor'],
  ['The mayor ruled that the dam was open.', 'The mayor'],
  ['The mayor let it be known that the dam was open.', 'The mayor'],
  ["The army's version is that the dam was open.", 'The army'],
  ["The mayor's account was that the dam was open.", 'The mayor'],
  ['Word from the army is that the dam was open.', 'the army'],
  ["By the army's account, the dam was open.", 'the army'],
  ["In the army's version, the dam was open.", 'the army'],
];

const arabic: readonly (readonly [string, ...string[]])[] = [
  ['قال علي حسن إن السد كان مفتوحا.', 'علي حسن'],
  ['قال علي الخالدي إن السد كان مفتوحا.', 'علي الخالدي'],
  ['السد كان مفتوحا، بحسب علي حسن.', 'علي حسن'],
  ['وروى شهود عيان أن السد كان مفتوحا.', 'شهود عيان'],
  ['وروى ناجون أن السد كان مفتوحا.', 'ناجون'],
  ['وجاء في بيان الوزارة أن السد كان مفتوحا.', 'بيان الوزارة'],
  ['وجاء في تقرير اللجنة أن السد كان مفتوحا.', 'تقرير اللجنة'],
  ['وجاء في بيان للوزارة أن السد كان مفتوحا.', 'الوزارة'],
  ['أصدرت وزارة الدفاع بيانا عن الحادث. وجاء في البيان أن السد كان مفتوحا.', 'وزارة الدفاع'],
  ['أبلغ رئيس البلدية رويترز أن السد كان مفتوحا.', 'رويترز', 'رئيس البلدية'],
  ['أبلغ مصدر أمني وكالة الأناضول أن السد كان مفتوحا.', 'وكالة الأناضول', 'مصدر أمني'],
  ['أبلغ ممثل حركة حماس أن السد كان مفتوحا.', 'ممثل حركة حماس'],
  ['أبلغ متحدث باسم حماس أن السد كان مفتوحا.', 'متحدث باسم حماس'],
  ['قال الوزير إن الجسر انهار. وأضاف قائلا: «السد كان مفتوحا».', 'الوزير'],
  ['رواية الجيش هي أن السد كان مفتوحا.', 'رواية الجيش'],
];

/** What a clause of time tells is no source of what stands before it. */
const nobodys: readonly string[] = [
  'السد كان مفتوحا بعدما كشفت الصحيفة ذلك.',
  'السد كان مفتوحا عندما أعلنت المحكمة ذلك.',
];

describe('by whom words are told', () => {
  it.each(english)('%s', (body, ...chain) => expect(chainOf('en', body)).toEqual(chain));
  it.each(nobodys)('%s', (body) => expect(chainOf('ar', body)).toEqual([]));
  it.each(arabic)('%s', (body, ...chain) => expect(chainOf('ar', body)).toEqual(chain));
});
