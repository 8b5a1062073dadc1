import { en as survey } from "~/content/survey/en";
import type { TextTree } from "~/content/translated";

/** What stands on a slip, for whoever draws it. */
export const en = {
  page: {
    title: survey.title,
    pool: "{department}: draw one from the bowl",
    spare: "{department}: spare slip",
    howTo:
      "Anonymous, about 5 minutes, works once. Scan the picture, or open the address below and type the code:",
    openUntil: "Open until {closes}.",
    fingerprint: "Fingerprint of this survey {fingerprint}",
    picture: "QR code",
  },
} as const satisfies TextTree;
