/** A calendar date, with an optional time of day, seconds and fraction, and an optional zone (ISO 8601, extended form). */
const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/iu;

/**
 * Reads an ISO 8601 date or date-time; no zone is taken as UTC, and seconds are dropped.
 *
 * @returns the moment in UTC, or null when the text is no date of the calendar.
 *
 * @example parseDate('2024-04-21T22:30:00+03:00') // => '2024-04-21T19:30:00.000Z'
 */
export function parseDate(text: string): string | null {
  const match = iso.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((digits) => Number(digits ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (hour > 23 || minute > 59 || second > 60) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC rolls 31 February over into March; the calendar does not.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || date.getUTCFullYear() !== year) return null;
  const offset = minutesOf(match[7]);
  if (offset === null) return null;
  return new Date(Date.UTC(year, month - 1, day, hour, minute - offset)).toISOString();
}

function minutesOf(zone: string | undefined): number | null {
  if (zone === undefined || zone.toUpperCase() === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || 0);
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
