import type { ReportInput } from 'rashomon';

/** Two accounts of one fire, each with a turn of phrase that no table knows. */
export const reports: readonly ReportInput[] = [
  {
    id: 'harbour',
    outlet: 'Harbour Post',
    publishedAt: '2031-05-06T08:00:00Z',
    body: 'A ferry caught fire in Basra on Tuesday. The flames first licked at a heater that nobody had switched off, the fire brigade told Harbour Wire. Four people were killed.',
  },
  {
    id: 'masa',
    outlet: 'جريدة المساء',
    publishedAt: '2031-05-06T10:00:00Z',
    body: 'اشتعلت النيران في عبّارة في البصرة يوم الثلاثاء. وقال محافظ البصرة إن يدًا عابثة هي من أحرقتها. وقُتل أربعة أشخاص.',
  },
];
