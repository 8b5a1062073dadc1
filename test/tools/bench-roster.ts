import { describeRosterPreview } from "~/features/roster/describe-preview.server";
import { importRoster } from "~/features/roster/import-roster.server";
import { findRosterUpload, keepRosterUpload } from "~/features/roster/keep-upload.server";
import { company } from "../support/company";

/**
 * A roster of 100,000 rows from the upload to the stored people, by the clock: somebody waits for it. What the same run needs
 * to take the text apart at its separators is the floor; the longest pause is how long another visitor waits meanwhile.
 */
const ROWS = 100_000;

const row = (index: number) =>
  `Mustermann, Jörg ${index},jorg.${index}@ferry.example,${index % 3 === 0 ? "Marketing" : "Sales"},Hannover`;
const text = ["Name,E-Mail,Abteilung,Ort", ...Array.from({ length: ROWS }, (_, index) => row(index))].join(
  "\n",
);
const quoted = text.replace(/^Mustermann, Jörg (\d+)/gm, '"Mustermann, Jörg $1"');

const own = company([0, 0]);
const by = { accountId: "hr", now: new Date() };
const floor = await measure("taking the text apart", null, async () => {
  for (const line of quoted.split("\n")) line.split(",");
});
const upload = { relationshipId: own.relationship.id, fileName: "people.csv", bytes: Buffer.from(quoted) };
let id = "";
await measure("keeping the upload", floor, async () => {
  const kept = await keepRosterUpload(own.db, upload, by);
  if (kept.ok) id = kept.id;
});
await measure("reading it, for the preview", floor, async () => {
  const found = findRosterUpload(own.db, own.relationship.id, id);
  if (found) await describeRosterPreview(own.db, own.relationship, found, "en");
});
const wanted = { relationship: own.relationship, importId: id, removeAbsent: true, language: "en" as const };
await measure(`storing ${ROWS} new people`, floor, async () => {
  console.log(JSON.stringify(await importRoster(own.db, wanted, by)));
});
const again = await keepRosterUpload(own.db, upload, by);
await measure("importing the same file again", floor, async () => {
  if (again.ok) await importRoster(own.db, { ...wanted, importId: again.id }, by);
});
own.end();

async function measure(name: string, floor: number | null, task: () => Promise<void>): Promise<number> {
  let last = performance.now();
  let pause = 0;
  const look = () => {
    pause = Math.max(pause, performance.now() - last);
    last = performance.now();
  };
  const ticking = setInterval(look, 1);
  const start = performance.now();
  await task();
  const milliseconds = performance.now() - start;
  look();
  clearInterval(ticking);
  const ratio = floor === null ? "" : `${(milliseconds / floor).toFixed(1)} x the floor`;
  console.log(
    `${name.padEnd(36)} ${milliseconds.toFixed(0).padStart(7)} ms   ${ratio.padStart(18)}   longest pause ${pause.toFixed(0)} ms`,
  );
  return milliseconds;
}
