import { textOf } from './fields';

/** A date as mail and RSS write it (RFC 822, 2822): weekday and seconds may be missing. */
const rfc822 =
  /^(?:[a-z]{3,9},?\s+)?\d{1,2}\s+[a-z]{3,9}\.?,?\s+\d{2,4}(?:\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*([a-z]{1,5}|[+-]\d{2}:?\d{2}))?)?$/iu;

/**
 * A date of publication as ISO 8601 where it is written as in RFC 822; no zone is taken as UTC. All else goes on as it
 * stands, for the library to read or to report: "03/04/2031" is two dates.
 *
 * @example publishedOf('Tue, 03 Mar 2031 10:00:00 +0300') // => '2031-03-03T07:00:00.000Z'
 */
export function publishedOf(value: unknown): string | undefined {
  const text = textOf(value);
  const match = text === undefined ? null : rfc822.exec(text);
  if (text === undefined || match === null) return text;
  const time = Date.parse(match[1] === undefined ? `${text} UTC` : text);
  return Number.isNaN(time) ? text : new Date(time).toISOString();
}
