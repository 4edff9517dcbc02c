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

/** A change of a desk in lines: the incident with the reports that came (+) and went (-), then its findings. */
export function changeLines(change: DeskChange, desk: Desk, messages: Messages): string[] {
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
    const positions = question.positions.map((position) => isolate(answerWords(position, messages))).join(' / ');
    const words = questionTitle(question, messages);
    return `${sign}   ${messages.outcomes[question.relation]} ${question.id} ${words} ${positions}`;
  };
  const { added, changed, gone } = change.findings;
  const told = ({ relation }: QuestionEntry) => relation !== 'single';
  return [
    head.filter((part) => part !== '').join(' '),
    ...added.filter(told).map((question) => finding('+', question)),
    // That one more report agrees is told by the report's name in the head.
    ...changed
      .filter(({ relation }) => relation === 'conflict' || relation === 'refine')
      .map((question) => finding('~', question)),
    ...(change.kind === 'closed' ? [] : gone.map((id) => `-   ${id}`)),
  ];
}
