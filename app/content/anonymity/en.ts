import type { TextTree } from "~/content/translated";
import { findings } from "./en/findings";
import { results } from "./en/results";
import { saw } from "./en/saw";
import { schema } from "./en/schema";

/** The page on which an administrator attacks the installation, and what the command of that name finds. */
export const en = {
  page: {
    documentTitle: "Anonymity - Tandem",
    title: "Anonymity under attack",
    lead: "Tandem compares copies of its own files with what it makes, names what differs, and tries known attacks on them. What it compares with nothing, such as texts that people type, it does not judge.",
    /** {moment} */
    hindered:
      "Since {moment} another program has had the database open, so that its log cannot be emptied. The log keeps every change since then one by one: whoever copies it can read in which order codes were used and ballots came. Keys of waves that end meanwhile are destroyed only afterwards. End programs that read the database, such as a database browser or a backup that hangs.",
    notYet: "The attacks have not been run here yet.",
    run: {
      title: "Run it",
      button: "Attack the database now",
      more: "Where Tandem is installed it can attack more: backups, best taken between two ballots, logs, exports, and what a holder of the key files could do.",
      /** As it is typed, in every language. */
      command: "npm run verify-anonymity -- --backups /backups --logs /var/log/tandem",
      note: "It reads copies, and stores counts and names of files, tables and columns, never whom an attack named. It ends with 1 when something differs from what Tandem makes; an end with 0 is no proof.",
    },
    last: {
      /** {moment} */
      at: "Last run on {moment}.",
      findings: "Not known to be harmless",
      holder: "What a holder of the key files could do",
      each: "Each attack",
      table: "Each attack with its result",
      attack: "Attack",
      result: "Result",
      whatLinkIs:
        "To link is to pair a person, an address or a code with the answers of a ballot. By luck alone one pair of each department would be right.",
    },
    tables: {
      title: "What respondents leave in the database",
      readNow: "Read from the running database a moment ago.",
      noSuchColumn:
        "Read from the running database a moment ago. There is no column for a time, an address of the network, a device, a language or a name.",
      unnumbered: "Rows have no number; random keys sort them.",
      numbered: "Rows are numbered as they come.",
    },
  },
  unknownColumn: "Nobody has said what this is: Tandem did not make it.",
  work: {
    title: "Attacking this installation with copies of its own files",
    looking: "Looking for orders, times, remnants and shared values",
    stopped:
      "The attack stopped before its end. Run npm run verify-anonymity where Tandem is installed: it says why.",
  },
  findings,
  results,
  saw,
  schema,
} as const satisfies TextTree;
