// Long because it gathers every table of the lexicon.
import type { ActConcept } from '../../model/act-concept';
import type { EventClass } from '../../model/event-class';
import type { LexiconEntry } from '../../model/lexicon-entry';
import type { Effect } from '../../model/quantity';
import type { Frame, Sense, SpeechAct } from '../../model/token';
import { PhraseTrie } from '../../text/phrase-trie';
import { readSelections } from '../../text/read-selections';
import { pluralOf, type VerbForms, verbForms } from './inflect';
import { actVerbs } from './lexicon/acts';
import { assaultAdjectives, assaultNouns, assaultVerbs } from './lexicon/assault';
import {
  casualtyAdjectives,
  casualtyNouns,
  measureAdjectives,
  measureNouns,
  measureVerbs,
  reckoningVerbs,
  units,
} from './lexicon/counts';
import {
  anonymity,
  ascribingVerbs,
  bounds,
  clearingVerbs,
  governingNouns,
  governingVerbs,
  hedgeNouns,
  hedges,
  hedgeVerbs,
  involvement,
  partakingVerbs,
  partVerbs,
  scopes,
  stageVerbs,
  stageWords,
} from './lexicon/cues';
import { degrees } from './lexicon/degrees';
import { capacityVerbs, givingVerbs, pursuingVerbs } from './lexicon/frames';
import {
  auxiliaries,
  auxiliaryNumbers,
  type ClosedClass,
  connectives,
  negators,
  prepositions,
  pronounsAndDeterminers,
} from './lexicon/function-words';
import {
  copularPhrases,
  generalAdjectives,
  generalAdverbs,
  generalNouns,
  generalVerbs,
  plainPhrases,
} from './lexicon/general';
import { harmAdjectives, harmNouns, harmVerbs } from './lexicon/harm';
import { movementAdjectives, movementNouns, movementVerbs, possessionNouns } from './lexicon/movement';
import { natureAdjectives, natureNouns, natureVerbs } from './lexicon/nature';
import { parts, sides, stays, titles } from './lexicon/places';
import { politicsAdjectives, politicsNouns, politicsVerbs } from './lexicon/politics';
import { reactionAdjectives, reactionNouns, reactionVerbs } from './lexicon/reaction';
import { selectedVerbs } from './lexicon/selections';
import { societyAdjectives, societyNouns, societyVerbs } from './lexicon/society';
import { speechAdjectives, speechNouns, speechVerbs, wordedAdjectives, wordedVerbs } from './lexicon/speech';
import { type Ends, stateNouns, states, stateVerbs, wellbeingNouns } from './lexicon/states';
import { phraseKeys } from './phrase-keys';
import { nounReading, plainLexeme, Reading, verbReading } from './reading';
import { american } from './spelling';
import { partOfSpeech, Tag, tagOf } from './tag';

/** Words that begin a phrase which does not inflect: "could not be verified". */
const rigid = new Set(
  `can could was were is are has have had no not too yet it do does did would without made remains premature impossible neither don't didn't
  cannot`.split(/\s+/u),
);

const selves = ['himself', 'herself', 'itself', 'themselves'];
const owners = ['his', 'her', 'its', 'their'];

type Class = 'verb' | 'noun' | 'adjective';

/** Gathers senses by lemma, then gives every form its readings. */
export class LexiconBuilder {
  readonly trie = new PhraseTrie<readonly Reading[]>();
  private readonly senses: Record<Class, Map<string, Sense[]>> = {
    verb: new Map(),
    noun: new Map(),
    adjective: new Map(),
  };

  /** Forms of the user's own verbs that are not made by rule. */
  private readonly irregular = new Map<string, VerbForms>();

  /** Adds senses to a lemma of a class; the lemma may be a phrase. */
  add(kind: Class, lemma: string, senses: readonly Sense[]): void {
    const map = this.senses[kind];
    const old = map.get(lemma);
    if (old === undefined) map.set(lemma, [...senses]);
    else old.push(...senses.filter((sense) => !old.some((other) => same(other, sense))));
  }

