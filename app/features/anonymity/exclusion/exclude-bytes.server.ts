import { walk } from "../attack-file.server";
import type { Snapshot } from "../attack-snapshot.server";
import { excludeGaps } from "./exclude-gaps.server";
import { type Finding, finding } from "./finding.server";

/** What stands in a database file where Tandem and SQLite leave nothing. */
export function excludeBytes(snapshot: Snapshot): Finding[] {
  const { name, damage } = snapshot;
  return [
    ...excludeHeader(snapshot),
    ...(damage.length > 0 ? [finding("damaged", {}, name)] : []),
    ...excludeTail(snapshot),
    ...excludeUnusedPages(snapshot),
    ...excludeGaps(snapshot),
    ...excludeHiddenFields(snapshot),
  ];
}

/** Bytes of the header that Tandem leaves as they are: [offset, length, name]. All are zero. */
const UNTOUCHED = [
  [20, 1, "reserved_space"],
  [48, 4, "default_cache_size"],
  [52, 4, "auto_vacuum"],
  [60, 4, "user_version"],
  [64, 4, "incremental_vacuum"],
  [68, 4, "application_id"],
  [72, 20, "reserved_for_expansion"],
] as const;

/** Of this version, and of those before. */
const PAGE_SIZES = [16_384, 4096];

function excludeHeader({ name, file }: Snapshot): Finding[] {
  const header = file.read(1);
  if (!header) return [];
  if (!PAGE_SIZES.includes(file.pageSize)) return [finding("headerField", { field: "page_size" }, name)];
  return UNTOUCHED.filter(([offset, length]) =>
    header.subarray(offset, offset + length).some((byte) => byte !== 0),
  ).map(([, , field]) => finding("headerField", { field }, name));
}

/** Behind the last page. While the log holds pages, the file itself may be longer or shorter for a moment. */
function excludeTail({ name, file, database, log }: Snapshot): Finding[] {
  const pages = file.read(1)?.readUInt32BE(28) ?? 0;
  const cut = database.length % file.pageSize !== 0;
  const longer = log.length === 0 && database.length > pages * file.pageSize;
  return cut || longer ? [finding("bytesAfterEnd", {}, name)] : [];
}

/** A page of the list of unused ones begins with the next one, how many it names and their numbers. */
function excludeUnusedPages({ name, file }: Snapshot): Finding[] {
  const lists = new Set<number>();
  for (let list = file.read(1)?.readUInt32BE(32) ?? 0; list > 0 && !lists.has(list); ) {
    lists.add(list);
    list = file.read(list)?.readUInt32BE(0) ?? 0;
  }
  const filled = file.unused.filter((number) => {
    const page = file.read(number);
    const start = lists.has(number) ? 8 + 4 * (page?.readUInt32BE(4) ?? 0) : 0;
    return page?.subarray(start).some((byte) => byte !== 0);
  });
  return filled.length > 0 ? [finding("unusedPagesFilled", {}, name)] : [];
}

/** SQLite does not show what stands in a row after its last column. */
function excludeHiddenFields({ name, file, tables }: Snapshot): Finding[] {
  return [...tables.values()].flatMap((table) => {
    const longer = walk(file, table.root).some(({ values }) => values.length > table.columns.length);
    return longer ? [finding("hiddenFields", { table: table.name }, name)] : [];
  });
}
