/**
 * The layering of `src/`, read downwards: each zone and the zones it may import besides itself.
 * Stages (reading, extraction, clustering, comparison, reconciliation, rendering) never import each other; language packs
 * and the gazetteer's data reach them as arguments, and `pipeline` joins them. What the gazetteer knows of concepts
 * (containment, levels) is a foundation like `text`, and language-blind.
 */
export const importTable: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  languages: ['model', 'text'],
  gazetteer: ['model', 'text', 'gazetteer/data'],
  'gazetteer/data': ['model', 'text', 'gazetteer'],
  reading: ['model', 'text'],
  'reading/formats': ['model', 'text'],
  extraction: ['model', 'text', 'gazetteer'],
  clustering: ['model', 'text', 'gazetteer'],
  comparison: ['model', 'text', 'gazetteer'],
  reconciliation: ['model', 'text'],
  rendering: ['model', 'text'],
  pipeline: [
    'model',
    'text',
    'languages',
    'gazetteer',
    'gazetteer/data',
    'reading',
    'extraction',
    'clustering',
    'comparison',
    'reconciliation',
  ],
  index: [
    'model',
    'text',
    'languages',
    'gazetteer',
    'gazetteer/data',
    'reading',
    'extraction',
    'clustering',
    'comparison',
    'reconciliation',
    'rendering',
    'pipeline',
  ],
  testing: ['index', 'model', 'text', 'languages', 'comparison', 'reconciliation', 'pipeline'],
  workers: ['model', 'text', 'gazetteer', 'pipeline'],
  node: ['reconciliation'],
  cli: ['index', 'model', 'node', 'reading/formats', 'reconciliation', 'rendering'],
};

/** Packages that the core may import; everything else stands behind an entry point of its own. */
export const corePackages: readonly string[] = ['fuse.js', 'string-similarity', 'ts-pattern'];

/** Zones that stand behind their own entry point and may import further packages. */
export const packagesByZone: Readonly<Record<string, readonly string[]>> = {
  cli: ['tinyglobby'],
  workers: ['piscina'],
  'reading/formats': ['@mozilla/readability', 'feedsmith', 'linkedom', 'papaparse'],
  rendering: ['fflate'],
};

/** Zones that may touch Node itself. */
export const nodeZones: readonly string[] = ['cli', 'node', 'workers'];
