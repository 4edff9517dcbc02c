import { describe, expect, it } from 'vitest';
import { coordinated } from '../../../src/extraction/syntax/coordinated';
import { parseSentence } from '../../../src/extraction/syntax/parse';
import { defaultGazetteer } from '../../../src/gazetteer/default-gazetteer';
import { defaultPacks } from '../../../src/pipeline/default-packs';
import type { Language } from '../lines';

const packs = defaultPacks(defaultGazetteer());

function parsed(language: Language, text: string) {
  const pack = packs.find((one) => one.language === language);
  const [sentence] = pack?.sentences(text, 0, text.length) ?? [];
  if (pack === undefined || sentence === undefined) throw new Error(`no sentence in ${text}`);
  const syntax = parseSentence(sentence.tokens, pack);
  const words = (from: number, to: number) =>
    text.slice(sentence.tokens[from]?.start ?? 0, sentence.tokens[to - 1]?.end ?? 0);
  const phrase = (index: number) => {
    const found = syntax.phrases[index];
    return found === undefined ? '' : words(found.from, found.to);
  };
  return { syntax, words, phrase };
}

/** Sentence → `verb: subject | objects | obliques` of each verb. */
const relations: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'A drone hit the base, the army said.', ['hit: A drone | the base |', 'said: the army | |']],
  ['en', 'The bridge fell, said Anna Weber.', ['fell: The bridge | |', 'said: Anna Weber | |']],
  ['en', 'In Homs, nine people died.', ['died: nine people | | Homs']],
  ['en', 'The army hit a base, a market and a school.', ['hit: The army | a base, a market, a school |']],
  ['en', 'The rockets fired from Gaza landed.', ['fired: The rockets | | Gaza', 'landed: The rockets | |']],
  ['en', 'Rebels captured and executed ten men.', ['captured: Rebels | ten men |', 'executed: Rebels | ten men |']],
  // What is owned is struck, left and spoken of, not its owner.
  ['en', "The court upheld Peru's ban.", ['upheld: The court | ban |']],
  ['en', "The judge jailed the son of Chile's former minister.", ['jailed: The judge | the son |']],
  ['en', "Doctors in Syria's rebel-held province said so.", ['said: Doctors | | rebel-held province']],
  [
    'en',
    "A boy died, and the mine closed, Peru's army said.",
    ['died: A boy | |', 'closed: the mine | |', 'said: army | |'],
  ],
  // A relative clause interrupts: its antecedent's first term goes on.
  ['en', 'The mayor, who lives there, closed the road.', ['lives: The mayor | |', 'closed: The mayor | the road |']],
  ['en', 'The owner of the truck that burned was fined.', ['burned: the truck | |', 'fined: The owner | |']],
  // What is likely or ready does nothing itself.
  ['en', 'The army is unlikely to attack the port.', ['is: The army | unlikely |', 'attack: The army | the port |']],
  // An infinitive behind an object goes on with who acts, unless somebody is asked.
  [
    'en',
    'The president visited the camp to meet the families.',
    ['visited: The president | the camp |', 'meet: The president | the families |'],
  ],
  [
    'en',
    'The army ordered the residents to leave the town.',
    ['ordered: The army | the residents |', 'leave: the residents | the town |'],
  ],
  [
    'en',
    'The mayor waited for the rebels to leave the town.',
    ['waited: The mayor | | the rebels', 'leave: the rebels | the town |'],
  ],
  // The subject's own infinitive and participle stand before its verb.
  ['en', 'Technology to clean the air will be needed.', ['clean: Technology | the air |', 'needed: Technology | |']],
  [
    'en',
    'The loss of forests surrounding the town has ruined farmers.',
    ['surrounding: forests | the town |', 'ruined: The loss | farmers |'],
  ],
  [
    'en',
    'In a statement issued on Sunday, the ministry denied the report.',
    ['issued: a statement | | a statement', 'denied: the ministry | the report |'],
  ],
  // A relative clause without a comma tells of no name, agrees in number, and is of the same noun as the one before "and".
  [
    'en',
    'The navy found a transmitter in Latakia that sends signals.',
    ['found: The navy | a transmitter | Latakia', 'sends: a transmitter | signals |'],
  ],
  [
    'en',
    'The commander of the brigades that was captured escaped.',
    ['captured: The commander | |', 'escaped: The commander | |'],
  ],
  [
    'en',
    'The mayor showed maps which name the villages and which were used by the army.',
    ['showed: The mayor | maps |', 'name: maps | the villages |', 'used: maps | | the army'],
  ],
  // What opens the sentence is done by the subject behind the comma.
  ['en', 'After closing the road, the mayor left.', ['closing: the mayor | the road |', 'left: the mayor | |']],
  // A gerund under a preposition goes on with the subject, or with the object of one accused, held or kept.
  ['en', 'The officer was held for smuggling goods.', ['held: The officer | |', 'smuggling: The officer | goods |']],
  ['en', 'Police held two men for smuggling goods.', ['held: Police | two men |', 'smuggling: two men | goods |']],
  // A relative clause without a word that says so has its own subject, and so has what it tries.
  ['en', 'Most of the girls I met had left the school.', ['met: I | |', 'left: Most of the girls | the school |']],
  [
    'en',
    'The bridge that the rebels tried to cross has collapsed.',
    ['tried to: the rebels | |', 'cross: the rebels | |', 'collapsed: The bridge | |'],
  ],
  ['en', 'With help from a bank, they soon rebuilt it.', ['rebuilt: they | it | help']],
  ['ar', 'قصف الجيش القرية.', ['قصف: الجيش | القرية |']],
  ['ar', 'قصفت طائرات إسرائيلية المستشفى.', ['قصفت: طائرات إسرائيلية | المستشفى |']],
  ['ar', 'نجم الانفجار عن تسرب.', ['نجم: الانفجار | | تسرب']],
];

