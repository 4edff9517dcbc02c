/** `22.04.2024`, `4/22/2024 9:05`, `22-4-24`: a date in figures, with a time of day or without. */
const figures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:[ T,]+(\d{1,2}):(\d{2})(?::\d{2})?)?$/u;

type Order = 'day-first' | 'month-first';

/**
 * Reads the dates of one column as spreadsheets write them, as ISO 8601. Whether the day or the month comes first is told by a date
 * of the column that can be read one way only, and by dots, which no country puts behind the month; where nothing tells, and where
 * the column is at odds with itself, the dates stay as they are.
 */
export function columnDates(values: readonly (string | undefined)[]): (string | undefined)[] {
  const orders = new Set<Order>();
  for (const value of values) {
    const [, first, mark, second] = figures.exec(value?.trim() ?? '') ?? [];
    if (first === undefined || second === undefined) continue;
    if (Number(first) > 12 || mark === '.') orders.add('day-first');
    if (Number(second) > 12) orders.add('month-first');
  }
  const [order, ...others] = orders;
  if (order === undefined || others.length > 0) return [...values];
  return values.map((value) => (value === undefined ? undefined : isoOf(value, order)));
}

function isoOf(value: string, order: Order): string {
  const [, first, , second, year, hour, minute] = figures.exec(value.trim()) ?? [];
  if (first === undefined || second === undefined) return value;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return hour === undefined ? date : `${date}T${hour.padStart(2, '0')}:${minute}`;
}
