import type { TableContent } from "~db/queries/whole-database.server";
import { identify, isClaimed, type Knowledge, openWith } from "./attack-knowledge.server";
import { answersIn, isReadable, spellings } from "./attack-recognise.server";
import type { Snapshot } from "./attack-snapshot.server";

type Claim = {
  group: string;
  who: string | null;
  /** Only the key file can tell; without it always false. */
  claimed: boolean;
};

/** Everything in the files that an attack could put together. */
export type Entities = {
  /** Traces of taking part, and whose they are where the attacker can tell: an address or a code. */
  claims: ReadonlyMap<string, Claim>;
  /** Ballots, and what stands in them where the attacker can read it. */
  ballots: ReadonlyMap<string, { group: string; answers: string | null }>;
  /** What a row of any table names. Where it names no claim record, the people it names stand for theirs. */
  inRow: (values: readonly unknown[]) => { claims: string[]; ballots: string[] };
};

const ADMINISTRATIVE = new Set(["wave_id", "department_index", "relationship_id"]);

export function findEntities(snapshots: readonly Snapshot[], knowledge: Knowledge): Entities {
  const claims = new Map<string, Claim>();
  const ballots = new Map<string, { group: string; answers: string | null }>();
  for (const { tables } of snapshots) {
    for (const { key, values, group, row } of rowsOf(tables.get("claim"))) {
      const known = claims.get(key);
      const claimed = known?.claimed || isClaimed(knowledge, row);
      claims.set(key, { group, who: known?.who ?? identify(knowledge, values), claimed });
    }
    for (const { key, values, group, row } of rowsOf(tables.get("ballot"))) {
      ballots.set(key, { group, answers: ballots.get(key)?.answers ?? answersOf(values, row, knowledge) });
    }
  }
  const { people } = knowledge;
  for (const { tables } of snapshots) {
    for (const { row, group } of rowsOf(tables.get("invitee"))) {
      const who = whoIs(row);
      claims.set(personKey(who), { group, who, claimed: false });
    }
  }
  function inRow(values: readonly unknown[]) {
    const spelled = values.flatMap(spellings);
    const own = spelled.filter((key) => claims.has(key));
    const persons = spelled.flatMap((key) => people.get(key) ?? []).map(personKey);
    return {
      claims: [...new Set(own.length > 0 ? own : persons.filter((key) => claims.has(key)))],
      ballots: [...new Set(spelled.filter((key) => ballots.has(key)))],
    };
  }
  return { claims, ballots, inRow };
}

/** By address, or by key where there is none. */
function whoIs({ id, email }: Readonly<Record<string, unknown>>): string {
  return String(email || id).toLowerCase();
}

/** An invited person as such, where a file speaks of them without their claim record. */
function personKey(who: string): string {
  return `person:${who}`;
}

type KeyedRow = {
  key: string;
  group: string;
  /** Without what only says to which wave and department it belongs. */
  values: readonly unknown[];
  row: Readonly<Record<string, unknown>>;
};

/** Rows of a respondents' table, whatever columns it has, by the first column of its primary key. */
export function rowsOf(table: TableContent | undefined): KeyedRow[] {
  if (!table) return [];
  const keyName = table.key.find((name) => !ADMINISTRATIVE.has(name)) ?? table.columns[0] ?? "";
  return table.rows.map((cells) => {
    const row: Record<string, unknown> = Object.fromEntries(
      table.columns.map((name, index) => [name, cells[index]]),
    );
    const values = cells.filter((_, index) => !ADMINISTRATIVE.has(table.columns[index] ?? ""));
    const group = `${String(row.wave_id)}/${String(row.department_index)}`;
    return { key: keyOf(row[keyName]), group, values, row };
  });
}

export function keyOf(value: unknown): string {
  return spellings(value).at(0) ?? String(value);
}

function answersOf(values: readonly unknown[], row: KeyedRow["row"], knowledge: Knowledge): string | null {
  const plain = answersIn(values);
  if (plain !== null) return plain;
  const readable = values.find(isReadable);
  return readable === undefined ? openWith(knowledge, row) : `unparsed:${keyOf(readable).slice(0, 24)}`;
}
