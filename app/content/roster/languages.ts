import type { Language } from "~/content/language";

/** What a roster's column may call a language, in small letters, beside its tag. */
const WRITTEN_AS: Readonly<Record<Language, readonly string[]>> = {
  en: ["english", "englisch", "anglais", "inglés"],
  de: ["german", "deutsch", "allemand", "alemán"],
  fr: ["french", "französisch", "français", "francés"],
  es: ["spanish", "spanisch", "espagnol", "español"],
};

/** Languages that people are listed with although the survey does not speak them: they get its English. */
const OTHERS = { it: ["italian", "italienisch", "italien", "italiano"] };

/** The tag of a language by any of its names. */
export const LANGUAGE_TAGS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...OTHERS, ...WRITTEN_AS }).flatMap(([tag, names]) =>
    names.map((name) => [name, tag] as const),
  ),
);
