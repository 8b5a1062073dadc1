// Looks at an installation from inside and outside: npm run doctor -- --help
import "~/refuse-unsupported-node.js";
import fs from "node:fs";
import { parseArgs } from "node:util";
import { en } from "~/content/installation/doctor";
import { installationTexts } from "~/content/installation/texts";
import { formatMoment } from "~/content/intl";
import { type Configuration, parseConfiguration } from "~/env.server";
import { examineAddress, examineProcess } from "~/features/installation/examine-address.server";
import { examineStorage } from "~/features/installation/examine-storage.server";
import { listFindings } from "~/features/installation/list-findings.server";
import { lookAtInstallation } from "~/features/installation/look-at-installation.server";
import { timeZone } from "~/features/local-time.server";
import { tryMailServer } from "~/features/mail/connect-mailer.server";
import { programVersion } from "~/features/privacy/describe-installation.server";
import { openDatabase } from "~db/client.server";

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

let found = 0;

function report(section: string, problems: readonly string[]): void {
  found += problems.length;
  say(problems.length === 0 ? en.fine(section) : en.wrong(section));
  for (const problem of problems) say(`    ${problem.replaceAll("\n", "\n    ")}`);
}

/** What the database and the settings tell; the process is asked itself. */
function examineState(settings: Configuration): string[] {
  const db = openDatabase(settings.databaseFile);
  try {
    const now = new Date();
    const seen = { notReady: null, arrival: null, now };
    return listFindings(lookAtInstallation(db, settings.keys, now), settings, seen, "en");
  } finally {
    db.$client.close();
  }
}

async function examine(settings: Configuration, logs: readonly string[]): Promise<void> {
  const { keys, databaseFile, publicUrl, mail, host, port } = settings;
  const { sections } = en;
  const now = formatMoment("en", new Date());
  say(en.facts(programVersion(), process.versions.node, timeZone(), now));
  const storage = examineStorage(keys, databaseFile);
  report(sections.storage, storage);
  if (fs.existsSync(databaseFile) && storage.length === 0) report(sections.state, examineState(settings));
  const own = ["0.0.0.0", "::"].includes(host) ? "localhost" : host;
  const local = `http://${own.includes(":") ? `[${own}]` : own}:${port}`;
  report(sections.process, await examineProcess(local));
  if (publicUrl === null) say(en.skipped(sections.address, en.noAddress));
  else report(sections.address, await examineAddress(publicUrl, logs));
  if (mail === null) say(en.skipped(sections.mail, en.noMail));
  else {
    const trouble = await tryMailServer(mail.smtpUrl);
    const words: Readonly<Record<string, string>> = installationTexts("en").texts.mail.problems;
    report(sections.mail, trouble === null ? [] : [words[trouble] ?? trouble]);
  }
  say(found === 0 ? en.nothing : en.several(found));
}

process.umask(0o077);
try {
  const options = { logs: { type: "string", multiple: true }, help: { type: "boolean" } } as const;
  const { values } = parseArgs({ options });
  if (values.help) say(en.help);
  else await examine(parseConfiguration(process.env), values.logs ?? []);
  process.exitCode = found > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
