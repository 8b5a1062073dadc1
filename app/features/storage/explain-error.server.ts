import { en } from "~/content/storage/en";

const FAULTS: readonly (readonly [RegExp, keyof typeof en.faults])[] = [
  [/^(ENOSPC|EDQUOT|SQLITE_FULL)/, "full"],
  [/^EFBIG/, "tooLarge"],
  [/^(EROFS|SQLITE_READONLY)/, "readOnly"],
  [/^(EACCES|EPERM|SQLITE_CANTOPEN|SQLITE_PERM)/, "notAllowed"],
  [/^(ENOENT|ENOTDIR)/, "noDirectory"],
  [/^EISDIR/, "isDirectory"],
  [/^SQLITE_(BUSY|LOCKED)/, "busy"],
  [/^SQLITE_IOERR/, "ioError"],
  [/^SQLITE_(NOTADB|CORRUPT)/, "noDatabase"],
];

/** Which fault of disk or file an error is; null for what is no such fault. */
export function storageFault(error: unknown): keyof typeof en.faults | null {
  if (!(error instanceof Error)) return null;
  // A failed query carries the database's own error as its cause.
  if (!("code" in error)) return storageFault(error.cause);
  const code = String(error.code);
  return FAULTS.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}

/** What a fault of disk or file means, in a sentence; null for what is no such fault. */
export function explainStorageError(error: unknown): string | null {
  const fault = storageFault(error);
  return fault === null ? null : en.faults[fault];
}
