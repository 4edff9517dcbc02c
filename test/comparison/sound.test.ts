import { describe, expect, it } from 'vitest';
import { nameSubject, soundAlike } from '../../src/comparison/sound';
import { disputes, setSideBySide } from '../statements/set-side-by-side';

const named = (name: string, nameKey?: string) => (nameKey === undefined ? { name } : { name, nameKey });

describe('soundAlike', () => {
  it.each([
    ['mr brt', 'mr brt', true],
    ['mr brt', 'brt', true],
    ['brt', 'mr brt', true],
    ['mr brt', 'mr', false],
    ['brt', 'zbrt', false],
    ['brt', 'krt', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(soundAlike(named('a', a), named('b', b))).toBe(expected);
  });

  it('tells nothing of names without a sound', () => {
    expect(soundAlike(named('the men'), named('the men'))).toBe(false);
  });
});

describe('nameSubject', () => {
  it.each([
    [named('Fuad Shukri', 'fd Skr'), 'name:~Skr'],
    [named('Shukri', 'Skr'), 'name:~Skr'],
    [named('Maher Buhairi', 'mr br'), 'name:~mr br'],
    [named('The Herdsmen'), 'name:the herdsmen'],
  ])('%j is %s', (value, key) => {
    expect(nameSubject(value)).toBe(key);
  });
});

describe('a town that no table knows', () => {
  const lead = { en: 'A commander was killed on Sunday.', ar: 'قُتل قائد عسكري الأحد.' };

  it('is one place in both scripts, and marked as such', () => {
    const questions = setSideBySide(
      lead,
      'Police said the commander was killed in Zurbakhan.',
      'قالت الشرطة إن القائد قُتل في زورباخان.',
    );
    const relations = questions.flatMap(({ matrix }) => matrix.map(({ reason }) => reason));
    const places = questions.filter(({ kind }) => kind === 'place').flatMap(({ positions }) => positions);
    expect(places).toHaveLength(1);
    expect(relations).not.toContain('place.unknown');
  });

  it('makes no dispute', () => {
    expect(
      disputes(lead, 'Police said the commander was killed in Zurbakhan.', 'قالت الشرطة إن القائد قُتل في زورباخان.'),
    ).toEqual([]);
  });
});

describe('doers that no table knows', () => {
  it('are never one by their sound alone', () => {
    const [question] = setSideBySide(
      { en: 'A politician was killed in Basra on Sunday.', ar: 'قُتل سياسي في البصرة الأحد.' },
      'Police said Zurbakhan Mirkashi shot the politician.',
      'قالت الشرطة إن زورباخان ميركاشي أطلق النار على السياسي.',
    ).filter(({ kind }) => kind === 'agent');
    expect(question?.positions.map(({ label }) => label)).toEqual(['Zurbakhan Mirkashi', 'زورباخان ميركاشي']);
    expect(question?.matrix.map(({ relation, reason }) => [relation, reason])).toEqual([['overlaps', 'name.sound']]);
  });
});
