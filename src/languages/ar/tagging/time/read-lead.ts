import { setLag, setLength } from './set-lag';
import { setOffset } from './set-offset';
import type { TimeReading } from './time-reading';

/** منذ, حتى, قبل, بعد, خلال, كل, في before a time. */
export function readLead(reading: TimeReading): void {
  const { time } = reading;
  switch (reading.form()) {
    case 'منذ':
    case 'مذ':
      time.sort = 'since';
      reading.at++;
      break;
    case 'حتي':
      time.sort = 'until';
      reading.at++;
      break;
    case 'كل':
      time.sort = 'recurring';
      reading.at++;
      break;
    case 'قبل':
    case 'بعد':
      readShiftedSpan(reading, reading.form() === 'قبل' ? -1 : 1);
      break;
    case 'غداه':
      break;
    case 'خلال':
    case 'طوال':
    case 'طيله':
    case 'مده':
      readDuration(reading, 1);
      break;
    case 'في':
      if (reading.form(1) === 'غضون') readDuration(reading, 2);
      else readYear(reading, 1);
      break;
    case 'ل':
      if (reading.form(1) === 'مده') readDuration(reading, 2);
      else {
        const span = reading.span(1);
        if (span !== null && span.by > 0 && span.number) readDuration(reading, 1);
      }
      break;
    default:
  }
  if (time.sort === 'since' || time.sort === 'until') {
    const span = reading.span(0);
    // «منذ يومين»: since two days ago.
    const dated = span !== null && span.unit === 'year' && !span.number && reading.isYear(span.length);
    if (
      span !== null &&
      !dated &&
      (span.number || (time.sort === 'since' && reading.word(span.length - 1)?.number !== 'plural')) &&
      reading.timeWord(span.length)?.word.kind !== 'shift'
    ) {
      setOffset(reading, span, -1);
      reading.at += span.length;
      reading.anchored = true;
    } else readYear(reading, 0);
  }
}

/** «قبل يومين», «بعد يوم واحد من»: an offset, from the report or from what was told. */
function readShiftedSpan(reading: TimeReading, sign: 1 | -1): void {
  const span = reading.span(1);
  if (span === null) return;
  setOffset(reading, span, sign);
  if (sign === 1) setLag(reading, span, more(reading.form(1)) ? 'least' : null);
  reading.time.anaphoric = sign === 1 || ['من', 'الهجوم'].includes(reading.form(1 + span.length) ?? '');
  reading.at += 1 + span.length;
  reading.anchored = true;
}

function more(form: string | undefined): boolean {
  return form === 'اكثر' || form === 'ازيد';
}

/** «خلال 24 ساعة», «لمدة ساعتين», «خلال الأيام الماضية». */
function readDuration(reading: TimeReading, ahead: number): void {
  const span = reading.span(ahead);
  if (span === null) return;
  let length = ahead + span.length;
  const shift = reading.timeWord(length);
  if (shift?.word.kind === 'shift') length += shift.length;
  const within = reading.form() === 'خلال' || reading.form(1) === 'غضون';
  reading.time.sort = 'duration';
  setOffset(reading, span, 1);
  if (within && shift?.word.kind !== 'shift') setLag(reading, span, 'most');
  else if (!within && shift?.word.kind !== 'shift') setLength(reading, span);
  reading.at += length;
  reading.anchored = true;
}

/** A bare year after في. */
function readYear(reading: TimeReading, ahead: number): boolean {
  const word = reading.word(ahead);
  const value = word?.pos === 'number' && /^(?:19|20)\d\d$/u.test(word.form) ? Number(word.form) : null;
  if (value === null) return false;
  if (ahead > 0 && reading.draft.lexeme(reading.at + ahead + 1)?.pos === 'noun') return false;
  reading.time.year = value;
  reading.time.precision = 'year';
  reading.at += ahead + 1;
  reading.anchored = true;
  return true;
}
