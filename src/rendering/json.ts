import type { ComparisonDocument } from '../model';
import { joined } from './joined';
import { jsonLines } from './json-lines';

/** Down to the questions of an incident, each of which is a line. */
const levels = 4;

/** The comparison document as JSON, a report, a question or an origin a line, with a line end. */
export function renderJson(document: ComparisonDocument): string {
  return joined('JSON', jsonPieces(document), 'jsonPieces');
}

/** The same in pieces, in order, for documents too long for one string. */
export function* jsonPieces(document: ComparisonDocument): Generator<string> {
  yield* jsonLines(document, levels);
  yield '\n';
}
