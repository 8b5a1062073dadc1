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
  changingPages: (mebibytes: number) =>
    `Once, at this upgrade, the database gets larger pages (${mebibytes} MB are rewritten). Do not stop Tandem; if it is stopped, nothing is lost and the next start begins again.\n`,
  changedPages: "The database has its larger pages.\n",
  noRoomForPages: (file: string, needed: number, left: number) =>
    `The database gets larger pages at this upgrade, once, and the disk has too little room for it: ${needed} MB have to be free beside ${file}, and ${left} MB are. Make room and start Tandem again; nothing has been changed.`,
  pagesStay: (reason: string) =>
    `The database could not get its larger pages. ${reason} It is as it was; start Tandem again afterwards.`,
  damaged: (found: string) => `The database is damaged (${found}). Restore the last backup.`,
};
