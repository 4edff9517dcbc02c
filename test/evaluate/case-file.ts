/** A labelled case file: reports of some incidents, and the questions on which they agree, refine each other or conflict. */
export interface CaseFile {
  readonly name: string;
  readonly reports: readonly CaseReport[];
  readonly incidents: readonly { readonly id: string; readonly reports: readonly string[] }[];
  readonly questions: readonly CaseQuestion[];
}

export interface CaseReport {
  readonly id: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly publishedAt?: string;
  readonly title?: string;
  readonly body: string;
}

export interface CaseQuestion {
  readonly incident: string;
  readonly kind: string;
  readonly about: string;
  readonly relation: 'conflict' | 'refine' | 'agree';
  readonly optional?: boolean;
  readonly positions: readonly CasePosition[];
}

export interface CasePosition {
  readonly value: string;
  /** Who says so, in English; empty where the label names nobody. */
  readonly source: string;
  readonly hedged: boolean;
  readonly evidence: readonly { readonly report: string; readonly quote: string }[];
}
