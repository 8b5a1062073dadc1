import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { guestAddresses } from "../e2e/page-addresses";
import { type Visitor, visitor } from "../routes/requests";
import { demonstrationLoaded } from "../support/demonstration";
import { type ServedApp, serveApp } from "../support/served-app";

/** What the program writes itself, and reads again: nobody types markup into these. */
const OWN_WORDS =
  /^(id|hash|secret|role|language|state|status|purpose|message|problem|occasion|change|columns|departments|added|delivery|tally|quarter|manifest|content|receipts|detail|transports|issuer|answers|events|permissions|kind|dimension|topic|reading|encoding|unwanted_mail|method_version|created_in|ended_because|time_zone)$|_(id|hash|key|on|in|holder|id_hash)$|email|address/;
const OPENS = "<img src=x onerror=";

/** Ends an attribute, a script or a text, and begins an element that would run. */
const markup = (column: string) => `"'></script>${OPENS}"marked('${column}')">`;

/** Puts markup behind every text that somebody may have typed; says into which columns. */
function markEverything(app: ServedApp): string[] {
  const db = openDatabase(app.databaseFile);
  const columns = db.$client
    .prepare(
      `select m.name as "table", c.name as "column" from sqlite_schema m, pragma_table_info(m.name) c
       where m.type = 'table' and m.name not like '\\_\\_%' escape '\\' and lower(c.type) = 'text'`,
    )
    .all()
    .map((row) => [String(Object(row).table), String(Object(row).column)] as const)
    .filter(([, column]) => !OWN_WORDS.test(column));
  const marked = columns.flatMap(([table, column]) => {
    const name = `${table}.${column}`;
    const { changes } = db.$client
      .prepare(`update "${table}" set "${column}" = "${column}" || ? where "${column}" is not null`)
      .run(markup(name));
    return changes > 0 ? [name] : [];
  });
  db.$client.close();
  return marked;
}

const isOpen = (text: string) => text.includes(OPENS);

/** What of the columns these pages show, escaped; and those that carry it as it was typed. */
async function look(person: Visitor, addresses: readonly string[]) {
  const seen = new Set<string>();
  const open: string[] = [];
  const failed: string[] = [];
  for (const address of addresses) {
    const answer = await person.get(address);
    const text = await answer.text();
    if (answer.status >= 500) failed.push(`${address} ${answer.status}`);
    const isHtml = answer.headers.get("Content-Type")?.startsWith("text/html");
    if (isHtml && isOpen(text)) open.push(address);
    for (const [, column = ""] of text.matchAll(/marked\((?:'|&#x27;|&#39;)([a-z_]+\.[a-z_]+)/g))
      seen.add(column);
  }
  return { seen: [...seen].sort(), open, failed };
}

let app: ServedApp;
beforeAll(async () => {
  app = await serveApp();
});
afterAll(() => app?.stop());

describe("markup in every text that somebody typed", () => {
  test("runs on no page of a company with nine quarters", { timeout: 300_000 }, async () => {
    const guest = visitor(app);
    await guest.post("/demonstration");
    await demonstrationLoaded(app);
    const db = openDatabase(app.databaseFile);
    const waves = db.$client.prepare("select id from wave order by opens_at").pluck().all().map(String);
    db.$client.close();
    const marked = markEverything(app);
    const state = { cookies: [], origins: [] };
    const { seen, open, failed } = await look(guest, guestAddresses({ state, waves }));
    expect(marked).toContain("relationship.first_department");
    expect({ seen, open, failed }).toEqual({ seen: marked.toSorted(), open: [], failed: [] });
  });

  test("is found where a page lets it through", () => {
    expect(isOpen(`<p>${markup("account.name")}</p>`)).toBe(true);
    expect(isOpen(`<script>window.x = ${JSON.stringify(markup("account.name"))}</script>`)).toBe(true);
  });
});
