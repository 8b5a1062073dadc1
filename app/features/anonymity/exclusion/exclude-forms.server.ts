import { sealedBytesOf } from "~/ballot/cast";
import { parseManifest } from "~/ballot/manifest";
import { isMailAddress } from "~/domain/mail-address";
import { WAVES_REMEMBERED } from "~/features/waves/count-turnover.server";
import type { TableContent } from "~db/queries/whole-database.server";
import { rowsOf } from "../attack-entities.server";
import { answersIn } from "../attack-recognise.server";
import type { Snapshot } from "../attack-snapshot.server";
import { type Finding, finding } from "./finding.server";
import { type Form, KNOWN_COLUMNS } from "./known-columns.server";

type Row = Readonly<Record<string, unknown>>;
type Keys = Readonly<Record<string, ReadonlySet<unknown>>>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const MESSAGE_ID = /^[0-9a-f]{32}@[\w.:[\]-]+$/;
const FIRST_SECOND = Date.UTC(2020, 0) / 1000;
const LAST_SECOND = Date.UTC(2100, 0) / 1000;
const MOST_ATTEMPTS = 100_000;
/** So many answers stand in no comment. */
const ANSWERS_OF_A_BALLOT = 10;

/** Values on the respondents' side that are not of the form in which Tandem stores them. */
export function excludeForms(snapshot: Snapshot): Finding[] {
  const { name, tables } = snapshot;
  const keys = keysOf(tables);
  const sizes = sealedSizes(tables);
  const found = Object.entries(KNOWN_COLUMNS).flatMap(([table, columns]) => {
    const rows = rowsOf(tables.get(table)).map(({ row }) => row);
    return Object.entries(columns).flatMap(([column, form]) => {
      // An earlier version has the table without the column.
      if (!tables.get(table)?.columns.includes(column)) return [];
      const strange = rows.filter((row) =>
        form.is === "sealed" || form.is === "box"
          ? !fitsSealed(form.is, row[column], sizes.get(row.wave_id))
          : !fits(form, row[column], keys),
      ).length;
      return strange === 0 ? [] : [finding("valueForm", { table, column, count: strange }, name)];
    });
  });
  return [
    ...found,
    ...excludeMissingMacs(snapshot),
    ...excludeMailOrder(snapshot),
    ...excludeTypes(snapshot),
  ];
}

/** Bytes of a sealed ballot, by wave. */
function sealedSizes(tables: Snapshot["tables"]): ReadonlyMap<unknown, number> {
  const sizes = new Map<unknown, number>();
  for (const { row } of rowsOf(tables.get("wave"))) {
    try {
      sizes.set(row.id, sealedBytesOf(parseManifest(String(row.manifest))));
    } catch {
      // Not opened yet, or changed: no ballot fits it then.
    }
  }
  return sizes;
}

/** A box holds a key and a tag, and whole shares between them. */
function fitsSealed(is: "sealed" | "box", value: unknown, size: number | undefined): boolean {
  if (!Buffer.isBuffer(value) || size === undefined) return false;
  return is === "sealed" ? value.length === size : value.length % BOX_STEP === BOX_REST;
}

const [BOX_STEP, BOX_REST] = [32, 16];

function keysOf(tables: Snapshot["tables"]): Keys {
  const ids = (name: string, choose: (row: Row) => boolean = () => true, column = "id") =>
    new Set(
      rowsOf(tables.get(name))
        .filter(({ row }) => choose(row))
        .map(({ row }) => row[column]),
    );
  return {
    "open-wave": ids("wave", ({ state }) => state === "open" || state === "closing"),
    "known-wave": ids("wave"),
    manifest: ids("wave", () => true, "manifest_hash"),
    "known-meeting": ids("meeting"),
    "known-invitee": ids("invitee"),
    "known-pair": ids("relationship"),
  };
}

