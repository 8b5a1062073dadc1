/**
 * A survey's page as it is sent. React writes apostrophes as six signs and marks as `="true"` or `=""`: enough in some languages to
 * cost a round trip.
 */
export function shortDocument(markup: string): string {
  const shorter = markup
    .replaceAll("&#x27;", "'")
    .replace(/(<[^<>]*? data-[a-z-]+)="true"/g, "$1")
    .replaceAll(/ (data-[a-z-]+|hidden|disabled|novalidate)=""/g, " $1");
  return `<!doctype html>${shorter}`;
}
