import type { Problem } from '../../model';
import { isVague } from '../event-words';
import type { Messages, Noun } from '../messages';
import { events } from './en-events';
import { askInEnglish, headlineInEnglish } from './en-questions';
import { concepts, describedInEnglish } from './en-sources';
import { stateInEnglish } from './en-terms';
import { unitInEnglish } from './en-units';

const nouns: Readonly<Record<Noun, readonly [string, string]>> = {
  incident: ['incident', 'incidents'],
  report: ['report', 'reports'],
  outlet: ['outlet', 'outlets'],
  origin: ['independent origin', 'independent origins'],
  conflict: ['conflict', 'conflicts'],
  refinement: ['question with compatible answers', 'questions with compatible answers'],
  agreement: ['question on which they agree', 'questions on which they agree'],
  single: ['further point on which only one answer is given', 'further points on which only one answer is given'],
  claim: ['claim', 'claims'],
  answer: ['answer', 'answers'],
  furtherDispute: ['more dispute in this incident', 'more disputes in this incident'],
  elsewhere: ['dispute in other incidents', 'disputes in other incidents'],
  furtherOrigin: ['more independent origin', 'more independent origins'],
};

/** English words for the renderers. */
export const en: Messages = {
  language: 'en',
  direction: 'ltr',
  questions: {
    occurrence: 'Is this true?',
    agent: 'Who did it?',
    cause: 'What caused it?',
    means: 'With what?',
    target: 'What was the target?',
    place: 'Where?',
    origin: 'Where from?',
    time: 'When?',
    count: 'How many?',
    outcome: 'What came of it?',
    identity: 'Who or what was it?',
  },
  kinds: {
    occurrence: 'occurrence',
    agent: 'agent',
    cause: 'cause',
    means: 'means',
    target: 'target',
    place: 'place',
    origin: 'origin',
    time: 'time',
    count: 'count',
    outcome: 'outcome',
    identity: 'identity',
  },
  outcomes: { conflict: 'Conflict', refine: 'Compatible', agree: 'Agreed', single: 'One answer' },
  relations: {
    equivalent: 'say the same',
    refines: 'one is more precise',
    overlaps: 'overlap',
    supersedes: 'one replaces the other',
    differsInCommitment: 'differ in certainty',
    conflicts: 'exclude each other',
    incomparable: 'cannot be compared',
  },
  certainties: { certain: 'certain', probable: 'probable', possible: 'possible', unknown: 'cannot be confirmed' },
  stages: { accomplished: 'done', attempted: 'attempted', threatened: 'threatened or planned' },
  dependencies: {
    credit: 'credits',
    attribution: 'quotes',
    'shared-quote': 'carries the same quote as',
    'near-copy': 'is nearly a copy of',
  },
  actions: { settle: 'settled', explain: 'explained', escalate: 'needs a look' },
  terms: { person: 'people', usd: 'US dollars' },
  whichHolds: (accounts) => `Which account holds: ${accounts.join(' or ')}?`,
  ask: askInEnglish,
  headline: headlineInEnglish,
  eventNoun: (event) => (isVague(event) ? null : (events[event].alone ?? events[event].noun).replace(/^an? /u, '')),
  words: {
    title: 'Who says what',
    incident: 'Incident',
    question: 'Question',
    why: 'Why',
    denial: 'Denial:',
    openQuote: 'Leaves it open:',
    openAnswer: 'Left open',
    atLeast: 'at least {{n}}',
    atMost: 'at most {{n}}',
    about: 'about {{n}}',
    denied: 'denied',
    conditional: 'conditional',
    unknownOutlet: 'outlet unknown',
    undated: 'no date',
    noIncidents: 'No incidents were found.',
    noConflicts: 'No conflicts.',
    verdicts: 'Rules say',
    disagreement: 'Rules disagree',
    precedence: 'The first takes precedence.',
    timeline: 'Timeline',
    matrix: 'Who gives which answer',
    origins: 'Who leans on whom',
    reports: 'Reports',
    outlet: 'Outlet',
    kind: 'Kind of question',
    relation: 'Relation',
    all: 'All',
    filters: 'Filters',
    reset: 'Clear filters',
    unfold: 'Open everything',
    shown: 'questions shown',
    readInFull: 'Show in the report',
    backToFindings: 'Back to the findings',
    mentionedBy: 'Mentioned in passing by',
    noAnswer: 'says nothing',
    matrixLegend:
      'Each letter is the answer in the box of that letter above; a dot means that the outlet says nothing on it.',
    summary: 'Summary',
    problems: 'Problems with the input',
    skipToContent: 'Skip to the findings',
    noMatch: 'Nothing matches these filters.',
    evidence: 'Evidence',
    ownWords: 'in its own words',
    incidents: 'Incidents in full',
    howToRead:
      'Below, each incident with the questions on which the reports stand against each other. Answers side by side cannot both hold, except where “both may hold” is written; each shows who gives it. Who is right, this page does not say.',
    originTerm: 'Independent origin',
    originMeaning:
      'a source that does not lean on another one listed. Ten outlets that repeat one agency or one official are one origin.',
    yes: 'Yes',
    no: 'Denied',
    itself: '{{outlet}} itself, naming no other source',
    unnamed: 'unnamed',
    nobodys: 'nobody named as its author, not counted',
    nobody: 'Words of unnamed authors',
    severally: 'Each in its own words:',
    bothMayHold: 'both may hold',
    citing: 'citing',
    alsoBehind: 'also behind',
    goesOn: 'The account goes on:',
    undisputed: 'Without contradiction',
    via: 'through',
    toldIn: 'told in',
    against: 'Contradicts',
    alsoAnswered: 'Other answers given',
    seeAll: 'All statements and their words',
    graphLegend:
      'Lines lead from each outlet to those whom it quotes. Broken lines join outlets that print the same words.',
    needsScript:
      'This comparison is long: below the summary, its details are unpacked by JavaScript, which is switched off.',
  },
  apart: {
    'polarity.manner':
      'Neither denies that it happened, and both may hold: {{not}} denies no more than the manner that its words name.',
    'happening.course':
      'By one account he stayed until a moment that it names. Both may hold, unless the departure that the other tells of came before it.',
    'cause.absent':
      '{{not}} names no cause; it says that something which could have done it was not there. Both may hold, unless {{is}} means that very thing.',
    'agent.nobody': '{{not}} names nobody who did it; the others do.',
    'denial.holds': '{{not}} rules out what {{is}} says.',
    'denial.elsewhere': '{{is}} says who did it; {{not}} says that none of his were there.',
  },
  aside: { 'happening.course-untold': 'says neither when nor from where' },
  concepts,
  languages: { ar: 'Arabic', en: 'English' },
  described: describedInEnglish,
  letters: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  denying: { answer: 'Not', origin: 'Not from' },
  leavingOpen: { answer: 'Leaves open whether it was', origin: 'Leaves open whether it was from' },
  rounds: {
    several: 'several',
    dozens: 'dozens',
    hundreds: 'hundreds',
    thousands: 'thousands',
    tensOfThousands: 'tens of thousands',
    hundredsOfThousands: 'hundreds of thousands',
  },
  unit: unitInEnglish,
  stateEnd: stateInEnglish,
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  setsNear: (quote) =>
    /\b(?:near|nearby|close to|outside|around|between|past|on the road to|not far from)\b/iu.test(quote),
  negates: (quote) =>
    /\b(?:no|not|never|none|nothing|nobody|neither|nor|without|deni(?:ed|es|al)|deny(?:ing)?|reject\w*|dismiss\w*|refut\w*|rul(?:ed|es|ing) out|untrue|false|baseless|unfounded)\b|n['’]t\b/iu.test(
      quote,
    ),
  count: (noun, n) => `${n} ${nouns[noun][n === 1 ? 0 : 1]}`,
  lead({ reports, outlets, incidents, shared, conflicts, milder, disputed }) {
    const both = shared === 0 ? '' : `; ${shared} of them ${shared === 1 ? 'tells' : 'tell'} of more than one`;
    const told = `${en.count('report', reports)} ${outlets === 0 ? '' : `from ${en.count('outlet', outlets)} `}${reports === 1 ? 'tells' : 'tell'} of ${en.count('incident', incidents)}${both}.`;
    const points = (n: number) => `${n} ${n === 1 ? 'point' : 'points'}`;
    const within = `in ${en.count('incident', disputed)}`;
    if (conflicts === 0 && milder === 0) return `${told} No two of them contradict each other.`;
    if (milder === 0) return `${told} They contradict each other on ${points(conflicts)}, ${within}.`;
    const against = `stand against each other on ${points(milder)} where both may hold`;
    if (conflicts === 0) return `${told} No two of them contradict each other; they ${against}, ${within}.`;
    return `${told} They contradict each other on ${points(conflicts)} and ${against}, ${within}.`;
  },
  problem,
};

