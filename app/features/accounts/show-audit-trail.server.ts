import { accountsTexts } from "~/content/accounts/texts";
import { formatInstant } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { normalForm } from "~/domain/normal-form";
import type { Database } from "~db/client.server";
import { listAccounts } from "~db/queries/accounts/accounts.server";
import { listActionsDone, listFilteredTrail, type TrailFilter } from "~db/queries/audit-events.server";
import { shortNumber } from "./delete-account.server";

export const TRAIL_KINDS = [
  "signing",
  "refused",
  "accounts",
  "people",
  "waves",
  "results",
  "installation",
] as const;
type Kind = (typeof TRAIL_KINDS)[number];

/** The first that an action begins with or holds says its kind; what none knows belongs to results and plans. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/ (refused|held back)$|^password link asked for/, "refused"],
  [/^(signed |session ended)/, "signing"],
  [
    /account|password|second factor|passkey|authenticator|recovery codes|identity provider|^role |^own |^may see|^limited to/,
    "accounts",
  ],
  [/roster|person|slips/, "people"],
  [/wave|tally|shares|ballots|mails/, "waves"],
  [/organisation|settings|relationship|demonstration|backup/, "installation"],
];

export type TrailQuery = {
  /** An account, "clock", "somebody", or "" for everybody. */
  who: string;
  kind: Kind | "";
  first: Date | null;
  /** The whole day counts. */
  last: Date | null;
  text: string;
  before: number | null;
};

type TrailLine = {
  id: number;
  at: Date;
  when: string;
  who: string;
  address: string;
  what: string;
  about: string;
};

type ShownTrail = {
  lines: readonly TrailLine[];
  /** From which on older ones follow; null at the end. */
  older: number | null;
};

const PAGE = 100;
const BATCH = 1_000;

/** A page of the audit trail, newest first. */
export function showAuditTrail(db: Database, query: TrailQuery, language: ShownLanguage): ShownTrail {
  const lines: TrailLine[] = [];
  for (const line of auditTrail(db, query, language)) {
    if (lines.length === PAGE) return { lines, older: lines.at(-1)?.id ?? null };
    lines.push(line);
  }
  return { lines, older: null };
}

/** All of it that fits, newest first. */
export function* auditTrail(db: Database, query: TrailQuery, language: ShownLanguage): Generator<TrailLine> {
  const filter = filterOf(db, query);
  const wanted = normalForm(query.text);
  const describe = describer(db, language);
  let before = query.before ?? undefined;
  for (;;) {
    const rows = listFilteredTrail(db, { ...filter, before }, BATCH);
    for (const row of rows) {
      const line = describe(row);
      if (wanted === "" || normalForm(`${line.who} ${line.what} ${line.about}`).includes(wanted)) yield line;
    }
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    before = last.id;
  }
}

/** Whom the trail names, for the choice on the page. */
export function listDoers(db: Database, language: ShownLanguage): readonly { id: string; name: string }[] {
  const { byClock, somebody } = accountsTexts(language).texts.trail;
  const accounts = listAccounts(db).map(({ id, name, email }) => ({ id, name: `${name}, ${email}` }));
  return [...accounts, { id: "somebody", name: somebody }, { id: "clock", name: byClock }];
}

function filterOf(db: Database, { who, kind, first, last }: TrailQuery): TrailFilter {
  const done = listActionsDone(db);
  const nobody = who === "clock" || who === "somebody";
  const actions = done.filter((action) => {
    const fits = kind === "" || kindOf(action) === kind;
    return fits && (!nobody || (kindOf(action) === "refused") === (who === "somebody"));
  });
  return {
    ...(who === "" ? {} : { accountId: nobody ? null : who }),
    ...(kind === "" && !nobody ? {} : { actions }),
    ...(first ? { from: first } : {}),
    ...(last ? { to: new Date(last.getFullYear(), last.getMonth(), last.getDate() + 1) } : {}),
  };
}

function kindOf(action: string): Kind {
  return KINDS.find(([pattern]) => pattern.test(action))?.[1] ?? "results";
}

type Row = ReturnType<typeof listFilteredTrail>[number];

function describer(db: Database, language: ShownLanguage): (row: Row) => TrailLine {
  const { byClock, somebody, deleted } = accountsTexts(language).texts.trail;
  const accounts = new Map(listAccounts(db).map((account) => [account.id, account]));
  return ({ id, at, accountId, action, subject }) => {
    const account = accounts.get(accountId ?? "");
    const nobody = kindOf(action) === "refused" ? somebody : byClock;
    const gone = accountId === null ? nobody : fill(deleted, { number: shortNumber(accountId) });
    return {
      id,
      at,
      when: formatInstant(language, at),
      who: account?.name ?? gone,
      address: account?.email ?? "",
      what: action,
      about: subject,
    };
  };
}
