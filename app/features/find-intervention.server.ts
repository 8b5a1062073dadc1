import { CATALOGUE, interventionById } from "~/content/interventions/catalogue";
import type { Intervention } from "~/domain/interventions/intervention";
import type { Database } from "~db/client.server";
import {
  findCompanyIntervention,
  listCompanyInterventions,
  listHiddenInterventions,
} from "~db/queries/company-interventions.server";

/** One of the catalogue's or of the organisation's own; also a hidden one, for old plans still name it. */
export function findIntervention(db: Database, id: string): Intervention | undefined {
  return interventionById(id) ?? readIntervention(findCompanyIntervention(db, id));
}

/** The name to show for what a plan holds. */
export function interventionName(db: Database, id: string): string {
  return findIntervention(db, id)?.name ?? id;
}

/** Everything there is: the catalogue, then what the organisation wrote itself. */
export function listEveryIntervention(db: Database): readonly Intervention[] {
  const own = listCompanyInterventions(db).flatMap((row) => readIntervention(row) ?? []);
  return [...CATALOGUE, ...own];
}

/** What may be suggested and chosen: everything that nobody has hidden. */
export function listOfferedInterventions(db: Database): readonly Intervention[] {
  const hidden = new Set(listHiddenInterventions(db));
  return listEveryIntervention(db).filter(({ id }) => !hidden.has(id));
}

/** It was checked when it was saved. */
function readIntervention(row: { content: string } | undefined): Intervention | undefined {
  return row && JSON.parse(row.content);
}
