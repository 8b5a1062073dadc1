import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/** A sheet as text: a line each row up to its last cell, tabs between the cells, marks doubled. */
export type SheetText = { name: string; text: string };

type ReadWorkbook =
  | { ok: true; sheets: readonly SheetText[] }
  /** `workbook`: damaged, with a password, or of a format that only looks like one. */
  | { ok: false; reason: "workbook" | "workbook-too-large" };

/** What a workbook may hold unpacked; 100,000 people with thirty columns have about a third of it. */
const MOST_UNPACKED = 150 * 1024 * 1024;
/** What its visible sheets may be as text: one long cell can be shared by a million, and one far to the right is a wide sheet. */
const MOST_TEXT = 40 * 1024 * 1024;
const MOST_MEMORY_MB = 768;
const PATIENCE = 60_000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

export function isWorkbook(bytes: Uint8Array): boolean {
  return [ZIP, OLD_OFFICE].some((mark) => mark.every((byte, index) => bytes[index] === byte));
}

/** Excel's formats, old and new, and that of OpenOffice; sheets that are hidden stay so. */
export function readWorkbook(
  bytes: Uint8Array,
  most: number = MOST_UNPACKED,
  mostText: number = MOST_TEXT,
): Promise<ReadWorkbook> {
  const worker = startReader(bytes, most, mostText);
  return new Promise((resolve) => {
    const timer = setTimeout(() => end({ ok: false, reason: "workbook-too-large" }), PATIENCE);
    function end(result: ReadWorkbook): void {
      clearTimeout(timer);
      resolve(result);
      worker.terminate().catch(() => {});
    }
    worker.once("message", end);
    worker.once("error", () => end({ ok: false, reason: "workbook-too-large" }));
  });
}

/**
 * Runs apart, with a limit of memory: a small file can unpack to gigabytes, and reading a large one takes seconds. How much
 * a package unpacks to is tried before the library sees it, because what it says of itself may be a lie.
 */
function startReader(bytes: Uint8Array, most: number, mostText: number): Worker {
  const library = pathToFileURL(createRequire(import.meta.url).resolve("hucre")).href;
  return new Worker(
    `
  const { parentPort, workerData } = require("node:worker_threads");
  const { inflateRawSync } = require("node:zlib");
  const { bytes, library, most, mostText } = workerData;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

  function tooLarge() {
    return Object.assign(new Error("too large"), { code: "ERR_BUFFER_TOO_LARGE" });
  }

  function unpacksTo(view) {
    const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0) throw new Error("not a package");
    let at = view.readUInt32LE(end + 16);
    let left = most;
    for (let entry = view.readUInt16LE(end + 10); entry > 0; entry -= 1) {
      const packed = view.readUInt32LE(at + 20);
      const start = view.readUInt32LE(at + 42);
      const from = start + 30 + view.readUInt16LE(start + 26) + view.readUInt16LE(start + 28);
      const stored = view.readUInt16LE(at + 10) === 0;
      const data = view.subarray(from, from + packed);
      left -= stored ? data.length : inflateRawSync(data, { maxOutputLength: Math.max(1, left) }).length;
      if (left < 0) throw tooLarge();
      at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
    }
  }

  function asText(cell) {
    if (cell === null || cell === undefined) return "";
    const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
    const line = text.replace(/[\\t\\r\\n\\u2028\\u2029]+/g, " ");
    return line.includes('"') ? '"' + line.replaceAll('"', '""') + '"' : line;
  }

  async function main() {
    if (view.readUInt32LE(0) === 0x04034b50) unpacksTo(view);
    const { read } = await import(library);
    const { sheets } = await read(new Uint8Array(bytes), { sheets: (sheet) => !sheet.hidden && !sheet.veryHidden });
    let left = mostText;
    return sheets.map(({ name, rows }) => {
      const lines = [];
      for (const row of rows) {
        const cells = [];
        let last = 0;
        for (let at = 0; at < (row?.length ?? 0); at += 1) {
          const cell = asText(row[at]);
          left -= cell.length + 1;
          if (left < 0) throw tooLarge();
          cells.push(cell);
          if (cell !== "") last = at + 1;
        }
        left -= 1;
        lines.push(cells.slice(0, last).join("\\t"));
      }
      return { name, text: lines.join("\\n") };
    });
  }

  main().then(
    (sheets) => parentPort.postMessage({ ok: true, sheets }),
    (error) => {
      const isLarge = error?.code === "ERR_BUFFER_TOO_LARGE";
      parentPort.postMessage({ ok: false, reason: isLarge ? "workbook-too-large" : "workbook" });
    },
  );
`,
    {
      eval: true,
      workerData: { bytes, library, most, mostText },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
      // A worker that is started by a loader of TypeScript needs none of it.
      execArgv: [],
    },
  );
}
