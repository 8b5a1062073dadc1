import { parseManifest } from "~/ballot/manifest";
import { AUDIT_ACTIONS, AUDITED_LOSSES } from "~/content/audit-actions";
import { readReleaseContent } from "~/domain/disclosure/release-content";
import { isMailAddress } from "~/domain/mail-address";
import { GIVEN_ROLES } from "~/domain/roles";
import { STEERING_MESSAGES } from "~/domain/steering-mail";
import { rowsOf } from "../attack-entities.server";
import type { Snapshot } from "../attack-snapshot.server";
import { type Finding, finding } from "./finding.server";

type Row = Readonly<Record<string, unknown>>;
type Stored = {
  rows: (table: string) => readonly Row[];
  ids: (table: string) => ReadonlySet<unknown>;
  /** Whether something was deleted or taken over of which the trail keeps no more than that. */
  isPartial: boolean;
};
type Check = [table: string, column: string, fits: (row: Row, stored: Stored) => boolean];

const QUARTER = /^[\w-]+: \d{4}-Q[1-4]$/;
const PAIR = /^[\w-]+(: [\w ,:-]*)?$/;
const HASH = /^[0-9a-f]{64}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MESSAGE_ID = /^[0-9a-f]{32}@[\w.:[\]-]+$/;
const SINCE = Date.UTC(2020, 0) / 1000;
const ENDED = ["cancelled", "closed-early", "nobody-answered", "key-lost"];

/** By table: what the program writes there, or what else in the database has to bear it out. Free text is not compared with anything. */
const CHECKS: readonly Check[] = [
  ["audit_event", "action", ({ action }) => Object.hasOwn(AUDIT_ACTIONS, String(action))],
  ["audit_event", "subject", isSubject],
  ["wave", "ended_because", isReasonOfEnd],
  ["wave", "restored_at", ({ restored_at: at }, { isPartial }) => at === null || isPartial],
  ["wave", "quarter", ({ quarter }) => /^\d{4}-Q[1-4]$/.test(String(quarter))],
  ["used_key", "public_key", isKeyOfManifest],
  ["session", "id", ({ id }) => HASH.test(String(id))],
  ["session", "account_id", ({ account_id: id }, { ids }) => ids("account").has(id)],
  ["session", "last_seen_at", (row) => inOrder(row.created_at, row.last_seen_at, row.expires_at)],
  ["account", "email", ({ email }) => isMailAddress(String(email))],
  ["account", "role", ({ role }) => GIVEN_ROLES.some((known) => known === role)],
  ["account", "created_at", ({ created_at: at }) => inOrder(at)],
  ["release", "content", ({ content }) => isRelease(content)],
  ["release", "receipts", ({ receipts }) => isListOfReceipts(receipts)],
  ["release", "wave_id", ({ wave_id: id }, { ids }) => ids("wave").has(id)],
  ["timeline_note", "id", ({ id }) => UUID.test(String(id))],
  ["timeline_note", "happened_on", ({ happened_on: day }) => DAY.test(String(day))],
  ["timeline_note", "created_at", ({ created_at: at }) => inOrder(at)],
  ["roster_import", "account_id", ({ account_id: id }, { ids }) => ids("account").has(id)],
  ["roster_import", "id", ({ id }) => UUID.test(String(id))],
  ["roster_import", "created_at", ({ created_at: at }) => inOrder(at)],
  ["roster_undo", "id", ({ id }) => UUID.test(String(id))],
  ["roster_undo", "created_at", ({ created_at: at }) => inOrder(at)],
  ["roster_mapping", "relationship_id", ({ relationship_id: id }, { ids }) => ids("relationship").has(id)],
  ["roster_mapping", "changed_at", ({ changed_at: at }) => inOrder(at)],
  ["holder_mail", "account_id", ({ account_id: id }, { ids }) => ids("account").has(id)],
  ["holder_mail", "message_id", ({ message_id: id }) => MESSAGE_ID.test(String(id))],
  ["holder_mail", "problem", fitsState],
  ["steering_mail", "account_id", ({ account_id: id }, { ids }) => ids("account").has(id)],
  ["steering_mail", "message", ({ message }) => STEERING_MESSAGES.some((known) => known === message)],
  ["steering_mail", "message_id", ({ message_id: id }) => MESSAGE_ID.test(String(id))],
  ["steering_mail", "problem", fitsState],
  ["digest_mail", "account_id", ({ account_id: id }, { ids }) => ids("account").has(id)],
  ["digest_mail", "week", ({ week }) => DAY.test(String(week))],
  ["digest_mail", "message_id", ({ message_id: id }) => MESSAGE_ID.test(String(id))],
  ["digest_mail", "problem", fitsState],
  ["agreed_mail", "message_id", ({ message_id: id }) => MESSAGE_ID.test(String(id))],
  ["agreed_mail", "problem", fitsState],
  ["follow_up_mail", "message_id", ({ message_id: id }) => MESSAGE_ID.test(String(id))],
  ["follow_up_mail", "problem", fitsState],
  ["follow_up_mail", "link_hash", ({ link_hash: hash }) => isHashOrNone(hash)],
  ["follow_up_mail", "owner_hash", ({ owner_hash: hash }) => isHashOrNone(hash)],
  ["share_box", "wave_id", isOfClosingWave],
];

