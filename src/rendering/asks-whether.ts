import type { QuestionEntry } from '../model';
import { isOfAccounts } from './of-accounts';
import { isOfManner } from './of-manner';

/** Kinds whose questions name one event and ask whether it came about. */
const polar: ReadonlySet<string> = new Set(['occurrence', 'outcome']);

/** Whether a question is answered by yes or no: "Did the mayor leave?", not "Did the price rise or fall?". */
export function asksWhether(question: QuestionEntry): boolean {
  const { kind, topic, positions } = question;
  if (!polar.has(kind) || topic === undefined || isOfAccounts(question) || isOfManner(question)) return false;
  const denied = positions.some(({ denies }) => denies);
  return topic.events.length === 1 || denied || topic.object === null;
}
