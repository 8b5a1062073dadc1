import type { ServedApp } from "../support/served-app";

/** A browser without JavaScript: keeps cookies, sends Origin, does not follow redirects by itself. */
export function visitor(app: ServedApp) {
  let cookie = "";
  async function send(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(app.url + path, {
      method,
      redirect: "manual",
      ...init,
      headers: {
        ...(method === "GET" ? {} : { Origin: app.url }),
        ...(cookie ? { Cookie: cookie } : {}),
        ...init.headers,
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      cookie = /max-age=0/i.test(line) ? "" : pair;
    }
    return response;
  }
  return {
    get: (path: string, init?: RequestInit) => send("GET", path, init),
    post: (path: string, fields: Record<string, string> = {}, init?: RequestInit) =>
      send("POST", path, { body: new URLSearchParams(fields), ...init }),
    send,
    cookie: () => cookie,
    presentCookie: (value: string) => {
      cookie = value;
    },
  };
}

export type Visitor = ReturnType<typeof visitor>;

export const OWNER = {
  organisation: "Brandt Optics",
  firstDepartment: "Sales",
  secondDepartment: "Marketing",
  name: "Ines Brandt",
  email: "ines@brandt.example",
  password: "four quiet garden chairs",
};

export async function setUp(app: ServedApp): Promise<Visitor> {
  const owner = visitor(app);
  const response = await owner.post("/set-up", OWNER);
  if (response.status !== 302)
    throw new Error(`Setting up answered ${response.status}: ${await response.text()}`);
  return owner;
}
