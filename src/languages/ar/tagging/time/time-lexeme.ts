import type { TimeExpression } from '../../../../model/token';
import { type ArabicLexeme, lexeme, Trait } from '../../arabic-lexeme';
import type { Draft } from '../draft';

const lexemes = new Map<string, ArabicLexeme>();

/** All that tells expressions apart, by field: to write them out as JSON takes longer than all else here. */
function keyOf(form: string, time: TimeExpression): string {
  const { year, month, day, weekday, clock, dayOffset, offset, anaphoric, side, zone, precision, sort, lag, lasts } =
    time;
  const hours = clock === null ? '' : `${clock[0]}-${clock[1]}`;
  const step = offset === null ? '' : `${offset.unit}${offset.by}`;
  const after = lag === undefined ? '' : `${lag.low}-${lag.high}`;
  const long = lasts === undefined ? '' : `${lasts.unit}${lasts.amount}`;
  return (
    `${form}|${year}|${month}|${day}|${weekday}|${hours}|${dayOffset}|${step}|${anaphoric}|${side}` +
    `|${zone}|${precision}|${sort}|${after}|${long}`
  );
}

/** The token that an expression of time is merged into; equal ones share it. */
export function timeLexeme(time: TimeExpression, draft: Draft, from: number, to: number): ArabicLexeme {
  let form = '';
  for (let i = from; i < to; i++) form += (i > from ? ' ' : '') + (draft.lexemes[i] as ArabicLexeme).form;
  const key = keyOf(form, time);
  let entry = lexemes.get(key);
  if (entry === undefined) {
    if (lexemes.size > 20_000) lexemes.clear();
    entry = lexeme({ form, pos: 'time', traits: Trait.Looked, senses: [{ kind: 'time', time }] });
    lexemes.set(key, entry);
  }
  return entry;
}
