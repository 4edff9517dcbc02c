import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/languages/ar/lexicon';
import { readEntries } from '../../../src/languages/ar/lexicon/read-entries';
import { readHeads } from '../../../src/languages/ar/lexicon/read-heads';
import { eventClasses } from '../../../src/model/event-class';
import { sensesOf } from './arabic-pack';

/** What no word names: the extraction gives it to verbs without a class. */
const withoutWords = new Set(['act', 'be']);

describe('event lexicon', () => {
  it('has words for every class', () => {
    const covered = new Set(
      lexicon
        .flatMap((table) => readEntries(table))
        .filter((line) => line.items.length > 0)
        .flatMap((line) => readHeads(line.heads).senses)
        .flatMap((sense) => (sense.kind === 'event' ? [sense.event as string] : [])),
    );
    expect(Object.keys(eventClasses).filter((event) => !covered.has(event) && !withoutWords.has(event))).toEqual([]);
  });

  it.each([
    ['انفجرت عبوة', 'انفجرت', 'explode', 'instrument'],
    ['انفجار ضخم', 'انفجار', 'explode', 'instrument'],
    ['ألقت الشرطة القبض على', 'ألقت', 'detain', 'transitive'],
    ['لقي خمسة مصرعهم', 'لقي', 'die', 'unaccusative'],
    ['توفي الرجل', 'توفي', 'die', 'unaccusative'],
    ['شنت القوات هجوما', 'شنت', 'attack', 'light'],
    ['أسفر عن مقتل', 'أسفر', 'cause', 'causative'],
    ['مقتل جندي', 'مقتل', 'kill', 'transitive'],
    ['أطلق مسلح النار', 'أطلق', 'shoot', 'transitive'],
    ['اشتبكت القوات', 'اشتبكت', 'clash', 'symmetric'],
    ['انهار المبنى', 'انهار', 'collapse', 'unaccusative'],
    ['استقال الوزير', 'استقال', 'resign', 'unaccusative'],
    ['ارتفعت الأسعار', 'ارتفعت', 'rise', 'unaccusative'],
    ['رفع البنك الفائدة', 'رفع', 'rise', 'transitive'],
    ['فاز المنتخب', 'فاز', 'win', 'intransitive'],
    ['أضرب العمال', 'أضرب', 'labour-strike', 'intransitive'],
    ['وقع الانفجار', 'وقع', 'happen', 'unaccusative'],
    ['عثرت القوات على', 'عثرت', 'find', 'transitive'],
    ['احترقت الشاحنة', 'احترقت', 'burn', 'unaccusative'],
    ['هزة أرضية', 'هزة أرضية', 'quake', undefined],
  ])('%s', (text, word, event, frame) => {
    expect(sensesOf(text, word, 'event')).toContainEqual(
      frame === undefined ? { kind: 'event', event } : { kind: 'event', event, frame },
    );
  });
});
