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
    help: `Tries known attacks on copies of the database in DATA_DIRECTORY and of its files, and says what each looked for and
found. Reads copies only; safe while Tandem runs. Ends with 1 when one of them links a person, address or code with
answers, or when a secret is readable, with 2 when it cannot be run, else with 0. An end with 0 is no proof: ways that
are not on its list it can miss. Prints and stores counts, never whom it named. What could not be tried is marked with "--": give it backups, logs and exports.

  npm run verify-anonymity -- [options]

  --backups PLACE   backups or directories of backups, sorted by name; best taken between two ballots
  --logs PLACE      logs of Tandem, of the web server, of the mail server
  --exports PLACE   exported files
  --codes FILE      codes or links that an attacker has from mails, a line each, with the address before it
  --keys DIRECTORY  say as well what a holder of these key files could do
  --no-record       do not store the result for the administrator's page

Options that name places may be given several times.
`,
    noDatabase: (file: string) => `${file} is no database. DATA_DIRECTORY says where the database lies.`,
    missing: (place: string) => `There is no ${place}. DATA_DIRECTORY says where the database lies.`,
    withKeys: "With the key files:",
    notStored: (reason: string) => `The result could not be stored for the administrator's page: ${reason}`,
  },
} as const;
