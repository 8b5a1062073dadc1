/** Why no backup is made. */
export const backup = {
  noDatabase: (file: string) =>
    `There is no database at ${file}. Set DATA_DIRECTORY as for the running Tandem.`,
  exists: (target: string) => `${target} exists already. Choose another name; no file is overwritten.`,
  appeared: (target: string) =>
    `${target} appeared while the backup was being made, and was left as it is. No backup was made. Choose another name.`,
  noDirectory: (directory: string) => `The directory ${directory} does not exist. Make it first.`,
  keyDirectory:
    "This is the directory of the keys. A backup must never lie beside them; choose another place.",
  damaged: (found: string) => `The database is damaged (${found}). No backup was made.`,
  fullDisk: (directory: string) => `It is that of ${directory}.`,
  /** After a sentence about a fault of disk or file. */
  noneMade: (fault: string) => `${fault} No backup was made.`,
};
