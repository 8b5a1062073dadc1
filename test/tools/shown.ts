/** npx tsx test/tools/shown.ts: what companies of several sizes see, written where the method page reads it. */
import { writeFileSync } from "node:fs";
import { SHOWN_COMPANIES } from "~/content/method/studied";
import { measureShown, SHOWN_IDS, type ShownRow } from "./shown/measure";
import { DETAIL_FILE, detailSource } from "./shown/write";

const rows: ShownRow[] = [];
console.log(`size | wave | ${SHOWN_IDS.join(" | ")}`);
for (const row of measureShown(SHOWN_COMPANIES)) {
  rows.push(row);
  console.log(
    `${row.size.join(" + ")} | ${row.wave} | ${SHOWN_IDS.map((id) => row[id].join("/")).join(" | ")}`,
  );
}
writeFileSync(DETAIL_FILE, detailSource(rows));
