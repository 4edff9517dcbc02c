import { fold } from '../fold';
import { type VerbShape, verbShape } from './verb-shape';

/** The stems from which a verb's forms are built, all folded. */
export interface VerbStems {
  readonly shape: VerbShape;
  readonly past: string;
  /** Past passive, where it is written otherwise: أصيب، قيل، هوجم. */
  readonly pastPassive: string | null;
  /** Present without its person letter: قتل of يقتل. */
  readonly present: string;
  /** Present passive, where it is written otherwise: صاب of يصاب. */
  readonly presentPassive: string | null;
  /** Jussive, where it is shorter: قل of يقل. */
  readonly jussive: string | null;
  readonly masdars: readonly string[];
  readonly activeParticiples: readonly string[];
  readonly passiveParticiples: readonly string[];
}

const butLast = (word: string): string => word.slice(0, -1);
const last = (word: string): string => word.slice(-1);
const replaceAlef = (word: string, by: string): string => word.slice(0, -2) + by + last(word);

/** Stems of a verb from its written past, its present where that cannot be read off it, and its own masdars. */
export function verbStems(written: string, writtenPresent: string | null, ownMasdars: readonly string[]): VerbStems {
  const shape = verbShape(written);
  const { past, form, hollow, defective, doubled } = shape;
  const present = writtenPresent === null ? seated(regularPresent(shape), shape) : fold(writtenPresent).slice(1);
  let pastPassive: string | null = null;
  let presentPassive: string | null = null;
  let jussive: string | null = null;
  if (hollow) {
    if (form === 'I' || form === 'IV' || form === 'X') {
      pastPassive = replaceAlef(past, 'ي');
      presentPassive = form === 'I' ? past : past.slice(1);
      if (present !== presentPassive) jussive = present.slice(0, -2) + last(present);
    } else {
      pastPassive = replaceAlef(past, 'ي');
      jussive = present.slice(0, -2) + last(present);
    }
  } else if (defective) {
    jussive = butLast(present);
  } else if (form === 'III') {
    pastPassive = `${past.charAt(0)}و${past.slice(2)}`;
  }
  if (form === 'I' && past.startsWith('و') && !defective) presentPassive = past;
  return {
    shape,
    past,
    pastPassive,
    present,
    presentPassive,
    jussive,
    masdars: ownMasdars.length > 0 ? withLong(ownMasdars.map(fold), shape) : regularMasdars(shape),
    ...participles(shape, present, doubled),
  };
}

/** «تخلٍ» is «التخلي» with its article. */
function withLong(masdars: readonly string[], { past, defective }: VerbShape): readonly string[] {
  return defective && masdars.length === 1 && masdars[0] === butLast(past) ? [...masdars, past] : masdars;
}

/** A hamza at the end has its seat by the vowel before it: برّأ, يبرّئ; أنشأ, ينشئ. */
function seated(present: string, { form, hamzated }: VerbShape): string {
  const derived = form === 'II' || form === 'III' || form === 'IV' || form === 'X';
  return derived && hamzated ? `${butLast(present)}ء` : present;
}

function regularPresent({ form, past, hollow, defective, doubled }: VerbShape): string {
  switch (form) {
    case 'I':
      if (hollow) return replaceAlef(past, 'و');
      if (defective) return last(past) === 'ا' ? `${butLast(past)}و` : past;
      // «يودّ»: a doubled verb keeps its first letter.
      return past.startsWith('و') && !doubled ? past.slice(1) : past;
    case 'IV':
      return hollow ? replaceAlef(past.slice(1), 'ي') : past.slice(1);
    case 'X':
      return hollow ? replaceAlef(past.slice(1), 'ي') : past.slice(1);
    case 'VIII':
      return past.slice(1);
    case 'II':
      // أكّد: يؤكد.
      return past.startsWith('ا') ? `ء${past.slice(1)}` : past;
    default:
      return past;
  }
}

function regularMasdars({ form, past, hollow, defective, doubled }: VerbShape): readonly string[] {
  switch (form) {
    case 'I':
      return [];
    case 'II':
      return [defective ? `ت${past}ه` : `ت${butLast(past)}ي${last(past)}`];
    case 'III':
      return [defective ? `م${butLast(past)}اه` : `م${past}ه`];
    case 'IV': {
      if (hollow) return [`${past}ه`];
      const root = past.charAt(1) === 'و' ? `اي${past.slice(2)}` : past;
      if (defective) return [`${butLast(root)}اء`];
      return [doubled ? `${root}ا${last(root)}` : `${butLast(root)}ا${last(root)}`];
    }
    case 'VIII':
      if (defective) return [`${butLast(past)}اء`];
      if (hollow) return [replaceAlef(past, 'يا')];
      return [doubled ? `${past}ا${last(past)}` : `${butLast(past)}ا${last(past)}`];
    case 'X': {
      if (hollow) return [`${past}ه`];
      const root = past.startsWith('استو') ? `استي${past.slice(4)}` : past;
      if (defective) return [`${butLast(root)}اء`];
      return [doubled ? `${root}ا${last(root)}` : `${butLast(root)}ا${last(root)}`];
    }
    case 'quadriliteral':
      return [`${past}ه`];
    default:
      return [past];
  }
}

function participles(
  { form, past, hollow, defective }: VerbShape,
  present: string,
  doubled: boolean,
): Pick<VerbStems, 'activeParticiples' | 'passiveParticiples'> {
  if (form !== 'I') {
    const both = `م${present}`;
    const passive = hollow && form !== 'VIII' ? `م${replaceYa(present)}` : both;
    return defective
      ? { activeParticiples: [both, butLast(both)], passiveParticiples: [both] }
      : { activeParticiples: [both], passiveParticiples: [passive] };
  }
  if (hollow) return { activeParticiples: [`${butLast(past)}ء${last(past)}`], passiveParticiples: [] };
  if (doubled) return { activeParticiples: [], passiveParticiples: [`م${past}و${last(past)}`] };
  const [first, second, third] = [past.charAt(0), past.charAt(1), past.charAt(2)];
  if (defective) {
    const active = `${first}ا${second}`;
    return { activeParticiples: [`${active}ي`, active], passiveParticiples: [`م${first}${second}ي`] };
  }
  return { activeParticiples: [`${first}ا${second}${third}`], passiveParticiples: [`م${first}${second}و${third}`] };
}

const replaceYa = (word: string): string => `${word.slice(0, -2)}ا${last(word)}`;
