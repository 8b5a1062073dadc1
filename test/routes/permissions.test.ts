import fs from "node:fs";
import ts from "typescript";
import { afterEach, describe, expect, test } from "vitest";
import { mainLinks } from "~/components/home/main-links";
import { frameTexts } from "~/content/frame/texts";
import { type AccountRole, isOfAPair, may, PERMISSIONS, type Permission } from "~/domain/roles";
import { startSession } from "~/features/accounts/sign-in.server";
import { requireAccount } from "~/http/session.server";
import routes from "~/routes";
import { insertAccount } from "~db/queries/accounts/accounts.server";
import { insertOrganisation } from "~db/queries/organisation.server";
import { listFiles } from "../architecture/source-files";
import { freshDatabase } from "../support/database";

/**
 * Whom each page and each action let in while every one of them had a list of roles. The table of permissions took
 * their place and must say the same: nothing of this may change by accident.
 */
type Wanted = readonly AccountRole[];
const LISTS: Readonly<Record<string, Readonly<Record<string, Wanted>>>> = {
  "accounts/account.tsx": {
    loader: ["hr", "facilitator", "trustee"],
    action: ["hr", "facilitator", "trustee"],
  },
  "accounts/accounts.tsx": { loader: [], action: [] },
  "accounts/audit-trail-export.ts": { loader: [] },
  "accounts/audit-trail.tsx": { loader: [] },
  "accounts/one-account.tsx": { loader: [], action: [] },
  "accounts/own-passkey.ts": {
    loader: ["hr", "facilitator", "trustee"],
    action: ["hr", "facilitator", "trustee"],
  },
  "accounts/own-signing-in.tsx": {
    loader: ["hr", "facilitator", "trustee"],
    action: ["hr", "facilitator", "trustee"],
  },
  "accounts/reach.tsx": { loader: [], action: [] },
  "accounts/signing-in.tsx": { loader: [], action: [] },
  "anonymity/anonymity.tsx": { loader: [], action: [] },
  "connections/connections.tsx": { loader: [], action: [] },
  "connections/deliveries.tsx": { loader: [], action: [] },
  "connections/interface.tsx": { loader: [] },
  "connections/token.tsx": { loader: [], action: [] },
  "connections/webhook.tsx": { loader: [], action: [] },
  "company/organisation-settings.tsx": { loader: [], action: [] },
  "company/relationship.tsx": { loader: [], action: [] },
  "company/relationships.tsx": { loader: ["hr", "facilitator"], action: [] },
  "demonstration/demonstration.ts": { look: [] },
  "export/export.tsx": { loader: ["hr", "facilitator"] },
  "export/file.ts": { loader: ["hr", "facilitator"] },
  "export/picture.tsx": { loader: ["hr", "facilitator"] },
  "export/schema.ts": { loader: ["hr", "facilitator", "guest"] },
  "history/import.tsx": { loader: ["hr", "facilitator"], action: ["hr"] },
  "installation/installation.tsx": { loader: [], action: [] },
  "interventions/edit.tsx": {
    loader: ["hr", "facilitator", "guest"],
    action: ["hr", "facilitator", "guest"],
  },
  "interventions/hiding.ts": {
    loader: ["hr", "facilitator", "guest"],
    action: ["hr", "facilitator", "guest"],
  },
  "interventions/intervention.tsx": { loader: ["hr", "facilitator", "guest"] },
  "interventions/interventions.tsx": { loader: ["hr", "facilitator", "guest"] },
  "interventions/new.tsx": { loader: ["hr", "facilitator", "guest"], action: ["hr", "facilitator", "guest"] },
  "mail/announcements.tsx": { loader: ["hr", "facilitator"] },
  "meeting/agreements.tsx": { loader: ["hr", "facilitator"], action: ["hr", "facilitator"] },
  "meeting/meeting.tsx": { loader: ["hr", "facilitator"], action: ["hr", "facilitator"] },
  "method/method.tsx": { loader: ["hr", "facilitator", "trustee", "guest"] },
  "report/serious-comments.tsx": { loader: ["hr", "facilitator", "trustee", "guest"] },
  "paper/ballots.tsx": { loader: ["hr", "facilitator", "trustee"] },
  "paper/entry.tsx": { loader: ["hr"], action: ["hr"] },
  "paper/notice.tsx": { loader: ["hr", "facilitator", "trustee"] },
  "paper/slips.tsx": { loader: ["hr"], action: ["hr"] },
  "plan/calendar.ts": { loader: ["hr", "facilitator"] },
  "plan/plan.tsx": { loader: ["hr", "facilitator"], action: ["hr", "facilitator"] },
  "plan/poster.tsx": { loader: ["hr", "facilitator"], action: ["hr", "facilitator"] },
  "plan/print.tsx": { loader: ["hr", "facilitator"] },
  "privacy/document.tsx": { loader: ["hr", "trustee", "guest"] },
  "privacy/export.ts": { loader: [], action: [] },
  "privacy/person-export.ts": { loader: ["hr"], action: ["hr"] },
  "privacy/person.tsx": { loader: ["hr"], action: ["hr"] },
  "privacy/privacy.tsx": { loader: ["hr", "trustee", "guest"] },
  "report/board-summary.tsx": { loader: ["hr", "facilitator"] },
  "report/comparison.tsx": { loader: ["hr", "facilitator"] },
  "report/report.tsx": { loader: ["hr", "facilitator"] },
  "roster/entry.tsx": { loader: ["hr"], action: ["hr"] },
  "roster/import-leaving.tsx": { loader: ["hr"], action: ["hr"] },
  "roster/import-mapping.tsx": { loader: ["hr"], action: ["hr"] },
  "roster/import-preview.tsx": { loader: ["hr"], action: ["hr"] },
  "roster/import.tsx": { loader: ["hr"], action: ["hr"] },
  "roster/roster.tsx": { loader: ["hr"], action: ["hr"] },
  "tally/ballots.ts": { loader: ["hr", "facilitator", "trustee"] },
  "tally/key.tsx": { loader: ["hr", "facilitator", "trustee"], action: ["hr", "facilitator", "trustee"] },
  "tally/loss.tsx": { loader: ["hr"], action: ["hr"] },
  "tally/offline.tsx": { loader: ["hr", "facilitator", "trustee"] },
  "tally/opening.tsx": { loader: ["hr", "facilitator", "trustee"], action: ["hr", "facilitator", "trustee"] },
  "tally/rehearsal.tsx": { loader: ["hr", "facilitator", "trustee"] },
  "target/target.tsx": { loader: ["hr", "facilitator"], action: ["hr", "facilitator"] },
  "trends/note.tsx": { loader: ["hr"], action: ["hr"] },
  "trends/notes.tsx": { loader: ["hr"], action: ["hr"] },
  "trends/trends.tsx": { loader: ["hr", "facilitator"] },
  "waves/calendar.ts": { loader: ["hr", "facilitator", "trustee"] },
  "waves/cancellation.tsx": { loader: ["hr"], action: ["hr"] },
  "waves/closure.tsx": { loader: ["hr"], action: ["hr"] },
  "waves/new.tsx": { loader: ["hr"], action: ["hr"] },
  "waves/opening.tsx": { loader: ["hr"], action: ["hr"] },
  "waves/preview.tsx": { loader: ["hr"] },
  "waves/taking-back.tsx": { loader: ["hr"], action: ["hr"] },
  "waves/wave.tsx": { loader: ["hr", "facilitator", "trustee"], action: ["hr"] },
  "waves/waves.tsx": { loader: ["hr", "facilitator", "trustee"] },
};

