import type { PositionEntry, QuestionEntry } from '../../model';
import { backersOf } from '../backers';
import { letterOf } from '../letter-of';
import { answerOf } from '../position-words';
import { html, type Markup } from './markup';
import type { Page } from './page';
import { answer } from './title';
import { capital, words as reported } from './words';

/** Other answers named under a dispute. */
const ANSWERS = 3;

/** Answers that read alike, and whoever gives them by id. */
interface Group {
  readonly positions: PositionEntry[];
  readonly origins: Set<string>;
  readonly who: Map<string, string>;
  readonly lacks: string | null;
}

/** Answers that nothing excludes, those that leave the question open as one, each in the language of the page where it can be. */
export function otherAnswers(
  question: QuestionEntry,
  others: readonly number[],
  sides: readonly number[],
  page: Page,
): Markup {
  const { messages, view } = page;
  const groups = new Map<string, Group>();
  for (const index of others) {
    const position = question.positions[index];
    if (position === undefined) continue;
    const { mark, text } = answerOf(position, messages, question);
    const key = position.open ? 'open' : `${mark ?? ''} ${text}`;
    const lacks = lacking(index, question, page);
    const group: Group = groups.get(key) ?? { positions: [], origins: new Set(), who: new Map(), lacks };
    group.positions.push(position);
    for (const origin of position.origins) group.origins.add(origin);
    // Who leaves it open, or says too little to stand on a side, is told by name, as the sides are.
    if (position.open || lacks !== null)
      for (const { id, name, uncounted } of backersOf(position, view, messages))
        if (!uncounted) group.who.set(id, name);
    groups.set(key, group);
  }
  const [...all] = groups.values();
  // Who asserts one answer and leaves another open is one speaker, not two.
  const behind = (id: string) => sides.find((side) => question.positions[side]?.origins.includes(id));
  const named = ([id, name]: readonly [string, string]) => {
    const side = behind(id);
    return html`${reported(capital(name), page)}${side !== undefined && html` (${messages.words.alsoBehind} ${letterOf(side, messages)})`}`;
  };
  const comma = messages.language === 'ar' ? '، ' : ', ';
  const whoever = (who: ReadonlyMap<string, string>) =>
    [...who].slice(0, ANSWERS).map((one, at) => html`${at > 0 && comma}${named(one)}`);
  // Several who leave a question open need not leave the same answer open.
  const shown = ({ positions: [first, ...rest] }: Group) =>
    first === undefined || (first.open && rest.length > 0)
      ? html`${messages.words.openAnswer}`
      : answer(first, page, question);
  return html`${all.slice(0, ANSWERS).map((group, at) => {
    const { origins, who, lacks } = group;
    const counted = [...origins].every((id) => who.has(id) && behind(id) !== undefined);
    return html`${at > 0 && ' · '}${shown(group)}${who.size > 0 && html` – ${whoever(who)}`}${lacks !== null && html`${comma}${lacks}`}${!counted && html` (${messages.count('origin', origins.size)})`}`;
  })}`;
}

/** What keeps an answer off every side, where one and the same does. */
function lacking(index: number, { matrix }: QuestionEntry, { messages }: Page): string | null {
  const reasons = new Set(matrix.filter(({ a, b }) => a === index || b === index).map(({ reason }) => reason));
  const [reason] = reasons;
  return reasons.size === 1 && reason !== undefined ? (messages.aside[reason] ?? null) : null;
}