  /** Adds a word of the user's; its senses come before what the tables know of it. */
  addEntry({ pos, word, senses, plurals = [], past }: LexiconEntry): void {
    const lemma = word.toLowerCase();
    if (pos !== 'verb' && pos !== 'noun' && pos !== 'adjective') {
      this.enter(lemma, new Reading(plainLexeme(lemma, lemma, pos, senses), tagOf(pos)));
      return;
    }
    const [past1, participle = past1] = past ?? [];
    const [first = ''] = lemma.split(' ');
    if (past1 !== undefined && participle !== undefined)
      this.irregular.set(first, { ...verbForms(first), past: [past1], participle: [participle] });
    this.add(pos, lemma, senses);
    for (const plural of plurals) {
      if (pos === 'noun') this.enter(plural.toLowerCase(), nounReading(plural.toLowerCase(), lemma, true, senses));
    }
  }

  /** Whether a lemma of the class has a sense already. */
  has(kind: Class, lemma: string): boolean {
    return (this.senses[kind].get(lemma)?.length ?? 0) > 0;
  }

  /** Adds a table of `class[/frame]: lemmas` lines. */
  addEvents(kind: Class, table: string): void {
    for (const [key, lemmas] of rows(table)) {
      const [event, frame] = key.split('/') as [EventClass, Frame | undefined];
      const sense: Sense = { kind: 'event', event, frame: frame ?? 'transitive' };
      for (const lemma of lemmas) this.add(kind, lemma, [sense]);
    }
  }

  /** Adds a table of `act: verbs` lines for acts that no event class names. */
  addActs(table: string): void {
    for (const [act, lemmas] of rows(table)) {
      for (const lemma of lemmas) this.add('verb', lemma, [{ kind: 'act', act: act as ActConcept }]);
    }
  }

  /** Adds a table of the senses that verbs have of some objects alone. */
  addSelections(table: string): void {
    for (const [verb, sense] of readSelections(table)) this.add('verb', verb, [sense]);
  }

  /** Adds a table of `act: lemmas` lines. */
  addSpeech(kind: Class, table: string): void {
    for (const [act, lemmas] of rows(table)) {
      for (const lemma of lemmas) this.add(kind, lemma, [{ kind: 'speech', act: act as SpeechAct }]);
    }
  }

  /** Gives every form of every lemma its readings. */
  build(): void {
    for (const [lemma, senses] of this.senses.verb) {
      for (const base of variants(lemma)) this.verb(base, lemma, senses);
    }
    for (const [lemma, senses] of this.senses.noun) {
      for (const base of variants(lemma)) this.noun(base, lemma, senses);
    }
    for (const [lemma, senses] of this.senses.adjective) {
      for (const base of variants(lemma)) {
        this.enter(base, new Reading(plainLexeme(base, lemma, 'adjective', senses), Tag.Adjective));
      }
    }
  }

  /** Enters the words of closed classes as they are. */
  closed(classes: readonly ClosedClass[]): void {
    for (const [words, tag, senses, lemma] of classes) {
      for (const word of words.split(',')) {
        for (const form of new Set([word, american(word)])) {
          const lexeme = plainLexeme(form, lemma ?? word, partOfSpeech(tag), senses);
          const number = (tag & Tag.Aux) !== 0 ? (auxiliaryNumbers[form] ?? null) : null;
          this.enter(form, new Reading({ ...lexeme, number }, tag));
        }
      }
    }
  }

  /** Enters one reading of one form; readings that share lemma and class are joined. */
  enter(form: string, reading: Reading): void {
    this.trie.add(phraseKeys(form), [reading], joined);
  }

  private verb(base: string, lemma: string, senses: readonly Sense[]): void {
    const [first = '', ...rest] = base.split(' ');
    const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
    if (rest.length > 0 && rigid.has(first)) {
      this.enter(base, verbReading(base, lemma, Tag.Past, senses));
      return;
    }
    const tags = new Map<string, number>();
    const note = (form: string, tag: number): void => {
      tags.set(form, (tags.get(form) ?? 0) | tag);
    };
    const forms = this.irregular.get(first) ?? verbForms(first);
    note(forms.base, Tag.Base);
    note(forms.third, Tag.Third);
    for (const form of forms.past) note(form, Tag.Past);
    for (const form of forms.participle) note(form, Tag.Participle);
    for (const form of forms.gerund) note(form, Tag.Gerund);
    for (const [form, tag] of tags) {
      for (const ending of tails(tail)) this.enter(form + ending, verbReading(form + ending, lemma, tag, senses));
    }
  }

