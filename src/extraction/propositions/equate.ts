import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { isInTheAir, isThere, placed } from './being-there';
import { blankDraft } from './blank-draft';
import { isNegatedBehind } from './copula';
import type { Draft } from './draft';
import { broughtAbout, namedRole } from './named-role';
import { placeBehind } from './place-behind';
import { draftBehind, isBehind, isBehindEvent } from './who-is-behind';

/**
 * The draft of "subject is complement": who is behind something, what is where, the cause or target of what happened where one
 * of the two names it, and for all else that the one is the other. `copula` is −1 where the language writes none.
 */
export function equate(
  scene: Scene,
  copula: number,
  subject: Phrase,
  complement: Phrase,
  senses: (phrase: number) => PhraseSense,
): Draft {
  // «المسؤول عن التلوث هو المصنع»: who is behind it comes last.
  if (copula >= 0 && isBehindEvent(scene, subject) && complement.prep < 0 && !isBehind(scene, complement))
    return equate(scene, copula, complement, subject, senses);
  const token = copula < 0 ? complement.head : copula;
  const from = Math.min(subject.from, token);
  const to = Math.max(subject.to, complement.to, token + 1);
  if (isBehind(scene, complement)) return draftBehind(scene, copula, subject, complement, senses);
  // "Is still in the country": who is there yet has stayed.
  const inside = complement.prep >= 0 && marksAt(scene.tokens, complement.prep)[0] === 'place';
  if (inside && isContinuing(scene, token + 1)) {
    const draft = blankDraft(token, 'stay', from, to);
    draft.slots.push({ role: 'agent', phrase: subject.index }, { role: 'place', phrase: complement.index });
    return draft;
  }
  if (isThere(scene, complement, senses(complement.index)) || isInTheAir(scene, complement, senses(subject.index)))
    return placed(
      scene,
      token,
      from,
      to,
      subject,
      complement,
      senses,
      copula >= 0 && isNegatedBehind(scene, copula, complement),
    );
  const named = namedRole(scene, subject);
  const caused = named === null && namedRole(scene, complement) === 'cause';
  const event =
    named === 'target'
      ? 'target'
      : named === null && !caused
        ? 'be'
        : broughtAbout(scene, caused ? complement : subject);
  const draft = blankDraft(token, event, from, to, {
    focus: caused || named === 'cause' ? 'cause' : undefined,
    negated: copula >= 0 && isNegatedBehind(scene, copula, complement),
  });
  if (named !== null) draft.slots.push({ role: named, phrase: complement.index });
  else if (caused) draft.slots.push({ role: 'cause', phrase: subject.index });
  else draft.slots.push({ role: 'patient', phrase: subject.index }, { role: 'topic', phrase: complement.index });
  // "Were asleep in the cabin": where, besides what.
  const where = named === null && !caused && complement.prep < 0 ? placeBehind(scene, complement.to) : -1;
  if (where >= 0) draft.slots.push({ role: 'place', phrase: where });
  return draft;
}

function isContinuing(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return token !== undefined && senseOf(token, 'continuing') !== undefined;
}
