import { translationOf } from "~/content/translated";
import { instrumentV2De } from "../v2/de";
import type { instrumentV2AnyPairEn } from "./en";

export const instrumentV2AnyPairDe = translationOf<typeof instrumentV2AnyPairEn>()({
  ...instrumentV2De,
  items: {
    ...instrumentV2De.items,
    "communication-3":
      "Was eine Abteilung von denen hört, für die sie arbeitet, erreicht die andere innerhalb weniger Tage.",
    "definitions-1": "Wenn {first} und {second} dasselbe Wort verwenden, meinen sie dasselbe.",
    "joint-work-2":
      "Wenn es denen hilft, für die sie arbeiten, sprechen {first} und {second} gemeinsam mit ihnen.",
  },
});
