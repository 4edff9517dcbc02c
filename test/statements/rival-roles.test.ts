import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

/** Answers about two deeds, two effects or two persons of one story, and twins of them that are rivals. */
const told: readonly (readonly [kind: string, ...Pair])[] = [
  [
    'cause',
    'A man died at a hotel on Monday.',
    'The coroner said the man died of a heart attack.',
    'His brother said the man died of poisoning.',
  ],
  [
    'cause',
    'A fire broke out at a market on Saturday.',
    'Firefighters said the fire was caused by a gas leak.',
    'Traders said the fire was caused by arson.',
  ],
  [
    'cause',
    'اندلع حريق في معمل للدهانات السبت.',
    'قال الدفاع المدني إن الحريق نجم عن تماس كهربائي.',
    'قال صاحب المعمل إن الحريق نجم عن عمل تخريبي.',
  ],
  [
    'agent',
    'A cargo ship was seized off Aden on Sunday.',
    'The navy said pirates had seized the cargo ship.',
    'The owner said soldiers had seized the cargo ship.',
  ],
  [
    'time',
    'A bank in Milton was robbed on Monday.',
    'Police said the bank was robbed at 8:30 in the morning.',
    'The manager said the bank was robbed at 6 in the evening.',
  ],
];

const compatible: readonly Pair[] = [
  [
    'A cargo ship was freed off Aden on Sunday.',
    'The navy said its commandos boarded the pirate boats.',
    'The owner said pirates had boarded his ship hours earlier.',
  ],
  [
    'A deputy was killed in Hawaiian Gardens on Friday.',
    'Prosecutors said the suspect killed the deputy.',
    'A detective said the gang member killed the deputy.',
  ],
  [
    'A man died at a hotel on Monday.',
    'The coroner said the man died of a heart attack.',
    'His brother said the man suffered from depression.',
  ],
  [
    'A quake struck the island on Saturday.',
    'The mayor said a woman died of a heart attack.',
    'Firefighters said a gas leak caused a fire in the market.',
  ],
  [
    'A storm hit the coast on Thursday.',
    'Organisers said the concert was cancelled because of the storm.',
    'The airline said its flights were cancelled because of crew shortages.',
  ],
  [
    'Mob boss Vito Carbone died in prison on Monday.',
    'A prison spokesman said Carbone died of heart disease.',
    'Prosecutors said Carbone had ordered the murders of six rivals.',
  ],
  [
    'انقلبت حافلة على طريق الساحل الخميس.',
    'قال طبيب إن أحد الركاب توفي بسبب نزيف داخلي.',
    'قالت الشرطة إن الحافلة انقلبت بسبب انفجار إطار.',
  ],
  [
    'خسر الوحدة أمام الهلال السبت.',
    'قال المدرب إن الفريق خسر بسبب أخطاء الدفاع.',
    'قال الطبيب إن الحارس غاب بسبب الإصابة.',
  ],
  [
    'A shooting took place at a factory in Philadelphia on Thursday.',
    'A reporter said the shooting took place at Woodhaven Road.',
    'Police said the shooting took place in Philadelphia.',
  ],
  ['وقع انفجار في دمشق السبت.', 'قالت الشرطة إن الانفجار وقع في شارع بغداد.', 'قال سكان إن الانفجار وقع في دمشق.'],
];

describe('what makes two answers rivals', () => {
  checkPairs({ told, compatible });
});
