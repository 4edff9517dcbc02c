import type { PositionEntry } from '../../model';
import { type Backer, backersOf } from '../backers';
import { html, type Markup } from './markup';
import type { Page } from './page';
import { capital, wordList, words } from './words';

/** Who stands behind a position, an item for each independent origin; beyond the given number, how many more. */
export function backers(position: PositionEntry, shown: number, page: Page): Markup {
  const all = backersOf(position, page.view, page.messages);
  const more = all.length - shown;
  return html`<ul class="backers">${all.slice(0, shown).map((each) => html`<li>${backer(each, page)}</li>`)}
${more > 0 && html`<li class="more">+ ${page.messages.count('furtherOrigin', more)}</li>`}</ul>`;
}

function backer({ name, own, unnamed, through, outlets }: Backer, page: Page): Markup {
  const { messages } = page;
  if (own) {
    const [before, after] = messages.words.itself.split('{{outlet}}');
    return html`${before}${wordList(outlets, page)}${after}`;
  }
  return html`${words(capital(name), page)}${unnamed && html` (${messages.words.unnamed})`}${
    through.length > 0 && html` ${messages.words.via} ${wordList(through, page)}`
  }<span class="told"> — ${messages.words.toldIn} ${wordList(outlets, page)}</span>`;
}