/** Sentence → the clauses it is cut into. */
const clauses: readonly (readonly [Language, string, readonly string[]])[] = [
  // A list is the subject of what is said without a "that".
  [
    'en',
    'The army said four soldiers and an interpreter were killed.',
    ['The army said', 'four soldiers and an interpreter were killed.'],
  ],
  ['en', 'The union said the bank and its heirs had paid.', ['The union said', 'the bank and its heirs had paid.']],
  [
    'en',
    'The coach said two players, a guide of the team and a driver were ill.',
    ['The coach said', 'two players, a guide of the team and a driver were ill.'],
  ],
  ['en', 'He told Reuters the dam and the road had gone.', ['He told Reuters', 'the dam and the road had gone.']],
  // What each of them did is told of each.
  [
    'en',
    'The judge said a man was jailed and two women were freed.',
    ['The judge said', 'a man was jailed', 'and two women were freed.'],
  ],
  [
    'en',
    'The allies rejected the version; a channel mocked it.',
    ['The allies rejected the version', '; a channel mocked it.'],
  ],
];

/** Sentence → phrases that stand beside its first in a list. */
const lists: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'Turkey and Russia struck.', ['Russia']],
  ['en', 'The army, the police and the fire service came.', ['the police', 'the fire service']],
  ['en', 'The president, Ahmed Saeed, came.', []],
  ['en', 'The army of Iraq and the police came.', ['the police']],
  ['ar', 'تركيا وروسيا قصفتا البلدة.', ['روسيا']],
];

describe('parseSentence', () => {
  it.each(clauses)('%s clauses: %s', (language, text, expected) => {
    const { syntax, words } = parsed(language, text);
    expect(syntax.clauses.map(({ from, to }) => words(from, to))).toEqual(expected);
  });

  it.each(relations)('%s: %s', (language, text, expected) => {
    const { syntax, words, phrase } = parsed(language, text);
    const lines = syntax.relations
      .filter(({ token }) => syntax.tokens[token]?.lexeme.pos === 'verb')
      .map(({ token, subject, objects, obliques }) =>
        `${words(token, token + 1)}: ${phrase(subject)} | ${objects.map(phrase).join(', ')} | ${obliques.map(phrase).join(', ')}`
          .replaceAll('  ', ' ')
          .trim(),
      );
    expect(lines).toEqual(expected);
  });
});

describe('coordinated', () => {
  it.each(lists)('%s: %s', (language, text, expected) => {
    const { syntax, phrase } = parsed(language, text);
    expect(coordinated(syntax, 0).map(phrase)).toEqual(expected);
  });
});
