import type { SpeechAct } from '../../model/token';

/** Acts of speech that may stand behind the words said, speaker last. */
export const parenthetic: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['say', 'announce', 'report', 'carry-on']);
