/** A kind of question of the user's own that cannot be asked: a name that is none or taken, no type of value, a function that throws or gives nonsense. */
export class KindDefinitionError extends Error {
  override readonly name = 'KindDefinitionError';
}
