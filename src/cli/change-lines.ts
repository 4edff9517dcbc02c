import type { Desk, DeskChange, QuestionEntry } from '../index';
import { isolate } from '../rendering/isolate';
import type { Messages } from '../rendering/messages';
import { answerWords } from '../rendering/position-words';
import { questionTitle } from '../rendering/question-words';

const signs: Readonly<Record<DeskChange['kind'], string>> = {
  created: '+',
  extended: '~',
  reduced: '~',
  changed: '~',
  merged: '~',
  split: '+',
  closed: '-',
};

/** A finding as it was last told. */
export interface ToldFinding {
  readonly words: string;
  readonly disputed: boolean;
}

/**
 * A change of a desk in lines: the incident with the reports that came (+) and went (-), then its findings. `told` holds the
 * findings told before, by id: what is gone is named by their words, and what nobody was told of goes without any.
 */
export function changeLines(
  change: DeskChange,
  desk: Desk,
  messages: Messages,
  told: Map<string, ToldFinding>,
): string[] {
  const entry = desk.incident(change.incident);
  const came = 'joined' in change ? change.joined : 'reports' in change ? change.reports : [];
  const left = 'left' in change ? change.left : [];
  const from = change.kind === 'merged' ? change.absorbed : change.kind === 'split' ? [change.from] : [];
  const head = [
    signs[change.kind],
    messages.words.incident,
    change.incident,
    ...from.map((id) => `<- ${id}`),
    isolate(entry?.label ?? ''),
    ...came.map((id) => `+${isolate(id)}`),
    ...left.map((id) => `-${isolate(id)}`),
  ];
  const finding = (sign: string, question: QuestionEntry) => {
    const positions = question.positions
      .map((position) => isolate(answerWords(position, messages, question)))
      .join(' / ');
    const words = questionTitle(question, messages);
    told.set(question.id, { words, disputed: isDisputed(question) });
    return `${sign}   ${messages.outcomes[question.relation]} ${question.id} ${words} ${positions}`;
  };
  const farewell = (id: string) => {
    const before = told.get(id);
    return before !== undefined && told.delete(id) ? [`-   ${id} ${before.words}`] : [];
  };
  const { added, changed, gone } = change.findings;
  const isTold = ({ relation }: QuestionEntry) => relation !== 'single';
  return [
    head.filter((part) => part !== '').join(' '),
    ...added.filter(isTold).map((question) => finding('+', question)),
    // That one more report agrees is told by the report's name in the head.
    ...changed
      .filter((question) => isDisputed(question) || told.get(question.id)?.disputed === true)
      .map((question) => finding('~', question)),
    ...(change.kind === 'closed' ? [] : gone.flatMap(farewell)),
  ];
}

function isDisputed({ relation }: QuestionEntry): boolean {
  return relation === 'conflict' || relation === 'refine';
}
