import { describe } from 'vitest';
import { checkPairs } from './told-missed-compatible';

/** Reports that call the same persons, thing or record by what it cannot be at once. By the kind that tells. */
const told: readonly (readonly [string, string, string, string])[] = [
  [
    'target',
    'An air strike hit a convoy in the valley on Sunday.',
    'The army said the strike had targeted militants.',
    'Tribal elders said that the targets were shepherds.',
  ],
  [
    'identity',
    'Coastguards stopped a boat off Crete on Monday.',
    'The coastguard said the men on the boat were smugglers.',
    'Their lawyer said the men on the boat were fishermen.',
  ],
  [
    'identity',
    'Six people were killed in a raid near Jos on Friday.',
    'The army described the dead as terrorists.',
    'The villagers said the dead were students.',
  ],
  [
    'occurrence',
    'A fireball was seen over Perth on Tuesday.',
    'The agency said the debris came from a satellite.',
    'An astronomer said that the debris did not come from a satellite.',
  ],
  [
    'target',
    'استهدفت غارة قافلة في الوادي يوم الأحد.',
    'قال الجيش إن الغارة استهدفت مسلحين.',
    'قال الأهالي إن المستهدفين رعاة أغنام.',
  ],
  [
    'identity',
    'قتل ستة أشخاص في مداهمة قرب جوس يوم الجمعة.',
    'وصف الجيش القتلى بأنهم إرهابيون.',
    'قال الأهالي إن القتلى طلاب.',
  ],
  [
    'identity',
    'نشرت صحيفة تقريرا عن المصرف يوم الخميس.',
    'نشرت الصحيفة تسجيلا قالت إنه لرئيس المصرف.',
    'قال المصرف إن التسجيل مفبرك.',
  ],
  [
    'identity',
    'افتتح مهرجان قرطاج يوم السبت.',
    'بثت القناة مقطعا قالت إنه يظهر المدير يهين ممثلة.',
    'اعتبر المدير المقطع مزورا.',
  ],
];

/** Not told yet. */
const missed: readonly (readonly [string, string, string])[] = [
  [
    'A newspaper reported on the bank on Thursday.',
    'The newspaper published an email that it said was written by the chairman.',
    'The bank said the email was a forgery.',
  ],
  [
    'The film festival opened in Carthage on Saturday.',
    'The broadcaster aired a recording that it said showed the director insulting an actress.',
    'The director said the recording was fabricated.',
  ],
  [
    'أوقف خفر السواحل قاربا قبالة كريت يوم الاثنين.',
    'أوقفت السلطات ستة رجال يشتبه في أنهم مهربون.',
    'قال محاموهم إن الرجال صيادون.',
  ],
  [
    'شوهدت كرة نار فوق الرياض يوم الثلاثاء.',
    'قالت الهيئة إن الحطام يعود لقمر صناعي.',
    'قال عالم فلك إن الحطام ليس لقمر صناعي.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly (readonly [string, string, string])[] = [
  [
    'An air strike hit a convoy in the valley on Sunday.',
    'The army said the strike had targeted militants.',
    'Tribal elders said that shepherds found the bodies.',
  ],
  [
    'Coastguards stopped a boat off Crete on Monday.',
    'The coastguard said two of the men were smugglers.',
    'A charity said that most of the men on the boat were migrants.',
  ],
  [
    'A newspaper reported on the bank on Thursday.',
    'The newspaper published an email that it said was written by the chairman.',
    'The bank said another document was a forgery.',
  ],
  [
    'The film festival opened in Carthage on Saturday.',
    'The broadcaster aired a recording that it said showed the director insulting an actress.',
    'The director said the recording was old.',
  ],
  [
    'نشرت صحيفة تقريرا عن المصرف يوم الخميس.',
    'نشرت الصحيفة تسجيلا قالت إنه لرئيس المصرف.',
    'قال المصرف إن التسجيل أرسل إلى النيابة.',
  ],
  [
    'قتل ستة أشخاص في مداهمة قرب جوس يوم الجمعة.',
    'وصف الجيش القتلى بأنهم إرهابيون.',
    'قال الأهالي إن طلابا شاركوا في الجنازة.',
  ],
];

describe('what somebody or something is called', () => {
  checkPairs({ told, missed, compatible });
});
