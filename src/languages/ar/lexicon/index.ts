import { ACCIDENT } from './accident';
import { ACTS } from './acts';
import { ADJECTIVES } from './adjectives';
import { ASSAULT } from './assault';
import { ATTRIBUTION_PHRASES } from './attribution-phrases';
import { CASUALTIES } from './casualties';
import { COMMITMENT } from './commitment';
import { COMMON_NOUNS } from './common-nouns';
import { CONTROL } from './control';
import { DAMAGE } from './damage';
import { DEALING } from './dealing';
import { DECISION } from './decision';
import { ECONOMY } from './economy';
import { FUNCTION_WORDS } from './function-words';
import { HARM } from './harm';
import { IGNORANCE } from './ignorance';
import { LAW } from './law';
import { LIFE } from './life';
import { LIGHT_VERBS } from './light-verbs';
import { MOVEMENT } from './movement';
import { NATURE } from './nature';
import { PEOPLE } from './people';
import { PLAIN_VERBS } from './plain-verbs';
import { PREPOSITIONS } from './prepositions';
import { PROTEST } from './protest';
import { SCOPE_WORDS } from './scope-words';
import { SPEECH } from './speech';
import { SPEECH_EVENTS } from './speech-events';
import { STATES } from './states';

/** All tables, those whose entries win over later ones first. */
export const lexicon: readonly string[] = [
  FUNCTION_WORDS,
  PREPOSITIONS,
  COMMITMENT,
  ATTRIBUTION_PHRASES,
  IGNORANCE,
  SCOPE_WORDS,
  CASUALTIES,
  SPEECH,
  ASSAULT,
  HARM,
  DAMAGE,
  ACCIDENT,
  NATURE,
  MOVEMENT,
  CONTROL,
  PROTEST,
  DEALING,
  DECISION,
  LAW,
  ECONOMY,
  LIFE,
  SPEECH_EVENTS,
  LIGHT_VERBS,
  PEOPLE,
  ADJECTIVES,
  COMMON_NOUNS,
  ACTS,
  PLAIN_VERBS,
  STATES,
];
