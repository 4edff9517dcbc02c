import { html, type Markup } from './markup';
import { isFinding, type Page } from './page';

/** The form that narrows the findings; hidden until the script has woken, since it does nothing without it. */
export function filters(page: Page): Markup {
  const { messages, view, outlets } = page;
  const { words } = messages;
  const kinds = new Set(view.incidents.flatMap(({ questions }) => questions.filter(isFinding).map(({ kind }) => kind)));
  const options = (entries: readonly (readonly [value: string, label: string])[]) =>
    entries.map(([value, label]) => html`<option value="${value}">${label}</option>`);
  return html`<form id="filters" class="filters" aria-label="${words.filters}" hidden>
<label>${words.outlet} <select name="outlet"><option value="">${words.all}</option>${options(outlets.map((outlet, index) => [String(index), outlet]))}</select></label>
<label>${words.kind} <select name="kind"><option value="">${words.all}</option>${options([...kinds].map((kind) => [kind, messages.kinds[kind] ?? kind]))}</select></label>
<label>${words.relation} <select name="relation"><option value="">${words.all}</option>${options(
    (['conflict', 'refine', 'agree'] as const).map((relation) => [relation, messages.outcomes[relation]]),
  )}</select></label>
<button type="reset">${words.reset}</button> <button type="button" id="unfold">${words.unfold}</button>
<output id="shown" data-shown="${words.shown}" data-none="${words.noMatch}"></output>
</form>`;
}
