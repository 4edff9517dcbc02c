import type { IncidentEntry, QuestionEntry } from '../model';
import { isolate } from './isolate';
import type { Messages } from './messages';
import { answerWords } from './position-words';

/** What one of the rules that disagree on a question decided, and for a settlement the answer it takes. */
export interface Side {
  readonly rule: string;
  readonly action: string;
  readonly answer: string | null;
}

/** The rules that decided a question differently, in order of precedence; null where none did. */
export function sidesOf(question: QuestionEntry, incident: IncidentEntry, messages: Messages): readonly Side[] | null {
  const found = incident.disagreements.find((each) => each.question === question.id);
  if (found === undefined) return null;
  return found.verdicts.map((verdict) => {
    const chosen = verdict.action === 'settle' ? question.positions.find(({ id }) => id === verdict.choose) : undefined;
    const answer = chosen === undefined ? null : answerWords(chosen, messages, question);
    return { rule: verdict.rule, action: messages.actions[verdict.action], answer };
  });
}

/** One line that says which rules disagree on a question, on what, and which holds; words of reports as `show` puts them. */
export function disagreementLine(
  question: QuestionEntry,
  incident: IncidentEntry,
  messages: Messages,
  show: (words: string) => string = isolate,
): string | null {
  const sides = sidesOf(question, incident, messages);
  if (sides === null) return null;
  const told = sides.map(
    ({ rule, action, answer }) => `${show(rule)} (${action}${answer === null ? '' : `: ${show(answer)}`})`,
  );
  const { disagreement, precedence } = messages.words;
  return `${disagreement}: ${told.join(messages.language === 'ar' ? '، ' : ', ')}. ${precedence}`;
}
