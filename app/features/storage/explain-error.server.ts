const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^(ENOSPC|EDQUOT|SQLITE_FULL)/, "There is no room left on the disk."],
  [/^EFBIG/, "The file would be larger than this system allows."],
  [/^(EROFS|SQLITE_READONLY)/, "The disk can only be read. Choose another place."],
  [
    /^(EACCES|EPERM|SQLITE_CANTOPEN|SQLITE_PERM)/,
    "This place cannot be used. Check who may read and write there.",
  ],
  [/^(ENOENT|ENOTDIR)/, "The directory does not exist. Make it first, or choose another place."],
  [/^EISDIR/, "This is a directory. Name a file."],
  [/^SQLITE_(BUSY|LOCKED)/, "Another program holds the database. Try again when it has finished."],
  [/^SQLITE_IOERR/, "Reading or writing failed: the disk is full or damaged."],
  [/^SQLITE_(NOTADB|CORRUPT)/, "This is no database, or it is damaged."],
];

/** What a fault of disk or file means, in a sentence; null for what is no such fault. */
export function explainStorageError(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  // A failed query carries the database's own error as its cause.
  if (!("code" in error)) return explainStorageError(error.cause);
  const code = String(error.code);
  return SENTENCES.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}
