/** Thrown when a desk is asked to act on an incident that it does not have. */
export class UnknownIncidentError extends Error {
  override readonly name = 'UnknownIncidentError';

  constructor(readonly incident: string) {
    super(`The desk has no incident ${JSON.stringify(incident)}. Take ids from desk.incidents() or from changes.`);
  }
}
