/**
 * The word before a name, as the name asks for it: names of departments, people and firms are free text. Spanish writes
 * "e Informática" and "u Operaciones"; a French text writes "d’{name}" and "qu’{name}", which become "de Vente" and
 * "que Vente" before a consonant; "del comité" and "au comité" take the place of "de el comité" and "à le comité". None of
 * these words stands before a place in another language, so that it has not to be known here which one speaks.
 */
function beforeName(word: string, name: string): string {
  return contracted(word, name) ?? joined(word, name) ?? elided(word, name) ?? `${word}${name}`;
}

const SPANISH_E: RegExp = /^(?:[ií]|h[ií](?![ae]))/i;
const SPANISH_U: RegExp = /^(?:h?[oó]|8|11(?!\d))/i;

function joined(word: string, name: string): string | null {
  const [conjunction = "", ...space] = word;
  const other = { y: SPANISH_E.test(name) && "e", o: SPANISH_U.test(name) && "u" }[conjunction.toLowerCase()];
  if (!other) return null;
  const written = conjunction === conjunction.toLowerCase() ? other : other.toUpperCase();
  return `${written}${space.join("")}${name}`;
}

const ARTICLES: Readonly<Record<string, string>> = {
  "de el": "del",
  "a el": "al",
  "de le": "du",
  "de les": "des",
  "à le": "au",
  "à les": "aux",
};

/** Articles that a name holds in small letters; "El Prado" and "Le Mans" keep theirs. */
function contracted(word: string, name: string): string | null {
  const [article = ""] = name.split(" ");
  const preposition = word.replace(/^(d)['’]$/i, "$1e").trim();
  const together = ARTICLES[`${preposition.toLowerCase()} ${article}`];
  if (!together || article === name) return null;
  const first = preposition.startsWith(preposition.charAt(0).toUpperCase())
    ? together.charAt(0).toUpperCase()
    : together.charAt(0);
  return `${first}${together.slice(1)}${name.slice(article.length)}`;
}

const VOWEL: RegExp = /^(?:[aeiou]|y(?![aeiou]))/i;
/** Words whose h is mute; before any other h nothing is left out. */
const MUTE_H: RegExp = /^h(?:abi|arm|eb|el|em|er[bim]|eur|ist|omm|omo|on[no]|op|or[lt]|osp|ot|um|y[dg])/i;

function elided(word: string, name: string): string | null {
  if (!/['’]$/.test(word)) return null;
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/^œ/i, "oe").replace(/^æ/i, "ae");
  const soft = (VOWEL.test(plain) && !/^onz|^oui\b/i.test(plain)) || MUTE_H.test(plain);
  return soft ? null : `${word.slice(0, -1)}e ${name}`;
}

/** A word that may have to change, and the place after it. */
const PLACE: RegExp = /((?<!\p{L})(?:(?:[yYoOaAàÀ]|[dD]e)[ \u00a0]|(?:[dD]|[qQ]u)['’]))?\{(\w+)\}/gu;

/**
 * The parts of a text with values in its places, in order. A value that is no text of its own, such as a field to write
 * on, leaves the word before it as it is; what nothing is given for stays open.
 */
export function partsWith<T>(text: string, values: Readonly<Record<string, T>>): (T | string)[] {
  const parts: (T | string)[] = [];
  let end = 0;
  for (const { 0: whole, 1: word = "", 2: name = "", index } of text.matchAll(PLACE)) {
    const value = values[name];
    parts.push(text.slice(end, index));
    if (value === undefined && !Object.hasOwn(values, name)) parts.push(whole);
    else if (typeof value === "string" || typeof value === "number") parts.push(beforeName(word, `${value}`));
    else parts.push(word, value ?? "");
    end = index + whole.length;
  }
  return [...parts, text.slice(end)];
}
