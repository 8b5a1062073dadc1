import { parseManifest } from "~/ballot/manifest";
import { AUDITED_LOSSES } from "~/content/audit-actions";
import type { TableContent } from "~db/queries/whole-database.server";
import { rowsOf } from "../attack-entities.server";
import type { Snapshot } from "../attack-snapshot.server";
import { type Finding, finding } from "./finding.server";

type Row = Readonly<Record<string, unknown>>;
type Numbered = { row: Row; number: number };

/** Gaps that need no entry of the trail: what a crash or a support took away. */
const UNEXPLAINED = 8;

/** Hidden numbers of invited people and rosters that SQLite, which counts on by one, does not give. */
export function excludeRowNumbers({ name, tables }: Snapshot): Finding[] {
  const invitees = numbered(tables.get("invitee"));
  const roster = numbered(tables.get("roster_entry")).map(({ number }) => number);
  const trail = rowsOf(tables.get("audit_event")).map(({ row }) => row);
  return [
    ...(hasStrangeInvitees(invitees, tables) ? [finding("rowNumbers", { table: "invitee" }, name)] : []),
    ...(gapsIn(roster) > peopleRemoved(trail)
      ? [finding("rowNumbers", { table: "roster_entry" }, name)]
      : []),
  ];
}

function numbered(table: TableContent | undefined): Numbered[] {
  return rowsOf(table).map(({ row }, at) => ({ row, number: table?.rowNumbers[at] ?? 0 }));
}

/** Everybody whom a wave invites comes in one go, so that the numbers are at most as many as were invited. */
function hasStrangeInvitees(invitees: readonly Numbered[], tables: Snapshot["tables"]): boolean {
  return rowsOf(tables.get("wave")).some(({ row: { id, manifest } }) => {
    const numbers = invitees.filter(({ row }) => row.wave_id === id).map(({ number }) => number);
    const invited = invitedBy(manifest);
    return numbers.length > 0 && invited !== null && numbers.length + gapsIn(numbers) > invited;
  });
}

function invitedBy(manifest: unknown): number | null {
  try {
    const { departments } = parseManifest(String(manifest));
    return departments[0].invited + departments[1].invited;
  } catch {
    return null;
  }
}

/** Numbers between the first and the last that no row has. */
function gapsIn(numbers: readonly number[]): number {
  if (numbers.length === 0) return 0;
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  return last - first + 1 - numbers.length;
}

/** As the trail has it; without end where it does not say how many. */
function peopleRemoved(trail: readonly Row[]): number {
  return trail.reduce(
    (sum, { action, subject }) => sum + removedBy(String(action), String(subject)),
    UNEXPLAINED,
  );
}

function removedBy(action: string, subject: string): number {
  if (AUDITED_LOSSES.includes(action)) return Number.POSITIVE_INFINITY;
  switch (action) {
    case "person removed from the roster":
      return 1;
    case "roster imported":
    case "roster import undone":
      return Number(/(\d+) removed/.exec(subject)?.[1] ?? 0);
    case "roster deleted by retention":
      return Number(/: (\d+) people/.exec(subject)?.[1] ?? 0);
    case "person erased":
      return Number(/^rosters: (\d+)/.exec(subject)?.[1] ?? 1);
    default:
      return 0;
  }
}
