import type { Token } from '../../model/token';
import type { Phrase } from './phrase';

/**
 * Whether a phrase behind a verb can be its subject, as far as both show it. In a language whose verb comes first the verb
 * stands in the singular before its subject («دمر المسلحون», but «دمروا دبابة»), agrees with it in gender right before it, and
 * takes no oblique noun for one («قصفت منزلا»).
 */
export function canBeSubject(tokens: readonly Token[], verb: number, phrase: Phrase): boolean {
  const { lexeme } = tokens[verb] as Token;
  if (lexeme.pos !== 'verb') return true;
  if (lexeme.number === 'plural' || lexeme.number === 'dual') return false;
  // «أُفرج عن الناشطة», «عُثر على ست جثث»: what stands under the verb's own preposition is its object.
  if (phrase.prep >= 0) return false;
  const head = (tokens[phrase.head] as Token).lexeme;
  // «عقب مستنكرا القرار»: nor a participle alone that shows the accusative.
  if (head.pos === 'adjective' && head.ending === 'oblique' && tellsOfDeed(head)) return false;
  if (phrase.from !== phrase.head || head.pos !== 'noun') return true;
  if (head.ending === 'oblique') return false;
  // «استفزت الجنود الصينيين»: the adjective shows the case that a broken plural does not.
  for (let i = phrase.head + 1; i < phrase.to; i++) {
    const { pos, ending } = (tokens[i] as Token).lexeme;
    if (pos === 'adjective' && ending === 'oblique') return false;
  }
  if (lexeme.voice === 'passive' || lexeme.gender === undefined || head.gender === undefined) return true;
  if (lexeme.gender === 'feminine') return head.gender === 'feminine';
  if (head.gender === 'masculine' || head.number !== 'singular') return true;
  // «وقع في المدينة أزمة», but «أصاب عن طريق الخطأ قرية»: a verb parted from its subject may be masculine, unless it has an object to look for.
  return phrase.from > verb + 1 && !isDone(lexeme);
}

const tellsOfDeed = ({ number, senses }: Token['lexeme']): boolean =>
  number === 'singular' && senses.some(({ kind }) => kind === 'event' || kind === 'act' || kind === 'speech');

/** All that a verb may mean is done to something. */
function isDone({ senses }: Token['lexeme']): boolean {
  const events = senses.filter((sense) => sense.kind === 'event');
  return events.length > 0 && events.every(({ frame }) => frame === 'transitive');
}

/** Whether the subject of another verb can be this verb's too, as far as number and gender show it. */
export function canShareSubject(tokens: readonly Token[], verb: number, phrase: Phrase): boolean {
  const { gender, number, voice } = (tokens[verb] as Token).lexeme;
  const head = (tokens[phrase.head] as Token).lexeme;
  if (gender === undefined || head.pos !== 'noun' || voice === 'passive') return true;
  // «خمسة أشخاص … وخلفت أضرارا»: of several persons a verb behind them is told in the plural.
  if (head.number === 'plural' && gender === 'feminine' && number === 'singular' && isPerson(head)) return false;
  if (head.gender === undefined) return true;
  return number !== 'singular' || gender === head.gender;
}

const isPerson = ({ senses }: Token['lexeme']): boolean =>
  senses.some((sense) => sense.kind === 'concept' && /^thing:person(?:\/|$)/u.test(sense.id)) &&
  !senses.some((sense) => sense.kind === 'concept' && /^(?:actor:org|thing:group)/u.test(sense.id));
