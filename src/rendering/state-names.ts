/** What a language calls the states of the gazetteer, whose ids are ISO 3166 codes: `actor:ua` is Ukraine; null of all else. */
export function stateNames(language: string): (id: string) => string | null {
  let names: Intl.DisplayNames | undefined;
  return (id) => {
    const code = /^(?:actor|place):([a-z]{2})$/u.exec(id)?.[1];
    if (code === undefined) return null;
    names ??= new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return names.of(code.toUpperCase()) ?? null;
  };
}
