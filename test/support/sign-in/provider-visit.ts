import type { Visitor } from "../../routes/requests";
import type { ServedApp } from "../served-app";

/** Follows a browser through the provider's pages and back, to the address at which the provider leaves it. */
export async function throughProvider(person: Visitor, from = "/sign-in/provider"): Promise<string> {
  const first = await person.get(from);
  let address = first.headers.get("Location") ?? "";
  const cookies = new Map<string, string>();
  for (let step = 0; step < 10 && !address.includes("/sign-in/provider/return"); step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(address, { redirect: "manual", headers: { Cookie: cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    const to = answer.headers.get("Location");
    if (to === null) throw new Error(`the provider answered ${answer.status}: ${await answer.text()}`);
    address = new URL(to, address).href;
  }
  return address;
}

/** The whole way; says where the application leads in the end. */
export async function signInByProvider(app: ServedApp, person: Visitor, from?: string): Promise<string> {
  const back = await throughProvider(person, from);
  const answer = await person.get(back.slice(app.url.length));
  return answer.headers.get("Location") ?? `answered ${answer.status}`;
}
