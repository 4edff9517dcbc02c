import type { ReportInput } from '../../src/model';

/** A handful of reports in both languages on four invented incidents, two of them of one kind in one country. */
export const smallNews: readonly (ReportInput & { readonly id: string })[] = [
  {
    id: 'ferry-1',
    outlet: 'Harbour Post',
    publishedAt: '2024-03-02T09:00:00Z',
    title: 'Ferry sinks off Tartus, eleven drowned',
    body: 'A passenger ferry sank off the Syrian port of Tartus on Saturday, killing eleven people, the port authority said.\n\nThe coast guard rescued 40 passengers. Captain Munir Qasbari told Reuters that the engine room had flooded.',
  },
  {
    id: 'ferry-2',
    outlet: 'Levant Wire',
    publishedAt: '2024-03-02T15:00:00Z',
    title: 'Death toll in Tartus ferry sinking rises to 14',
    body: 'At least 14 people drowned when a passenger ferry sank off Tartus in Syria on Saturday, the health ministry said.\n\nThe port authority said that the ferry was overloaded. Captain Munir Qasbari denied that.',
  },
  {
    id: 'ferry-3',
    outlet: 'صحيفة الساحل',
    publishedAt: '2024-03-02T18:00:00Z',
    title: 'غرق عبارة قبالة طرطوس ومقتل 14 شخصا',
    body: 'غرقت عبارة ركاب قبالة ميناء طرطوس السوري السبت، ما أدى إلى مقتل 14 شخصا، بحسب وزارة الصحة.\n\nوقالت سلطة الميناء إن العبارة كانت تحمل عددا زائدا من الركاب.',
  },
  {
    id: 'basra-1',
    outlet: 'Gulf Desk',
    publishedAt: '2024-03-05T10:00:00Z',
    title: 'Car bomb kills six at Basra market',
    body: 'A car bomb exploded in a market in the southern Iraqi city of Basra on Tuesday, killing six people, police said.\n\nNo group claimed responsibility for the attack.',
  },
  {
    id: 'basra-2',
    outlet: 'وكالة الجنوب',
    publishedAt: '2024-03-05T12:00:00Z',
    title: 'ستة قتلى بتفجير سيارة مفخخة في سوق بالبصرة',
    body: 'قتل ستة أشخاص الثلاثاء بانفجار سيارة مفخخة في سوق بمدينة البصرة جنوبي العراق، بحسب الشرطة.\n\nولم تتبن أي جهة الهجوم.',
  },
  {
    id: 'kirkuk-1',
    outlet: 'Gulf Desk',
    publishedAt: '2024-04-20T10:00:00Z',
    title: 'Car bomb kills four at Kirkuk checkpoint',
    body: 'A car bomb exploded at a checkpoint in the northern Iraqi city of Kirkuk on Saturday, killing four soldiers, the army said.\n\nLast month a car bomb killed six people in a market in Basra.',
  },
  {
    id: 'kirkuk-2',
    outlet: 'Levant Wire',
    publishedAt: '2024-04-20T16:00:00Z',
    title: 'Four Iraqi soldiers killed by car bomb in Kirkuk',
    body: 'Four soldiers were killed on Saturday when a car bomb went off at an army checkpoint in Kirkuk, northern Iraq, an officer said.',
  },
  {
    id: 'vote-1',
    outlet: 'Harbour Post',
    publishedAt: '2024-03-04T08:00:00Z',
    title: 'Parliament in Tunis rejects budget',
    body: 'The Tunisian parliament rejected the draft budget on Monday by 101 votes to 60, the speaker said.',
  },
];
