import type { Value } from '../model';
import type { Stance } from './kind';
import { describeRange } from './values/quantity';

/** Short words for a position, in the language of its first answer. */
export function labelOf(stance: Stance): string {
  return wordsOf(stance[0].value, stance[0].evidence.quote);
}

const longest = 80;

function wordsOf(value: Value, quote: string): string {
  switch (value.kind) {
    case 'quantity':
      return describeRange(value);
    case 'moment':
      return value.text;
    case 'place':
    case 'actor':
    case 'thing':
    case 'happening':
    case 'state':
      return value.name;
    case 'polarity':
      return quote.length <= longest ? quote : `${quote.slice(0, longest - 1).trimEnd()}…`;
  }
}
