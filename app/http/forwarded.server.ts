/** Each proxy adds whom it was called by; the last of so many is the outermost that is believed. */
export function addressPassed(forwarded: string, proxies: number): string | null {
  const addresses = addressesIn(forwarded);
  return addresses.at(-proxies) ?? addresses.at(0) ?? null;
}

/** Through how many proxies that add an address a request has come. */
export function countForwarded(request: Request): number {
  return addressesIn(request.headers.get("X-Forwarded-For") ?? "").length;
}

function addressesIn(forwarded: string): string[] {
  return forwarded.split(",").flatMap((one) => one.trim() || []);
}
