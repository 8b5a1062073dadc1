import { useMatches } from "@remix-run/react";
import { createContext, type ReactNode, useContext } from "react";
import type { ShownLanguage } from "~/content/language";
import type { GivenTexts, PageTexts } from "~/features/find-page-texts.server";

type Given = Pick<GivenTexts<keyof PageTexts>, "language" | "inEnglish"> & { texts: Partial<PageTexts> };

const NOTHING: Given = { language: "en", inEnglish: [], texts: {} };

const TextsContext = createContext<Given>(NOTHING);

/** Gathers the texts that the routes of the page were handed by the server. */
export function RouteTexts({ children }: { children: ReactNode }) {
  return <TextsContext.Provider value={useGiven()}>{children}</TextsContext.Provider>;
}

function useGiven(): Given {
  const given = useMatches().map(({ data }): Partial<Given> => Object(data));
  return {
    language: given.findLast((it) => it.language !== undefined)?.language ?? "en",
    inEnglish: given.flatMap(({ inEnglish }) => inEnglish ?? []),
    texts: Object.assign({}, ...given.map(({ texts }) => texts)),
  };
}

/** Texts for everything inside, where they do not come from a route. */
export function Texts({ children, ...given }: Pick<Given, "language" | "texts"> & { children: ReactNode }) {
  return <TextsContext.Provider value={{ ...NOTHING, ...given }}>{children}</TextsContext.Provider>;
}

/** What pages of an area say. The route of the page asks the server for the area's texts. */
export function useTexts<A extends keyof PageTexts>(area: A): PageTexts[A] {
  const texts: Partial<PageTexts> = useContext(TextsContext).texts;
  const found = texts[area];
  if (found === undefined) throw new Error(`the route of this page hands out no texts of "${area}"`);
  return found;
}

/** For numbers, days and lists. */
export function useLanguage(): ShownLanguage {
  return useContext(TextsContext).language;
}

/** The language that a page really comes in, for whatever reads it aloud. */
export function useSpokenLanguage(): ShownLanguage {
  const { language, inEnglish } = useGiven();
  return inEnglish.length > 0 ? "en" : language;
}

export type Fallback = { language: ShownLanguage; note: string };

/** Above a page that the reader's language does not have yet. */
export function FallbackNote({ note }: { note: Fallback | null }) {
  if (note === null) return null;
  return (
    <p className="page fallback-note small muted no-print" lang={note.language}>
      {note.note}
    </p>
  );
}
