import { instrumentV2En } from "../v2/en";
import type { askedV2AnyPair } from "../v2-any-pair";
import { wordingOf } from "../wording";

export const instrumentV2AnyPairEn = wordingOf<typeof askedV2AnyPair>()({
  ...instrumentV2En,
  items: {
    ...instrumentV2En.items,
    "communication-3":
      "What one department hears from the people it works for reaches the other within a few days.",
    "definitions-1": "When {first} and {second} use the same word, they mean the same thing.",
    "joint-work-2":
      "When it helps the people they work for, {first} and {second} talk to those people together.",
  },
});
