import { invitationLink } from "~/features/derive-code.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { openWave } from "~/features/waves/open-wave.server";
import { type Database, openDatabase } from "~db/client.server";
import { findWave } from "~db/queries/waves.server";
import { invitee } from "~db/schema";
import { type ServedApp, serveApp } from "./served-app";
import { planWave } from "./surveyed-wave";

export type ServedSurvey = ServedApp & {
  /** A connection of the test's own to the served database. */
  db: Database;
  keys: KeyDirectory;
  wave: string;
  /** Addresses of personal links, those of the first department first. */
  links: string[];
  end: () => Promise<void>;
};

/** The built application with one open wave. */
export async function serveSurvey(
  people: readonly [number, number] = [6, 7],
  environment: Record<string, string> = {},
  /** What has to be done before there is a wave: setting up takes away what was there. */
  prepare: (app: ServedApp) => Promise<void> = async () => {},
  /** What has to be there when the wave opens. */
  beforeOpening: (db: Database) => void = () => {},
): Promise<ServedSurvey> {
  const app = await serveApp(environment);
  await prepare(app);
  const db = openDatabase(app.databaseFile);
  const keys = { path: app.keyDirectory };
  const now = Date.now();
  const opensAt = new Date(now - 60_000);
  const closesAt = new Date(now + 14 * 24 * 60 * 60 * 1000);
  const wave = planWave(db, { id: "h7k2m9p4qx", people, opensAt, closesAt });
  beforeOpening(db);
  const opened = await openWave(db, keys, wave, new Date(now));
  if (!opened.ok) throw new Error(opened.reason);
  const row = findWave(db, wave);
  const invited = db.select().from(invitee).all();
  invited.sort((a, b) => a.departmentIndex - b.departmentIndex);
  const links = invited.map((person) => `${app.url}${row && invitationLink(keys, row, person)}`);
  const end = async () => {
    db.$client.close();
    await app.stop();
  };
  return { ...app, db, keys, wave, links, end };
}
