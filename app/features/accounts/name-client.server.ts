import { BROWSERS, SYSTEMS } from "~/content/accounts/client-names";

/** "Firefox, Linux": what of a browser's own words tells its owner one device from another, and no more; null where nothing does. */
export function nameClient(userAgent: string | null): string | null {
  const said = (userAgent ?? "").slice(0, 512);
  const parts = [BROWSERS, SYSTEMS].flatMap(
    (names) => names.find(([pattern]) => pattern.test(said))?.[1] ?? [],
  );
  return parts.length === 0 ? null : parts.join(", ");
}
