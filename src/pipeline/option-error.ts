/** An option of the wrong type: which one, what was expected and what came. */
export class OptionError extends TypeError {
  override readonly name = 'OptionError';

  constructor(
    readonly option: string,
    readonly expected: string,
    actual: unknown,
  ) {
    super(`Option "${option}": expected ${expected}; got ${shortly(actual)}.`);
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
