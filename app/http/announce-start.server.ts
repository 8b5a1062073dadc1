import { blockedAtStart } from "~/content/home/en/refusals";
import { formatList } from "~/content/intl";
import { en } from "~/content/settings/en";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { type Configuration, configuration } from "~/env.server";
import { findSetUpCode, forgetSetUpCode } from "~/features/company/set-up-code.server";
import { findFirstRun } from "~/features/home/find-first-run.server";

/** The line that ends a start: until Tandem is set up it carries the start-up code, and it is the only one that does. */
export function announceStart(port: number): string {
  const settings = configuration();
  // What the server prints stays English.
  const { ready } = en;
  const listens = `http://${shownHost(settings.host)}:${port}`;
  const address = settings.publicUrl ?? listens;
  const where = settings.publicUrl === null ? "" : fill(ready.listensOn, { listens });
  const proxy = forgetsProxy(settings) ? `${ready.proxyForgotten}\n` : "";
  return proxy + announceAddress(settings, address, where);
}

/** Without TLS of its own Tandem is behind a proxy wherever its address is https. */
export function forgetsProxy({ publicUrl, trustedProxies }: Configuration): boolean {
  return publicUrl?.startsWith("https://") === true && trustedProxies === 0;
}

function announceAddress(settings: Configuration, address: string, where: string): string {
  const { ready } = en;
  const firstRun = findFirstRun(database(), settings.keys);
  if (firstRun.state === "set-up") forgetSetUpCode(settings);
  if (firstRun.state === "waits") {
    const link = `${address}/?start=${encodeURIComponent(findSetUpCode(settings))}`;
    return `${fill(ready.at, { address: link })}${where}\n`;
  }
  const blocked = firstRun.state === "blocked" ? `${blockedSentence(settings, firstRun.waves)}\n` : "";
  return `${blocked}${fill(ready.at, { address })}${where}\n`;
}

function blockedSentence({ keys, databaseFile }: Configuration, waves: readonly string[]): string {
  const values = { keyDirectory: keys.path, databaseFile, waves: formatList("en", waves) };
  return blockedAtStart.map((line) => fill(line, values)).join("\n");
}

/** What can be opened in a browser: an address that stands for all of this machine's cannot. */
function shownHost(host: string): string {
  if (["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
