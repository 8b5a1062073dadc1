import { departmentNames } from "~/domain/department-names";
import { REPORTING_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import { quarterHere } from "~/domain/wave";
import { timeZone, toLocalInput } from "~/features/local-time.server";
import { proposeWaves } from "~/features/propose-waves.server";
import type { Database } from "~db/client.server";
import { listHolders } from "~db/queries/key-holders.server";
import type { Relationship } from "~db/queries/organisation.server";
import { listWaves, type WaveRow } from "~db/queries/waves.server";
import { type Committee, listPossibleHolders } from "./appoint-holders.server";
import { HIGHEST_THRESHOLD } from "./plan-wave.server";

const QUARTERS_BEFORE = 1;
const QUARTERS_OFFERED = 8;

/** What the page for planning a wave offers, filled with the usual dates or those of a wave that is planned already. */
export function prepareWaveForm(
  db: Database,
  relationship: Relationship,
  wave: WaveRow | null,
  mailPossible: boolean,
  now: Date,
) {
  const [proposed] = proposeWaves(db, relationship.id, now);
  if (!proposed) throw new Error("a pair that is not archived always has next dates");
  const last = listWaves(db, relationship.id)[0];
  const { quarter, opensAt, closesAt } = wave ?? proposed;
  const delivery = wave?.delivery ?? last?.delivery ?? (mailPossible ? "mail" : "slips");
  return {
    form: {
      quarters: [...new Set([...quarters(now), quarter])].sort(),
      mailPossible,
      zone: timeZone(),
      lowestThreshold: REPORTING_THRESHOLD,
      highestThreshold: HIGHEST_THRESHOLD,
      departments: departmentNames(relationship),
    },
    fields: {
      quarter,
      opensAt: toLocalInput(opensAt),
      closesAt: toLocalInput(closesAt),
      threshold: String(wave?.threshold ?? last?.threshold ?? REPORTING_THRESHOLD),
      delivery: mailPossible ? delivery : "slips",
      asksGo: (wave ?? last)?.asksGo ? "yes" : "",
      firstPaper: paperField(wave, last, "firstPaper"),
      secondPaper: paperField(wave, last, "secondPaper"),
    },
    committee: proposedCommittee(db, wave ?? last),
    possibleHolders: listPossibleHolders(db, relationship.id),
  };
}

/** As this wave or the last one has it; two of three people who are still to be chosen where nobody has decided yet. */
export function proposedCommittee(db: Database, wave: WaveRow | undefined): Committee {
  if (!wave || wave.needed === null) return SUGGESTED;
  const holders = listHolders(db, wave.id).map(({ accountId, name, outside }) => ({
    accountId: accountId ?? "",
    name,
    outside,
  }));
  return { needed: wave.needed, holders };
}

const NOBODY = { accountId: "", name: "", outside: true };
const SUGGESTED: Committee = { needed: 2, holders: [NOBODY, NOBODY, NOBODY] };

/** Empty where nobody has said a number: it then follows the roster until the wave opens. */
function paperField(
  wave: WaveRow | null,
  last: WaveRow | undefined,
  name: "firstPaper" | "secondPaper",
): string {
  return String((wave ?? last)?.[name] ?? "");
}

function quarters(now: Date): string[] {
  return Array.from({ length: QUARTERS_OFFERED }, (_, index) =>
    quarterHere(new Date(now.getFullYear(), now.getMonth() + 3 * (index - QUARTERS_BEFORE), 1)),
  );
}
