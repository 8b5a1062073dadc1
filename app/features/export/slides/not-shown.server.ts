import type { exportTexts } from "~/content/export/texts";
import type { ShownLanguage } from "~/content/language";
import type { reportTexts } from "~/content/report/texts";
import type { BoardSummary } from "~/features/report/show-board-summary.server";
import { fittedText } from "./fitted-text.server";
import { type Area, plain, type Slide } from "./slide.server";

/** What every slide is made of. */
export type Told = {
  language: ShownLanguage;
  summary: BoardSummary;
  texts: ReturnType<typeof reportTexts>["texts"]["page"];
  slides: ReturnType<typeof exportTexts>["texts"]["slides"];
};

/** Between the title and the foot. */
export const BODY: Area = { x: 0.6, y: 2, w: 12.13, h: 4.75 };

/** Points, falling: of what is read aloud, and of what stands beside it. */
export const SIZES = [20, 18, 16, 14, 13, 12, 11, 10, 9, 8];
export const SMALLER = SIZES.slice(2);

/** A slide stays where its result is not shown, with the reason. */
export function notShown(
  title: string,
  { sentences }: NonNullable<BoardSummary["report"]["withheld"]>,
  rest: string,
): Slide {
  return {
    title,
    boxes: [
      fittedText(
        [...sentences, rest].map((one) => plain(one)),
        { area: BODY, sizes: SIZES },
      ),
    ],
    pictures: [],
    notes: [...sentences],
  };
}
