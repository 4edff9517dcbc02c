import { describe, expect, it } from 'vitest';
import { lexeme, pack, senses } from './tokens';

describe('events', () => {
  it.each<[text: string, word: string, event: string, frame: string]>([
    ['Rebels shot down a jet.', 'shot down', 'shoot-down', 'transitive'],
    ['They are shooting down drones.', 'shooting down', 'shoot-down', 'transitive'],
    ['A bomb went off.', 'went off', 'explode', 'instrument'],
    ['A child died.', 'died', 'die', 'unaccusative'],
    ['The army carried out a raid.', 'carried out', 'happen', 'light'],
    ['The blast caused a fire.', 'caused', 'cause', 'causative'],
    ['The town came under fire.', 'came under', 'target', 'undergoer'],
    ['The ferry sank.', 'sank', 'sink', 'labile'],
    ['Police clashed with protesters.', 'clashed', 'clash', 'symmetric'],
    ['A train derailed.', 'derailed', 'derail', 'labile'],
    ['Parliament approved the bill.', 'approved', 'approve', 'transitive'],
    ['The minister resigned.', 'resigned', 'resign', 'intransitive'],
    ['Shares plunged.', 'plunged', 'fall', 'unaccusative'],
    ['Hackers breached the site.', 'breached', 'breach', 'transitive'],
    ['A court acquitted him.', 'acquitted', 'acquit', 'transitive'],
    ['Workers walked out.', 'walked out', 'labour-strike', 'intransitive'],
    ['An earthquake shook it.', 'earthquake', 'quake', 'unaccusative'],
    ['the derailment of a train', 'derailment', 'derail', 'unaccusative'],
    ['Two suicide bombings', 'suicide bombings', 'explode', 'transitive'],
    ['They legalized it.', 'legalized', 'allow', 'transitive'],
  ])('%s → %s is %s/%s', (text, word, event, frame) => {
    expect(senses(text, word, 'event')).toContainEqual({ kind: 'event', event, frame });
  });
});

describe('speech', () => {
  it.each<[text: string, word: string, act: string]>([
    ['He told Reuters it fell.', 'told', 'tell'],
    ['The group claimed responsibility for it.', 'claimed responsibility for', 'claim-responsibility'],
    ['It could not be independently verified.', 'could not be independently verified', 'cannot-confirm'],
    ['It was not immediately clear.', 'was not immediately clear', 'cannot-confirm'],
    ['He declined to comment.', 'declined to comment', 'decline'],
    ['They denied it.', 'denied', 'deny'],
    ['They said it had nothing to do with the blast.', 'said it had nothing to do with', 'deny'],
    ['He admitted it.', 'admitted', 'admit'],
    ['"It fell," he added.', 'added', 'carry-on'],
    ['According to officials', 'According to', 'say'],
    ['media quoting officials', 'quoting', 'relay'],
    ['Video showed smoke.', 'showed', 'show'],
    ['in a statement', 'statement', 'say'],
    ['It is too early to say.', 'too early to say', 'cannot-confirm'],
  ])('%s', (text, word, act) => {
    expect(senses(text, word, 'speech')).toContainEqual({ kind: 'speech', act });
  });
});

