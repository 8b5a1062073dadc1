/** Names of files, tables and columns as they may be printed and stored: without what names a person or a ballot. */
export type Mask = (name: string) => string;

const FEWEST_LETTERS = 4;
const ADDRESS = /[^\s/\\]*@[^\s/\\]*/g;
/** What restore puts behind the name of a database that it replaced. */
const OWN_DATE = /\d{8}T\d{6}Z/;
const LONG_WORD = /[A-Za-z0-9_+=-]{8,}/g;
const HIDDEN = "[...]";

/** `people` are addresses and names in small letters. */
export function maskFor(people: readonly string[]): Mask {
  const known = [...new Set(people.flatMap(partsOf))].sort((a, b) => b.length - a.length);
  return (name) => {
    const masked = name.replace(ADDRESS, HIDDEN).replace(LONG_WORD, (word) => (isKey(word) ? HIDDEN : word));
    return known.reduce(hide, masked).slice(0, LONGEST);
  };
}

const LONGEST = 160;

function partsOf(text: string): string[] {
  const local = text.split("@")[0] ?? text;
  return [text, local].filter((part) => part.length >= FEWEST_LETTERS);
}

function isKey(word: string): boolean {
  const rest = word.replace(OWN_DATE, "");
  return (rest.match(/\d/g) ?? []).length >= 3 && /[A-Za-z]/.test(rest)
    ? rest.length >= 12
    : rest.length >= 28;
}

function hide(name: string, part: string): string {
  const at = name.toLowerCase().indexOf(part);
  return at < 0 ? name : hide(name.slice(0, at) + HIDDEN + name.slice(at + part.length), part);
}