const EVERY: readonly AccountRole[] = ["administrator", "hr", "facilitator", "trustee", "guest"];

/** The rule that read those lists: the administrator everywhere, the guest as HR and facilitator of a pair. */
function wasLetIn(role: AccountRole, wanted: Wanted, belowAPair: boolean): boolean {
  if (role === "administrator" || wanted.includes(role)) return true;
  const shown: readonly AccountRole[] = ["hr", "facilitator"];
  return role === "guest" && belowAPair && shown.some((shownRole) => wanted.includes(shownRole));
}

type Asked = { file: string; by: string; permission: string };

/** What the routes ask for, read from their sources. */
function askedIn(file: string, text: string): Asked[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Asked[] = [];
  const visit = (node: ts.Node, by: string): void => {
    const inside = ts.isFunctionDeclaration(node) ? (node.name?.text ?? by) : by;
    if (ts.isCallExpression(node) && /^require(Account|WholeView)$/.test(node.expression.getText(tree))) {
      const permission = node.arguments[1];
      found.push({
        file,
        by: inside,
        permission: permission && ts.isStringLiteral(permission) ? permission.text : "",
      });
    }
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(tree, "");
  return found;
}

const ROOT = "app/routes/";
const asked = listFiles("app/routes").flatMap((file) =>
  askedIn(file.slice(ROOT.length), fs.readFileSync(file, "utf8")),
);
const isBelowAPair = (file: string) =>
  routes.some((entry) => entry.file === `routes/${file}` && entry.path?.startsWith("r/:relationship/"));
const permissionNamed = (name: string): Permission | undefined =>
  PERMISSIONS.find((permission) => permission === name);

describe("the table of permissions", () => {
  test("is asked at every place that had a list of roles, and at no other", () => {
    const now = asked.map(({ file, by }) => `${file} ${by}`);
    const before = Object.entries(LISTS).flatMap(([file, lists]) =>
      Object.keys(lists).map((by) => `${file} ${by}`),
    );
    expect(now.sort()).toEqual(before.sort());
  });

  test.each(EVERY)("lets %s in exactly where the lists did", (role) => {
    const changed = asked.flatMap(({ file, by, permission }) => {
      const known = permissionNamed(permission);
      const before = wasLetIn(role, LISTS[file]?.[by] ?? [], isBelowAPair(file));
      return known !== undefined && may(role, known) === before ? [] : [`${file} ${by}: ${permission}`];
    });
    expect(changed).toEqual([]);
  });

  test("is asked about one pair where the address names one, and only there", () => {
    const wrong = asked.filter(({ file, permission }) => {
      const known = permissionNamed(permission);
      return known !== undefined && isOfAPair(known) !== isBelowAPair(file);
    });
    expect(wrong).toEqual([]);
  });

  test("holds nothing that nobody asks for", () => {
    const sources = listFiles("app", "db").filter(
      (file) => /\.tsx?$/.test(file) && !/\/roles\.ts$/.test(file),
    );
    const text = sources.map((file) => fs.readFileSync(file, "utf8")).join("\n");
    expect(PERMISSIONS.filter((permission) => !text.includes(`"${permission}"`))).toEqual([]);
  });
});

describe("a page outside every pair that asks for something of a pair", () => {
  afterEach(() => {
    globalThis.tandemDatabase = undefined;
  });

  test("opens to nobody: no pair's reach would be checked there", async () => {
    const db = freshDatabase();
    globalThis.tandemDatabase = db;
    const now = new Date();
    insertAccount(db, {
      id: "a",
      email: "a@brandt.example",
      name: "A",
      role: "hr",
      passwordHash: "-",
      createdAt: now,
    });
    insertOrganisation(db, { id: 1, name: "Brandt", demonstration: false, createdAt: now });
    const secret = Buffer.from(JSON.stringify(startSession(db, "a", now))).toString("base64");
    const headers = { Cookie: `tandem=${encodeURIComponent(secret)}` };
    const request = (path: string) => new Request(`http://localhost${path}`, { headers });
    await expect(requireAccount(request("/method"), "read-method")).resolves.toMatchObject({ role: "hr" });
    await expect(requireAccount(request("/method"), "read-results")).rejects.toThrow("names no pair");
  });
});

/** What was decided apart from the lists, mostly by naming who may not, for the roles that came there. */
const DECIDED: readonly { what: string; permission: Permission; roles: readonly AccountRole[] }[] = [
  { what: "write notes on trends", permission: "annotate-trends", roles: ["administrator", "hr", "guest"] },
  { what: "import earlier results", permission: "import-history", roles: ["administrator", "hr", "guest"] },
  { what: "print slips", permission: "print-slips", roles: ["administrator", "hr", "guest"] },
  { what: "plan and steer waves", permission: "steer-waves", roles: ["administrator", "hr", "guest"] },
  {
    what: "read results",
    permission: "read-results",
    roles: ["administrator", "hr", "facilitator", "guest"],
  },
  { what: "hold the key", permission: "hold-tally-key", roles: ["trustee"] },
  { what: "list the pairs", permission: "see-pairs", roles: ["administrator", "hr", "facilitator"] },
  {
    what: "have an account of their own",
    permission: "change-own-password",
    roles: ["administrator", "hr", "facilitator", "trustee"],
  },
  { what: "look for a person", permission: "handle-personal-data", roles: ["administrator", "hr"] },
  {
    what: "read the mail server",
    permission: "read-mail-settings",
    roles: ["administrator", "hr", "trustee"],
  },
  { what: "change settings and pairs", permission: "manage-company", roles: ["administrator"] },
  { what: "take everything along", permission: "export-everything", roles: ["administrator"] },
  { what: "remove the demonstration", permission: "manage-demonstration", roles: ["administrator"] },
  { what: "see every pair", permission: "reach-every-pair", roles: ["administrator"] },
  { what: "be the last who manages accounts", permission: "manage-accounts", roles: ["administrator"] },
];

test.each(DECIDED)("those who $what are those who did", ({ permission, roles }) => {
  expect(EVERY.filter((role) => may(role, permission))).toEqual(roles);
});

const LINKS: Readonly<Record<AccountRole, string>> = {
  administrator:
    "Survey: Waves, Roster. Results and plan: Trends, Target, Interventions, Export, Import earlier results. Settings: Pairs, Organisation, Accounts, Connections, Privacy, Anonymity, Method.",
  hr: "Survey: Waves, Roster. Results and plan: Trends, Target, Interventions, Export, Import earlier results. Settings: Pairs, Privacy, Method.",
  facilitator:
    "Survey: Waves. Results and plan: Trends, Target, Interventions, Export. Settings: Pairs, Method.",
  trustee: "Survey: Waves. Settings: Privacy, Method.",
  guest:
    "Survey: Waves, Roster. Results and plan: Trends, Target, Interventions, Export, Import earlier results. Settings: Privacy, Method.",
};

test.each(EVERY)("the masthead of %s leads where this role may go, in groups", (role) => {
  const { groups, links: names } = frameTexts("en").texts.page.masthead;
  const said = mainLinks(role, "sales-marketing").map(
    ({ group, links }) => `${groups[group]}: ${links.map(({ name }) => names[name]).join(", ")}.`,
  );
  expect(said.join(" ")).toBe(LINKS[role]);
});
