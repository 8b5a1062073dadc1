/** SQLite's file format (sqlite.org/fileformat2.html), read without SQLite, because SQLite does not show deleted and hidden content. */

type Value = number | string | Buffer | null;

export type Cell = {
  page: number;
  /** Offset inside the page: cells are put in from the end of a page towards its start. */
  place: number;
  rowid: number | null;
  values: readonly Value[];
  /** First page of what did not fit. */
  overflow: number | null;
};

export type ReadPage = (number: number) => Buffer | null;

const TABLE_LEAF = 13;
const TABLE_INTERIOR = 5;
const INDEX_LEAF = 10;
const INDEX_INTERIOR = 2;

function isBtreePage(page: Buffer, number: number): boolean {
  const kind = page[headerOf(number)];
  return [TABLE_LEAF, TABLE_INTERIOR, INDEX_LEAF, INDEX_INTERIOR].includes(kind ?? 0);
}

/** All rows whose start lies on a page of a b-tree; nothing for what is none. */
export function readCells(page: Buffer, number: number, usable: number, read: ReadPage): Cell[] {
  const header = headerOf(number);
  const kind = page[header];
  if (!isBtreePage(page, number) || kind === TABLE_INTERIOR) return [];
  const pointers = header + (kind === INDEX_INTERIOR ? 12 : 8);
  const cells: Cell[] = [];
  for (let index = 0; index < page.readUInt16BE(header + 3); index++) {
    if (pointers + 2 * index + 2 > page.length) break;
    const place = page.readUInt16BE(pointers + 2 * index);
    const cell = readCell(page, number, place, usable, read);
    if (cell) cells.push(cell);
  }
  return cells;
}

export function childPages(page: Buffer, number: number): number[] {
  const header = headerOf(number);
  const kind = page[header];
  if (kind !== TABLE_INTERIOR && kind !== INDEX_INTERIOR) return [];
  const count = page.readUInt16BE(header + 3);
  const places = Array.from({ length: count }, (_, index) => page.readUInt16BE(header + 12 + 2 * index));
  return [...places.map((place) => page.readUInt32BE(place)), page.readUInt32BE(header + 8)];
}

/** What no row occupies: between the list of cells and the first of them, and where cells were taken out. */
export function freeBytes(page: Buffer, number: number): Buffer[] {
  const header = headerOf(number);
  if (!isBtreePage(page, number)) return [];
  const inner = page[header] === INDEX_INTERIOR || page[header] === TABLE_INTERIOR;
  const listEnd = header + (inner ? 12 : 8) + 2 * page.readUInt16BE(header + 3);
  const contentStart = page.readUInt16BE(header + 5) || 65536;
  const free = [page.subarray(listEnd, Math.max(listEnd, contentStart))];
  let block = page.readUInt16BE(header + 1);
  while (block > 0 && block + 4 <= page.length && free.length < 2000) {
    free.push(page.subarray(block + 4, block + page.readUInt16BE(block + 2)));
    block = page.readUInt16BE(block);
  }
  return free;
}

function headerOf(number: number): number {
  return number === 1 ? 100 : 0;
}

function readCell(page: Buffer, number: number, place: number, usable: number, read: ReadPage): Cell | null {
  const kind = page[headerOf(number)];
  try {
    let at = place + (kind === INDEX_INTERIOR ? 4 : 0);
    const size = readVarint(page, at);
    at = size.end;
    let rowid: number | null = null;
    if (kind === TABLE_LEAF) ({ value: rowid, end: at } = readVarint(page, at));
    const local = localSize(size.value, usable, kind === TABLE_LEAF);
    const overflow = local < size.value ? page.readUInt32BE(at + local) : null;
    const rest = overflow === null ? [] : readOverflow(overflow, size.value - local, usable, read);
    const values = readRecord(Buffer.concat([page.subarray(at, at + local), ...rest]));
    return { page: number, place, rowid, values, overflow };
  } catch {
    return null;
  }
}

function localSize(size: number, usable: number, table: boolean): number {
  const most = table ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  if (size <= most) return size;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitting = least + ((size - least) % (usable - 4));
  return fitting <= most ? fitting : least;
}

function readOverflow(first: number, size: number, usable: number, read: ReadPage): Buffer[] {
  const parts: Buffer[] = [];
  let left = size;
  for (let next = first; next !== 0 && left > 0; ) {
    const page = read(next);
    if (!page) break;
    parts.push(page.subarray(4, 4 + Math.min(left, usable - 4)));
    left -= usable - 4;
    next = page.readUInt32BE(0);
  }
  return parts;
}

function readRecord(payload: Buffer): Value[] {
  const header = readVarint(payload, 0);
  const types: number[] = [];
  for (let at = header.end; at < header.value; ) {
    const type = readVarint(payload, at);
    types.push(type.value);
    at = type.end;
  }
  let at = header.value;
  return types.map((type) => {
    const size = sizeOf(type);
    const bytes = payload.subarray(at, at + size);
    at += size;
    if (type >= 12) return type % 2 === 0 ? Buffer.from(bytes) : bytes.toString("utf8");
    if (type === 0 || bytes.length < size) return null;
    if (type === 8 || type === 9) return type - 8;
    if (type === 7) return bytes.readDoubleBE(0);
    return size <= 6 ? bytes.readIntBE(0, size) : Number(bytes.readBigInt64BE(0));
  });
}

function sizeOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0;
}

function readVarint(bytes: Buffer, start: number): { value: number; end: number } {
  let value = 0;
  for (let index = 0; index < 9; index++) {
    const byte = bytes.readUInt8(start + index);
    if (index === 8) return { value: value * 256 + byte, end: start + 9 };
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: start + index + 1 };
  }
  throw new Error("a number of SQLite's has at most nine bytes");
}
