export { type ExtractionContext, extract } from './extract';
