import { describe, expect, it } from 'vitest';
import { setSideBySide } from './set-side-by-side';

const told = {
  en: 'A bomb exploded at a station in Lyon on Saturday, police said.',
  ar: 'انفجرت قنبلة في محطة بمدينة ليون السبت، بحسب الشرطة.',
};

/** How sure the second of two reports is of what it says of an event, leaving out that it knows of reports. */
function certainties(statement: string, event: string): string[] {
  const claims = setSideBySide(told, 'The mayor thanked the firefighters.', statement)
    .flatMap(({ positions }) => positions.flatMap(({ answers }) => answers.map(({ claim }) => claim)))
    .filter(({ report, proposition, sentence }) => report === 'r2' && sentence > 0 && proposition.event === event);
  return [...new Set(claims.map(({ commitment }) => commitment.certainty))];
}

describe('who knows only of reports leaves open what they tell', () => {
  it.each([
    ['The ministry said it had heard of reports of an explosion.', 'explode'],
    ['The health ministry said it had heard reports of a cholera outbreak in the camp.', 'outbreak'],
    ['The airline said it was aware of claims that the plane had caught fire.', 'burn'],
    ['The club said it had seen the reports that the striker had signed for Madrid.', 'agree'],
    ['The central bank said it was monitoring reports that the bank had collapsed.', 'collapse'],
    ['Police said they were looking into reports that a bomb had exploded.', 'explode'],
    ['The embassy said it was following media reports that two tourists had been killed.', 'kill'],
    ['The company said it was aware of social media claims of a data leak.', 'breach'],
    ['The operator said it had seen unconfirmed reports that the dam had collapsed.', 'collapse'],
    ['قال التحالف الدولي إنه سمع بتقارير حول انفجار.', 'explode'],
    ['قالت وزارة الصحة إنها سمعت عن تقارير بتفشي الكوليرا في المخيم.', 'outbreak'],
    ['قالت الشركة إنها على علم بالأنباء عن تسرب البيانات.', 'leak'],
    ['قال النادي إنه سمع شائعات عن إقالة المدرب.', 'dismiss'],
    ['قالت السفارة إنها تتابع تقارير عن مقتل سائحين.', 'kill'],
    ['وقالت الشرطة إنها علمت بأنباء عن انفجار قنبلة في المحطة.', 'explode'],
    ['قالت الوزارة إنها رأت تقارير عن غرق السفينة.', 'sink'],
    ['قالت الهيئة إنها اطلعت على تقارير عن انهيار السد.', 'collapse'],
  ])('%s', (statement, event) => {
    expect(certainties(statement, event)).toEqual(['unknown']);
  });

  it.each([
    ['The ministry said residents had heard an explosion.', 'explode'],
    ['قالت الوزارة إن السكان سمعوا انفجارا.', 'explode'],
  ])('%s: of what was heard itself', (statement, event) => {
    expect(certainties(statement, event)).toEqual(['certain']);
  });
});
