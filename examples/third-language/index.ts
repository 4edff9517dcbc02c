/**
 * A third language: a small French pack, names for the gazetteer, and a French report compared with an Arabic and an
 * English one. Nothing of the library is changed for it.
 *
 *     npm run build && npx tsx examples/third-language
 */
import { crossReference, defaultGazetteer, defaultPacks, extendGazetteer } from 'rashomon';
import { createFrenchPack } from './french';

const { gazetteer } = extendGazetteer(defaultGazetteer(), {
  concepts: [],
  names: [
    { concept: 'place:iq/basra', name: 'Bassorah', language: 'fr', sort: 'name' },
    { concept: 'actor:org/police', name: 'police', language: 'fr', sort: 'noun' },
    { concept: 'thing:person', name: 'personnes', language: 'fr', sort: 'noun' },
  ],
});

const { incidents, problems } = crossReference(
  [
    {
      id: 'gazette',
      outlet: 'La Gazette du Golfe',
      publishedAt: '2031-05-06T10:00:00Z',
      body: 'Une explosion a tué sept personnes à Bassorah, selon la police.',
    },
    {
      id: 'masa',
      outlet: 'جريدة المساء',
      publishedAt: '2031-05-06T12:00:00Z',
      body: 'أسفر انفجار في البصرة عن مقتل أربعة أشخاص، بحسب مصدر طبي.',
    },
    {
      id: 'courier',
      outlet: 'Morning Courier',
      publishedAt: '2031-05-06T14:00:00Z',
      body: 'An explosion in Basra killed seven people, the civil defence said.',
    },
  ],
  { gazetteer, packs: [...defaultPacks(gazetteer), createFrenchPack(gazetteer)] },
);

console.log(`${problems.length} problems, ${incidents.length} incident`);
for (const { questions } of incidents) {
  for (const { kind, relation, positions } of questions.filter((question) => question.relation !== 'single')) {
    console.log(`${kind}: ${relation}`);
    for (const { claims } of positions) {
      console.log(`  ${claims.map(({ evidence }) => `“${evidence.quote}” (${evidence.report})`).join('\n  = ')}`);
    }
  }
}
