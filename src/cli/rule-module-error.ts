import { UsageError } from './usage-error';

/** A module of rules that cannot be used: which file, which of its exports, and what is wrong with it. */
export class RuleModuleError extends UsageError {
  constructor(
    readonly file: string,
    /** The export at fault; null for the module as a whole. */
    readonly exported: string | null,
    detail: string,
  ) {
    super(`--rules ${file}: ${exported === null ? '' : `export "${exported}": `}${detail}`);
  }
}
