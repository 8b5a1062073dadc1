import { plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { CommentRelease } from "~/domain/disclosure/release-shape";
import { reportTexts } from "./texts";

/** What stands above the comments, or in their place. */
export function commentsSentence(
  asked: ShownLanguage,
  released: CommentRelease,
  count: number,
  threshold: number,
): string {
  const { language, texts } = reportTexts(asked);
  const { comments } = texts;
  const people = Math.max(10, threshold);
  if (count === 0 && released !== "withheld") return comments.deleted;
  switch (released) {
    case "by-department":
      return plural(language, comments.byDepartment, count);
    case "pooled":
      return plural(language, comments.pooled, count, { people });
    case "withheld":
      return fill(comments.withheld, { people });
  }
}
