/**
 * A value as JSON whose upper levels stand on lines of their own and whose lower ones are written close: readable where one looks
 * for an incident or a question, and half the length of JSON indented throughout. Yields a line at a time.
 */
export function* jsonLines(value: unknown, levels: number, indent = ''): Generator<string> {
  if (levels === 0 || typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    yield JSON.stringify(value);
    return;
  }
  const inner = `${indent} `;
  const isList = Array.isArray(value);
  let between = isList ? '[\n' : '{\n';
  for (const [key, child] of Object.entries(value)) {
    if (child === undefined) continue;
    yield `${between}${inner}${isList ? '' : `${JSON.stringify(key)}: `}`;
    yield* jsonLines(child, levels - 1, inner);
    between = ',\n';
  }
  yield between === ',\n' ? `\n${indent}${isList ? ']' : '}'}` : isList ? '[]' : '{}';
}
