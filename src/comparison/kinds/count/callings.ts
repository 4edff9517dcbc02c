/** Callings by which reports name all those concerned: passengers of a boat, pupils of a school, workers of a pit. */
export const callings: readonly string[] = [
  'passenger',
  'student',
  'worker',
  'pilgrim',
  'believer',
  'climber',
  'tourist',
  'traveller',
  'fan',
  'patient',
  'guest',
].map((name) => `thing:person/${name}`);
