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
  verifyPage: {
    help: `Compares the survey that an address serves with this release: the page in every language, its rules, the script, the
other scripts it may fetch and the style, each to the byte. Run it on a computer of your own, from the release's source
(npm ci && npm run build), while the survey is open. It sends no code: what stands behind the "#" stays here.

  npm run verify-page -- https://tandem.example.org/s/h7k2m9p4qx
  npm run verify-page -- --list

  --hashes FILE     compare with these hashes instead of those of the build in this folder
  --list            print the hashes and the one number over all of them, to compare with somebody else's

Ends with 0 when everything equals the release, with 1 when anything differs, with 2 when nothing could be compared.
It shows only what this computer was served now: a server can serve others, or you later, something else.
`,
    /** Of the made-up wave whose page is hashed. */
    sampleOrganisation: "Organisation",
    sampleDepartments: ["First department", "Second department"] as const,
    notBuilt: "There is nothing to compare with: run npm run build first, or name a file with --hashes.",
    noHashes: (file: string) => `${file} is no list of hashes of a release.`,
    otherRelease:
      "The hashes are not those of the source in this folder: its survey page is another one. Take both from the same release.",
    noAddress: (given: string) =>
      `${given} is no address of a survey. Give it as it stands in an invitation, up to the "#": https://tandem.example.org/s/h7k2m9p4qx`,
    unreachable: (address: string, reason: string) =>
      `${address} cannot be reached (${reason}). Check the address, and whether this computer reaches it in a browser.`,
    noSurvey: (address: string, status: number) =>
      `${address} serves no survey (status ${status}). Check the address.`,
    notOpen: (address: string) =>
      `${address} serves no open survey of Tandem, so nothing could be compared. Run this while the survey is open.`,
    equals: (what: string) => `equal    ${what}`,
    differs: (what: string) => `DIFFERS  ${what}`,
    policyEquals: "the policy that lets the page run its own script only",
    rulesEqual: (fingerprint: string) =>
      `the rules, with the fingerprint ${fingerprint}: compare it with an invitation`,
    pageEquals: (language: string) => `the page (${language})`,
    fileEquals: (file: string) => file,
    samplePage: (language: string) => `page of a made-up survey (${language})`,
    keyPage: (language: string) => `page that key holders save (${language})`,
    allEqual: "Everything that was served equals the release.",
    someDiffer: (count: number) =>
      count === 1 ? "1 thing differs from the release." : `${count} things differ from the release.`,
    number: (number: string) => `Number of the release: ${number}`,
    onlyNow:
      "This is what this computer was served now. The server can serve others, or you later, something else.",
    findings: {
      onPage: (language: string, found: string) => `the page (${language}): ${found}`,
      sentOn: (place: string, to: string) => `${place} sends on to ${to}`,
      notServed: (place: string, reason: string) => `${place} is not served (${reason})`,
      policy: (served: string | null) =>
        served === null
          ? "the policy that lets the page run its own script only is missing"
          : `the policy is another one: ${served}`,
      rules: "the published rules are not those of the page, so the fingerprint is another one",
      otherStatements: (language: string) =>
        `the page (${language}) asks statements that this release does not have in these words`,
      missingScript: (name: string) => `a script is missing: ${name}`,
      addedScript: (name: string) => `a script that the release does not have: ${name}`,
      data: "the script's own words and the rules in the page",
      inline: (start: string) => `inside the page, beginning with "${start}"`,
      missingElement: (tag: string) => `missing: ${tag}`,
      addedElement: (tag: string) => `not in the release: ${tag}`,
      otherText: (expected: string, served: string) => `"${expected}" is served as "${served}"`,
      otherFile: (place: string, expected: string, served: string) =>
        `${place} is another file: SHA-256 ${served} instead of ${expected}`,
    },
  },
  verifyAnonymity: {
    help: `Compares copies of the database in DATA_DIRECTORY, of its files, of the key files and of what is named below with what
Tandem makes, and tries known attacks on them. Reads copies only; safe while Tandem runs. What differs is named, with what to
do; what is compared with nothing, such as texts that people type, is not. Ends with 1 when there is any such thing, when an attack links a
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
