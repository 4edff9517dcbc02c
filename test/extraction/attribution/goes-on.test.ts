import { expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Who says each event, by origin, with the words that tell it; and nobody who only says so does it. */
const told = (language: Language, sentence: string) =>
  claimsIn(language, sentence).map(
    ({ proposition, origin, evidence }) => `${proposition.event} | ${origin} | ${evidence.quote}`,
  );

it.each([
  [
    'A ferry sank off Mombasa on Sunday, officials said, killing nine people.',
    'kill | group:official:::Outlet | killing nine people',
  ],
  [
    'A stand collapsed on Sunday, the fire department said, injuring 40 fans.',
    'wound | actor:org/fire-service | injuring 40 fans',
  ],
  [
    'A ferry sank off Mombasa, according to officials, killing nine people.',
    'kill | group:official:::Outlet | killing nine people',
  ],
])('%s', (sentence, line) => {
  expect(told('en', sentence)).toContain(line);
  const doers = claimsIn('en', sentence).flatMap(({ proposition }) =>
    proposition.arguments.filter(({ role, value }) => role === 'agent' && value.kind === 'actor' && value.id !== null),
  );
  expect(doers).toEqual([]);
});

it('goes on behind a source in Arabic', () => {
  expect(told('ar', 'غرقت عبارة قبالة مومباسا الأحد، بحسب مسؤولين، ما أدى إلى مقتل تسعة أشخاص.')).toContain(
    'kill | group:official:::Outlet | ما أدى إلى مقتل تسعة أشخاص',
  );
});

it('leaves what describes the source to the report', () => {
  const lines = told('en', '"There was no explosion," said Mustafa Bali, who heads the media office.');
  expect(lines.filter((line) => line.includes('heads'))).toEqual([
    'act | outlet:Outlet | Mustafa Bali, who heads the media office',
  ]);
});