  private noun(base: string, lemma: string, senses: readonly Sense[]): void {
    if (pluralOnly(base)) {
      this.enter(base, nounReading(base, lemma, true, senses));
      return;
    }
    this.enter(base, nounReading(base, lemma, false, senses));
    if (base.startsWith('the ')) return;
    const plural = pluralPhrase(base);
    this.enter(plural, nounReading(plural, lemma, true, senses));
  }
}

function same(a: Sense, b: Sense): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function joined(old: readonly Reading[], fresh: readonly Reading[]): readonly Reading[] {
  const out = [...old];
  for (const reading of fresh) {
    const twin = out.findIndex(
      ({ lexeme }) => lexeme.lemma === reading.lexeme.lemma && lexeme.pos === reading.lexeme.pos,
    );
    if (twin < 0) out.push(reading);
    else out[twin] = merged(out[twin] as Reading, reading);
  }
  return out;
}

function merged(a: Reading, b: Reading): Reading {
  const fresh = b.lexeme.senses.filter((sense) => !a.lexeme.senses.some((other) => same(other, sense)));
  return new Reading({ ...a.lexeme, senses: [...a.lexeme.senses, ...fresh] }, a.tags | b.tags);
}

function rows(table: string): [string, string[]][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(':');
      return [
        line.slice(0, colon),
        line
          .slice(colon + 1)
          .split(',')
          .map((lemma) => lemma.trim())
          .filter((lemma) => lemma !== ''),
      ];
    });
}

/** The phrase, and its American spelling where that differs. */
function variants(lemma: string): Set<string> {
  return new Set([lemma, american(lemma)]);
}

/** "oneself" and "one's" in a phrase, in each person. */
function tails(tail: string): string[] {
  if (tail.includes('oneself')) return selves.map((self) => tail.replace('oneself', self));
  if (tail.includes("one's")) return owners.map((owner) => tail.replace("one's", owner));
  return [tail];
}

/** Nouns given in the plural, which have no singular here: "talks", "hostilities". */
function pluralOnly(noun: string): boolean {
  const last = noun.slice(noun.lastIndexOf(' ') + 1);
  if (/^(?:people|(?:wo|service|gun|crew|fisher|police)?men|children|passers-?by)$/u.test(last)) return true;
  return (
    /[^sui]s$/u.test(last) &&
    !/^(?:gas|news|series|species|means|crossroads|headquarters|barracks|works|aids|lens|virus|chaos|bias|canvas|atlas|ethos|christmas|always)$/u.test(
      last,
    ) &&
    !/(?:ous|ss)$/u.test(last)
  );
}

