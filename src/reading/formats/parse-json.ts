/** A parsed JSON text, or why and where it is none. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly where: string | null; readonly detail: string };

/** Parses JSON without throwing; where the engine tells the place of a fault, it is given as line and column from 1. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /at position (\d+)/u.exec(message)?.[1];
    const detail = message
      .replace(/ in JSON at position.*$/su, '')
      .replace(/\s+/gu, ' ')
      .slice(0, 120);
    return {
      ok: false,
      where: position ? lineAndColumn(text, Number(position)) : null,
      detail: `malformed JSON: ${detail}`,
    };
  }
}

function lineAndColumn(text: string, position: number): string {
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  return `line ${line}, column ${position - before.lastIndexOf('\n')}`;
}
