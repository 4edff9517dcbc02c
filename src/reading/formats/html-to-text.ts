import { parseHTML } from 'linkedom';

/** As much of a DOM node as the walk needs. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
}

const ELEMENT = 1;
const TEXT = 3;

const blocks = new Set(
  `address article aside blockquote body br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
   header hr li main nav ol p pre section table tbody td tfoot th thead tr ul`.split(/\s+/u),
);
const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'iframe',
  'button',
  'select',
  'title',
]);

/**
 * The text of a piece of HTML as a reader sees it: a paragraph a block, with a blank line between, entities resolved.
 *
 * @example htmlToText('<p>One&nbsp;fire.</p><p>Two dead.</p>') // => 'One fire.\n\nTwo dead.'
 */
export function htmlToText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return nodeToText(document.body as unknown as DomNode);
}

/** The text of a DOM node, a paragraph a block. Walks without recursion: pages nest as deep as they like. */
export function nodeToText(root: DomNode): string {
  const paragraphs: string[] = [];
  let words = '';
  const close = () => {
    const paragraph = words.replace(/[\s\u00a0]+/gu, ' ').trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    words = '';
  };
  let node: DomNode | null = root;
  while (node) {
    const name = node.nodeType === ELEMENT ? node.nodeName.toLowerCase() : '';
    if (node.nodeType === TEXT) words += node.nodeValue ?? '';
    if (blocks.has(name)) close();
    if (node.firstChild && !skipped.has(name)) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && blocks.has(node.nodeName.toLowerCase())) close();
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  close();
  return paragraphs.join('\n\n');
}

/** How deep the elements under a node nest. */
export function depthOf(root: DomNode): number {
  let deepest = 0;
  let depth = 0;
  let node: DomNode | null = root;
  while (node) {
    if (node.firstChild) {
      node = node.firstChild;
      deepest = Math.max(deepest, ++depth);
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return deepest;
}
