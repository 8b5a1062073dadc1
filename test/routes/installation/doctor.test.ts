import { type SpawnSyncReturns, spawn } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { startSilentServer } from "../../support/mail/silent-server";
import { freePort, type ServedApp, serveApp } from "../../support/served-app";
import { startMailServer } from "../../support/smtp";
import { setUp } from "../requests";

const ended: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

type Said = Pick<SpawnSyncReturns<string>, "status" | "stdout">;

/** The command as `npm run doctor` starts it, while the servers of this test go on answering. */
function examine(environment: Record<string, string>, ...given: string[]): Promise<Said> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", "app/commands/doctor.ts", ...given], {
      env: { NODE_ENV: "production", PATH: process.env.PATH, ...environment },
    });
    let stdout = "";
    child.stdout.on("data", (chunk) => (stdout += chunk));
    child.stderr.on("data", (chunk) => (stdout += chunk));
    child.once("exit", (status) => resolve({ status, stdout }));
  });
}

function placesOf(app: ServedApp): Record<string, string> {
  return {
    DATA_DIRECTORY: path.dirname(app.databaseFile),
    KEY_DIRECTORY: app.keyDirectory,
    PORT: new URL(app.url).port,
  };
}

type Proxy = { url: string; log: string };

/** A proxy in front that overwrites what it should, or one that is careless and writes a log. */
async function proxyTo(port: () => string, at: number, careless: boolean, log: string): Promise<Proxy> {
  const server = http.createServer((request, response) => {
    if (careless) fs.appendFileSync(log, `127.0.0.1 "${request.method} ${request.url}"\n`);
    const own = { host: careless ? "tandem.internal" : (request.headers.host ?? "") };
    const passed = careless ? {} : { "x-forwarded-for": "127.0.0.1" };
    const headers = { ...request.headers, ...own, ...passed };
    const onward = http.request(
      { host: "127.0.0.1", port: port(), path: request.url, method: request.method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(at, "127.0.0.1", resolve));
  ended.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return { url: `http://localhost:${at}`, log };
}

test("an installation behind a careful proxy is told what little is left to do, one behind a careless one all of it", {
  timeout: 120_000,
}, async () => {
  const [careful, careless] = [await freePort(), await freePort()];
  const smtp = await startMailServer();
  ended.push(smtp.stop);
  const mail = { SMTP_URL: smtp.url, MAIL_FROM: "Tandem <tandem@brandt.example>" };
  const settings = { PUBLIC_URL: `http://localhost:${careful}`, TRUST_PROXY: "1", ...mail };
  const app = await serveApp(settings);
  ended.push(() => app.stop());
  await setUp(app, settings.PUBLIC_URL);
  const port = () => new URL(app.url).port;
  const log = path.join(app.directory, "access.log");
  fs.writeFileSync(log, "");
  await proxyTo(port, careful, false, log);
  await proxyTo(port, careless, true, log);

  const good = await examine({ ...settings, ...placesOf(app) }, "--logs", log);
  for (const section of ["Storage", "The running process", "The public address", "Mail"])
    expect(good.stdout).toContain(`ok  ${section}\n`);
  expect(good.stdout).toMatch(/!! {2}Database, backups, checks\n.*plain http/s);
  expect(good.stdout).toContain("No backup made by npm run backup is known");
  expect(good.status).toBe(1);
  expect(smtp.received).toEqual([]);

  const silent = await startSilentServer();
  ended.push(silent.stop);
  fs.chmodSync(app.databaseFile, 0o640);
  const bad = await examine(
    { ...settings, ...placesOf(app), PUBLIC_URL: `http://localhost:${careless}`, SMTP_URL: silent.url },
    "--logs",
    log,
  );
  for (const sentence of [
    `Run: chmod 600 ${app.databaseFile}`,
    'passes on the Host "tandem.internal"',
    "X-Forwarded-For that anybody can invent",
    `${log} has a line about an address below /s/`,
    "did not answer",
  ])
    expect(bad.stdout).toContain(sentence);
  expect(bad.status).toBe(1);
});

test("settings that cannot be used are said, and so is a place where nothing runs", async () => {
  const wrong = await examine({ PUBLIC_URL: "tandem" });
  expect(wrong.stdout).toMatch(/PUBLIC_URL: must be an address/);
  expect(wrong.status).toBe(2);
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "tandem-doctor-"));
  const places = { DATA_DIRECTORY: `${directory}/data`, KEY_DIRECTORY: `${directory}/keys` };
  const nothing = await examine({ ...places, PORT: String(await freePort()) });
  expect(nothing.stdout).toMatch(/There is no database at .*Nothing answers at/s);
  expect(fs.existsSync(`${directory}/data`)).toBe(false);
});
