import type { ReactNode } from "react";
import { Texts } from "~/components/texts";
import { findPageTexts } from "~/features/find-page-texts.server";

/** What the routes of a page would hand out, in English. */
export function withTexts(areas: Parameters<typeof findPageTexts>[1], children: ReactNode): ReactNode {
  return <Texts {...findPageTexts("en", ["frame", ...areas])}>{children}</Texts>;
}
