import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { surveyPath } from "~/addresses";
import { en } from "~/content/installation/doctor";

const PATIENCE = 8_000;
/** Of the range for examples: nobody comes from there. */
const INVENTED = "192.0.2.77";
/** Where proxies of usual systems write, and how much of the end is read. */
const LOG_PLACES = [
  "/var/log/nginx",
  "/var/log/caddy",
  "/var/log/apache2",
  "/var/log/httpd",
  "/var/log/haproxy",
];
const TAIL = 256 * 1024;
/** Time that a proxy may take to write what it was asked. */
const WRITTEN_AFTER = 1_500;

const arrival = z.object({ host: z.string(), passed: z.number(), address: z.string() });

async function ask(address: string, headers: Record<string, string> = {}): Promise<Response | string> {
  try {
    return await fetch(address, { headers, redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? cause.message : String(cause);
  }
}

/** What the running process says of itself: it is asked past every proxy. */
export async function examineProcess(address: string): Promise<string[]> {
  const answer = await ask(`${address}/readyz`);
  if (typeof answer === "string") return [en.notRunning(address, answer)];
  const said = (await answer.text()).trim();
  return said === "ok" ? [] : [en.says(said.replace(/^ok\n/, ""))];
}

/** Whether people reach Tandem at its public address, and how the proxy in front passes them on. */
export async function examineAddress(publicUrl: string, logPlaces: readonly string[]): Promise<string[]> {
  const answer = await ask(`${publicUrl}/healthz/arrival`, { "X-Forwarded-For": INVENTED });
  if (typeof answer === "string") return [en.unreached(publicUrl, answer)];
  const text = await answer.text();
  const seen = answer.ok ? arrival.safeParse(parsed(text)) : null;
  if (!seen?.success) return [en.notTandem(publicUrl, answer.status)];
  const { host, address } = seen.data;
  const isHttps = publicUrl.startsWith("https://");
  const expected = new URL(publicUrl).host;
  return [
    host === expected ? [] : [en.hostLost(host, expected)],
    address === INVENTED ? [en.addressBelieved] : [],
    isHttps && !answer.headers.has("strict-transport-security") ? [en.headersLost] : [],
    await examineLogs(publicUrl, logPlaces),
  ].flat();
}

/** Opens an address as a respondent's would be, and looks whether anything writes it down. */
async function examineLogs(publicUrl: string, logPlaces: readonly string[]): Promise<string[]> {
  const mark = `doctor${Date.now().toString(36)}`;
  await ask(publicUrl + surveyPath(mark));
  await wait(WRITTEN_AFTER);
  const places = [...LOG_PLACES, ...logPlaces].flatMap(filesIn);
  return places.filter((file) => endOf(file).includes(mark)).map(en.written);
}

function filesIn(place: string): string[] {
  if (!fs.existsSync(place)) return [];
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs.readdirSync(place).map((name) => path.join(place, name));
}

function endOf(file: string): string {
  try {
    const bytes = fs.readFileSync(file);
    return bytes.subarray(Math.max(0, bytes.length - TAIL)).toString("latin1");
  } catch {
    // Not everybody may read every log: what is not readable says nothing here.
    return "";
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
