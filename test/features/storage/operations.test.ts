import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { parseConfiguration } from "~/env.server";

const read = (file: string) => fs.readFileSync(file, "utf8");

/** Names of the variables that the program reads. */
const known = [...read("app/env.server.ts").matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name = ""]) => name);

function variablesOf(example: string): Record<string, string> {
  const lines = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)];
  return Object.fromEntries(
    lines.map(([, name = "", value = ""]) => [name, value.replace(/^'(.*)'$/, "$1")]),
  );
}

function undocumented(example: string): string[] {
  const listed = variablesOf(example);
  return known.filter((name) => !(name in listed));
}

describe(".env.example", () => {
  test("names every variable that the program reads, and no other", () => {
    expect(known.length).toBeGreaterThanOrEqual(10);
    expect(undocumented(read(".env.example"))).toEqual([]);
    expect(Object.keys(variablesOf(read(".env.example"))).sort()).toEqual([...known].sort());
  });

  test("without a variable is noticed", () => {
    expect(undocumented(read(".env.example").replace(/^KEY_DIRECTORY=.*$/m, ""))).toEqual(["KEY_DIRECTORY"]);
  });

  test("says the same to a shell, which takes the settings of the service for doctor, backup and restore", () => {
    const ask = ["-c", 'set -a; . "$0"; exec "$1" -p "JSON.stringify(process.env)"'];
    const shown = (file: string) =>
      spawnSync("sh", [...ask, file, process.execPath], { env: { NODE_ENV: "test" }, encoding: "utf8" });
    const example = shown("./.env.example");
    expect(example.stderr).toBe("");
    const said = z.record(z.string(), z.string()).parse(JSON.parse(example.stdout));
    expect(parseConfiguration(said)).toEqual(parseConfiguration({}));
    expect(said.OIDC_SCOPES).toBe("openid email profile");
  });

  test("shows the values that hold without it", () => {
    expect(parseConfiguration(variablesOf(read(".env.example")))).toEqual(parseConfiguration({}));
  });
});

describe("files for running it", () => {
  test("set only variables that exist", () => {
    const foreign = ["NODE_ENV", "TZ"];
    const set = [
      ...read("Dockerfile").matchAll(/\b([A-Z_]{3,})=\S/g),
      ...read("compose.yaml").matchAll(/^ {6}([A-Z_]+):/gm),
      ...read("tandem.service").matchAll(/(?:^Environment=| )([A-Z_]{3,})=/gm),
    ].map(([, name = ""]) => name);
    expect(new Set(set).size).toBeGreaterThan(6);
    expect(set.filter((name) => !known.includes(name) && !foreign.includes(name) && name !== "LC")).toEqual(
      [],
    );
  });

  test("keep data and keys apart, run without privileges, and take nothing private into an image", () => {
    const image = read("Dockerfile");
    expect(image).toMatch(/VOLUME \["\/data", "\/keys"\]/);
    expect(image.lastIndexOf("USER node")).toBeLessThan(image.lastIndexOf("CMD"));
    expect(read("compose.yaml")).toMatch(/read_only: true/);
    expect(read(".dockerignore").split("\n")).toEqual(
      expect.arrayContaining(["data", "keys", ".env", "*.sqlite*"]),
    );
    expect(read("tandem.service")).toMatch(/LimitCORE=0/);
    expect(read("compose.yaml")).toMatch(/core: 0/);
  });

  test("wait longer than Tandem needs to stop, and ask no registry for news", () => {
    const seconds = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1]);
    expect(seconds(read("compose.yaml"), /stop_grace_period: (\d+)s/)).toBeGreaterThan(10);
    expect(seconds(read("tandem.service"), /TimeoutStopSec=(\d+)/)).toBeGreaterThan(10);
    expect(read(".npmrc")).toContain("update-notifier=false");
    const runs = read("Dockerfile")
      .split(/^FROM /m)
      .at(-1);
    expect(runs).toMatch(/^COPY .*\.npmrc/m);
  });
});
