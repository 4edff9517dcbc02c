/** What users hand in: one item as one outlet published it; everything but `body` may be missing. */
export interface ReportInput {
  readonly id?: string;
  readonly outlet?: string;
  /** BCP 47 language of the text, `ar` or `en`; guessed by script and words when absent. */
  readonly language?: string;
  /** ISO 8601 date or date-time of publication. */
  readonly publishedAt?: string;
  readonly title?: string;
  readonly body: string;
  readonly url?: string;
  /** Agencies and outlets that the item is credited to (`Reuters`, `AFP`). */
  readonly credits?: readonly string[];
}

/** A report as the library keeps it: checked, complete, its text exactly as given (schema.org NewsArticle, IPTC ninjs). */
export interface Report {
  readonly id: string;
  readonly outlet: string | null;
  /** Code of a language pack, or null when no pack knows the text. */
  readonly language: string | null;
  /** ISO 8601 in UTC with minutes, e.g. `2024-04-21T19:30:00.000Z`; null when unknown. */
  readonly publishedAt: string | null;
  readonly title: string;
  readonly body: string;
  readonly url: string | null;
  readonly credits: readonly string[];
}
