/** Languages that Tandem speaks, in the order in which people choose. Adding one here fails types until every complete area has it. */
export const LANGUAGES = ["en", "de", "fr", "es"] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * Accented English, forty per cent longer, for whoever looks whether pages have room: a browser that asks for
 * this language gets it, and nobody is offered it.
 */
export const PSEUDO_LANGUAGE = "en-XA";

/** A language, or the one that only shows how much room a page leaves. */
export type ShownLanguage = Language | typeof PSEUDO_LANGUAGE;

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
};

/** Each with a country, as programs that check the spelling know it. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = {
  en: "en-GB",
  de: "de-DE",
  fr: "fr-FR",
  es: "es-ES",
};

/** The language of a tag, "de-AT" being "de"; null when Tandem does not speak it. */
export function languageOf(tag: string | null | undefined): ShownLanguage | null {
  if (tag?.toLowerCase() === PSEUDO_LANGUAGE.toLowerCase()) return PSEUDO_LANGUAGE;
  const [primary] = (tag ?? "").trim().toLowerCase().split("-");
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/** What is written for a language, English for those that Tandem does not speak. "de-AT" finds "de". */
export function inLanguage<T>(all: Readonly<Record<Language, T>>, tag: string | null): T {
  const language = languageOf(tag);
  return all[language === null || language === PSEUDO_LANGUAGE ? "en" : language];
}

/** The first language of an Accept-Language header that Tandem speaks, by the reader's weights; null when there is none. */
export function languageAccepted(header: string | null | undefined): ShownLanguage | null {
  const asked = (header ?? "").split(",").map((part, place) => {
    const [tag = "", ...settings] = part.trim().split(";");
    const weight = Number(
      /^q=([\d.]+)$/.exec(settings.map((it) => it.trim()).find((it) => it.startsWith("q=")) ?? "")?.[1] ?? 1,
    );
    return { language: languageOf(tag), weight: Number.isFinite(weight) ? weight : 0, place };
  });
  const spoken = asked.filter(({ language, weight }) => language !== null && weight > 0);
  return spoken.sort((a, b) => b.weight - a.weight || a.place - b.place)[0]?.language ?? null;
}
