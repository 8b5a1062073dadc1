import type { EntryTranslation } from "../../entry";

export const accountPlaybook = {
  name: "Gemeinsamer Plan für einen Kunden",
} as const satisfies EntryTranslation;
