/** An option of the wrong type: which one, null where the options are none at all, what was expected and what came. */
export class OptionError extends TypeError {
  override readonly name = 'OptionError';

  constructor(
    readonly option: string | null,
    readonly expected: string,
    actual: unknown,
  ) {
    super(`${option === null ? 'Options' : `Option "${option}"`}: expected ${expected}; got ${shortly(actual)}.`);
  }
}

/** A value in short, whatever it is. */
function shortly(value: unknown): string {
  try {
    const text = typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value));
    return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
  } catch {
    return typeof value;
  }
}
