/** The host of a web address, without `www.`: what a page is known by that names no publisher. */
export function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:?#\s]+)/iu.exec(url ?? '')?.[1]?.toLowerCase();
}
