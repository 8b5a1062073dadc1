import createClient from "openapi-fetch";
import type { TokenPermission } from "~/domain/connections/token-permission";
import { type Database, openDatabase } from "~db/client.server";
import { insertRosterEntries } from "~db/queries/roster.server";
import { setUp, type Visitor } from "../../routes/requests";
import { type ServedApp, serveApp } from "../served-app";
import type { paths } from "./client-types";

export const PAIR = "sales-marketing";

export type ConnectedApp = {
  app: ServedApp;
  owner: Visitor;
  /** Changes the database of the running server. */
  change: <T>(task: (db: Database) => T) => T;
  token: (
    permissions: readonly TokenPermission[],
    options?: { pair?: string; days?: string },
  ) => Promise<string>;
};

/** A company with a pair, a roster and an administrator who makes tokens on the page. */
export async function serveConnectedApp(environment: Record<string, string> = {}): Promise<ConnectedApp> {
  const app = await serveApp(environment);
  const owner = await setUp(app);
  const change: ConnectedApp["change"] = (task) => {
    const db = openDatabase(app.databaseFile);
    try {
      return task(db);
    } finally {
      db.$client.close();
    }
  };
  change((db) =>
    insertRosterEntries(
      db,
      [0, 1].flatMap((departmentIndex) =>
        Array.from({ length: 10 }, (_, person) => ({
          id: `${departmentIndex}-${person}`,
          relationshipId: PAIR,
          email: `${departmentIndex === 0 ? "sales" : "marketing"}.${person}@brandt.example`,
          departmentIndex,
          name: `Person ${person}`,
          language: null,
        })),
      ),
    ),
  );
  const token: ConnectedApp["token"] = async (permissions, { pair = "", days = "30" } = {}) => {
    const body = new URLSearchParams([
      ["name", "HR system"],
      ["pair", pair],
      ["days", days],
      ...permissions.map((permission) => ["permission", permission]),
    ]);
    const page = await (await owner.send("POST", "/connections/token", { body })).text();
    const [secret] = /tandem_[\w-]{43}/.exec(page) ?? [];
    if (secret === undefined) throw new Error(`no token was made: ${page.slice(0, 2000)}`);
    return secret;
  };
  return { app, owner, change, token };
}

/** A client whose every address, parameter and answer is typed by the description of the interface alone. */
export function clientOf(app: ServedApp, token: string) {
  return createClient<paths>({
    baseUrl: `${app.url}/api/v1`,
    headers: { Authorization: `Bearer ${token}` },
  });
}
