import type { EntryTranslation } from "../../entry";

export const rideAlong = { name: "Visite client accompagnée" } as const satisfies EntryTranslation;
