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

/** What a fault of disk or file means, in a sentence; null for what is no such fault. */
export function explainStorageError(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  // A failed query carries the database's own error as its cause.
  if (!("code" in error)) return explainStorageError(error.cause);
  const code = String(error.code);
  const fault = FAULTS.find(([pattern]) => pattern.test(code))?.[1];
  return fault === undefined ? null : en.faults[fault];
}
