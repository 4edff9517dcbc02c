import { Tag } from '../tag';

const { Noun, Plural, Name, Base, Third, Past, Adjective } = Tag;

export const finite = Base | Third | Past;

export const nounOpening = Tag.Determiner | Tag.Possessive | Adjective | Tag.Number;

export const nominal = Noun | Plural | Name;

/** What ends a clause when one looks ahead for its finite verb. */
export const clauseEnd = Tag.Stop | Tag.Complementizer | Tag.Relative | Tag.Subordinator | Tag.Open | Tag.Close;

/** Words looked at ahead, at most. */
export const horizon = 24;
