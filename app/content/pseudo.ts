const ACCENTED: Readonly<Record<string, string>> = {
  a: "å",
  b: "ƀ",
  c: "ç",
  d: "ð",
  e: "é",
  f: "ƒ",
  g: "ĝ",
  h: "ĥ",
  i: "î",
  j: "ĵ",
  k: "ķ",
  l: "ļ",
  m: "ɱ",
  n: "ñ",
  o: "ö",
  p: "þ",
  q: "ǫ",
  r: "ŕ",
  s: "š",
  t: "ţ",
  u: "û",
  v: "ṽ",
  w: "ŵ",
  x: "ẋ",
  y: "ý",
  z: "ž",
  A: "Å",
  B: "Ɓ",
  C: "Ç",
  D: "Ð",
  E: "É",
  F: "Ƒ",
  G: "Ĝ",
  H: "Ĥ",
  I: "Î",
  J: "Ĵ",
  K: "Ķ",
  L: "Ļ",
  M: "Ṁ",
  N: "Ñ",
  O: "Ö",
  P: "Þ",
  Q: "Ǫ",
  R: "Ŕ",
  S: "Š",
  T: "Ţ",
  U: "Û",
  V: "Ṽ",
  W: "Ŵ",
  X: "Ẋ",
  Y: "Ý",
  Z: "Ž",
};
const PLACEHOLDERS = /\{\w+\}/g;
const LONGER = 0.4;
/** Added in words of a usual length, so that lines break where they would in a real language. */
const FILLING = ["ñöŵ", "åñð", "ţĥéñ", "öñçé", "ɱöŕé", "ŵîţĥîñ", "ƀöŕðéŕš"];

/** Accents a text and makes it two fifths longer, its placeholders, addresses and marks left as they are. */
export function pseudoText(text: string): string {
  if (!/\p{Letter}/u.test(text.replace(PLACEHOLDERS, ""))) return text;
  const accented = text.replace(/\{\w+\}|https?:\/\/\S+|[A-Za-z]/g, (part) => ACCENTED[part] ?? part);
  const letters = text.replace(PLACEHOLDERS, "").length;
  let filling = "";
  for (let place = 0; filling.length < letters * LONGER; place++) {
    const word = FILLING[(letters + place) % FILLING.length] ?? "";
    filling += letters < 8 && filling === "" ? word.slice(0, Math.ceil(letters * LONGER)) : ` ${word}`;
  }
  return `${accented}${filling}`;
}

/** The same for every text of a tree and for what its functions say. */
export function stretch<T>(tree: T): T {
  return shapedLike<T>(stretchAny(tree));
}

function stretchAny(value: unknown): unknown {
  if (typeof value === "string") return pseudoText(value);
  if (Array.isArray(value)) return value.map(stretchAny);
  if (typeof value === "function") return (...given: unknown[]) => stretchAny(value(...given));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, stretchAny(entry)]));
}

/** Every text is still one, every list as long as it was. */
function shapedLike<T>(texts: unknown): T {
  return texts as T;
}
