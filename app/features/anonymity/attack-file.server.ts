import { type Cell, childPages, type ReadPage, readCells } from "./attack-pages.server";

/** A database file as pages, with what its write-ahead log has put over them. */
export type PagedFile = {
  pageSize: number;
  usable: number;
  pages: number;
  read: ReadPage;
  /** Without the log. */
  readOld: ReadPage;
  /** Pages that nothing uses any more. */
  unused: readonly number[];
};

export type Frame = {
  page: number;
  data: Buffer;
  /** Counts commits from the oldest that can still be read. */
  commit: number;
  /** The last one of its commit. */
  ends: boolean;
  /** False for leftovers that SQLite itself no longer reads. */
  current: boolean;
};

const HEADER = 100;
const LOG_HEADER = 32;
const FRAME_HEADER = 24;

export function openFile(bytes: Buffer, frames: readonly Frame[] = []): PagedFile | null {
  if (bytes.length < HEADER || bytes.toString("latin1", 0, 15) !== "SQLite format 3") return null;
  const declared = bytes.readUInt16BE(16);
  const pageSize = declared === 1 ? 65536 : declared;
  const over = new Map(frames.filter(({ current }) => current).map(({ page, data }) => [page, data]));
  const readOld: ReadPage = (number) => {
    const page = bytes.subarray((number - 1) * pageSize, number * pageSize);
    return number > 0 && page.length === pageSize ? page : null;
  };
  const read: ReadPage = (number) => over.get(number) ?? readOld(number);
  const usable = pageSize - (bytes[20] ?? 0);
  const pages = Math.max(Math.floor(bytes.length / pageSize), ...over.keys());
  return { pageSize, usable, pages, read, readOld, unused: unusedPages(read, pages) };
}

/** Every row below a root page. */
export function walk(file: PagedFile, root: number): Cell[] {
  const cells: Cell[] = [];
  const visit = (number: number): void => {
    const page = file.read(number);
    if (!page) return;
    for (const child of childPages(page, number)) visit(child);
    cells.push(...readCells(page, number, file.usable, file.read));
  };
  visit(root);
  return cells;
}

export function pagesBelow(file: PagedFile, root: number): number[] {
  const page = file.read(root);
  return page ? [root, ...childPages(page, root).flatMap((child) => pagesBelow(file, child))] : [];
}

/** Frames of a write-ahead log in the order they were written; leftovers of its earlier rounds come first. */
export function readFrames(log: Buffer): Frame[] {
  if (log.length < LOG_HEADER) return [];
  const pageSize = log.readUInt32BE(8);
  const salts = log.subarray(16, 24);
  const left: Frame[] = [];
  const current: Frame[] = [];
  for (let at = LOG_HEADER; at + FRAME_HEADER + pageSize <= log.length; at += FRAME_HEADER + pageSize) {
    const isCurrent = log.subarray(at + 8, at + 16).equals(salts);
    const frames = isCurrent ? current : left;
    const last = frames.at(-1);
    const commit = last ? last.commit + (last.ends ? 1 : 0) : 0;
    const data = log.subarray(at + FRAME_HEADER, at + FRAME_HEADER + pageSize);
    const ends = log.readUInt32BE(at + 4) > 0;
    frames.push({ page: log.readUInt32BE(at), data, commit, ends, current: isCurrent });
  }
  const before = (left.at(-1)?.commit ?? -1) + 1;
  return [...left, ...current.map((frame) => ({ ...frame, commit: frame.commit + before }))];
}

function unusedPages(read: ReadPage, pages: number): number[] {
  const unused: number[] = [];
  let trunk = read(1)?.readUInt32BE(32) ?? 0;
  while (trunk > 0 && trunk <= pages && unused.length <= pages) {
    const page = read(trunk);
    if (!page) break;
    unused.push(trunk);
    for (let index = 0; index < page.readUInt32BE(4); index++) unused.push(page.readUInt32BE(8 + 4 * index));
    trunk = page.readUInt32BE(0);
  }
  return unused;
}
