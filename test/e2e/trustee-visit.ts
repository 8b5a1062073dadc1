import { createAccount } from "~/features/accounts/create-account.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { openWave } from "~/features/waves/open-wave.server";
import { openDatabase } from "~db/client.server";
import { findAccountByEmail } from "~db/queries/accounts.server";
import { wavePath } from "../../app/addresses";
import { setUp, visitor } from "../routes/requests";
import { holdAlone } from "../support/held-wave";
import type { ServedApp } from "../support/served-app";
import { answer, personalCodes, planWave, sampleContent } from "../support/surveyed-wave";
import { HOLDER } from "../support/trustee-wave";

const TRUSTEE = { name: "Wanda Rat", email: "wanda@brandt.example", password: "nine calm rivers east" };
const HOUR = 3_600_000;

/** An application with two waves of a trustee, planned and closed, and the browser of the trustee, signed in. */
export async function trusteeWaves(app: ServedApp) {
  await setUp(app);
  const db = openDatabase(app.databaseFile);
  await createAccount(db, { ...TRUSTEE, role: "trustee" }, { accountId: null, now: new Date() });
  const planned = planWave(db, { id: "planned", relationshipId: "south" });
  const opensAt = new Date(Date.now() - 48 * HOUR);
  const closesAt = new Date(Date.now() - HOUR);
  const closed = planWave(db, { id: "closed", relationshipId: "north", opensAt, closesAt });
  const holder = findAccountByEmail(db, TRUSTEE.email)?.id ?? "";
  for (const id of [planned, closed]) holdAlone(db, id, HOLDER, holder);
  const keys = { path: app.keyDirectory };
  await openWave(db, keys, closed, opensAt);
  const [code] = personalCodes(db, keys, closed, 0);
  if (code === undefined) throw new Error("nobody was invited");
  answer(db, keys, closed, code, sampleContent(1), opensAt);
  const waiting = await closeWave(db, keys, closed, closesAt);
  db.$client.close();
  if (waiting.ok || waiting.reason !== "waiting-for-holders") throw new Error("nobody is waited for");
  const trustee = visitor(app);
  await trustee.post("/sign-in", TRUSTEE);
  const [name = "", value = ""] = trustee.cookie().split("=");
  const cookie = { name, value, domain: new URL(app.url).hostname, path: "/", expires: -1 };
  return {
    planned: wavePath("south", planned),
    closed: wavePath("north", closed),
    state: { cookies: [{ ...cookie, httpOnly: true, secure: false, sameSite: "Lax" as const }], origins: [] },
  };
}
