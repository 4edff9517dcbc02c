import type { Value } from '../model';
import { nameForm } from './comparison';

/** A key that equal values share; values with different keys may still turn out to be equivalent. */
export function valueKey(value: Value): string {
  switch (value.kind) {
    case 'quantity':
      return `q|${value.low}|${value.high}|${value.unit}|${value.effect}|${value.approximate}`;
    case 'moment':
      return value.from === null
        ? `m|${value.weekday}|${value.clock?.join('-') ?? ''}|${value.weekday === null && value.clock === null ? value.text : ''}`
        : `m|${value.from}|${value.to}`;
    case 'place':
      return `p|${value.id ?? nameForm(value.name)}|${value.relation}|${value.side}`;
    case 'actor':
      return `a|${value.unknown ? '' : (value.id ?? nameForm(value.name))}|${value.thing}|${value.unknown}`;
    case 'thing':
      return `t|${value.id ?? nameForm(value.name)}|${[...value.attributes].sort().join(',')}`;
    case 'happening':
      return `h|${value.event}|${[...value.concepts].sort().join(',')}`;
    case 'state':
      return `s|${value.scale}|${value.sign}`;
    case 'polarity':
      return `o|${value.affirmed}`;
  }
}
