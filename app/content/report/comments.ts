import { numberWord } from "~/content/frame/number-word";
import { plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { ReleaseRules } from "~/domain/disclosure/frozen-rules";
import type { CommentRelease } from "~/domain/disclosure/release-shape";
import { reportTexts } from "./texts";

/** From how many people and comments on a department's comments are shown. */
export type RulesOfComments = Pick<ReleaseRules, "commentsFrom" | "commentsMinimum">;

/** What stands above the comments, or in their place. */
export function commentsSentence(
  asked: ShownLanguage,
  released: CommentRelease,
  count: number,
  { commentsFrom: people, commentsMinimum }: RulesOfComments,
): string {
  const { language, texts } = reportTexts(asked);
  const { comments } = texts;
  const fewest = numberWord(language, commentsMinimum);
  if (count === 0 && released !== "withheld") return comments.deleted;
  switch (released) {
    case "by-department":
      return plural(language, comments.byDepartment, count);
    case "pooled":
      return plural(language, comments.pooled, count, { people, fewest });
    case "withheld":
      return fill(comments.withheld, { people, fewest });
  }
}
