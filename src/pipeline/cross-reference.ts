import type { ComparisonDocument } from '../model/document';
import { crossReferenceInSteps } from './cross-reference-in-steps';
import type { CrossReferenceOptions } from './cross-reference-options';

/**
 * Clusters reports by incident, sets their claims side by side and runs the rules given. Never throws for what the reports
 * hold or a rule does: bad input and failed rules are listed in `problems`, and the rest is processed. The order of the
 * reports does not matter.
 *
 * @example
 * crossReference([{ body: 'Five people died, police said.' }, { body: 'Police said seven people died.' }]).incidents.length // => 1
 */
export function crossReference(inputs: readonly unknown[], options: CrossReferenceOptions = {}): ComparisonDocument {
  const steps = crossReferenceInSteps(inputs, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
