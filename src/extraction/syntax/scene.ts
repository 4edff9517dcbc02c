import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Evidence } from '../../model/evidence';
import type { LanguagePack } from '../../model/language-pack';
import type { Setting } from '../setting';
import type { Phrase } from './phrase';
import type { Syntax } from './relations';

/** A parsed sentence with the text it came from and the tables that read it. */
export interface Scene extends Syntax {
  readonly report: string;
  readonly part: 'title' | 'body';
  readonly text: string;
  /** Number of the sentence in the report, title first. */
  readonly number: number;
  readonly pack: LanguagePack;
  readonly gazetteer: Gazetteer;
  readonly setting: Setting;
}

/** Evidence for tokens [from, to) of the sentence. */
export function evidenceOf(scene: Scene, from: number, to: number): Evidence {
  const start = scene.tokens[from]?.start ?? 0;
  const end = scene.tokens[to - 1]?.end ?? start;
  return { report: scene.report, part: scene.part, start, end, quote: scene.text.slice(start, end) };
}

export function wordsOf(scene: Scene, from: number, to: number): string {
  return scene.text.slice(scene.tokens[from]?.start ?? 0, scene.tokens[to - 1]?.end ?? 0);
}

export function phraseEvidence(scene: Scene, phrase: Phrase): Evidence {
  return evidenceOf(scene, phrase.from, phrase.to);
}
