import { describe, expect, it } from 'vitest';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';

const gazetteer = defaultGazetteer();

describe('the default gazetteer', () => {
  it('is one object', () => {
    expect(defaultGazetteer()).toBe(gazetteer);
  });

  it.each([
    ['Zummar', 'en', 'place:iq/nineveh/zummar'],
    ['زمار', 'ar', 'place:iq/nineveh/zummar'],
    ['كالسو', 'ar', 'place:iq/babil/kalsu'],
    ['Raqqa', 'en', 'place:sy/raqqah'],
    ['الرقة', 'ar', 'place:sy/raqqah'],
    ['Kyiv', 'en', 'place:ua/kiev'],
    ['Palmyra', 'en', 'place:sy/homs/tadmur'],
    ['Khan Yunis', 'en', 'place:ps/gaza-strip/khan-yunis'],
    ['خان يونس', 'ar', 'place:ps/gaza-strip/khan-yunis'],
    ['جنوب لبنان', 'ar', 'place:lb/south'],
    ['باب المندب', 'ar', 'place:bab-al-mandab'],
    ['Strait of Hormuz', 'en', 'place:strait-of-hormuz'],
    ['São Paulo', 'en', 'place:br/sao-paulo'],
    ['Türkiye', 'en', 'place:tr'],
    ['ألمانيا', 'ar', 'place:de'],
    ['Reuters', 'en', 'actor:reuters'],
    ['فرانس برس', 'ar', 'actor:afp'],
    ['المرصد السوري لحقوق الإنسان', 'ar', 'actor:sohr'],
    ['Pentagon', 'en', 'actor:us/defence-ministry'],
    ['البنتاغون', 'ar', 'actor:us/defence-ministry'],
    ['Kremlin', 'en', 'actor:ru/presidency'],
    ['قسد', 'ar', 'actor:sdf'],
    ['اليونيفيل', 'ar', 'actor:un/unifil'],
    ['ammonium nitrate', 'en', 'thing:substance/ammonium-nitrate'],
    ['نترات الأمونيوم', 'ar', 'thing:substance/ammonium-nitrate'],
    ['عبوة ناسفة', 'ar', 'thing:weapon/bomb/ied'],
    ['شاحنات', 'ar', 'thing:vehicle/truck'],
    ['earthquake', 'en', 'thing:phenomenon/earthquake'],
  ])('takes %s (%s) first for %s', (name, language, id) => {
    expect(gazetteer.candidates(name, language)[0]).toBe(id);
  });

  it('keeps namesakes, the greatest first, so that context can choose', () => {
    expect(gazetteer.candidates('Georgia', 'en')).toEqual(['place:ge', 'place:us/georgia', 'actor:ge']);
    const birmingham = gazetteer.candidates('Birmingham', 'en');
    expect(birmingham[0]).toBe('place:gb/england/birmingham');
    expect(birmingham).toContain('place:us/alabama/birmingham');
    expect(gazetteer.candidates('رفح', 'ar')).toEqual(['place:ps/gaza-strip/rafah', 'place:eg/north-sinai/rafah']);
  });

  it.each([
    ['of', 'en'],
    ['most', 'en'],
    ['hope', 'en'],
    ['سلام', 'ar'],
    ['في', 'ar'],
    ['خالد', 'ar'],
  ])('holds no place by the name of %s (%s)', (word, language) => {
    expect(gazetteer.candidates(word, language).filter((id) => id.startsWith('place:'))).toEqual([]);
  });

  it('marks names that are words or persons, too', () => {
    const flags = new Map<string, boolean>();
    for (const language of ['en', 'ar'])
      for (const entry of gazetteer.names(language))
        flags.set(`${entry.name} ${entry.concept}`, entry.ambiguous === true);
    expect(flags.get('Reading place:gb/england/reading')).toBe(true);
    expect(flags.get('Nice place:fr/provence-alpes-cote-dazur/nice')).toBe(true);
    expect(flags.get('مالي place:ml')).toBe(true);
    expect(flags.get('London place:gb/england/london')).toBe(false);
    expect(flags.get('بغداد place:iq/baghdad')).toBe(false);
  });

  it('names states by adjective, demonym and capital', () => {
    const sorts = (name: string): string[] =>
      [...gazetteer.names('en'), ...gazetteer.names('ar')]
        .filter((entry) => entry.name === name && entry.concept === 'actor:ru')
        .map((entry) => entry.sort);
    expect(sorts('Russian')).toEqual(['adjective']);
    expect(sorts('Russians')).toEqual(['demonym']);
    expect(sorts('روسي')).toEqual(['adjective']);
    expect(sorts('Moscow')).toEqual(['metonym']);
  });
});
