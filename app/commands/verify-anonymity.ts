// Attacks an installation with copies of its own files: npm run verify-anonymity -- --help
import "~/refuse-unsupported-node.js";
import fs from "node:fs";
import { parseArgs } from "node:util";
import { en } from "~/content/commands/en";
import { parseConfiguration } from "~/env.server";
import { readKnownCodes } from "~/features/anonymity/attack-known-codes.server";
import {
  describeAttack,
  describeCheck,
  describeFinding,
  describeHolder,
  verdictOf,
} from "~/features/anonymity/describe-check.server";
import { recordAnonymityCheck } from "~/features/anonymity/record-check.server";
import {
  type AnonymityCheck,
  isFinding,
  verifyAnonymity,
} from "~/features/anonymity/verify-anonymity.server";
import { openDatabase } from "~db/client.server";

const words = en.verifyAnonymity;
const many = { type: "string", multiple: true } as const;

function options() {
  const { values } = parseArgs({
    options: {
      backups: many,
      logs: many,
      exports: many,
      codes: many,
      keys: { type: "string" },
      "no-record": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const { backups = [], logs = [], exports = [], codes = [] } = values;
  return { ...values, backups, logs, exports, codes };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function verify(chosen: ReturnType<typeof options>): number {
  const { databaseFile, keys: ownKeys } = parseConfiguration(process.env);
  const { backups, logs, exports, keys } = chosen;
  const missing = [
    databaseFile,
    ...backups,
    ...logs,
    ...exports,
    ...chosen.codes,
    ...(keys ? [keys] : []),
  ].find((place) => !fs.existsSync(place));
  if (missing !== undefined) fail(words.missing(missing));
  const codes = chosen.codes.flatMap((file) => readKnownCodes(fs.readFileSync(file, "utf8"), databaseFile));
  const sources = {
    databaseFile,
    backups,
    logs,
    exports,
    codes,
    keyDirectory: ownKeys.path,
    keys: keys ? { path: keys } : null,
  };
  const { check } = verifyAnonymity(sources);
  for (const attack of check.attacks) {
    const { name, result, saw } = describeAttack("en", attack);
    say(`${mark(attack)} ${name}: ${result}`);
    say(`    ${saw}`);
  }
  if (check.findings.length > 0) say(`\n${words.findings}`);
  for (const found of check.findings) {
    const { what, where, todo } = describeFinding("en", found);
    say(`!! ${what} ${where}\n    ${todo}`);
  }
  const { result, advice } = describeCheck("en", check);
  say(`\n${result}\n${advice}`);
  if (check.holder) say(`\n${words.withKeys}\n${describeHolder("en", check.holder)}`);
  if (!chosen["no-record"]) record(databaseFile, check);
  return isFinding(check) ? 1 : 0;
}

function mark(attack: AnonymityCheck["attacks"][number]): string {
  if (!attack.tried) return "--";
  const verdict = verdictOf(attack);
  return verdict === "links" || verdict === "exposes" ? "!!" : "ok";
}

function record(databaseFile: string, check: AnonymityCheck): void {
  try {
    const db = openDatabase(databaseFile);
    recordAnonymityCheck(db, check, new Date());
    db.$client.close();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(`\n${words.notStored(reason)}`);
  }
}

process.umask(0o077);
try {
  const chosen = options();
  if (chosen.help) say(words.help);
  else process.exitCode = verify(chosen);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
