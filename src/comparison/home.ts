import { askedOfScene } from './looks';

/** The place that an incident is told of most; empty where it is told of none. */
export const homeOf = askedOfScene(({ incident }) => incident.places[0] ?? '');
