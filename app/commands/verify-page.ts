// Compares a served survey with the release: npm run verify-page -- --help
import "~/refuse-unsupported-node.js";
import path from "node:path";
import { parseArgs } from "node:util";
import { en } from "~/content/commands/en";
import { checkAddress } from "./verify-page/check-address";
import {
  HASHES_FILE,
  hashPages,
  numberOf,
  type ReleaseHashes,
  readHashes,
} from "./verify-page/release-hashes";

const words = en.verifyPage;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function readRelease(given: string | undefined): ReleaseHashes {
  const file = given === undefined ? HASHES_FILE : path.resolve(process.env.INIT_CWD ?? ".", given);
  const release = readHashes(file);
  if (!release) fail(given === undefined ? words.notBuilt : words.noHashes(file));
  const own = hashPages(release);
  if (JSON.stringify(own) !== JSON.stringify(release.pages)) fail(words.otherRelease);
  return release;
}

function list(release: ReleaseHashes): void {
  for (const [file, hash] of Object.entries(release.files)) say(`${hash}  ${file}`);
  for (const [language, hash] of Object.entries(release.pages)) say(`${hash}  ${words.samplePage(language)}`);
  for (const [language, hash] of Object.entries(release.keyPages)) say(`${hash}  ${words.keyPage(language)}`);
  say(words.number(numberOf(release)));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { hashes: { type: "string" }, list: { type: "boolean" }, help: { type: "boolean" } },
});
const [address, ...others] = positionals;
if (values.help) {
  say(words.help);
} else if (values.list) {
  list(readRelease(values.hashes));
} else if (address === undefined || others.length > 0) {
  fail(words.help);
} else {
  const release = readRelease(values.hashes);
  const verdict = await checkAddress(address, release);
  if (!verdict.ok) fail(verdict.problem);
  for (const line of verdict.equal) say(words.equals(line));
  for (const line of verdict.differs) say(words.differs(line));
  say(verdict.differs.length === 0 ? words.allEqual : words.someDiffer(verdict.differs.length));
  say(words.number(numberOf(release)));
  say(words.onlyNow);
  process.exitCode = verdict.differs.length === 0 ? 0 : 1;
}