function problem(problem: Problem): string {
  switch (problem.kind) {
    case 'field': {
      const effect = problem.effect === 'report-skipped' ? 'report left out' : 'field ignored';
      return `report ${problem.report}: ${problem.field}: expected ${problem.expected}, got ${problem.actual} (${effect})`;
    }
    case 'duplicate-id':
      return `report ${problem.report}: id: another report has it, with another text (left out)`;
    case 'ungrounded':
      return `extractor ${problem.extractor}, report ${problem.report}: ${problem.where}: not in the text${problem.nearest === null ? '' : `, which has ${JSON.stringify(problem.nearest)}`}: ${JSON.stringify(problem.quote)} (${problem.effect})`;
    case 'extractor':
      return `extractor ${problem.extractor}, report ${problem.report}: ${problem.where}: expected ${problem.expected}, got ${problem.actual} (${problem.effect})`;
    case 'rule':
      return `rule ${problem.rule}: ${problem.fault}${problem.question ? ` on ${problem.question}` : ''}: ${problem.detail}`;
    case 'format':
      return `${problem.name}: ${problem.format}${problem.where ? ` at ${problem.where}` : ''}: ${problem.detail}`;
    case 'snapshot':
      return `snapshot: ${problem.where}: ${problem.detail}`;
    case 'entry':
      return `entry ${problem.entry}: ${problem.field}: ${problem.detail}`;
  }
}
