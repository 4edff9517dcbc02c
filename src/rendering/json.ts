import type { ComparisonDocument } from '../model';

/** The comparison document as JSON, indented by two, with a line end. */
export function renderJson(document: ComparisonDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
