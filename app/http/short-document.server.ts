/**
 * A survey's page as it is sent. React writes apostrophes as six signs and marks as `="true"`: enough in some languages to
 * cost a round trip.
 */
export function shortDocument(markup: string): string {
  const shorter = markup.replaceAll("&#x27;", "'").replace(/(<[^<>]*? data-[a-z-]+)="true"/g, "$1");
  return `<!doctype html>${shorter}`;
}
