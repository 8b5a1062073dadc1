import type { ShownLanguage } from "~/content/language";
import { targetTexts } from "~/content/target/texts";
import type { TextTree } from "~/content/translated";

/** What a page of each area says; routes name the areas they need, and a page gets no others. */
const AREAS = {
  target: targetTexts,
} as const;

type Area = keyof typeof AREAS;
export type PageTexts = { readonly [A in Area]: ReturnType<(typeof AREAS)[A]>["texts"]["page"] };

export type GivenTexts<A extends Area> = {
  language: ShownLanguage;
  /** Areas that the reader's language does not have yet: they come in English. */
  inEnglish: readonly Area[];
  texts: Pick<PageTexts, A>;
};

/** The texts of a page's areas in the reader's language, English where an area is not translated. */
export function findPageTexts<A extends Area>(language: ShownLanguage, areas: readonly A[]): GivenTexts<A> {
  const found = areas.map((area) => ({ area, ...AREAS[area](language) }));
  return {
    language,
    inEnglish: found.filter((it) => it.language !== language).map(({ area }) => area),
    texts: pages<A>(found),
  };
}

/** An area's texts under its name. */
function pages<A extends Area>(found: readonly { area: A; texts: { page: TextTree } }[]): Pick<PageTexts, A> {
  const entries: unknown = Object.fromEntries(found.map(({ area, texts }) => [area, texts.page]));
  return entries as Pick<PageTexts, A>;
}