/** The plural of a noun phrase: its last word, or the one before "of", "in", "to". */
export function pluralPhrase(noun: string): string {
  const cut = noun.search(/(?: (?:of|in|to|on|at|for|d'|against|by|per|an)\b|-(?:by|up|on|in-law)$)/u);
  const head = cut < 0 ? noun : noun.slice(0, cut);
  const space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('-'));
  return head.slice(0, space + 1) + pluralOf(head.slice(space + 1)) + (cut < 0 ? '' : noun.slice(cut));
}

const list = (words: string): string[] =>
  words
    .split(/[,\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Adds the words of both ends of each scale. */
function addScales(lexicon: LexiconBuilder, kind: Class, scales: Readonly<Partial<Record<string, Ends>>>): void {
  for (const [scale, ends] of Object.entries(scales)) {
    for (const word of list(ends?.up ?? '')) lexicon.add(kind, word, [{ kind: 'degree', scale, sign: 1 }]);
    for (const word of list(ends?.down ?? '')) lexicon.add(kind, word, [{ kind: 'degree', scale, sign: -1 }]);
  }
}

/** A builder that holds everything but the names of a gazetteer. */
export function baseLexicon(own: readonly LexiconEntry[] = []): LexiconBuilder {
  const lexicon = new LexiconBuilder();
  for (const entry of own) lexicon.addEntry(entry);
  lexicon.addSelections(selectedVerbs);
  for (const table of [
    assaultVerbs,
    harmVerbs,
    natureVerbs,
    movementVerbs,
    politicsVerbs,
    societyVerbs,
    reactionVerbs,
  ]) {
    lexicon.addEvents('verb', table);
  }
  for (const table of [
    assaultNouns,
    harmNouns,
    natureNouns,
    movementNouns,
    politicsNouns,
    societyNouns,
    reactionNouns,
  ]) {
    lexicon.addEvents('noun', table);
  }
  for (const table of [
    assaultAdjectives,
    harmAdjectives,
    natureAdjectives,
    movementAdjectives,
    politicsAdjectives,
    societyAdjectives,
    reactionAdjectives,
  ]) {
    lexicon.addEvents('adjective', table);
  }
  lexicon.addActs(actVerbs);
  lexicon.addSpeech('verb', speechVerbs);
  lexicon.addSpeech('noun', speechNouns);
  lexicon.addSpeech('adjective', speechAdjectives);
  for (const [certainty, verbs] of Object.entries(hedgeVerbs)) {
    for (const verb of list(verbs)) {
      lexicon.add('verb', verb, [{ kind: 'certainty', certainty: certainty as 'possible' | 'probable' }]);
    }
  }
  for (const [certainty, nouns] of Object.entries(hedgeNouns)) {
    for (const noun of list(nouns)) {
      lexicon.add('noun', noun, [{ kind: 'certainty', certainty: certainty as 'possible' | 'probable' }]);
    }
  }
  for (const [stage, verbs] of Object.entries(stageVerbs)) {
    for (const verb of list(verbs)) lexicon.add('verb', verb, [{ kind: 'stage', stage: stage as 'attempted' }]);
  }
  for (const [deed, form, verbs] of governingVerbs) {
    for (const verb of list(verbs)) lexicon.add('verb', verb, [{ kind: 'governs', deed, form }]);
  }
  for (const [deed, form, nouns] of governingNouns) {
    for (const noun of list(nouns)) lexicon.add('noun', noun, [{ kind: 'governs', deed, form }]);
  }
  for (const [effect, nouns] of Object.entries(casualtyNouns)) {
    for (const noun of list(nouns)) {
      lexicon.add('noun', noun, [{ kind: 'casualty', effect: effect as Effect }]);
      if (/^number of|\btoll\b|figure$/u.test(noun))
        lexicon.add('noun', noun, [{ kind: 'measure', measure: 'number' }]);
    }
  }
  for (const [effect, words] of Object.entries(casualtyAdjectives)) {
    for (const word of list(words)) lexicon.add('adjective', word, [{ kind: 'casualty', effect: effect as Effect }]);
  }
  for (const noun of list(possessionNouns)) lexicon.add('noun', noun, [{ kind: 'possession' }]);
  for (const noun of list(wellbeingNouns)) lexicon.add('noun', noun, [{ kind: 'wellbeing' }]);
  for (const verb of list(clearingVerbs)) lexicon.add('verb', verb, [{ kind: 'involvement' }]);
  for (const verb of list(partakingVerbs)) lexicon.add('verb', verb, [{ kind: 'partakes' }]);
  for (const verb of list(partVerbs)) lexicon.add('verb', verb, [{ kind: 'partakes' }, { kind: 'involvement' }]);
  for (const verb of list(ascribingVerbs)) {
    lexicon.add('verb', verb, [{ kind: 'ascribes' }, { kind: 'speech', act: 'accuse' }]);
  }
  for (const verb of list(pursuingVerbs)) lexicon.add('verb', verb, [{ kind: 'pursues' }]);
  for (const verb of list(wordedVerbs)) lexicon.add('verb', verb, [{ kind: 'worded' }]);
  for (const word of list(wordedAdjectives)) lexicon.add('adjective', word, [{ kind: 'worded' }]);
  for (const verb of list(givingVerbs)) lexicon.add('verb', verb, [{ kind: 'gives' }]);
  for (const verb of list(reckoningVerbs)) lexicon.add('verb', verb, [{ kind: 'reckons' }]);
  for (const [said, verbs] of Object.entries(capacityVerbs)) {
    for (const verb of list(verbs)) lexicon.add('verb', verb, [{ kind: 'capacity', said: said as 'able' | 'plain' }]);
  }
  for (const [measure, verb] of Object.entries(measureVerbs)) lexicon.add('verb', verb, [{ kind: 'measure', measure }]);
  for (const [measure, words] of Object.entries(measureAdjectives))
    for (const word of list(words)) lexicon.add('adjective', word, [{ kind: 'measure', measure }]);
  for (const [measure, nouns] of Object.entries(measureNouns)) {
    for (const noun of list(nouns)) lexicon.add('noun', noun, [{ kind: 'measure', measure }]);
  }
  for (const [unit, words] of Object.entries(units)) {
    for (const entry of list(words)) {
      const space = entry.lastIndexOf(' ');
      lexicon.add('noun', entry.slice(0, space), [{ kind: 'unit', unit, factor: Number(entry.slice(space + 1)) }]);
    }
  }
  lexicon.add('noun', 'target', [{ kind: 'link', link: 'target' }]);
  for (const word of list(parts)) lexicon.add('noun', word, [{ kind: 'locative', relation: 'part-of' }]);
  for (const [side, words] of Object.entries(sides)) {
    for (const word of list(words)) {
      const sense: Sense = { kind: 'locative', relation: 'part-of', side };
      if (/ern$|^(?:central|downtown|coastal|inner|outlying|suburban)$/u.test(word))
        lexicon.add('adjective', word, [sense]);
      else {
        lexicon.add('noun', word, [sense]);
        lexicon.add('adjective', word, [sense]);
        lexicon.closed([
          [
            `${word} of,to the ${word} of,just ${word} of`,
            Tag.Preposition,
            [
              { kind: 'marks', roles: ['place'] },
              { kind: 'locative', relation: 'direction', side },
            ],
          ],
          [`in the ${word} of`, Tag.Preposition, [{ kind: 'marks', roles: ['place'] }, sense]],
        ]);
      }
    }
  }
  for (const [thing, words] of Object.entries(stays)) {
    for (const word of list(words)) lexicon.add('adjective', word, [{ kind: 'stay', thing }]);
  }
  for (const title of list(titles)) {
    // "Mrs" is no several of "Mr".
    if (title === 'mr') lexicon.enter(title, nounReading(title, title, false, []));
    else lexicon.add('noun', title, []);
  }
  // So many lives are so many persons; life is none.
  lexicon.enter('lives', nounReading('lives', 'life', true, [{ kind: 'concept', id: 'thing:person', sort: 'noun' }]));
  for (const noun of list(plainPhrases)) lexicon.add('noun', noun, []);
  // Two who belong together.
  const couple = nounReading('couple', 'couple', false, [{ kind: 'concept', id: 'thing:person/couple', sort: 'noun' }]);
  lexicon.enter('couple', new Reading({ ...couple.lexeme, number: 'dual' }, Tag.Noun));
  addScales(lexicon, 'adjective', degrees);
  addScales(lexicon, 'adjective', states);
  addScales(lexicon, 'noun', stateNouns);
  addScales(lexicon, 'verb', stateVerbs);
  for (const verb of generalVerbs.trim().split(/\s+/u)) lexicon.add('verb', verb, []);
  for (const verb of list(copularPhrases)) lexicon.add('verb', verb, []);
  for (const noun of generalNouns.trim().split(/\s+/u)) lexicon.add('noun', noun, []);
  for (const adjective of generalAdjectives.trim().split(/\s+/u)) lexicon.add('adjective', adjective, []);
  lexicon.closed(
    generalAdverbs
      .trim()
      .split(/\s+/u)
      .map((adverb): ClosedClass => [adverb, Tag.Adverb, []]),
  );
  for (const classes of [
    prepositions,
    pronounsAndDeterminers,
    connectives,
    negators,
    auxiliaries,
    hedges,
    stageWords,
    bounds,
    scopes,
    anonymity,
    involvement,
  ]) {
    lexicon.closed(classes);
  }
  return lexicon;
}
