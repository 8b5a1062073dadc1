const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * A text without the marks that nobody sees and that come along when one copies: zero-width signs, reading directions,
 * soft hyphens, variation selectors (Unicode's Default_Ignorable_Code_Point).
 *
 * @example
 * withoutInvisibleMarks("\u200eanna\u200b") // => "anna"
 */
export function withoutInvisibleMarks(text: string): string {
  return PLAIN.test(text) ? text : text.replace(INVISIBLE, "");
}

/**
 * The form in which names and words are compared, never shown: compatible characters in one spelling (Unicode's NFKC),
 * case folded by lower, upper, lower, so that capitals, ß and SS, combining and full-width letters meet; the two small
 * sigmas are one, and so are the dotted and the dotless i of Turkish, which folding cannot keep apart without knowing
 * the language. Accents are kept. Applied twice it changes nothing more.
 *
 * @example
 * normalForm("  SEÁN  Murphy ") // => "seán murphy"
 * normalForm("STRASSE") === normalForm("Straße") // => true
 */
export function normalForm(text: string): string {
  if (PLAIN.test(text)) return oneLine(text).toLowerCase();
  const compatible = withoutInvisibleMarks(text.normalize("NFKC"));
  const folded = compatible.toLowerCase().toUpperCase().toLowerCase().normalize("NFKC");
  return oneLine(folded.replaceAll("ς", "σ").replaceAll("i\u0307", "i"));
}

function oneLine(text: string): string {
  return text.replace(/[\p{Control}\s]+/gu, " ").trim();
}
