import { readFileSync, writeFileSync } from "node:fs";
import { WRITTEN_TABLES, withTable } from "../architecture/written-tables";
import { CLIENT_TYPES, generateClientTypes } from "../support/connections/client-types-text";

for (const { document, name, write } of WRITTEN_TABLES) {
  writeFileSync(document, withTable(readFileSync(document, "utf8"), name, write()));
}
writeFileSync(CLIENT_TYPES, await generateClientTypes());