function isHashOrNone(hash: unknown): boolean {
  return hash === null || HASH.test(String(hash));
}

/** Values of administration that the program does not write, or that nothing else bears out. */
export function excludeAdministration({ name, tables }: Snapshot): Finding[] {
  const rows = (table: string) => rowsOf(tables.get(table)).map(({ row }) => row);
  const isPartial = rows("audit_event").some(({ action }) => AUDITED_LOSSES.includes(String(action)));
  const ids = (table: string) => new Set(rows(table).map(({ id }) => id));
  const stored: Stored = { rows, ids, isPartial };
  return CHECKS.flatMap(([table, column, fits]) => {
    const count = rows(table).filter((row) => column in row && !fits(row, stored)).length;
    return count === 0 ? [] : [finding("notWritten", { table, column, count }, name)];
  });
}

/** A pair that there is or was, and a quarter. */
function isSubject({ action, subject }: Row, { ids, isPartial }: Stored): boolean {
  const text = String(subject);
  const isOfPair = isPartial || ids("relationship").has(text.split(":")[0]);
  switch (AUDIT_ACTIONS[String(action)]) {
    case "none":
      return text === "";
    case "quarter":
      return isOfPair && QUARTER.test(text);
    case "pair":
      return isOfPair && PAIR.test(text);
    default:
      return true;
  }
}

function isReasonOfEnd({ state, ended_because: because }: Row): boolean {
  if (because === null) return state !== "cancelled";
  if (state === "closing") return because === "closed-early";
  return (state === "closed" || state === "cancelled") && ENDED.some((known) => known === because);
}

/** Manifests stay; those of deleted pairs of departments are gone. */
function isKeyOfManifest({ public_key: key }: Row, { rows, isPartial }: Stored): boolean {
  if (isPartial) return /^[\w-]{43}$/.test(String(key));
  return rows("wave").some(
    ({ manifest }) => typeof manifest === "string" && keysIn(manifest).includes(String(key)),
  );
}

function keysIn(json: string): readonly string[] {
  try {
    const manifest = parseManifest(json);
    return manifest.protocol === "tandem/v3"
      ? [manifest.serverKey, ...manifest.holders.map(({ key }) => key)]
      : [];
  } catch {
    return [];
  }
}

function inOrder(...times: readonly unknown[]): boolean {
  return times.every((time, at) => Number(time) >= SINCE && Number(time) >= Number(times[at - 1] ?? 0));
}

/** Read as a release is, nothing is left over. */
function isRelease(content: unknown): boolean {
  try {
    const stored: unknown = JSON.parse(String(content));
    return isPartOf(stored, JSON.parse(JSON.stringify(readReleaseContent(stored))));
  } catch {
    return false;
  }
}

function isPartOf(stored: unknown, read: unknown): boolean {
  if (typeof stored !== "object" || stored === null) return stored === read;
  if (typeof read !== "object" || read === null) return false;
  return Object.entries(stored).every(
    ([name, value]) => Object.hasOwn(read, name) && isPartOf(value, Reflect.get(read, name)),
  );
}

function isListOfReceipts(json: unknown): boolean {
  try {
    const receipts: unknown = JSON.parse(String(json));
    return Array.isArray(receipts) && receipts.every((receipt) => typeof receipt === "string");
  } catch {
    return false;
  }
}

function fitsState({ state, attempts, problem }: Row): boolean {
  const isWell = state === "sent" || (state === "queued" && attempts === 0);
  return isWell === (problem === null) && (state === "queued" || Number(attempts) > 0);
}

/** Holders give their part after the end, and what they gave is deleted with the wave. */
function isOfClosingWave({ wave_id: id, position }: Row, { rows }: Stored): boolean {
  const state = rows("wave").find((wave) => wave.id === id)?.state;
  return (
    state === "closing" && rows("wave_holder").some((row) => row.wave_id === id && row.position === position)
  );
}
