import { ballotTables } from "./tables/ballots";
import { connectionTables } from "./tables/connections";
import { organisationTables } from "./tables/organisation";
import { sqliteTables } from "./tables/own";
import { peopleTables } from "./tables/people";
import { planTables } from "./tables/plans";
import { resultTables } from "./tables/results";

/** What every table and column holds, by the names of the schema: where one is missing, what reads them does not compile. */
export const tables = {
  ...organisationTables,
  ...connectionTables,
  ...peopleTables,
  ...ballotTables,
  ...resultTables,
  ...planTables,
  ...sqliteTables,
};
