import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { GALLERY } from "~/content/gallery/en";
import { createAccount } from "~/features/accounts/create-account.server";
import { migrateDatabase, openDatabase } from "~db/client.server";
import { insertOrganisation } from "~db/queries/organisation.server";
import { gatherCompany } from "./gather-company.server";
import { gatherConnections } from "./gather-connections.server";
import { gatherMeeting } from "./gather-meeting.server";
import { gatherResults } from "./gather-results.server";
import { gatherWaves } from "./gather-waves.server";
import { BEGINS, tellStory } from "./tell-story.server";

const ENOUGH = null;
const TOO_FEW = [9, 3] as const;

export type Gallery = Awaited<ReturnType<typeof buildGallery>>;

/** What the product's own path makes of an invented company: each way a page can look. */
export async function buildGallery() {
  const db = openDatabase(":memory:");
  migrateDatabase(db);
  const keys = { path: fs.mkdtempSync(path.join(os.tmpdir(), "tandem-gallery-")) };
  insertOrganisation(db, { id: 1, name: GALLERY.company, createdAt: BEGINS });
  try {
    const account = { ...GALLERY.people.facilitator, role: "administrator" as const, password: null };
    const created = await createAccount(db, account, { accountId: null, now: BEGINS });
    if (!created.ok) throw new Error(created.reason);
    const around = { db, keys, accountId: created.id };
    const stories = {
      rich: await tellStory(around, "rich", [ENOUGH, ENOUGH, TOO_FEW, ENOUGH]),
      withheld: await tellStory(around, "withheld", [TOO_FEW]),
      first: await tellStory(around, "first", [ENOUGH]),
    };
    const results = gatherResults(around, stories);
    const meeting = gatherMeeting(around, stories.rich);
    const waves = await gatherWaves(around);
    const company = await gatherCompany(around, stories.rich);
    return { ...results, meeting, running: waves, company, connections: gatherConnections(around) };
  } finally {
    fs.rmSync(keys.path, { recursive: true });
    db.$client.close();
  }
}
