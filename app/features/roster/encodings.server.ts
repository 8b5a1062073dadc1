import iconv from "iconv-lite";

/** Those in which a spreadsheet, a directory or an HR system may have written a file, the likelier first. */
const ENCODINGS = [
  "windows-1252",
  "macintosh",
  "windows-1250",
  "cp850",
  "cp852",
  "iso-8859-15",
  "iso-8859-2",
  "maccenteuro",
  "windows-1254",
  "windows-1257",
  "windows-1251",
  "windows-1253",
  "koi8-r",
  "utf-8",
  "shift_jis",
  "gb18030",
  "big5",
  "euc-kr",
] as const;

export type Encoding = (typeof ENCODINGS)[number];

export function isEncoding(text: unknown): text is Encoding {
  return ENCODINGS.some((known) => known === text);
}

export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  return iconv.decode(Buffer.from(bytes), encoding, { stripBOM: true });
}

const WORDS_JUDGED = 400;

/** All encodings, the likeliest first: the one in which the words beyond ASCII look most like words. */
export function rankEncodings(bytes: Uint8Array): readonly Encoding[] {
  const words = oddWords(bytes);
  const isLatin = share(words) < MOST_ACCENTS;
  const judged = ENCODINGS.map((encoding, place) => ({
    encoding,
    place,
    score: words.reduce((sum, word) => sum + likeliness(decodeAs(word, encoding), isLatin), 0),
  }));
  return judged.sort((a, b) => b.score - a.score || a.place - b.place).map(({ encoding }) => encoding);
}

const LINES_SHOWN = 40;

/** The first lines with a byte beyond ASCII: enough to show some names, however large the file is. */
export function oddLines(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let start = 0;
  let odd = false;
  for (let at = 0; at <= bytes.length && lines.length < LINES_SHOWN; at += 1) {
    const byte = bytes[at] ?? 0x0a;
    if (byte > 0x7f) odd = true;
    if (byte !== 0x0a && byte !== 0x0d) continue;
    if (odd) lines.push(bytes.subarray(start, Math.min(at + 1, bytes.length)));
    start = at + 1;
    odd = false;
  }
  return Buffer.concat(lines);
}

/** Of all letters in names with accents at most so many have one; in other scripts nearly all are beyond ASCII. */
const MOST_ACCENTS = 0.7;

function share(words: readonly Uint8Array[]): number {
  const all = words.reduce((sum, word) => sum + word.length, 0);
  return words.reduce((sum, word) => sum + word.filter((byte) => byte > 0x7f).length, 0) / Math.max(1, all);
}

/** Words with a byte beyond ASCII, each once; what stands between words is the same in all encodings. */
function oddWords(bytes: Uint8Array): Uint8Array[] {
  const found = new Map<string, Uint8Array>();
  let start = 0;
  let odd = false;
  for (let at = 0; at <= bytes.length && found.size < WORDS_JUDGED; at += 1) {
    const byte = bytes[at] ?? 0x20;
    if (byte > 0x7f) odd = true;
    if (byte > 0x2f) continue;
    const word = bytes.subarray(start, at);
    if (odd) found.set(Buffer.from(word).toString("latin1"), word);
    start = at + 1;
    odd = false;
  }
  return [...found.values()];
}

const WESTERN = /[äöüßéèêëàâçñíóúáîïôœæøåãõÄÖÜÉÅØÁÍÓÚÑÇÆÈ]/;
const CENTRAL = /[łżóćąęśźńčšžřěůýťďňőűăâîșțŁŻŚĆČŠŽŘŹŐŰ]/;
const TURKISH_OR_BALTIC = /[ğışĞİŞėįųūāēīļņķģ]/;

/** Higher for letters where letters are expected; signs, frames and capitals inside a word speak against it. */
function likeliness(word: string, isLatin: boolean): number {
  let score = 0;
  let before = "";
  for (const sign of word) {
    if (sign > "\u007f") score += likelinessOf(sign, before, isLatin);
    before = sign;
  }
  return score - (mixesScripts(word) ? 12 : 0);
}

function likelinessOf(sign: string, before: string, isLatin: boolean): number {
  if (sign === "\ufffd" || /\p{Control}/u.test(sign)) return -20;
  if (!/\p{Letter}|\p{Mark}/u.test(sign)) return -6;
  if (/\p{Lu}/u.test(sign) && /\p{Ll}/u.test(before)) return -4;
  if (/\p{Script=Latin}/u.test(sign) !== isLatin) return isLatin ? -1 : 0.5;
  if (!isLatin) return 3;
  if (WESTERN.test(sign)) return 3;
  if (CENTRAL.test(sign)) return 2.5;
  if (TURKISH_OR_BALTIC.test(sign)) return 2;
  return 0.5;
}

function mixesScripts(word: string): boolean {
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Han}/u];
  return scripts.filter((script) => script.test(word)).length > 1;
}
