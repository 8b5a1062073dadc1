/** A word that may have to change, and the place after it. */
const PLACE: RegExp = /((?<!\p{L})(?:[yYoO][ \u00a0]|(?:[dD]|[qQ]u)['’]))?\{(\w+)\}/gu;

/**
 * The word before a name, as the name asks for it: names of departments, people and firms are free text. Spanish writes
 * "e Informática" and "u Operaciones"; a French text writes "d’{name}" and "qu’{name}", which become "de Vente" and
 * "que Vente" before a consonant. No other language has these words before a place, so that it has not to be known here
 * which one speaks. Kept short: the survey carries it.
 */
function beforeName(word: string, name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
  if (/['’]/.test(word) && !/^(?:[aeiouœ]|y(?![aeiou])|h(?!a[^b]))/i.test(plain))
    return `${word.slice(0, -1)}e ${name}`;
  if (/y/i.test(word) && /^(?:i|hi(?![ae]))/i.test(plain))
    return word.replace("y", "e").replace("Y", "E") + name;
  if (/^o/i.test(word) && /^(?:h?o|8)/i.test(plain)) return word.replace("o", "u").replace("O", "U") + name;
  return word + name;
}

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
