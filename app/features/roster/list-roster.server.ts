import { departmentNames } from "~/domain/department-names";
import { REPORTING_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import {
  countRoster,
  countWithoutAddress,
  listRosterEntries,
  listSharedMailboxes,
  searchRoster,
} from "~db/queries/roster.server";

const PEOPLE_PER_PAGE = 100;

/** What the roster page shows: one page of people, and how the departments stand against the threshold. */
export function listRoster(
  db: Database,
  relationship: Relationship,
  input: { search: string; page: number },
) {
  const search = input.search.trim().slice(0, 100);
  const page = Number.isSafeInteger(input.page) && input.page > 0 ? input.page : 1;
  const found = searchRoster(db, relationship.id, search, {
    limit: PEOPLE_PER_PAGE,
    offset: (page - 1) * PEOPLE_PER_PAGE,
  });
  const names = departmentNames(relationship);
  const counts = countRoster(db, relationship.id);
  return {
    search,
    page,
    pages: Math.max(1, Math.ceil(found.total / PEOPLE_PER_PAGE)),
    found: found.total,
    threshold: REPORTING_THRESHOLD,
    withoutAddress: countWithoutAddress(db, relationship.id),
    sharedMailboxes: describeShared(db, relationship.id),
    departments: names.map((name, index) => ({ name, people: counts[index] ?? 0 })),
    people: found.entries.map(({ id, email, name, language, departmentIndex }) => ({
      id,
      email,
      name,
      language,
      departmentIndex,
    })),
  };
}

/** Each mailbox that stands here in several spellings, with the people who are listed with them. */
function describeShared(db: Database, relationshipId: string) {
  const shared = listSharedMailboxes(db, relationshipId);
  if (shared.length === 0) return [];
  const byAddress = new Map(listRosterEntries(db, relationshipId).map((entry) => [entry.email, entry]));
  return shared.map((addresses) =>
    addresses.flatMap((address) => {
      const entry = byAddress.get(address);
      return entry
        ? [{ id: entry.id, email: address, name: entry.name, departmentIndex: entry.departmentIndex }]
        : [];
    }),
  );
}

export type RosterPage = ReturnType<typeof listRoster>;
