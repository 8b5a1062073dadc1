// Attacks an installation with copies of its own files: npm run verify-anonymity -- --help
import "~/refuse-unsupported-node.js";
import fs from "node:fs";
import { parseArgs } from "node:util";
import { parseConfiguration } from "~/env.server";
import { readKnownCodes } from "~/features/anonymity/attack-known-codes.server";
import {
  describeCheck,
  describeHolder,
  describeVerdict,
  verdictOf,
} from "~/features/anonymity/describe-check.server";
import { recordAnonymityCheck } from "~/features/anonymity/record-check.server";
import { type AnonymityCheck, verifyAnonymity } from "~/features/anonymity/verify-anonymity.server";
import { openDatabase } from "~db/client.server";

const HELP = `Tries known attacks on copies of the database in DATA_DIRECTORY and of its files, and says what each looked for and
found. Reads copies only; safe while Tandem runs. Ends with 1 when one of them links a person, address or code with
answers, or when a secret is readable, with 2 when it cannot be run, else with 0. An end with 0 is no proof: ways that
are not on its list it can miss. Prints and stores counts, never whom it named. What could not be tried is marked with "--": give it backups, logs and exports.

  npm run verify-anonymity -- [options]

  --backups PLACE   backups or directories of backups, sorted by name; best taken between two ballots
  --logs PLACE      logs of Tandem, of the web server, of the mail server
  --exports PLACE   exported files
  --codes FILE      codes or links that an attacker has from mails, a line each, with the address before it
  --keys DIRECTORY  say as well what a holder of these key files could do
  --no-record       do not store the result for the administrator's page

Options that name places may be given several times.
`;

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
  const { databaseFile } = parseConfiguration(process.env);
  const { backups, logs, exports, keys } = chosen;
  const missing = [
    databaseFile,
    ...backups,
    ...logs,
    ...exports,
    ...chosen.codes,
    ...(keys ? [keys] : []),
  ].find((place) => !fs.existsSync(place));
  if (missing !== undefined) fail(`There is no ${missing}. DATA_DIRECTORY says where the database lies.`);
  const codes = chosen.codes.flatMap((file) => readKnownCodes(fs.readFileSync(file, "utf8"), databaseFile));
  const sources = { databaseFile, backups, logs, exports, codes, keys: keys ? { path: keys } : null };
  const { check } = verifyAnonymity(sources);
  for (const attack of check.attacks) {
    say(`${mark(attack)} ${attack.name}: ${describeVerdict(attack)}.`);
    say(`    ${attack.saw}`);
  }
  const { result, advice } = describeCheck(check);
  say(`\n${result}\n${advice}`);
  if (check.holder) say(`\nWith the key files:\n${describeHolder(check.holder)}`);
  if (!chosen["no-record"]) record(databaseFile, check);
  return check.linked > 0 || check.exposed > 0 ? 1 : 0;
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
    const reason = error instanceof Error ? error.message : "unknown";
    say(`\nThe result could not be stored for the administrator's page: ${reason}`);
  }
}

process.umask(0o077);
try {
  const chosen = options();
  if (chosen.help) say(HELP);
  else process.exitCode = verify(chosen);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