describe('hedges, stages, negation, bounds', () => {
  it.each<[text: string, word: string, certainty: string]>([
    ['It may have fallen.', 'may', 'possible'],
    ['It was probably a bomb.', 'probably', 'probable'],
    ['It was allegedly a bomb.', 'allegedly', 'possible'],
    ['It appeared to be a bomb.', 'appeared', 'possible'],
    ['the suspected bomber', 'suspected', 'probable'],
    ['initial tests', 'initial', 'possible'],
  ])('%s: %s is %s', (text, word, certainty) => {
    expect(senses(text, word, 'certainty')).toContainEqual({ kind: 'certainty', certainty });
  });

  it.each<[string, string, string]>([
    ['Police foiled an attack.', 'foiled', 'attempted'],
    ['He tried to flee.', 'tried to', 'attempted'],
    ['He threatened to attack.', 'threatened to', 'threatened'],
    ['an attempted coup', 'attempted coup', ''],
  ])('%s: %s is %s', (text, word, stage) => {
    const found = senses(text, word, 'stage').map((sense) => sense.stage);
    expect(found).toEqual(stage === '' ? [] : [stage]);
  });

  it.each<[string, string, string]>([
    ['at least 5 people', 'at least', 'at-least'],
    ['no fewer than 5 people', 'no fewer than', 'at-least'],
    ['more than 5 people', 'more than', 'more-than'],
    ['over 500 people', 'over', 'more-than'],
    ['up to 5 people', 'up to', 'at-most'],
    ['about 50 people', 'about', 'about'],
    ['some 50 people', 'Some', 'about'],
    ['nearly 50 people', 'nearly', 'about'],
    ['fewer than 50 people', 'fewer than', 'less-than'],
  ])('%s', (text, word, bound) => {
    const own = word === 'Some' ? 'some' : word;
    expect(senses(text, own, 'bound')).toEqual([{ kind: 'bound', bound }]);
  });

  it('has no bound where no number follows', () => {
    expect(senses('They walked over the hill.', 'over', 'bound')).toEqual([]);
    expect(senses('They talked about peace.', 'about', 'bound')).toEqual([]);
  });

  it.each(['no', 'never', 'without', 'nobody', 'none'])('negates: %s', (word) => {
    expect(lexeme(`There was ${word} harm.`, word).pos).toBe('negator');
  });
});

describe('names', () => {
  it.each<[text: string, word: string, ids: string[]]>([
    ['a US jet', 'US', ['actor:us']],
    ['a U.S. jet', 'U.S.', ['actor:us']],
    ['They told us so.', 'us', []],
    ['the WHO said', 'WHO', ['actor:who']],
    ['the man who said', 'who', []],
    ['the Syrian Observatory for Human Rights said', 'Syrian Observatory for Human Rights', ['actor:sohr']],
    ['in Deir Ez-Zor', 'Deir Ez-Zor', ['place:sy/deir-ez-zor']],
    ['in Deir-ez-Zor', 'Deir-ez-Zor', ['place:sy/deir-ez-zor']],
    ['two car bombs', 'car bombs', ['thing:weapon/bomb/car-bomb']],
    ['in Nice', 'Nice', ['place:ro/nice']],
    ['Nice work', 'Nice', []],
    ['a US-led force', 'US-led', ['actor:us']],
  ])('%s', (text, word, ids) => {
    expect(senses(text, word, 'concept').map(({ id }) => id)).toEqual(ids);
  });

  it.each<[string, string]>([
    ['said Pavlo Kyrylenko, the governor', 'Pavlo Kyrylenko'],
    ['by President Pavlo Kyrylenko', 'Pavlo Kyrylenko'],
    ['Gen. Abdul Rahman al-Mashhadani said', 'Abdul Rahman al-Mashhadani'],
    ['the Alma Centre for Strategic Studies said', 'Alma Centre for Strategic Studies'],
    ['J. K. Galbraith wrote', 'J. K. Galbraith'],
  ])('%s', (text, name) => {
    expect(lexeme(text, name).pos).toBe('name');
  });
});

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['Mr. Smith came. He left.', ['Mr. Smith came.', 'He left.']],
    ['The U.S. said so. Gen. Lee fell.', ['The U.S. said so.', 'Gen. Lee fell.']],
    ['In the U.S. The war ended.', ['In the U.S.', 'The war ended.']],
    ['It measured 7.8. It was deep.', ['It measured 7.8.', 'It was deep.']],
    ['“We left.” The army came.', ['“We left.”', 'The army came.']],
    ['“Why?” he asked.', ['“Why?” he asked.']],
    ['Two die in fire\n\nA fire broke out', ['Two die in fire', 'A fire broke out']],
    ['Two die in fire\nA fire broke out', ['Two die in fire', 'A fire broke out']],
    ['On Jan. 5 it fell.', ['On Jan. 5 it fell.']],
  ])('%j', (text, expected) => {
    const found = pack.sentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(expected);
  });
});
