import { fold } from './fold';
import { stopwords } from './stopwords';

const SAMPLE = 2000;

/** How much of the text is Arabic, 0 to 1: the share of Arabic letters, less where none of its function words occur. */
export function detect(text: string): number {
  const to = Math.min(text.length, SAMPLE);
  let arabic = 0;
  let letters = 0;
  let foreign = 0;
  for (let i = 0; i < to; i++) {
    const unit = text.charCodeAt(i);
    if ((unit >= 0x620 && unit <= 0x64a) || (unit >= 0x671 && unit <= 0x6d3) || (unit >= 0xfb50 && unit <= 0xfefc)) {
      arabic++;
      letters++;
      // Letters of Persian, Urdu, Kurdish.
      if (unit === 0x67e || unit === 0x686 || unit === 0x6af || unit === 0x6cc || unit === 0x6d2 || unit === 0x6a9)
        foreign++;
    } else if ((unit | 32) >= 97 && (unit | 32) <= 122) letters++;
    else if (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 && unit < 0x600) letters++;
  }
  if (letters === 0) return 0;
  const share = arabic / letters;
  if (share === 0) return 0;
  const kin = foreign / Math.max(1, arabic);
  return share * (isFunctional(text.slice(0, to)) ? 1 : 0.6) * (kin > 0.03 ? 0.3 : 1);
}

/** A function word stands in it, or it is too short to hold one. */
function isFunctional(sample: string): boolean {
  // Nearly always one of the first words is one.
  for (let from = 0, space = sample.indexOf(' '); space >= 0; from = space + 1, space = sample.indexOf(' ', from))
    if (stopwords.has(fold(sample.slice(from, space)))) return true;
  const words = fold(sample).split(/[\P{L}]+/u);
  return words.length < 6 || words.some((word) => stopwords.has(word));
}
