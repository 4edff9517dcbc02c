import { describe, expect, it } from 'vitest';
import { columnDates } from '../../../src/reading/formats/column-dates';

describe('columnDates', () => {
  it.each<[string, (string | undefined)[], (string | undefined)[]]>([
    ['dots', ['22.04.2024 08:05', '3.4.2024'], ['2024-04-22T08:05', '2024-04-03']],
    ['the day first, told by one', ['22/04/2024', '03/04/2024'], ['2024-04-22', '2024-04-03']],
    ['the month first, told by one', ['04/22/2024 9:30', '03/04/2024'], ['2024-04-22T09:30', '2024-03-04']],
    ['dashes', ['22-04-2024'], ['2024-04-22']],
    ['nothing tells', ['03/04/2024', '05/06/2024'], ['03/04/2024', '05/06/2024']],
    ['at odds', ['22/04/2024', '04/22/2024'], ['22/04/2024', '04/22/2024']],
    ['ISO beside', ['2024-04-22', '23.04.2024', undefined], ['2024-04-22', '2024-04-23', undefined]],
    ['no date', ['yesterday', '22.04.2024'], ['yesterday', '2024-04-22']],
    ['a number of dots', ['1.2.3.4', '22.4.24'], ['1.2.3.4', '22.4.24']],
  ])('%s', (_, values, read) => {
    expect(columnDates(values)).toEqual(read);
  });
});
