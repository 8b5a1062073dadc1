import type { CommentRelease } from "~/domain/disclosure/release-shape";

/** What stands above the comments, or in their place. */
export function commentsSentence(released: CommentRelease, count: number, threshold: number): string {
  const people = Math.max(10, threshold);
  if (count === 0 && released !== "withheld") {
    return "The comments of this wave have been deleted: your organisation keeps comments for a limited time.";
  }
  switch (released) {
    case "by-department":
      return `${count} comments, in random order. They are shown as written; who wrote them is not stored.`;
    case "pooled":
      return `${count} comments of both departments together, in random order: for a list by department, at least ${people} people and five comments in each are needed.`;
    case "withheld":
      return `Comments are not shown and were destroyed unread: at least ${people} people must answer and five of them comment.`;
  }
}
