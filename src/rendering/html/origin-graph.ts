import type { IncidentEntry } from '../../model';
import { plain } from '../isolate';
import { arrow } from './finding';
import { html, type Markup } from './markup';
import { isFinding, type Page } from './page';

/** A name in the graph, in the column of its distance from the outlet. */
interface GraphNode {
  readonly name: string;
  readonly layer: number;
  row: number;
}

interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly (readonly [GraphNode, GraphNode])[];
  /** Chains as text, for those who do not see the drawing. */
  readonly chains: readonly (readonly string[])[];
}

const COLUMN = 250;
const ROW = 34;
const BOX = 200;
/** Names of the graph at most; the list beneath has them all. */
const LIMIT = 60;

/** Who leans on whom: outlets in the first column, their sources to the far side, a line for each leaning. */
export function originGraph(incident: IncidentEntry, page: Page): Markup | null {
  const graph = graphOf(incident, page);
  if (graph.chains.length === 0) return null;
  const { words, direction } = page.messages;
  const items = graph.chains.map(
    (chain) =>
      html`<li>${chain.map((name, index) => html`${index > 0 && arrow(direction)}<bdi>${name}</bdi>`)}${chain.length === 1 && html` (${words.ownWords})`}</li>`,
  );
  const id = `${page.incidentId(incident.id)}g`;
  return html`<h4 id="${id}">${words.origins}</h4>
${graph.nodes.length <= LIMIT && drawing(graph, id, direction)}
<details${graph.nodes.length > LIMIT && html` open`}><summary>${words.origins}: ${words.evidence}</summary><ul class="chains">${items}</ul></details>`;
}

function graphOf(incident: IncidentEntry, { view }: Page): Graph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, readonly [GraphNode, GraphNode]>();
  const chains = new Map<string, readonly string[]>();
  const rows: number[] = [];
  const nodeOf = (key: string, name: string, layer: number): GraphNode => {
    const known = nodes.get(key);
    if (known) return known;
    const node = { name, layer, row: rows[layer] ?? 0 };
    rows[layer] = node.row + 1;
    nodes.set(key, node);
    return node;
  };
  const add = (chain: readonly { readonly key: string; readonly name: string }[]) => {
    const links = [...new Map(chain.map((link) => [link.key, link])).values()];
    const names = links.map(({ name }) => plain(name));
    chains.set(links.map(({ key }) => key).join('\n'), names);
    let last: GraphNode | undefined;
    for (const [layer, { key, name }] of links.entries()) {
      const node = nodeOf(key, plain(name), layer);
      // A name may stand in several columns of several chains; it is drawn once, and no line runs backwards.
      if (last && last.layer < node.layer) edges.set(`${last.name}\n${key}`, [last, node]);
      last = node;
    }
  };
  for (const { positions } of incident.questions.filter(isFinding)) {
    for (const { claims } of positions) {
      for (const { evidence, attribution } of claims) {
        const outlet = view.outlet(evidence.report);
        // Names of one known body (Reuters, رويترز) are one box.
        const sources = attribution.chain.map(({ id, name }) => ({ key: id ?? plain(name), name }));
        add([{ key: plain(outlet), name: outlet }, ...sources.filter(({ name }) => name !== outlet)]);
      }
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], chains: [...chains.values()] };
}

function drawing({ nodes, edges }: Graph, labelledBy: string, direction: 'ltr' | 'rtl'): Markup {
  const layers = Math.max(...nodes.map(({ layer }) => layer)) + 1;
  const rows = Math.max(...nodes.map(({ row }) => row)) + 1;
  const [width, height] = [(layers - 1) * COLUMN + BOX + 8, rows * ROW + 8];
  const left = ({ layer }: GraphNode) => 4 + (direction === 'rtl' ? layers - 1 - layer : layer) * COLUMN;
  const middle = ({ row }: GraphNode) => 4 + row * ROW + 13;
  const lines = edges.map(([from, to]) => {
    const [x1, x2] = direction === 'rtl' ? [left(from), left(to) + BOX] : [left(from) + BOX, left(to)];
    const bend = (x1 + x2) / 2;
    return html`<path d="M${x1} ${middle(from)}C${bend} ${middle(from)} ${bend} ${middle(to)} ${x2} ${middle(to)}"/>`;
  });
  const boxes = nodes.map(
    (node) => html`<g class="layer${Math.min(node.layer, 2)}"><title>${node.name}</title>
<rect x="${left(node)}" y="${middle(node) - 13}" width="${BOX}" height="26" rx="5"/>
<text x="${left(node) + BOX / 2}" y="${middle(node) + 5}" text-anchor="middle">${shortened(node.name)}</text></g>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="${labelledBy}">
<svg role="img" aria-labelledby="${labelledBy}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${lines}${boxes}</svg></div>`;
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > 27 ? `${letters.slice(0, 26).join('')}…` : name;
}
