import type { EntryTranslation } from "../../entry";

export const rideAlong = { name: "Acompañamiento a clientes" } as const satisfies EntryTranslation;