function fits(form: Form, value: unknown, keys: Keys): boolean {
  switch (form.is) {
    case "random":
      return (
        (Buffer.isBuffer(value) && value.length === form.bytes) || (form.orNull === true && value === null)
      );
    case "uuid":
      return typeof value === "string" && UUID.test(value);
    case "key-of-roster":
      return typeof value === "string" && (UUID.test(value) || /^[0-9a-f]{16}$/.test(value));
    case "one-of":
      return form.values.some((known) => known === value);
    case "number":
      return isWhole(value, 0, MOST_ATTEMPTS * MOST_ATTEMPTS);
    case "time":
      return isWhole(value, FIRST_SECOND, LAST_SECOND);
    case "invitations":
      return value === null || (typeof value === "string" && isListOfInvitations(value, keys));
    default:
      return (
        keys[form.is]?.has(value) ?? (typeof value === "string" ? fitsText(form, value) : value === null)
      );
  }
}

function fitsText({ is }: Form, text: string): boolean {
  switch (is) {
    case "address":
      // People without an address take part by slip.
      return text === "" || isMailAddress(text);
    case "message-id":
      return MESSAGE_ID.test(text);
    case "language":
      return isLanguageTag(text);
    case "name":
      return text === tidied(text);
    default:
      return (answersIn([text])?.split(",").length ?? 0) < ANSWERS_OF_A_BALLOT;
  }
}

function isWhole(value: unknown, from: number, to: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= from && value <= to;
}

function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(text);
}

/** The last waves, by their manifests' hashes, that invited somebody, and each with the department. */
function isListOfInvitations(text: string, keys: Keys): boolean {
  const one = '\\["[0-9a-f]{64}",[01]\\]';
  const list = new RegExp(`^\\[${one}(,${one}){0,${WAVES_REMEMBERED - 1}}\\]$`);
  const hashes = text.match(/[0-9a-f]{64}/g) ?? [];
  return list.test(text) && hashes.every((hash) => keys.manifest?.has(hash));
}

/** As a roster is read in: one line, no marks that nobody sees but those that scripts are spelled with. */
function tidied(text: string): string {
  const visible = text.replace(/(?!\u200c|\u200d|[\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/gu, "");
  return visible.replace(/[\p{Control}\s]+/gu, " ").trim();
}

/** Of one wave either all rows have a MAC or none: else they tell which came before an upgrade. */
function excludeMissingMacs({ name, tables }: Snapshot): Finding[] {
  return ["ballot", "invitee"].flatMap((table) => {
    const withMac = new Map<unknown, Set<boolean>>();
    for (const { row } of rowsOf(tables.get(table))) {
      const kinds = withMac.get(row.wave_id) ?? new Set();
      withMac.set(row.wave_id, kinds.add(row.mac === null || row.mac === undefined));
    }
    const mixed = [...withMac.values()].some((kinds) => kinds.size > 1);
    return mixed ? [finding("macsMissing", { table }, name)] : [];
  });
}

/** Invitations are queued all at once, in the order of the invited people's random keys. */
function excludeMailOrder({ name, tables }: Snapshot): Finding[] {
  const last = new Map<unknown, string>();
  for (const { row } of rowsOf(tables.get("mail_queue"))) {
    if (row.message !== "invitation") continue;
    const id = String(row.invitee_id);
    if (id < (last.get(row.wave_id) ?? "")) return [finding("mailOrder", {}, name)];
    last.set(row.wave_id, id);
  }
  return [];
}

/** SQLite lets other tables hold values of any type. */
function excludeTypes({ name, tables }: Snapshot): Finding[] {
  return [...tables.values()].flatMap((table) =>
    table.columns.flatMap((column, index) => {
      const count = table.rows.filter((row) => !isOfType(table, index, row[index])).length;
      return count === 0 ? [] : [finding("valueType", { table: table.name, column, count }, name)];
    }),
  );
}

function isOfType({ types }: TableContent, index: number, value: unknown): boolean {
  if (value === null) return true;
  switch (types[index]?.toLowerCase()) {
    case "integer":
      return typeof value === "number" && Number.isInteger(value);
    case "text":
      return typeof value === "string";
    case "blob":
      return Buffer.isBuffer(value);
    default:
      return true;
  }
}
