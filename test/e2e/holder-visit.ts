import { createAccount } from "~/features/accounts/create-account.server";
import { appointHolders } from "~/features/waves/appoint-holders.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { openWave } from "~/features/waves/open-wave.server";
import { openDatabase } from "~db/client.server";
import { updateWave } from "~db/queries/waves.server";
import { wavePath } from "../../app/addresses";
import { setUp, visitor } from "../routes/requests";
import { browserCookies } from "../support/browser-cookies";
import { makeHolderKey } from "../support/held-wave";
import type { ServedApp } from "../support/served-app";
import { answer, personalCodes, planWave, sampleContent } from "../support/surveyed-wave";

const HOLDER = { name: "Wanda Rat", email: "wanda@brandt.example", password: "nine calm rivers east" };
const OTHER = { name: "Dora Data", email: "dora@brandt.example", password: "ten quiet lakes west!" };
const HOUR = 3_600_000;

/** An application with two waves, planned and closed, of two key holders, and the browser of one of them, signed in. */
export async function holderWaves(app: ServedApp) {
  await setUp(app);
  const db = openDatabase(app.databaseFile);
  const by = { accountId: null, now: new Date() };
  const accounts: string[] = [];
  for (const person of [HOLDER, OTHER]) {
    const made = await createAccount(db, { ...person, role: "trustee" }, by);
    if (!made.ok) throw new Error(made.reason);
    accounts.push(made.id);
  }
  const planned = planWave(db, { id: "planned", relationshipId: "south" });
  const opensAt = new Date(Date.now() - 48 * HOUR);
  const closesAt = new Date(Date.now() - HOUR);
  const closed = planWave(db, { id: "closed", relationshipId: "north", opensAt, closesAt });
  for (const id of [planned, closed]) {
    updateWave(db, id, { needed: 2 });
    const holders = accounts.map((accountId, place) => ({
      accountId,
      name: ["the works council", "the data protection officer"][place] ?? "",
      outside: true,
    }));
    appointHolders(db, id, { needed: 2, holders });
  }
  const [key] = accounts.map((accountId) => makeHolderKey(db, closed, accountId));
  if (!key) throw new Error("no holder");
  const keys = { path: app.keyDirectory };
  await openWave(db, keys, closed, opensAt);
  const [code] = personalCodes(db, keys, closed, 0);
  if (code === undefined) throw new Error("nobody was invited");
  answer(db, keys, closed, code, sampleContent(1), opensAt);
  const waiting = await closeWave(db, keys, closed, closesAt);
  db.$client.close();
  if (waiting.ok || waiting.reason !== "waiting-for-holders") throw new Error("nobody is waited for");
  const holder = visitor(app);
  await holder.post("/sign-in", HOLDER);
  const kept = { domain: new URL(app.url).hostname, path: "/", expires: -1, httpOnly: true, secure: false };
  const cookies = browserCookies(holder.cookie(), app.url).map(({ name, value }) => ({
    ...kept,
    name,
    value,
    sameSite: "Lax" as const,
  }));
  return {
    /** Of the holder who is signed in, for the closed wave. */
    key,
    planned: wavePath("south", planned),
    closed: wavePath("north", closed),
    state: { cookies, origins: [] },
  };
}
