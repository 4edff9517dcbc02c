/**
 * Expectations of the seeds that do not hold yet, by their cause. They run as `it.fails`, so that one that is mended turns
 * the suite red until its line is taken out.
 */
const byCause: readonly (readonly [cause: string, tests: readonly string[]])[] = [
  [
    'The object pronoun of «ضربة جوية دمرتها» is taken for the base; the US strike and the burning by Iraqi forces fall into positions that do not all exclude each other.',
    ['zummar-launch-truck › words: who or what destroyed the launch truck: US or coalition aircraft struck it'],
  ],
  [
    '«مصدران في الأمن العراقي» is not known to be two security sources: «الأمن» names no body.',
    ['zummar-launch-truck › one origin: the two Iraqi security sources who spoke to Reuters'],
  ],
  [
    '"to an unknown destination" gives no answer to the question of where, so that nothing stands beside Moscow.',
    ['assad-departure › compatible: where he went'],
  ],
];

/** Cause by name of the test: `<seed> › <expectation>`. */
export const knownFailures: Readonly<Record<string, string>> = Object.fromEntries(
  byCause.flatMap(([cause, tests]) => tests.map((test) => [test, cause])),
);
