/** An extractor that cannot be asked: no name, no function `extract`, a mode that is none. */
export class ExtractorDefinitionError extends Error {
  override readonly name = 'ExtractorDefinitionError';
}
