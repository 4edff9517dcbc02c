import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv, { type ValidateFunction } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import { beforeAll, describe, expect, it } from 'vitest';
import { crossReference } from '../../src';
import { readNinjs } from '../../src/reading/formats/ninjs';
import { renderJson } from '../../src/rendering/json';
import { sampleDocument } from './sample-document';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

describe('renderJson', () => {
  let validate: ValidateFunction;
  beforeAll(() => {
    const schema = createGenerator({
      path: join(root, 'src/model/document.ts'),
      tsconfig: join(root, 'tsconfig.json'),
      type: 'ComparisonDocument',
      skipTypeCheck: true,
    }).createSchema('ComparisonDocument');
    validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  }, 60_000);

  const faults = (text: string) => {
    validate(JSON.parse(text));
    return validate.errors ?? [];
  };

  it('writes what the published schema describes', () => {
    expect(faults(renderJson(sampleDocument))).toEqual([]);
    expect(JSON.parse(renderJson(sampleDocument))).toEqual(sampleDocument);
  });

  it('is refused by the schema when a field is missing or unknown', () => {
    const [incident] = sampleDocument.incidents;
    expect(faults(JSON.stringify({ ...sampleDocument, origins: undefined }))).not.toEqual([]);
    expect(faults(JSON.stringify({ ...sampleDocument, incidents: [{ ...incident, extra: 1 }] }))).not.toEqual([]);
  });

  it('holds from ninjs to the document', () => {
    const item = (n: number, value: string) => ({
      uri: `urn:item:${n}`,
      versionCreated: '2031-03-03T10:00:00Z',
      language: 'en',
      copyrightHolder: `Outlet ${n}`,
      bodies: [{ role: 'main', value }],
    });
    const items = [
      item(1, 'A bomb killed five people in Mosul on Monday, police said. The army denied any role.'),
      item(2, 'At least eight people were killed in an air strike in Mosul, a medical source told Reuters.'),
    ];
    const { reports } = readNinjs(JSON.stringify(items), { name: 'items.json' });
    const document = crossReference(reports);
    expect(document.incidents.length).toBeGreaterThan(0);
    expect(faults(renderJson(document))).toEqual([]);
  });
});
