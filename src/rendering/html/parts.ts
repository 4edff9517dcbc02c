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
 *
 * Parts are taken one by one and packed as soon as the page is known to be large, so that their text is never held whole.
 */
export function placeParts(parts: Iterable<Part>): PlacedParts {
  const inline: Part[] = [];
  const packing = packer();
  let total = 0;
  for (const part of parts) {
    const small = total <= INLINE;
    total += part.content.text.length;
    if (total <= INLINE) {
      inline.push(part);
      continue;
    }
    if (small) for (const held of inline.splice(0)) packing.add(held);
    packing.add(part);
  }
  if (total > INLINE) return packing.close();
  const contents = new Map(inline.map(({ id, content }) => [id, content]));
  return { packed: false, place: (id) => html`<div id="${id}">${contents.get(id)}</div>`, packs: [] };
}

function packer(): { readonly add: (part: Part) => void; readonly close: () => PlacedParts } {
  const packOf = new Map<string, string>();
  const packs: Markup[] = [];
  let batch: string[] = [];
  let size = 0;
  const close = () => {
    if (size === 0) return;
    packs.push(html`<script type="text/plain" id="k${packs.length + 1}">${raw(base64(batch.join('')))}</script>`);
    batch = [];
    size = 0;
  };
  return {
    add({ id, content }) {
      if (size + content.text.length > PACK) close();
      const { text } = html`<div id="${id}">${content}</div>`;
      batch.push(text);
      size += text.length;
      packOf.set(id, `k${packs.length + 1}`);
    },
    close() {
      close();
      return { packed: true, place: (id) => html`<div id="${id}" data-pack="${packOf.get(id)}"></div>`, packs };
    },
  };
}

function base64(text: string): string {
  // A table of 32,768 places stays in the processor's cache; the default is eight times as large and packs 2 % closer.
  const bytes = deflateSync(strToU8(text), { level: 2, mem: 3 });
  let binary = '';
  // In pieces: the arguments of a call are limited in number.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
