import type { EntryTranslation } from "../../entry";

export const handOffCharter = { name: "Acuerdo de traspaso" } as const satisfies EntryTranslation;
