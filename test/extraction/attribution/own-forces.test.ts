import { describe, expect, it } from 'vitest';
import { factsOf } from '../lines';

/** Whose "its forces" are: a force's own, or those of the country for which an office speaks. */
describe('forces of who speaks', () => {
  it.each([
    ['en', "Ukraine's defence ministry said its forces shot down the plane.", 'agent={actor:ua/military}'],
    ['en', 'Hezbollah said its fighters struck the base.', 'agent={actor:hezbollah'],
    ['ar', 'قالت وزارة الدفاع الروسية إن قواتها أحرقت المصنع.', 'agent={actor:ru/military}'],
    ['ar', 'كررت خلية الإعلام الأمني أن قواتها أحرقت السيارة.', 'agent={actor:iq/military}'],
    ['ar', 'قال الجيش السوداني إن قواته أحرقت المصنع.', 'agent={actor:sd/military}'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text).join('\n')).toContain(expected);
  });
});
