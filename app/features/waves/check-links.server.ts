import { waitsForGo } from "~/domain/opening-go";
import { FEWEST_WORKING_DAYS, openingByClock, workingDays } from "~/domain/wave";
import type { WaveRow } from "~db/queries/waves.server";

/** Where links lead, and whether somebody has said that everybody answers on this very machine. */
export type Links = { publicUrl: string | null; everybodyHere?: boolean };

/** What keeps a wave from being opened by a person or the clock, beyond what the rules of opening say. */
export type AnnouncedRefusal =
  | { ok: false; reason: "links-only-here"; link: string }
  | { ok: false; reason: "links-are-example"; link: string }
  | { ok: false; reason: "open-too-short"; days: number }
  | { ok: false; reason: "date-missed" }
  | { ok: false; reason: "go-awaited" };

/** What the tables of hosts of common systems call the machine itself. */
const NAMES_OF_THIS_MACHINE: readonly string[] = [
  "localhost",
  "localhost.localdomain",
  "localhost4",
  "localhost4.localdomain4",
  "localhost6",
  "localhost6.localdomain6",
  "ip6-localhost",
  "ip6-loopback",
];

/** Whether links lead to a name that is reserved for examples, as the shipped files have it: nobody can be there. */
function leadsToExample(publicUrl: string | null): boolean {
  return publicUrl !== null && /(^|\.)example\.(org|com|net)$/.test(hostOf(publicUrl));
}

/** Whether links lead to the machine itself: no address is configured, or one that means "here" on every machine. */
export function leadsOnlyHere(publicUrl: string | null): boolean {
  if (publicUrl === null) return true;
  const host = hostOf(publicUrl);
  const mapped = /^\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\]$/;
  return (
    NAMES_OF_THIS_MACHINE.includes(host) ||
    host.endsWith(".localhost") ||
    /^(127\.|0\.0\.0\.0$)/.test(host) ||
    host === "[::1]" ||
    host === "[::]" ||
    mapped.test(host)
  );
}

/**
 * Links that only work on this machine are never mailed. Slips with such links may be handed out when a person confirms
 * that everybody answers here; on its date alone such a wave does not open.
 */
export function checkLinks(
  wave: WaveRow,
  { publicUrl, everybodyHere = false }: Links,
  at: Date,
): { ok: true } | AnnouncedRefusal {
  if (publicUrl !== null && leadsToExample(publicUrl))
    return { ok: false, reason: "links-are-example", link: publicUrl };
  if (leadsOnlyHere(publicUrl) && !(wave.delivery === "slips" && everybodyHere)) {
    return { ok: false, reason: "links-only-here", link: publicUrl ?? "http://localhost" };
  }
  const days = workingDays(at, wave.closesAt);
  if (wave.closesAt > at && days < FEWEST_WORKING_DAYS) return { ok: false, reason: "open-too-short", days };
  return { ok: true };
}

/** The clock opens a wave at the time that somebody chose and at no other, and where it is asked for only with a go. */
export function checkLinksByClock(
  wave: WaveRow,
  links: Links,
  now: Date,
): { ok: true } | { ok: false; reason: "not-yet" } | AnnouncedRefusal {
  const clock = openingByClock(wave, now);
  if (clock === "wait") return { ok: false, reason: "not-yet" };
  if (clock === "missed") return { ok: false, reason: "date-missed" };
  return waitsForGo(wave) ? { ok: false, reason: "go-awaited" } : checkLinks(wave, links, now);
}

/** A dot at the end says only that a name is complete. */
function hostOf(publicUrl: string): string {
  return new URL(publicUrl).hostname.replace(/\.$/, "");
}
