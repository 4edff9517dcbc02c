import type { Question, Verdict } from '../model';
import type { Rule } from './rule';

const actions: readonly unknown[] = ['settle', 'explain', 'escalate'];

/** The verdict that a rule's decision makes, or what is wrong with the decision. */
export function verdictOf(decided: unknown, rule: Rule, question: Question): Verdict | string {
  if (typeof decided !== 'object' || decided === null) return `expected a decision or undefined; got ${typeof decided}`;
  const { action, reason, choose } = decided as Readonly<Record<string, unknown>>;
  if (!actions.includes(action)) return `expected action settle, explain or escalate; got ${String(action)}`;
  if (!isReason(reason)) return 'expected a reason made by say()';
  if (!Object.hasOwn(rule.meta.messages, reason.message)) return `reason has the unknown message "${reason.message}"`;
  const base = { rule: rule.name, question: question.id, reason: { ...reason } };
  if (action !== 'settle') return { action: action as 'explain' | 'escalate', ...base };
  const id = typeof choose === 'object' && choose !== null ? (choose as { id?: unknown }).id : undefined;
  const chosen = question.positions.find((position) => position.id === id);
  return chosen === undefined
    ? 'a settlement chooses one of the question’s positions'
    : { action: 'settle', ...base, choose: chosen.id };
}

function isReason(value: unknown): value is Verdict['reason'] {
  if (typeof value !== 'object' || value === null) return false;
  const { message, slots, text } = value as Readonly<Record<string, unknown>>;
  return typeof message === 'string' && typeof text === 'string' && typeof slots === 'object' && slots !== null;
}
