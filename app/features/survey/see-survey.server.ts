import { endOf } from "~/ballot/manifest";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { type Database, isLocked } from "~db/client.server";
import { findOrganisationLanguage } from "./find-language.server";
import { findSurveyState, type SurveyState } from "./show-page.server";

type Seen = { state: SurveyState; language: string };

/** Only what was shown as open is worth keeping. */
const kept = new Map<string, Seen>();
const MOST = 64;

/**
 * The page that a wave has now, and the organisation's language. While another program holds the database, an open
 * survey is shown as it was last: people can go on reading and answering until their ballots can be taken again.
 */
export function seeSurvey(db: Database, keys: KeyDirectory, waveId: string, now: Date): Seen {
  try {
    const seen = {
      state: findSurveyState(db, keys, waveId, now),
      language: findOrganisationLanguage(db),
    };
    kept.delete(waveId);
    if (seen.state.kind === "open") kept.set(waveId, seen);
    for (const oldest of [...kept.keys()].slice(0, -MOST)) kept.delete(oldest);
    return seen;
  } catch (error) {
    const seen = isLocked(error) ? kept.get(waveId) : undefined;
    if (seen?.state.kind !== "open" || now >= endOfSurvey(seen.state)) throw error;
    return seen;
  }
}

function endOfSurvey(state: Extract<SurveyState, { kind: "open" }>): Date {
  return new Date(endOf(state.readManifest(), state.extended));
}
