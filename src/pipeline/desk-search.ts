import Fuse from 'fuse.js';
import type { IncidentEntry } from '../model';
import type { SearchHit } from './desk-types';

/** Fuse scores run from 0 (the same) to 1; beyond this a word is another word. */
const similar = 0.15;
/** Shorter words are too like too many others to be guessed at. */
const guessable = 4;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a desk's incidents, for search. A word that is there is looked up; one that is not is compared with those
 * that begin with the same letter, by Fuse, and taken for the nearest of them when it is near enough.
 */
export class DeskSearch {
  private readonly entries = new Map<string, ReadonlySet<string>>();
  private readonly incidents = new Map<string, Set<string>>();
  private readonly byInitial = new Map<string, Set<string>>();
  /** Ids of incidents put in, and not looked into before somebody searches. */
  private readonly waiting = new Set<string>();

  /**
   * @param textOf what there is to find of an incident
   */
  constructor(
    private readonly fold: (form: string) => string,
    private readonly textOf: (id: string) => string,
  ) {}

  put(id: string): void {
    this.waiting.add(id);
  }

  drop(id: string): void {
    this.waiting.delete(id);
    this.takeOut(id);
  }

  /** Incidents that hold every word of the query, or nearly, the closest first. */
  find(query: string, entryOf: (id: string) => IncidentEntry | undefined): readonly SearchHit[] {
    if (typeof query !== 'string') throw new TypeError(`Expected a text to search for; got ${typeof query}.`);
    const asked = [...new Set(this.wordsOf(query))];
    if (asked.length === 0) return [];
    for (const id of this.waiting) this.takeIn(id);
    this.waiting.clear();
    const hits = new Map<string, { score: number; matched: string[] }>();
    for (const each of asked) {
      const best = new Map<string, { score: number; word: string }>();
      for (const { word: found, score } of this.wordsLike(each)) {
        for (const id of this.incidents.get(found) ?? []) {
          const known = best.get(id);
          if (!known || score < known.score) best.set(id, { score, word: found });
        }
      }
      for (const [id, { score, word: found }] of best) {
        const hit = hits.get(id) ?? { score: asked.length, matched: [] };
        hits.set(id, { score: hit.score - 1 + score, matched: [...hit.matched, found] });
      }
    }
    return [...hits]
      .map(([id, { score, matched }]) => ({ id, score: score / asked.length, matched }))
      .filter(({ score }) => score <= 0.5)
      .sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1))
      .flatMap(({ id, score, matched }) => {
        const incident = entryOf(id);
        return incident ? [{ incident, score, matched }] : [];
      });
  }

  private takeIn(id: string): void {
    this.takeOut(id);
    const words = new Set(this.wordsOf(this.textOf(id)));
    this.entries.set(id, words);
    for (const each of words) {
      const found = this.incidents.get(each);
      if (found) found.add(id);
      else this.incidents.set(each, new Set([id]));
      const initial = each.charAt(0);
      const like = this.byInitial.get(initial);
      if (like) like.add(each);
      else this.byInitial.set(initial, new Set([each]));
    }
  }

  private takeOut(id: string): void {
    for (const each of this.entries.get(id) ?? []) {
      const found = this.incidents.get(each);
      found?.delete(id);
      if (found && found.size > 0) continue;
      this.incidents.delete(each);
      this.byInitial.get(each.charAt(0))?.delete(each);
    }
    this.entries.delete(id);
  }

  private wordsLike(asked: string): readonly { readonly word: string; readonly score: number }[] {
    if (this.incidents.has(asked)) return [{ word: asked, score: 0 }];
    if (asked.length < guessable) return [];
    const like = [...(this.byInitial.get(asked.charAt(0)) ?? [])].filter(
      (each) => each.length >= guessable && Math.abs(each.length - asked.length) <= 2,
    );
    const fuse = new Fuse(like.sort(), {
      ignoreLocation: true,
      ignoreFieldNorm: true,
      includeScore: true,
      threshold: 0.4,
    });
    return fuse
      .search(asked)
      .filter(({ score }) => (score ?? 1) <= similar)
      .map(({ item, score }) => ({ word: item, score: score ?? 1 }));
  }

  private wordsOf(text: string): string[] {
    return (text.match(word) ?? []).map((form) => this.fold(form)).filter((form) => form.length > 1);
  }
}
