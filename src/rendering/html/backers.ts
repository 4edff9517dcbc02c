import type { PositionEntry } from '../../model';
import { type Backer, backersOf, wordsOf } from '../backers';
import { scriptLanguage } from '../script-language';
import { inContext } from './in-context';
import { langOf } from './lang-of';
import { html, type Markup } from './markup';
import type { Page } from './page';
import { capital, wordList, words } from './words';

/** Letters of the words by which each origin is quoted. */
const WORDS = 110;

/**
 * Who stands behind a position, an item for each independent origin; beyond the given number, how many more. Each in words of
 * its own where it is asked for: what one says the others need not.
 */
export function backers(position: PositionEntry, shown: number, page: Page, inOwnWords = false): Markup {
  const all = backersOf(position, page.view, page.messages);
  const counted = all.filter(({ uncounted }) => !uncounted);
  const more = counted.length - shown;
  const listed = [...counted.slice(0, shown), ...all.filter(({ uncounted }) => uncounted)];
  return html`<ul class="backers">${listed.map((each) => html`<li>${backer(each, page)}${inOwnWords && own(each, position, page)}</li>`)}
${more > 0 && html`<li class="more">+ ${page.messages.count('furtherOrigin', more)}</li>`}</ul>`;
}

function own({ id }: Backer, position: PositionEntry, { view, messages }: Page): Markup | null {
  const claim = wordsOf(id, position, view, messages);
  if (claim === undefined) return null;
  return html`<br><q dir="auto"${langOf(view.report(claim.evidence.report)?.language)}>${inContext(claim, view, WORDS)}</q>`;
}

function backer({ name, own, unnamed, through, citing, outlets, uncounted }: Backer, page: Page): Markup {
  const { messages } = page;
  if (own) {
    const [before, after] = messages.words.itself.split('{{outlet}}');
    return html`${before}${wordList(outlets, page)}${after}`;
  }
  // Words that nobody is named for have no name to keep: in another language they are called what they are.
  const foreign = uncounted && scriptLanguage(name) !== messages.language;
  return html`${foreign && html`${messages.words.nobody}: `}${words(capital(name), page)}${uncounted ? html` (${messages.words.nobodys})` : unnamed && html` (${messages.words.unnamed})`}${
    through.length > 0 && html` ${messages.words.via} ${wordList(through, page)}`
  }${citing.length > 0 && html`${messages.language === 'ar' ? '، ' : ', '}${messages.words.citing} ${wordList(citing, page)}`}<span class="told"> — ${messages.words.toldIn} ${wordList(outlets, page)}</span>`;
}
