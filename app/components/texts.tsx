import { useMatches } from "@remix-run/react";
import { createContext, type ReactNode, useContext } from "react";
import type { ShownLanguage } from "~/content/language";
import type { PageTexts } from "~/features/find-page-texts.server";

type Given = { language: ShownLanguage; texts: Partial<PageTexts> };

const TextsContext = createContext<Given>({ language: "en", texts: {} });

/** Gathers the texts that the routes of the page were handed by the server. */
export function RouteTexts({ children }: { children: ReactNode }) {
  const given = useMatches().map(({ data }): Partial<Given> => Object(data));
  const language = given.findLast((it) => it.language !== undefined)?.language ?? "en";
  return (
    <Texts language={language} texts={Object.assign({}, ...given.map(({ texts }) => texts))}>
      {children}
    </Texts>
  );
}

/** Texts for everything inside, where they do not come from a route. */
export function Texts({ language, texts, children }: Given & { children: ReactNode }) {
  return <TextsContext.Provider value={{ language, texts }}>{children}</TextsContext.Provider>;
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
