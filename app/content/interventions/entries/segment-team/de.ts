import type { EntryTranslation } from "../../entry";

export const segmentTeam = { name: "Gemeinsames Team für ein Segment" } as const satisfies EntryTranslation;
