import { spawnSync } from "node:child_process";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { INSTALLATION_PATH } from "../../../app/addresses";
import { type ServedApp, serveApp } from "../../support/served-app";
import { startMailServer } from "../../support/smtp";
import { OWNER, setUp, shownMarkup, visitor } from "../requests";

const ended: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});

async function served(environment: Record<string, string>): Promise<ServedApp> {
  const app = await serveApp(environment);
  ended.push(() => app.stop());
  return app;
}

test("an administrator reads how the installation runs and what is wrong, and nobody else does", async () => {
  const app = await served({});
  const owner = await setUp(app);
  const page = shownMarkup(await (await owner.get(INSTALLATION_PATH)).text());
  for (const part of [
    "What is wrong",
    "PUBLIC_URL is not set",
    "No backup made by npm run backup",
    "Last backup",
    "Never",
  ])
    expect(page).toContain(part);
  const made = spawnSync(
    process.execPath,
    ["--import", "tsx", "app/commands/backup.ts", path.join(app.directory, "b.sqlite")],
    {
      env: {
        NODE_ENV: "production",
        PATH: process.env.PATH,
        DATA_DIRECTORY: path.dirname(app.databaseFile),
        KEY_DIRECTORY: app.keyDirectory,
      },
      encoding: "utf8",
    },
  );
  expect(made.status, made.stderr).toBe(0);
  const later = shownMarkup(await (await owner.get(INSTALLATION_PATH)).text());
  expect(later).not.toContain("No backup made by npm run backup");
  expect((await visitor(app).get(INSTALLATION_PATH)).status).toBe(302);
});

test("a test message goes to whoever asked for it, and a server that refuses is said", async () => {
  const smtp = await startMailServer({ refuse: (address) => (address === OWNER.email ? null : 550) });
  ended.push(smtp.stop);
  const mail = { SMTP_URL: smtp.url, MAIL_FROM: "Tandem <tandem@brandt.example>" };
  const app = await served({ ...mail, PUBLIC_URL: "http://tandem.brandt.example" });
  const owner = await setUp(app, "http://tandem.brandt.example");
  const page = await (await owner.get(INSTALLATION_PATH)).text();
  expect(page).toContain("_dmarc.brandt.example");
  expect(await (await owner.post(INSTALLATION_PATH)).text()).toContain("The mail server took it");
  expect(smtp.received.map(({ to }) => to)).toEqual([[OWNER.email]]);
  await smtp.stop();
  ended.shift();
  expect(await (await owner.post(INSTALLATION_PATH)).text()).toContain("It was not sent");
});
