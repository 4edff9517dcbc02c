export { type ExtractionContext, extract } from './extract';
export { type Extended, joinExtracted } from './extracted/join-extracted';
