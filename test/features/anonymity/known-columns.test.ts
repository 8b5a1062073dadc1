import { expect, test } from "vitest";
import { KNOWN_COLUMNS } from "~/features/anonymity/exclusion/known-columns.server";
import { readTables } from "~db/queries/whole-database.server";
import { freshDatabase } from "../../support/database";

/** Nothing in these comes from respondents or says which of the invited did what: a new table is known or stands here. */
const ADMINISTRATION = [
  "account",
  "account_mail",
  "account_relationship",
  "action",
  "action_change",
  "action_plan",
  "agreed_mail",
  "agreement",
  "anonymity_check",
  "api_token",
  "audit_event",
  "authenticator_app",
  "company_intervention",
  "demanded_second_factor",
  "digest_mail",
  "follow_up_mail",
  "hidden_intervention",
  "holder_mail",
  "imported_result",
  "known_device",
  "meeting",
  "one_time_link",
  "organisation",
  "passkey",
  "provider_identity",
  "recovery_code",
  "relationship",
  "release",
  "roster_import",
  "roster_mapping",
  "roster_undo",
  "session",
  "started_sign_in",
  "steering_mail",
  "target_advice",
  "timeline_note",
  "used_key",
  "wave",
  "wave_holder",
  "webhook",
  "webhook_delivery",
];
/** SQLite's own and those of the migrations. */
const NOT_OURS = /^(sqlite_|__drizzle_)/;

test("every column of respondents' and invited people's tables is known, every other table is administration", () => {
  const db = freshDatabase();
  const tables = [...readTables(db).values()].filter(({ name }) => !NOT_OURS.test(name));
  db.$client.close();
  const known = tables.filter(({ name }) => name in KNOWN_COLUMNS);
  expect(Object.fromEntries(known.map(({ name, columns }) => [name, [...columns].sort()]))).toEqual(
    Object.fromEntries(
      Object.entries(KNOWN_COLUMNS).map(([name, columns]) => [name, Object.keys(columns).sort()]),
    ),
  );
  const others = tables.filter(({ name }) => !(name in KNOWN_COLUMNS)).map(({ name }) => name);
  expect(others.sort()).toEqual(ADMINISTRATION);
});
