import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { newDirectory } from "../support/cast";
import { serveApp } from "../support/served-app";

function start(environment: Record<string, string>) {
  const directory = newDirectory("start");
  const defaults = {
    DATA_DIRECTORY: path.join(directory, "data"),
    KEY_DIRECTORY: path.join(directory, "keys"),
  };
  const env = { NODE_ENV: "production" as const, PATH: process.env.PATH, ...defaults, ...environment };
  const run = spawnSync(process.execPath, ["app/server.js"], { env, encoding: "utf8", timeout: 60_000 });
  return { code: run.status, said: run.stderr, directory };
}

describe("a start that cannot work", () => {
  test("names every wrong setting and no stack", () => {
    const { code, said } = start({ PORT: "eighty", PUBLIC_URL: "tandem.example", SMTP_URL: "mailto:x" });
    expect(code).toBe(1);
    for (const name of ["PORT", "PUBLIC_URL", "SMTP_URL", ".env.example"]) expect(said).toContain(name);
    expect(said).not.toMatch(/\bat .*:\d+/);
  });

  test("says that keys may not lie among the data", () => {
    const directory = newDirectory("start");
    const { code, said } = start({ DATA_DIRECTORY: directory, KEY_DIRECTORY: path.join(directory, "keys") });
    expect(code).toBe(1);
    expect(said).toMatch(/key directory .* lies inside the data directory/);
    expect(said).not.toMatch(/\bat .*:\d+/);
  });

  test("says that the port is taken", async () => {
    const running = await serveApp();
    const { code, said } = start({ PORT: new URL(running.url).port });
    await running.stop();
    expect(code).toBe(1);
    expect(said).toMatch(/Port \d+ is taken/);
  });

  test("says that the database is none", () => {
    const directory = newDirectory("start");
    const letter = "this is a letter, not a database".repeat(100);
    fs.writeFileSync(path.join(directory, "tandem.sqlite"), letter, { mode: 0o600 });
    const { code, said } = start({ DATA_DIRECTORY: directory });
    expect(code).toBe(1);
    expect(said).toMatch(/no database, or it is damaged/);
  });
});

describe("a version of Node.js that cannot work", () => {
  const started = (version: string, ...command: string[]) => {
    const run = spawnSync(
      process.execPath,
      ["--import", "./test/support/preloaded/other-node.mjs", ...command],
      {
        env: { NODE_ENV: "production", PATH: process.env.PATH, OTHER_NODE: version, PORT: "eighty" },
        encoding: "utf8",
        timeout: 60_000,
      },
    );
    return { code: run.status, said: run.stderr };
  };
  const commands = [
    ["app/server.js"],
    ...["backup", "restore", "verify-anonymity"].map((name) => [
      "--import",
      "tsx",
      `app/commands/${name}.ts`,
    ]),
  ];

  test.each(commands)("is refused in words by %s %s %s", (...command) => {
    for (const version of ["24.0.0", "24.21.0", "26.1.0"]) {
      const { code, said } = started(version, ...command);
      expect(code).toBe(1);
      expect(said).toMatch(
        new RegExp(`^Tandem cannot run here.\\nNode.js ${version} does not work.*Install Node.js 22`),
      );
    }
    for (const version of ["18.19.1", "20.10.0"]) {
      expect(started(version, ...command).said).toMatch(/is too old for Tandem. Install Node.js 22/);
    }
  });

  test.each(commands)("Windows is refused in words by %s %s %s", (...command) => {
    const run = spawnSync(
      process.execPath,
      ["--import", "./test/support/preloaded/other-node.mjs", ...command],
      {
        env: { NODE_ENV: "production", PATH: process.env.PATH, OTHER_SYSTEM: "win32" },
        encoding: "utf8",
        timeout: 60_000,
      },
    );
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^Tandem cannot run here\.\nWindows .*WSL 2.*container/);
  });

  test.each(["20.11.0", "20.20.2", "22.23.3"])("is not %s", (version) => {
    expect(started(version, "app/server.js").said).toMatch(/configuration cannot be used/);
  });

  test("is none that package.json allows, and the container has one that works", () => {
    expect(fs.readFileSync("package.json", "utf8")).toContain('"node": ">=20.11 <24"');
    expect(fs.readFileSync("Dockerfile", "utf8").match(/^FROM node:\d+/gm)).toEqual([
      "FROM node:22",
      "FROM node:22",
    ]);
  });
});
