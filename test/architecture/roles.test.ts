import { beforeAll, describe, expect, test } from "vitest";
import { decidedByName, namedByCompiler, projectWithStowaway } from "./role-decisions";

/** Ways to decide by the name of a role, each of which once let a new role do what nobody had given it. */
const BROKEN = {
  "app/routes/broken-negation.ts": `import type { Account } from "~/http/session.server";
    export const mayRead = (account: Account) => account.role !== "trustee";`,
  "app/routes/broken-optional.ts": `import type { Account } from "~/http/session.server";
    export const administers = (account: Account | null) => account?.role === "administrator";`,
  "app/features/broken-list.ts": `import type { AccountRole } from "~/domain/roles";
    const steering: readonly AccountRole[] = ["hr"];
    export const maySteer = (role: AccountRole) => steering.includes(role);`,
  "app/features/broken-constant.ts": `import type { AccountRole } from "~/domain/roles";
    const HOLDER = "trustee";
    export const holds = (role: AccountRole) => role === HOLDER;`,
  "app/features/broken-switch.ts": `import type { AccountRole } from "~/domain/roles";
    export function steps(role: AccountRole): string {
      switch (role) {
        case "trustee":
          return "of the trustee";
        default:
          return "of HR";
      }
    }`,
  "app/components/broken-table.ts": `import type { AccountRole } from "~/domain/roles";
    const NAMES: Partial<Record<AccountRole, string>> = { hr: "HR" };
    export const nameOf = (role: AccountRole) => NAMES[role] ?? "Facilitator";`,
  "app/components/broken-text.ts": `export const isGuest = ({ role }: { role: string }) => role === "guest";`,
  "app/features/broken-default.ts": `import type { AccountRole } from "~/domain/roles";
    export const listSteps = (role: AccountRole = "administrator") => role;`,
  "db/queries/broken-query.server.ts": `import { eq } from "drizzle-orm";
    import { account } from "../schema";
    export const trustees = eq(account.role, "trustee");`,
};

/** A role is given, not asked for: to whoever sets Tandem up, to the demonstration's guest, and to invented people in the gallery. */
const GIVEN = [
  // The name of a role in a mail, in the language of whoever gets it.
  "app/features/accounts/send-account-mails.server.ts: roles.get(account.role)",
  'app/features/accounts/sign-in.server.ts: "guest"',
  'app/features/company/set-up-organisation.server.ts: "administrator"',
  'app/features/demonstration/load.server.ts: "hr"',
  'app/features/gallery/gather-company.server.ts: "administrator"',
  'app/features/gallery/gather-company.server.ts: "hr"',
];

let named: string[];
let decided: string[];
beforeAll(() => {
  const project = projectWithStowaway(BROKEN);
  named = namedByCompiler(project);
  decided = decidedByName(project);
}, 600_000);

const isBroken = (place: string) => Object.keys(BROKEN).some((file) => place.startsWith(`${file}: `));

describe("a role that is new", () => {
  test("is not compiled before every table of roles says what it may and what it is called", () => {
    expect(named.filter((place) => !isBroken(place)).sort()).toEqual([
      ...["de", "en", "es", "fr"].flatMap((language) => [
        `app/content/accounts/${language}/roles.ts: const ROLE_NAMES`,
        `app/content/accounts/${language}/roles.ts: const ROLE_REFUSED`,
      ]),
      "app/content/accounts/mail/en.ts: const ROLES",
      "app/domain/roles.ts: const MAY",
    ]);
  });

  test("is told from others by its name nowhere but in that table", () => {
    expect(decided.filter((place) => !isBroken(place)).sort()).toEqual(GIVEN);
  });

  test("would get unasked what is decided by name: the compiler is silent, this test is not", () => {
    expect(named.filter(isBroken)).toEqual([]);
    const caught = new Set(decided.map((place) => place.split(": ")[0]));
    expect(Object.keys(BROKEN).filter((file) => !caught.has(file))).toEqual([]);
  });
});
