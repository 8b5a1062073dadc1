/** What commands print. They stay English, like everything at a terminal; a command imports it as it is. */
export const en = {
  backup: {
    nameFile: "Name the file to write: npm run backup -- /backups/tandem.sqlite",
    made: (file: string, kibibytes: number) => `The backup is in ${file} (${kibibytes} KiB, checked).`,
    waveOpen:
      "A wave is open. The backup holds its sealed ballots and the roster it was opened with, but no key: it can only go on from here while its key file still exists. Delete the backup when the wave has ended and you have a later one.",
  },
  restore: {
    nameBackup: "Name the backup to restore: npm run restore -- /backups/tandem.sqlite",
  },
  verifyAnonymity: {
    help: `Looks through copies of the database in DATA_DIRECTORY, of its files, of the key files and of what is named below for
whatever Tandem does not make, and tries known attacks on them. Reads copies only; safe while Tandem runs. Everything that
is not known to be harmless is named, with what to do. Ends with 1 when there is any such thing, when an attack links a
person, address or code with answers or a secret is readable; with 2 when it cannot be run; else with 0. Prints and stores
counts and names of files, tables and columns, never whom it named. What could not be tried is marked with "--": give it
backups, logs and exports.

  npm run verify-anonymity -- [options]

  --backups PLACE   backups or directories of backups, sorted by name; best taken between two ballots
  --logs PLACE      logs of Tandem; a proxy as shipped writes none
  --exports PLACE   exported files
  --codes FILE      codes or links that an attacker has from mails, a line each, with the address before it
  --keys DIRECTORY  say as well what a holder of these key files could do
  --no-record       do not store the result for the administrator's page

Options that name places may be given several times.
`,
    noDatabase: (file: string) => `${file} is no database. DATA_DIRECTORY says where the database lies.`,
    missing: (place: string) => `There is no ${place}. DATA_DIRECTORY says where the database lies.`,
    findings: "Not known to be harmless:",
    withKeys: "With the key files:",
    notStored: (reason: string) => `The result could not be stored for the administrator's page: ${reason}`,
  },
} as const;
