import type { ServedApp } from "../support/served-app";

/**
 * A browser without JavaScript: keeps cookies, sends Origin, does not follow redirects by itself. `origin` is what it
 * believes to visit, where that is the public address in front of the server.
 */
export function visitor(app: Pick<ServedApp, "url">, origin = app.url) {
  const cookies = new Map<string, string>();
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  function take(line: string): void {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    if (/max-age=0/i.test(line)) cookies.delete(pair.slice(0, at));
    else cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
  async function send(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(app.url + path, {
      method,
      redirect: "manual",
      ...init,
      headers: {
        ...(origin === app.url ? {} : { "X-Forwarded-Host": new URL(origin).host }),
        ...(method === "GET" ? {} : { Origin: origin }),
        ...(cookies.size > 0 ? { Cookie: cookie() } : {}),
        ...init.headers,
      },
    });
    for (const line of response.headers.getSetCookie()) take(line);
    return response;
  }
  return {
    get: (path: string, init?: RequestInit) => send("GET", path, init),
    post: (path: string, fields: Record<string, string> = {}, init?: RequestInit) =>
      send("POST", path, { body: new URLSearchParams(fields), ...init }),
    send,
    cookie,
    presentCookie: (pair: string) => take(pair),
  };
}

export type Visitor = ReturnType<typeof visitor>;

/** The stamp of what a page of confirmation has shown, which its button sends along. */
export async function seenOn(person: Visitor, path: string): Promise<string> {
  return /name="seen" value="([0-9a-f]+)"/.exec(await (await person.get(path)).text())?.[1] ?? "";
}

export const OWNER = {
  organisation: "Brandt Optics",
  firstDepartment: "Sales",
  secondDepartment: "Marketing",
  name: "Ines Brandt",
  email: "ines@brandt.example",
  password: "four quiet garden chairs",
};

/** The way an operator does it: opens the link that the start has printed, then fills in the form. */
export async function setUp(app: ServedApp, origin = app.url): Promise<Visitor> {
  const owner = visitor(app, origin);
  await owner.get(app.startPath());
  const response = await owner.post("/set-up", OWNER);
  if (response.status !== 302)
    throw new Error(`Setting up answered ${response.status}: ${await response.text()}`);
  return owner;
}

/** The markup of a page as people see it: without the scripts, which carry all texts of the page's areas. */
export function shownMarkup(html: string): string {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "");
}
