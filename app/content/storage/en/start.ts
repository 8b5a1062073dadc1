/** Why a start is refused, and what whoever runs the server can do about it. */
export const start = {
  running: (directory: string) =>
    `Tandem runs already on the database in ${directory}. Stop that process first, or set DATA_DIRECTORY to another directory.`,
  keysInData: (keys: string) =>
    `The key directory ${keys} lies inside the data directory. Set KEY_DIRECTORY to a directory outside it, so that no backup of the data contains a key.`,
  dataInKeys: (data: string, keys: string) =>
    `The data directory ${data} lies inside the key directory ${keys}. Set DATA_DIRECTORY and KEY_DIRECTORY to two directories beside each other.`,
  laterVersion: (file: string) =>
    `The database ${file} was used by a later version of Tandem. Install that version, or restore a backup that this one made. Nothing was changed.`,
  beforeFirstVersion: (file: string) =>
    `The database ${file} was made by Tandem before its first version and cannot be brought to this one. Nothing was changed.`,
  removed: (file: string) => `An unfinished copy that a restore left behind was removed: ${file}\n`,
  noDirectory: (place: string, setting: string) =>
    `${place} is no directory. Set ${setting} to a directory of its own.`,
  cannotMake: (directory: string, setting: string, reason: string) =>
    `No directory can be made at ${directory} (${reason}). Set ${setting} to a place on a local disk.`,
  full: (directory: string) =>
    `The disk of ${directory} is full. Make room and start Tandem again; nothing has been lost.`,
  readOnly: (directory: string, setting: string) =>
    `The disk of ${directory} can only be read. Mount it so that it can be written, or set ${setting} to another place.`,
  noRights: (directory: string, setting: string) =>
    `The file system of ${directory} keeps no rights: whatever Tandem writes there, every account of the machine can read, and chmod does nothing. Windows disks in WSL and in Docker Desktop, SMB shares and exFAT are like that. Set ${setting} to a directory of Linux's own file system: below /home in WSL, a named volume in Docker (as compose.yaml has it), a local disk elsewhere.`,
  writableByOthers: (directory: string) =>
    `Other accounts of this machine can exchange the files in ${directory}. Run: chmod 700 ${directory}`,
  givenToGroup:
    "If that comes back at each start, something gives the files to a group. In Kubernetes it is fsGroup: leave it out, and give both volumes to the account once (an init container that runs chown and chmod).",
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
