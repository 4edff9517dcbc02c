import type { Question, Verdict } from '../model';
import type { Rule } from './rule';

/** Characters that a reason may have: it is a sentence, and stands in every report. */
const longest = 2000;

const actions: readonly unknown[] = ['settle', 'explain', 'escalate'];

/** The verdict that a rule's decision makes, or what is wrong with the decision. */
export function verdictOf(decided: unknown, rule: Rule, question: Question): Verdict | string {
  if (typeof decided !== 'object' || decided === null) return `expected a decision or undefined; got ${typeof decided}`;
  if (isPromise(decided)) {
    // Nobody waits for it, so nobody else would catch what it rejects with.
    decided.then(undefined, () => {});
    return 'expected a decision or undefined; got a promise: rules answer at once';
  }
  const { action, reason, choose } = decided as Readonly<Record<string, unknown>>;
  if (!actions.includes(action)) return `expected action settle, explain or escalate; got ${String(action)}`;
  if (!isReason(reason)) return 'expected a reason made by say()';
  if (reason.text.length > longest)
    return `expected a reason of at most ${longest} characters; got ${reason.text.length}`;
  const { message, slots, text } = reason;
  if (!Object.hasOwn(rule.meta.messages, message)) return `reason has the unknown message "${message}"`;
  const base = { rule: rule.name, question: question.id, reason: { message, slots: { ...slots }, text } };
  if (action !== 'settle') return { action: action as 'explain' | 'escalate', ...base };
  const id = typeof choose === 'object' && choose !== null ? (choose as { id?: unknown }).id : undefined;
  const chosen = question.positions.find((position) => position.id === id);
  return chosen === undefined
    ? 'a settlement chooses one of the question’s positions'
    : { action: 'settle', ...base, choose: chosen.id };
}

function isPromise(value: object): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown }).then === 'function';
}

function isReason(value: unknown): value is Verdict['reason'] {
  if (typeof value !== 'object' || value === null) return false;
  const { message, slots, text } = value as Readonly<Record<string, unknown>>;
  if (typeof message !== 'string' || typeof text !== 'string' || typeof slots !== 'object' || slots === null)
    return false;
  return Object.values(slots).every((slot) => typeof slot === 'string' || Number.isFinite(slot));
}
