/**
 * What only Node can do: stop a rule that never ends (`rashomon/node`).
 *
 * @packageDocumentation
 */
export { timeLimit } from './time-limit';
