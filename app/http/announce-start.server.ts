import { SET_UP_BLOCKED } from "~/content/home/first-run";
import { database } from "~/database.server";
import { type Configuration, configuration } from "~/env.server";
import { findSetUpCode, forgetSetUpCode } from "~/features/company/set-up-code.server";
import { findFirstRun } from "~/features/home/find-first-run.server";

/** The line that ends a start: until Tandem is set up it carries the start-up code, and it is the only one that does. */
export function announceStart(port: number): string {
  const settings = configuration();
  const listens = `http://${shownHost(settings.host)}:${port}`;
  const address = settings.publicUrl ?? listens;
  const where = settings.publicUrl === null ? "" : ` (listens on ${listens})`;
  const firstRun = findFirstRun(database(), settings.keys);
  if (firstRun.state === "set-up") forgetSetUpCode(settings);
  if (firstRun.state === "waits") {
    return `Tandem is ready: ${address}/?start=${encodeURIComponent(findSetUpCode(settings))}${where}\n`;
  }
  const blocked = firstRun.state === "blocked" ? `${blockedSentence(settings, firstRun.waves)}\n` : "";
  return `${blocked}Tandem is ready: ${address}${where}\n`;
}

function blockedSentence({ keys, databaseFile }: Configuration, waves: readonly string[]): string {
  return SET_UP_BLOCKED.atStart(keys.path, databaseFile, waves);
}

/** What can be opened in a browser: an address that stands for all of this machine's cannot. */
function shownHost(host: string): string {
  if (["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
