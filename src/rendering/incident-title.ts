import type { IncidentEntry } from '../model';
import { plain } from './isolate';
import type { Messages } from './messages';
import { askedOf } from './question-words';
import { scriptLanguage } from './script-language';
import type { View } from './view';

/**
 * Name of an incident: its label, or the first headline in the language of the page of a report that tells of it alone; where no
 * report in that language does, what its first question is about.
 */
export function incidentTitle(incident: IncidentEntry, view: View, messages: Messages): string {
  const { language } = messages;
  const own = incident.reports
    .map((id) => view.report(id))
    .filter((report) => report?.language === language && report.title.trim() !== '' && view.tellings(report.id) === 1)
    .sort((a, b) => compare(a?.publishedAt ?? LAST, b?.publishedAt ?? LAST) || compare(a?.id ?? '', b?.id ?? ''));
  const [first] = own;
  const labelled = incident.reports.some((id) => {
    const report = view.report(id);
    return report?.language === language && report.title === incident.label;
  });
  if (labelled) return incident.label;
  if (first !== undefined) return first.title;
  return scriptLanguage(incident.label) === language
    ? incident.label
    : (headlineOf(incident, messages) ?? incident.label);
}

/**
 * Of what is disputed, and else of the question with most origins that names what befell, in words of the page's language.
 */
function headlineOf({ questions }: IncidentEntry, messages: Messages): string | null {
  for (const question of [...questions.filter(({ relation }) => relation === 'conflict'), ...questions]) {
    const asked = askedOf(question, messages);
    const { object } = asked;
    if (object === null ? question.relation !== 'conflict' : scriptLanguage(object.text) !== messages.language)
      continue;
    const headline = messages.headline(asked);
    if (headline !== null) return plain(headline);
  }
  return null;
}

/** Sorts after every date. */
const LAST = '\uffff';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
