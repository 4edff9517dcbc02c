import { defaultModel, Model } from '@alephdata/followthemoney';
import { describe, expect, it } from 'vitest';
import { renderFtm } from '../../src/rendering/ftm';
import { sampleDocument } from './sample-document';

interface Statement {
  id: string;
  canonical_id: string;
  schema: string;
  prop: string;
  value: string;
  original_value: string | null;
  origin: string | null;
}

describe('renderFtm', () => {
  const statements = renderFtm(sampleDocument)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Statement);

  it('uses schemata and properties that followthemoney knows, and loads as entities', () => {
    const model = new Model(defaultModel);
    const entities = new Map<string, { id: string; schema: string; properties: Record<string, string[]> }>();
    for (const { canonical_id: id, schema, prop, value } of statements) {
      expect(model.getSchema(schema).hasProperty(prop), `${schema}.${prop}`).toBe(true);
      const entity = entities.get(id) ?? { id, schema, properties: {} };
      entities.set(id, entity);
      entity.properties[prop] = [...(entity.properties[prop] ?? []), value];
    }
    const loaded = [...entities.values()].map((entity) => model.getEntity(entity));
    expect(loaded.map(({ schema }) => schema.name).sort()).toEqual([
      ...Array(3).fill('Article'),
      ...Array(4).fill('Documentation'),
      ...Array(2).fill('Event'),
    ]);
    const event = loaded.find((entity) => entity.getCaption() === 'Barge sinks' && entity.schema.name === 'Event');
    expect(event?.getProperty('notes')).toHaveLength(4);
  });

  it('keeps contradicting answers side by side, each with its words and origin', () => {
    const tolls = statements.filter(({ prop, value }) => prop === 'notes' && value.startsWith('count'));
    expect(tolls.map(({ original_value, origin }) => [original_value, origin])).toEqual([
      ['three people drowned', 'river police'],
      ['سبعة أشخاص لقوا حتفهم', 'الدفاع المدني'],
      ['=HYPERLINK("http://x") five people drowned', '<b>h</b>'],
    ]);
  });

  it('gives each statement an id of its own', () => {
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });
});
