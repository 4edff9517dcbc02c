import { describe, expect, it } from 'vitest';
import { pack } from './arabic-pack';

describe('detect', () => {
  it('is sure of Arabic', () => expect(pack.detect('قال مسؤول إن القوات انسحبت من المدينة')).toBe(1));
  it('gives English nothing', () => expect(pack.detect('An official said that forces left')).toBe(0));
  it('gives nothing to no letters', () => expect(pack.detect('12 — 34!')).toBe(0));
  it('gives Persian less', () => {
    expect(pack.detect('یک مقام گفت که نیروها از شهر عقب نشینی کردند و پلیس در خیابان است')).toBeLessThan(0.5);
  });
  it('shares out a mixed text', () => {
    const share = pack.detect('قالت Reuters news agency إن');
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.5);
  });
});
