import { outletsOf } from '../view';
import { type Markup, raw } from './markup';
import { isFinding, type Page, reportsIn } from './page';

/**
 * What the filters go by, as JSON: for each incident its findings in order, each as its kind, its relation and the
 * numbers of its outlets. So they work on what is still packed, too.
 */
export function filterIndex(page: Page): Markup {
  const index = page.view.incidents.map(({ questions }) =>
    questions
      .filter(isFinding)
      .map((question) => [
        question.kind,
        question.relation,
        outletsOf(reportsIn(question), page.view).map((outlet) => page.outletNumber(outlet)),
      ]),
  );
  // Kinds may be a user's own; nothing in JSON closes the element but a sign that can be spelt otherwise.
  return raw(JSON.stringify(index).replaceAll('<', '\\u003c'));
}
