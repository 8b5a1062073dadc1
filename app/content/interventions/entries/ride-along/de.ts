import type { EntryTranslation } from "../../entry";

export const rideAlong = { name: "Mitfahren zum Kunden" } as const satisfies EntryTranslation;
