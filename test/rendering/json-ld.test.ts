import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { renderJsonLd } from '../../src/rendering/json-ld';
import { sampleDocument } from './sample-document';

type Node = Record<string, unknown>;
const oa = 'http://www.w3.org/ns/oa#';
const first = (node: unknown, key: string): Node => ((node as Record<string, Node[]>)[key] ?? [])[0] ?? {};

describe('renderJsonLd', () => {
  it('parses without the network, and every selector finds its quote in the text that it points to', async () => {
    const expanded = (await jsonld.expand(JSON.parse(renderJsonLd(sampleDocument)), {
      documentLoader: async (url: string) => {
        throw new Error(`fetched ${url}`);
      },
    })) as Node[];
    const byId = new Map(expanded.map((node) => [node['@id'], node]));
    const annotations = expanded.filter((node) => (node['@type'] as string[])[0] === `${oa}Annotation`);
    expect(annotations).toHaveLength(6);
    for (const annotation of annotations) {
      const target = first(annotation, `${oa}hasTarget`);
      const source = byId.get(first(target, `${oa}hasSource`)['@id']);
      const text = [...String(first(source, 'https://schema.org/text')['@value'])];
      const [position, quote] = target[`${oa}hasSelector`] as [Node, Node];
      const [start, end] = [first(position, `${oa}start`)['@value'], first(position, `${oa}end`)['@value']] as number[];
      const exact = first(quote, `${oa}exact`)['@value'];
      expect(text.slice(start, end).join('')).toBe(exact);
      const claim = byId.get(first(annotation, `${oa}hasBody`)['@id']);
      expect(first(claim, 'https://schema.org/text')['@value']).toBe(exact);
    }
  });

  it('joins questions, answers, claims, articles and origins by ids that exist', async () => {
    const { '@graph': graph } = JSON.parse(renderJsonLd(sampleDocument)) as { '@graph': Node[] };
    const ids = new Set(graph.map((node) => node['@id']));
    const refs = graph.flatMap((node) => [
      ...['appearance', 'about', 'isPartOf', 'prov:wasDerivedFrom', 'prov:wasAttributedTo'].flatMap(
        (key) => node[key] ?? [],
      ),
      ...(((node.suggestedAnswer as Node[] | undefined) ?? []).flatMap((answer) => answer.citation as string[]) ?? []),
    ]);
    expect(refs.length).toBeGreaterThan(20);
    expect(refs.filter((ref) => !ids.has(ref))).toEqual([]);
  });
});
