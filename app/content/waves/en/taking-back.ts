import type { TextTree } from "~/content/translated";

/** The page on which a wave that was opened by mistake is taken back. */
export const takingBack = {
  documentTitle: "Take the wave back - Tandem",
  title: "Take {quarter} back?",
  lead: "A wave can be taken back for an hour after it has opened: this one until {until}. This page says the same whatever has arrived.",
  answers: "Answers that have arrived are destroyed unread.",
  links:
    "The links that were mailed stop working; whoever opens one is told that the survey was cancelled. Mails that wait are not sent.",
  slips: "Slips stop working; whoever uses one is told that the survey was cancelled.",
  plan: "The plan comes back as it was, with its quarter, and waits for you: correct it, then review and open it again. It does not open by itself.",
  keys: "The key holders stay appointed and make new keys, because no key is used twice.",
  tell: "Tell both departments: who has answered already will be asked again, with a new link or slip.",
  confirm: "I understand that everything sent out for this wave stops working.",
  confirmMissing: "Tick the box to confirm that everything sent out stops working.",
  button: "Take it back",
  refused:
    "It cannot be taken back any more: the hour is over, or it has ended meanwhile. It can still be cancelled.",
} as const satisfies TextTree;
