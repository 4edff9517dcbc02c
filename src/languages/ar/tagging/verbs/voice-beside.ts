import type { EventClass } from '../../../../model/event-class';
import type { Sense } from '../../../../model/token';
import { type ArabicLexeme, Trait } from '../../arabic-lexeme';
import type { Draft } from '../draft';
import { byMeans, closes, hasObject, hasSubjectBefore, isHuman } from './beside-verb';
import { setVoice } from './set-voice';

/** Classes whose bare past with a count or a victim after it is read as passive: «قتل 39 شخصا». */
const harms = new Set<EventClass>([
  'kill',
  'murder',
  'wound',
  'abduct',
  'detain',
  'displace',
  'poison',
  'release',
  'rescue',
  'infect',
]);

/** Classes whose verbs are of somebody before they are of something. */
const accusing = new Set<EventClass>(['accuse', 'charge', 'convict']);

/** Whether a verb that is written alike in both voices is done to what stands behind it. */
export function voiceBeside(draft: Draft, i: number, verb: ArabicLexeme): void {
  if (verb.voice === 'passive') return;
  // «اعتقل» may be "I arrest" too; news tells of others.
  const present = (verb.traits & (Trait.Present | Trait.Past)) === Trait.Present;
  const event = verb.senses.find((sense): sense is Sense & { kind: 'event' } => sense.kind === 'event');
  if (event === undefined) return;
  const next = draft.lexeme(i + 1);
  // «اتهموا بتلقي رشى»: who accuses has somebody told before what it is of.
  if (accusing.has(event.event) && next?.pos === 'preposition' && next.form === 'ب') {
    setVoice(draft, i, verb, 'passive');
    return;
  }
  if ((verb.traits & Trait.Transitive) === 0) return;
  const harm = harms.has(event.event);
  const after = next?.pos === 'adverb' || next?.pos === 'time' ? draft.lexeme(i + 2) : next;
  if (next === undefined || after === undefined || closes(after)) {
    // Nothing after it: what it did it to stands before.
    if (next === undefined || next.pos !== 'pronoun') setVoice(draft, i, verb, harm ? 'passive' : 'unknown');
    return;
  }
  if (next.pos === 'pronoun' || hasSubjectBefore(draft, i)) return;
  if (present) {
    // «لم يقتل أحد»: who kills has a victim told, or is one.
    if (harm) setVoice(draft, i, verb, 'unknown');
    return;
  }
  if (!harm) {
    // «دُمرت مئات المنازل»: what is counted right behind the verb is done to as often as it does.
    const numbered =
      next.pos === 'number' || next.number === 'dual' || next.senses.some(({ kind }) => kind === 'bound');
    if ((numbered || (verb.number !== 'plural' && byMeans(draft, i + 1))) && !hasObject(draft, i + 2))
      setVoice(draft, i, verb, 'unknown');
    return;
  }
  // «اغتال مسلحون قائد الشرطة»: a noun behind one that shows it is the subject is the object.
  if (next.ending === 'nominative' && !closes(draft.lexeme(i + 2) ?? next) && draft.lexeme(i + 2)?.pos === 'noun') {
    setVoice(draft, i, verb, 'active');
    return;
  }
  // «وقتلت 5 أشخاص»: a feminine subject goes on, unless those counted are feminine.
  const feminine = (verb.traits & Trait.Feminine) !== 0 && !/(?:ه|ات)$/u.test(draft.lexeme(i + 2)?.form ?? '');
  const counted =
    next.pos === 'number' || next.senses.some((sense) => sense.kind === 'casualty' || sense.kind === 'bound');
  const human = isHuman(next);
  const victim = human && !next.definite;
  if (counted || victim || next.form === 'ما' || next.pos === 'determiner') {
    const sure = !feminine && (counted || event.event === 'kill' || event.event === 'wound');
    setVoice(draft, i, verb, !sure || hasObject(draft, i + 2) ? 'unknown' : 'passive');
  } else if (next.pos === 'name' || (next.definite && human)) {
    setVoice(draft, i, verb, hasObject(draft, i + 2) ? 'active' : 'unknown');
  }
}
