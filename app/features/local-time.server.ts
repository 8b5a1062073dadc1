import { zoneName } from "~/content/zone-names";

/** The zone of the machine, before an organisation chose its own. */
const MACHINE = process.env.TZ;

/**
 * From now on every date is chosen, reckoned and said in this zone; null: in that of the machine. The process as a whole
 * keeps one zone, so that no page, mail or calendar can disagree with another.
 */
export function keepTimeIn(zone: string | null): void {
  const wanted = zone !== null && isTimeZone(zone) ? zone : MACHINE;
  if (wanted === process.env.TZ) return;
  if (wanted === undefined) delete process.env.TZ;
  else process.env.TZ = wanted;
}

/** Whether whoever runs the machine has said a zone for Tandem, and it is not just what machines have that nobody asked. */
export function isZoneOfMachineChosen(): boolean {
  return MACHINE !== undefined;
}

/** "Europe/Berlin": the zone in which every date is chosen and shown. */
export function timeZone(): string {
  return zoneName(new Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** In which the dates of a wave are said: from its opening on always the same. */
export function zoneOf(wave: { timeZone: string | null }): string {
  const { timeZone: said } = wave;
  return said !== null && isTimeZone(said) ? said : timeZone();
}

const usable = new Set<string>();

export function isTimeZone(name: string): boolean {
  if (usable.has(name)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    usable.add(name);
    return true;
  } catch {
    return false;
  }
}

/** Every zone by the name it has today, and the one that is kept now, whatever it is called. */
export function listTimeZones(): string[] {
  return [...new Set(["UTC", timeZone(), ...Intl.supportedValuesOf("timeZone").map(zoneName)])].sort();
}

/** As a date and time control of a browser holds it: "2026-12-04T18:00". */
export function toLocalInput(instant: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const date = [instant.getFullYear(), two(instant.getMonth() + 1), two(instant.getDate())].join("-");
  return `${date}T${two(instant.getHours())}:${two(instant.getMinutes())}`;
}

/**
 * Undoes `toLocalInput`; null for what is no date, the 31st of June included, and for an hour that the clocks leave out.
 * Of an hour that comes twice it is the first.
 */
export function fromLocalInput(text: string): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(:\d{2}(\.\d+)?)?$/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
  const instant = new Date(year, month - 1, day, hour, minute);
  return toLocalInput(instant) === text.slice(0, "2026-12-04T18:00".length) ? instant : null;
}
