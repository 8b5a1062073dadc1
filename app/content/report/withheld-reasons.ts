import { restoredWithoutKey } from "~/content/waves/en/restored-without-key";
import type { WithheldReason } from "~/domain/disclosure/release-shape";

/** One sentence for everything that is not shown. */
export function withheldReason(reason: WithheldReason, threshold: number): string {
  switch (reason) {
    case "department-below-threshold":
      return `Not shown: fewer than ${threshold} people of this department answered.`;
    case "other-department-below-threshold":
      return `Not shown: fewer than ${threshold} people of the other department answered, and with the total at hand one department would give the other away.`;
    case "too-few-answers":
      return "Not shown: too few people gave an answer here; “Don't know” does not count as one.";
    case "needs-ten-respondents":
      return "Not shown: single statements are shown from 10 respondents in a department.";
    case "needs-twenty-respondents":
      return "Not shown: means of single statements are shown from 20 respondents in a department.";
    case "needs-hundred-respondents":
      return "Not shown: how the answers are spread is shown from 100 respondents in a department.";
    case "closed-early":
      return "Not shown: the wave was closed early, and then nothing is released.";
    case "audit-refused":
      return "Not shown: together with the other numbers it could give away single answers.";
  }
}

/** Why a wave has no report at all. */
export function nothingReleased(
  state: string,
  endedBecause: string | null,
  closesOn: string,
): { title: string; text: string } {
  if (state === "planned") {
    return {
      title: "This wave has not opened yet",
      text: `The report appears after it has closed, planned for ${closesOn}.`,
    };
  }
  if (state === "open" || state === "closing") {
    return {
      title: "This wave is still being answered",
      text: `The report appears once, after closing on ${closesOn}. There are no interim results: what changes from one day to the next would show who answered in between.`,
    };
  }
  if (endedBecause === "restored") return { title: restoredWithoutKey.title, text: restoredWithoutKey.ended };
  if (state === "cancelled" || endedBecause === "cancelled") {
    return {
      title: "This wave was cancelled",
      text: "Its ballots were destroyed unread. Nothing is released and nothing can be recovered.",
    };
  }
  if (endedBecause === "closed-early") {
    return {
      title: "This wave was closed early",
      text: "Nothing is released: whoever picks the moment of closing could pick it by who has answered. The ballots were destroyed unread.",
    };
  }
  if (endedBecause === "key-lost") {
    return {
      title: "The key of this wave was lost",
      text: "Without it nobody can open the ballots, so nothing is released. They were destroyed unread.",
    };
  }
  return {
    title: "Nobody answered in this wave",
    text: "There is nothing to report. The next wave starts fresh.",
  };
}
