import { nameClient } from "~/features/accounts/name-client.server";

/** What the browser calls itself, in a few words. */
export function clientOf(request: Request): string | null {
  return nameClient(request.headers.get("User-Agent"));
}
