import { traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';

/** Tokens behind a number of persons within which their state is told. */
const reach = 6;

/** Whether a number counts those alone who are badly off: "120 in intensive care", «12 جريحا في حالة حرجة», «خمسة بجروح خطيرة». */
export function isGrave(scene: Scene, { from, to }: Phrase): boolean {
  for (let i = from; i < Math.min(to + reach, scene.tokens.length); i++) {
    const token = scene.tokens[i] as Token;
    const { pos, senses } = token.lexeme;
    if (i >= to && (pos === 'comma' || pos === 'stop' || pos === 'conjunction' || pos === 'complementizer'))
      return false;
    if (senses.some(({ kind }) => kind === 'casualty' || kind === 'event')) continue;
    const degree = senses.find((sense) => sense.kind === 'degree');
    if (degree?.kind !== 'degree') continue;
    if (degree.scale === 'condition' && degree.sign < 0) return true;
    const harsh = (degree.scale === 'severity' || degree.scale === 'force') && degree.sign > 0;
    if (harsh && (isHarm(elementAt(scene.tokens, i - 1)) || isHarm(elementAt(scene.tokens, i + 1)))) return true;
  }
  return false;
}

function isHarm(token: Token | undefined): boolean {
  const event = token?.lexeme.pos === 'noun' ? senseOf(token, 'event')?.event : undefined;
  return event !== undefined && traitsOf(event).family === 'harm';
}
