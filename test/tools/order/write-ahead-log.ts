const LOG_HEADER = 32;
const FRAME_HEADER = 24;
/** Where a database says that it has a log; 1 is a file without one. */
const JOURNAL_BYTES = [18, 19] as const;

/** The database before the log, and after each transaction in it (sqlite.org/fileformat2.html, section 4). */
export function commitsOf(file: Buffer, log: Buffer): Buffer[] {
  const pageSize = file.readUInt16BE(16);
  const states = [standingAlone(file)];
  if (log.length === 0) return states;
  const salts = log.subarray(16, 24);
  let pages: Buffer = Buffer.from(file);
  for (let at = LOG_HEADER; at + FRAME_HEADER + pageSize <= log.length; at += FRAME_HEADER + pageSize) {
    // Frames beyond the last of this log are left over from an earlier one.
    if (!log.subarray(at + 8, at + 16).equals(salts)) break;
    const place = (log.readUInt32BE(at) - 1) * pageSize;
    if (place + pageSize > pages.length) {
      pages = Buffer.concat([pages, Buffer.alloc(place + pageSize - pages.length)]);
    }
    log.copy(pages, place, at + FRAME_HEADER, at + FRAME_HEADER + pageSize);
    const committed = log.readUInt32BE(at + 4);
    if (committed > 0) states.push(standingAlone(pages.subarray(0, committed * pageSize)));
  }
  return states;
}

function standingAlone(pages: Buffer): Buffer {
  const copy = Buffer.from(pages);
  for (const place of JOURNAL_BYTES) copy[place] = 1;
  return copy;
}
