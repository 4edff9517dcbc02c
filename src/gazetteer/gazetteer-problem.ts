/** Why an entry of one's own was left out. */
export type GazetteerProblem =
  | { readonly kind: 'badId'; readonly id: string; readonly expected: string }
  | { readonly kind: 'duplicateId'; readonly id: string }
  | { readonly kind: 'unknownParent'; readonly id: string; readonly parent: string }
  | { readonly kind: 'cycle'; readonly id: string }
  | { readonly kind: 'badCoordinates'; readonly id: string; readonly lat: number | null; readonly lon: number | null }
  | { readonly kind: 'emptyName'; readonly concept: string }
  | { readonly kind: 'unknownConcept'; readonly concept: string; readonly name: string };
