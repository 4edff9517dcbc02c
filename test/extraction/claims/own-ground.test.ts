import { expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Sentence → the country whose ground was gone over, where its words or its speaker tell. */
it.each<readonly [Language, string, readonly (string | null)[]]>([
  ['en', 'The Turkish army said the jet had violated its airspace.', ['place:tr']],
  ['en', 'The Russian navy said the trawler had entered our waters.', ['place:ru']],
  ['en', 'The navy said the trawler had entered Finnish waters.', ['place:fi']],
  ['en', 'The skipper said the trawler never left Turkish waters.', ['place:tr']],
  ['ar', 'وقالت وزارة الدفاع التركية إن الطائرة اخترقت أجواءها.', ['place:tr']],
  ['ar', 'وقالت الوزارة إن الطائرة انتهكت المجال الجوي التركي.', ['place:tr']],
])('%s: %s', (language, text, grounds) => {
  const found = claimsIn(language, text).flatMap(({ proposition }) =>
    proposition.arguments.flatMap(({ value }) => (value.kind === 'place' ? [value.id] : [])),
  );
  expect(found).toEqual(grounds);
});
