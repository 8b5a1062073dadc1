import type { EntryTranslation, EntryWords } from "./entry";

/** The words of a sheet in a language that has all of them, else the English ones: never a sheet in two languages. */
export function wholeWords(translation: EntryTranslation | undefined, english: EntryWords): EntryWords {
  return translation !== undefined && isWhole(translation, english) ? translation : english;
}

function isWhole(translation: EntryTranslation, english: EntryWords): translation is EntryWords {
  return Object.keys(english).every((text) => text in translation);
}
