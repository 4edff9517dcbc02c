import { describe, expect, it } from 'vitest';
import { disputes } from './set-side-by-side';

describe('what was not there speaks against what it would have done', () => {
  it.each([
    ['The army said the sky was clear of aircraft at the time.'],
    ['The army said the skies were empty of warplanes that night.'],
    ['The army said the airspace was free of drones at the time of the blast.'],
    ['The army said that no aircraft were detected over the depot.'],
    ['The army said its radars had not detected any aircraft over the depot.'],
    ['The army said no drones had been seen over the depot.'],
    ['قال الجيش إن الأجواء كانت خالية من أي طائرات وقت الانفجار.'],
    ['قال الجيش إن سماء البصرة خلت من أي طائرة مقاتلة أو مسيرة.'],
    ['أكد الجيش أنه لم تُرصد أي طائرة مسيرة في الأجواء.'],
    ['ذكر الجيش الذي يحقق في ما جرى أن السماء كانت خالية من المقاتلات.'],
    ['أكد الجيش أن الأجواء تخلو من أي طائرات حربية.'],
  ])('%s', (denial) => {
    const lead = { en: 'A huge explosion at a depot near Basra on Saturday killed one man.' };
    const attack = 'Officials spoke of an air strike that caused the explosion at the depot.';
    expect(disputes(lead, attack, denial)).toContain('cause');
  });

  it.each([
    ['The army said the plane had not been found.'],
    ['The army said the market was empty of shoppers that night.'],
    ['قال الجيش إنه لم يُعثر على الطائرة المفقودة.'],
    ['قال الجيش إن السوق كانت خالية من المتسوقين.'],
  ])('%s: of other things', (denial) => {
    const lead = { en: 'A huge explosion at a depot near Basra on Saturday killed one man.' };
    const attack = 'Officials spoke of an air strike that caused the explosion at the depot.';
    expect(disputes(lead, attack, denial)).toEqual([]);
  });
});
