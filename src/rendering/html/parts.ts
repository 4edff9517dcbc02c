import { deflateSync, strToU8 } from 'fflate';
import { html, type Markup, raw } from './markup';

/** A section of the page that may be packed until somebody looks at it. */
export interface Part {
  /** Element id. */
  readonly id: string;
  readonly content: Markup;
}

/** The parts as they stand in the page: each in its place, and what is packed at the end. */
export interface PlacedParts {
  readonly packed: boolean;
  place(id: string): Markup;
  readonly packs: readonly Markup[];
}

/** A page of more than this stays usable only when most of it is unpacked on demand; in UTF-16 units. */
const INLINE = 2_000_000;

/** What one pack holds at most: more compresses better, less opens faster. */
const PACK = 120_000;

/**
 * Puts parts into the page: as they are while the page is small, else deflated (RFC 1951, base64) in the order given,
 * with an empty element in the place of each. The page's script unpacks what a reader opens or follows a link to.
 */
export function placeParts(parts: readonly Part[]): PlacedParts {
  const total = parts.reduce((sum, { content }) => sum + content.text.length, 0);
  if (total <= INLINE) {
    const contents = new Map(parts.map(({ id, content }) => [id, content]));
    return { packed: false, place: (id) => html`<div id="${id}">${contents.get(id)}</div>`, packs: [] };
  }
  const packOf = new Map<string, string>();
  const packs: Markup[] = [];
  let batch = '';
  const close = () => {
    if (batch === '') return;
    packs.push(html`<script type="text/plain" id="k${packs.length + 1}">${raw(base64(batch))}</script>`);
    batch = '';
  };
  for (const { id, content } of parts) {
    if (batch.length + content.text.length > PACK) close();
    batch += html`<div id="${id}">${content}</div>`.text;
    packOf.set(id, `k${packs.length + 1}`);
  }
  close();
  return { packed: true, place: (id) => html`<div id="${id}" data-pack="${packOf.get(id)}"></div>`, packs };
}

function base64(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 4 });
  let binary = '';
  // In pieces: the arguments of a call are limited in number.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
