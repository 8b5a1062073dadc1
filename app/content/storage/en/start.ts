/** Why a start is refused, and what whoever runs the server can do about it. */
export const start = {
  running: (directory: string) =>
    `Tandem runs already on the database in ${directory}. Stop that process first, or set DATA_DIRECTORY to another directory.`,
  keysInData: (keys: string) =>
    `The key directory ${keys} lies inside the data directory. Set KEY_DIRECTORY to a directory outside it, so that no backup of the data contains a key.`,
  dataInKeys: (data: string, keys: string) =>
    `The data directory ${data} lies inside the key directory ${keys}. Set DATA_DIRECTORY and KEY_DIRECTORY to two directories beside each other.`,
  readableByOthers: (file: string) =>
    `Other accounts of this machine can read ${file}. Run: chmod 600 ${file}`,
  erasureFails:
    "Deleted rows stay readable in the database file: this build of SQLite ignores secure_delete. Install the dependencies again with npm ci.",
  logStays:
    "The write-ahead log cannot be emptied, because another program is reading the database. Stop that program and start Tandem again.",
  damaged: (found: string) => `The database is damaged (${found}). Restore the last backup.`,
};
