import { areSalesAndMarketing } from "~/content/instrument/department-words";
import {
  catalogueIn,
  interventionById,
  sheetLanguage,
  translatedNames,
  USUAL_SIDES,
} from "~/content/interventions/catalogue";
import { type DepartmentSides, isTurned, renamed, sidesOf } from "~/content/interventions/department-sides";
import { worksheetById } from "~/content/interventions/find-worksheet";
import type { ShownLanguage } from "~/content/language";
import { departmentNames } from "~/domain/department-names";
import type { Intervention } from "~/domain/interventions/intervention";
import type { Worksheet } from "~/domain/interventions/worksheet";
import type { Database } from "~db/client.server";
import {
  findCompanyIntervention,
  listCompanyInterventions,
  listHiddenInterventions,
} from "~db/queries/company-interventions.server";
import { listRelationships, type Relationship } from "~db/queries/organisation.server";

/** Whose names a sheet shall carry; of a company with one pair these need not be told. */
export type Pair = Pick<Relationship, "firstDepartment" | "secondDepartment">;

/**
 * One of the catalogue's with the departments' own names, or of the organisation's own in the words it was given; also a
 * hidden one, for old plans still name it.
 */
export function findIntervention(
  db: Database,
  id: string,
  language: ShownLanguage,
  pair?: Pair,
): Intervention | undefined {
  return (
    interventionById(language, id, sidesFor(db, pair)) ?? readIntervention(findCompanyIntervention(db, id))
  );
}

/** The name to show for what a plan holds: every language has that of a sheet, also where it has not yet the rest. */
export function interventionName(db: Database, id: string, language: ShownLanguage, pair?: Pair): string {
  const translated: Readonly<Partial<Record<ShownLanguage, string>>> = translatedNames(id) ?? {};
  const name = translated[language] ?? findIntervention(db, id, language, pair)?.name ?? id;
  return translated[language] === undefined ? name : renamed(name, sidesFor(db, pair));
}

/** One of a plan, with the language in which it comes: a company's own words are taken for those of the people. */
export type SheetInLanguage = { intervention: Intervention; language: ShownLanguage };

export function findSheet(
  db: Database,
  id: string,
  asked: ShownLanguage,
  pair?: Pair,
): SheetInLanguage | undefined {
  const ofCatalogue = interventionById(asked, id, sidesFor(db, pair));
  if (ofCatalogue) return { intervention: ofCatalogue, language: sheetLanguage(asked, id) };
  const own = readIntervention(findCompanyIntervention(db, id));
  return own && { intervention: own, language: asked };
}

/** Everything there is: the catalogue, then what the organisation wrote itself. */
export function listEveryIntervention(
  db: Database,
  language: ShownLanguage,
  pair?: Pair,
): readonly Intervention[] {
  const own = listCompanyInterventions(db).flatMap((row) => readIntervention(row) ?? []);
  return [...catalogueIn(language, sidesFor(db, pair)), ...own];
}

/**
 * What may be suggested and chosen: everything that nobody has hidden and that fits the departments, with the sizes in the
 * order in which the pair names them.
 */
export function listOfferedInterventions(
  db: Database,
  language: ShownLanguage,
  pair?: Pair,
): readonly Intervention[] {
  const hidden = new Set(listHiddenInterventions(db));
  const names = pair ?? onlyPair(db);
  return listEveryIntervention(db, language, pair)
    .filter((it) => !hidden.has(it.id) && fitsPair(db, it, pair))
    .map((it) => (names && isTurned(departmentNames(names)) ? turned(it) : it));
}

/** The departments as sheets call them: those of the pair, of the company's only one, or the usual ones. */
export function sidesFor(db: Database, pair?: Pair): DepartmentSides {
  const names = pair ?? onlyPair(db);
  return names ? sidesOf(departmentNames(names)) : USUAL_SIDES;
}

function onlyPair(db: Database): Pair | undefined {
  const [only, ...others] = listRelationships(db);
  return others.length === 0 ? only : undefined;
}

function turned(it: Intervention): Intervention {
  const { least } = it.effort;
  return least === undefined
    ? it
    : { ...it, effort: { ...it.effort, least: { first: least.second, second: least.first } } };
}

/** What is printed to work on, with the departments' own names. */
export function findWorksheet(
  db: Database,
  language: ShownLanguage,
  id: string,
  pair?: Pair,
): Worksheet | undefined {
  const found = worksheetById(language, id);
  return found && renamed(found, sidesFor(db, pair));
}

/** Whether a sheet fits the departments of the pair, or of the company's only one. */
export function fitsPair(db: Database, { onlyFor }: Pick<Intervention, "onlyFor">, pair?: Pair): boolean {
  const names = pair ?? onlyPair(db);
  return onlyFor === undefined || names === undefined || areSalesAndMarketing(departmentNames(names));
}

/** It was checked when it was saved. */
function readIntervention(row: { content: string } | undefined): Intervention | undefined {
  return row && JSON.parse(row.content);
}
