/** What a spreadsheet may take for the beginning of a formula: = + - @, their full-width forms, tab and return. */
const FORMULA = "[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\t\\r]";
const STARTS_FORMULA = new RegExp(`^[\\s\\u00a0\\u200b\\ufeff]*${FORMULA}`, "u");

/** After these a spreadsheet that reads the file with another separator would begin a new cell. */
const HIDDEN_START = new RegExp(`([;,|"\\t\\r\\n])(?=${FORMULA})`, "gu");

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * A text that no spreadsheet reads as a formula, also when the file is saved again as CSV: an apostrophe goes in front.
 * Characters that no file format can carry are taken out.
 */
export function safeCell(text: string): string {
  const clean = cleanText(text);
  return STARTS_FORMULA.test(clean) ? `'${clean}` : clean;
}

/** The same for CSV, where a cell may also begin behind another separator. */
export function safeCsvCell(text: string): string {
  return safeCell(text).replace(HIDDEN_START, "$1'");
}

/** The same for a workbook, in which _x003D_ would be read as an equals sign. */
export function safeWorkbookCell(text: string): string {
  return safeCell(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}

/** Without the characters that no XML can carry. */
export function cleanText(text: string): string {
  return text.replace(CONTROL, "").replace(LONE_SURROGATE, "\ufffd");
}
