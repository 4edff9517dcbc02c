import type { Claim, DeedConcept, HappeningValue, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { toldBy } from '../../alignment/deeds';
import { type ConceptIndex, isA } from '../../concepts';

interface Manner {
  readonly arms: readonly string[];
  readonly deeds?: readonly DeedConcept[];
}

const weapons = (names: string) => names.split(' ').map((name) => `thing:weapon/${name}`);

/** Ways in which somebody was killed, of which he died in one: by what was used, and by words that say it without naming anything. */
const manners: readonly Manner[] = [
  { arms: weapons('firearm projectile/bullet'), deeds: ['gun-down'] },
  { arms: weapons('blade'), deeds: ['kill-with-blade'] },
  { arms: weapons('chemical') },
  { arms: weapons('bomb/ied bomb/car-bomb bomb/suicide-vest mine') },
  { arms: weapons('projectile/missile projectile/rocket projectile/shell projectile/mortar bomb/air-bomb') },
  { arms: ['car', 'truck', 'van', 'bus', 'motorcycle', 'train'].map((name) => `thing:vehicle/${name}`) },
  { arms: ['thing:rope'], deeds: ['strangle', 'hang-person'] },
  { arms: [], deeds: ['drown-person'] },
  { arms: ['thing:hand-tool'], deeds: ['beat'] },
];

const told: ReadonlySet<DeedConcept> = new Set(manners.flatMap(({ deeds = [] }) => deeds));

/** Whether a word for somebody's death says by itself how he was killed: "strangled", "gunned down", «خُنق». */
export function tellsManner(claim: Claim): boolean {
  return traitsOf(claim.proposition.event).effect === 'killed' && toldBy(claim).some((deed) => told.has(deed));
}

/** The way of killing that an answer tells of, by number; −1 where it is none. */
export function mannerOf(value: Value, claim: Claim, index: ConceptIndex): number {
  const id = value.kind === 'thing' ? value.id : value.kind === 'happening' ? armOf(value) : null;
  const used = id === null ? -1 : manners.findIndex(({ arms }) => arms.some((arm) => isA(id, arm, index)));
  if (used >= 0) return used;
  const own = value.kind === 'happening' ? value.name === claim.proposition.predicate : value.kind === 'thing';
  if (!own) return -1;
  // "Strangled with a scarf", "poisoned with thallium": the word says how where the thing does not.
  const deeds = toldBy(claim);
  const byWord = tellsManner(claim)
    ? manners.findIndex((manner) => manner.deeds?.some((deed) => deeds.includes(deed)))
    : -1;
  const { by } = traitsOf(claim.proposition.event);
  return byWord >= 0 || by === undefined ? byWord : manners.findIndex(({ arms }) => arms.includes(by));
}

const flying = 'thing:weapon/projectile/missile';

/** "In an air strike": what came flying. */
function armOf({ event, concepts }: HappeningValue): string | null {
  if (event === 'strike' && concepts.every((id) => !id.startsWith('thing:weapon'))) return flying;
  return traitsOf(event).by ?? null;
}
