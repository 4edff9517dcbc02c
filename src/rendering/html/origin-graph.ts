import type { Dependency, IncidentEntry } from '../../model';
import { firstMouth } from '../../model/first-mouth';
import { incidentTitle } from '../incident-title';
import { plain } from '../isolate';
import { arrow } from './arrow';
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
  /** Outlets whose texts lean on each other's: copies, shared quotes, credits. */
  readonly leanings: readonly Leaning[];
  /** Chains as text, for those who do not see the drawing. */
  readonly chains: readonly (readonly string[])[];
}

interface Leaning {
  readonly from: string;
  readonly on: string;
  readonly by: Dependency['by'];
}

const COLUMN = 250;
const ROW = 34;
const BOX = 200;
/** Room beside the outlets for the lines between them. */
const MARGIN = 40;
/** Names of the graph at most; the list beneath has them all. */
const LIMIT = 60;

/** Who leans on whom: outlets in the first column, their sources to the far side, a line for each leaning. */
export function originGraph(incident: IncidentEntry, page: Page): Markup | null {
  const graph = graphOf(incident, page);
  if (graph.chains.length === 0 && graph.leanings.length === 0) return null;
  const { words, direction, dependencies } = page.messages;
  const leanings = graph.leanings.map(
    ({ from, on, by }) => html`<li><bdi>${from}</bdi> ${dependencies[by]} <bdi>${on}</bdi></li>`,
  );
  const items = graph.chains.map(
    (chain) =>
      html`<li>${chain.map((name, index) => html`${index > 0 && ' '}<span class="link">${index > 0 && arrow(direction)}<bdi>${name}</bdi></span>`)}${chain.length === 1 && html` (${words.ownWords})`}</li>`,
  );
  return html`<h4>${words.origins}</h4><p class="legend">${words.graphLegend}</p>
${graph.nodes.length <= LIMIT && drawing(graph, `${words.origins}: ${incidentTitle(incident, page.view, page.messages)}`, direction)}
<details${graph.nodes.length > LIMIT && html` open`}><summary>${words.origins}: ${words.evidence}</summary><ul class="chains">${leanings}${items}</ul></details>`;
}

function graphOf(incident: IncidentEntry, page: Page): Graph {
  const { view } = page;
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
    const whole = links.map(({ key }) => key).join('\n');
    const known = chains.has(whole);
    chains.set(
      whole,
      links.map(({ name }) => plain(name)),
    );
    // The claims of one report share few chains: what is drawn is drawn once.
    if (known) return;
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
      for (const { evidence, attribution, origin } of claims) {
        const outlet = view.outlet(evidence.report);
        // Names of one known body (Reuters, رويترز) are one box.
        const last = attribution.chain.length > 1 ? firstMouth(attribution) : null;
        const chain =
          last === null ? attribution.chain : attribution.chain.slice(0, attribution.chain.indexOf(last) + 1);
        const sources = chain.map((source) =>
          source === last
            ? { key: origin, name: view.nameOf(origin) ?? view.origin(origin)?.label ?? source.name }
            : { key: source.id ?? plain(source.name), name: view.nameOf(source.id ?? '') ?? source.name },
        );
        add([{ key: plain(outlet), name: outlet }, ...sources.filter(({ name }) => name !== outlet)]);
      }
    }
  }
  untangle([...nodes.values()], [...edges.values()]);
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    leanings: leaningsOf(incident, page),
    chains: [...chains.values()],
  };
}

/**
 * Puts each name at the height of those that lean on it, column by column (the barycentre heuristic of Sugiyama, Tagawa
 * and Toda 1981, one pass): fewer lines cross.
 */
function untangle(nodes: readonly GraphNode[], edges: readonly (readonly [GraphNode, GraphNode])[]): void {
  const last = Math.max(0, ...nodes.map(({ layer }) => layer));
  for (let layer = 1; layer <= last; layer++) {
    const heights = new Map<GraphNode, number[]>();
    for (const [from, to] of edges) if (to.layer === layer) heights.set(to, [...(heights.get(to) ?? []), from.row]);
    const mean = (node: GraphNode) => {
      const rows = heights.get(node) ?? [node.row];
      return rows.reduce((sum, row) => sum + row, 0) / rows.length;
    };
    const column = nodes.filter((node) => node.layer === layer).sort((a, b) => mean(a) - mean(b) || a.row - b.row);
    for (const [row, node] of column.entries()) node.row = row;
  }
}

/** Outlets that print each other's words, each pair once; who quotes whom is in the chains of the claims. */
function leaningsOf({ dependencies }: IncidentEntry, { view }: Page): readonly Leaning[] {
  const nameOf = (id: string) => (view.report(id) ? view.outlet(id) : view.origin(id)?.label);
  const leanings = new Map<string, Leaning>();
  for (const { from, on, by } of dependencies) {
    const [one, other] = [nameOf(from), nameOf(on)];
    if (by === 'attribution' || one === undefined || other === undefined || one === other) continue;
    leanings.set(`${one}\n${by}\n${other}`, { from: plain(one), on: plain(other), by });
  }
  return [...leanings.values()];
}

function drawing({ nodes, edges, leanings }: Graph, label: string, direction: 'ltr' | 'rtl'): Markup {
  const layers = Math.max(...nodes.map(({ layer }) => layer)) + 1;
  const rows = Math.max(...nodes.map(({ row }) => row)) + 1;
  const [width, height] = [(layers - 1) * COLUMN + BOX + 2 * MARGIN, rows * ROW + 8];
  const left = ({ layer }: GraphNode) => MARGIN + (direction === 'rtl' ? layers - 1 - layer : layer) * COLUMN;
  const middle = ({ row }: GraphNode) => 4 + row * ROW + 13;
  const lines = edges.map(([from, to]) => {
    const [x1, x2] = direction === 'rtl' ? [left(from), left(to) + BOX] : [left(from) + BOX, left(to)];
    const bend = (x1 + x2) / 2;
    return html`<path d="M${x1} ${middle(from)}C${bend} ${middle(from)} ${bend} ${middle(to)} ${x2} ${middle(to)}"/>`;
  });
  const outlets = new Map(nodes.filter(({ layer }) => layer === 0).map((node) => [node.name, node]));
  const copies = leanings.map(({ from, on }) => {
    const [one, other] = [outlets.get(from), outlets.get(on)];
    if (!one || !other) return null;
    const edge = direction === 'rtl' ? left(one) + BOX : left(one);
    const bend = edge + (direction === 'rtl' ? MARGIN : -MARGIN);
    return html`<path class="copy" d="M${edge} ${middle(one)}C${bend} ${middle(one)} ${bend} ${middle(other)} ${edge} ${middle(other)}"/>`;
  });
  const boxes = nodes.map(
    (node) => html`<g class="layer${Math.min(node.layer, 2)}"><title>${node.name}</title>
<rect x="${left(node)}" y="${middle(node) - 13}" width="${BOX}" height="26" rx="5"/>
<text x="${left(node) + BOX / 2}" y="${middle(node) + 5}" text-anchor="middle">${shortened(node.name)}</text></g>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">
<svg role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${lines}${copies}${boxes}</svg></div>`;
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > 27 ? `${letters.slice(0, 26).join('')}…` : name;
}
