/**
 * npx tsx test/tools/shown.ts [companies]: what companies of several sizes see, and writes it where the method page reads
 * it. Half an hour for 40 companies of each kind; the number is said on the page.
 */
import { writeFileSync } from "node:fs";
import { measureShown, SHOWN_IDS, type ShownRow } from "./shown/measure";
import { DETAIL_FILE, detailSource } from "./shown/write";

const companies = Number(process.argv[2] ?? 40);
const rows: ShownRow[] = [];
console.log(`size | wave | ${SHOWN_IDS.join(" | ")}`);
for (const row of measureShown(companies)) {
  rows.push(row);
  console.log(
    `${row.size.join(" + ")} | ${row.wave} | ${SHOWN_IDS.map((id) => row[id].join("/")).join(" | ")}`,
  );
}
writeFileSync(DETAIL_FILE, detailSource(rows));
