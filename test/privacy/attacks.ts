import fs from "node:fs";

/** Where a test stands: its file and the text of its title. */
export type TestTitle = { file: string; title: string };

/**
 * An attack that must fail. `shown` names tests in which it fails, `broken` those in which a broken variant of
 * Tandem lets it through and is caught: a test that never catches anything proves nothing.
 */
export type Attack = { name: string; shown: readonly TestTitle[]; broken: readonly TestTitle[] };

/** Whether the title stands in the file as a test's, in quotes or as a template. */
export function standsInFile({ file, title }: TestTitle): boolean {
  return fs.existsSync(file) && fs.readFileSync(file, "utf8").includes(title);
}

function titles(...pairs: readonly (readonly [file: string, title: string])[]): TestTitle[] {
  return pairs.map(([file, title]) => ({ file, title }));
}

const FILES = "test/privacy/attacks-storage.test.ts";
const STORAGE = "test/privacy/storage.test.ts";
const START = "test/routes/start-storage.test.ts";
const COMMAND = "test/privacy/verify-anonymity.test.ts";
const ORDER = "test/privacy/arrival-order.test.ts";
const AS_THEY_ARE: readonly [string, string] = [
  FILES,
  "as they are, with a copy taken after every ballot, link nobody to any answers",
];

/** The case of a leaky copy that has this leak and no other. */
function oneLeak(name: string): TestTitle[] {
  return titles([FILES, "names everybody through one leak: %s"], [FILES, `"${name}"`]);
}

export const STORAGE_ATTACKS: readonly Attack[] = [
  {
    name: "hidden rowid",
    shown: titles(
      AS_THEY_ARE,
      [STORAGE, "have no hidden row number and no time on the respondents' side"],
      [START, "with a respondents' table that somebody altered: %s"],
    ),
    broken: oneLeak("hidden rowid"),
  },
  {
    name: "page and overflow-page order",
    shown: titles(AS_THEY_ARE, [ORDER, "%i ballots"]),
    broken: [...oneLeak("page order"), ...oneLeak("overflow-page order")],
  },
  {
    name: "WAL reading",
    shown: titles(
      AS_THEY_ARE,
      [ORDER, "%i ballots"],
      [STORAGE, "hold no code, no answer, no comment and no secret; addresses only because mails are sent"],
    ),
    broken: oneLeak("WAL reading"),
  },
  {
    name: "remnants after deletion",
    shown: titles(
      [STORAGE, "hold nothing of it any more, and the key directory is empty"],
      [FILES, "after closing hold nothing to pair, and copies from before stay unreadable"],
      [FILES, "with secure_delete keeps no remnant either"],
    ),
    broken: oneLeak("remnants after deletion"),
  },
  {
    name: "missing secure_delete",
    shown: titles(
      [START, "when secure_delete says that it is on and deletes nothing"],
      ["test/privacy/storage-connections.test.ts", "every connection that it opens has the settings"],
    ),
    broken: titles([FILES, "names everybody whose row was deleted without secure_delete"]),
  },
  {
    name: "backup difference",
    shown: titles(AS_THEY_ARE, [
      COMMAND,
      "the command ends with 0 on the files of an installation, while it is open, and stores its result",
    ]),
    broken: oneLeak("backup difference"),
  },
  {
    name: "time columns",
    shown: titles(AS_THEY_ARE, [STORAGE, "have no hidden row number and no time on the respondents' side"]),
    broken: oneLeak("time columns"),
  },
  {
    name: "the claim table as an oracle",
    shown: titles([
      FILES,
      "link nobody either when somebody has every mailed code: the claim table is no oracle",
    ]),
    broken: titles(
      [FILES, "tells who took part through the claim table as an oracle: an unkeyed hash of the code"],
      [STORAGE, "by an unkeyed hash of the code"],
    ),
  },
  {
    name: "key in a backup",
    shown: titles(
      AS_THEY_ARE,
      [START, "with keys inside the data, also behind a link"],
      [START, "with the data inside the keys, also behind a link"],
    ),
    broken: titles([FILES, "a key in a backup names everybody, also in the honest schema"]),
  },
];

const STEPS = "test/privacy/protocol.test.ts";
const PROTOCOL = "test/privacy/attacks-protocol.test.ts";
const HTTP = "test/privacy/http/attacks.test.ts";
const ENDPOINTS = "test/privacy/http/ballot-endpoints.test.ts";
const BROWSER = "test/browser/survey/visit.test.ts";
const LOGS = "test/privacy/http/logs.test.ts";
const COPIES = "test/privacy/copied-ballots.test.ts";
const ORACLE = "test/privacy/http/participation-oracle.test.ts";
const PAPER = "test/e2e/paper-entry.test.ts";
const TYPED_PLAINLY =
  "broken: a page that keeps the order of typing is seen, and so is one that sends what was typed";
const NOTHING_LEFT =
  "no cookie on a ballot endpoint, no referrer, no code in an address, no draft after casting";
const OWN_INFO = "get nowhere with a page that makes the info itself from the manifest it has compared";
const GIVEN_INFO = "broken: a page that takes the info from the server's reply lets both through";

export const PROTOCOL_ATTACKS: readonly Attack[] = [
  {
    name: "key tagging",
    shown: titles(
      [STEPS, "a key of one's own fails the proof"],
      [BROWSER, "a reply made with another key stops with a warning, and nothing is sent"],
    ),
    broken: titles([
      STEPS,
      "without the proof check, a tagged key would go through: the check is what catches it",
    ]),
  },
  {
    name: "info tagging",
    shown: titles(
      [STEPS, "an info of one's own, the other department's included, fails the proof"],
      [PROTOCOL, OWN_INFO],
    ),
    broken: titles([PROTOCOL, GIVEN_INFO]),
  },
  {
    name: "manifest tagging",
    shown: titles(
      [STEPS, "a manifest of one's own has another hash, and its info fails the proof"],
      [BROWSER, "a manifest that is not the one of the fingerprint stops before Start"],
      [PROTOCOL, OWN_INFO],
    ),
    broken: titles([PROTOCOL, GIVEN_INFO]),
  },
  {
    name: "code tagging",
    shown: titles(
      [PROTOCOL, "gets nowhere: nothing of a cast was seen at the claim or follows from the code"],
      [STEPS, "the server cannot tell from a cast which claim it belongs to"],
    ),
    broken: titles([PROTOCOL, "broken: a token made from the code names every ballot"]),
  },
  {
    name: "double claim",
    shown: titles(
      [PROTOCOL, "gets one token for a code"],
      [STEPS, "a code is answered once; the identical request again, another never"],
    ),
    broken: titles([PROTOCOL, "broken: a server that forgets what it answered gives one each time"]),
  },
  {
    name: "double cast",
    shown: titles(
      [PROTOCOL, "get one ballot for a token"],
      [STEPS, "double cast: the identical ballot is acknowledged again, another one refused"],
      [
        "test/privacy/http/acknowledged-ballots.test.ts",
        "the process killed at random moments under load loses no acknowledged ballot and doubles none",
      ],
    ),
    broken: titles([PROTOCOL, "broken: a server that does not burn tokens counts each"]),
  },
  {
    name: "two concurrent casts",
    shown: titles(
      [HTTP, "eight casts of one token that come together over the network put one ballot into the box"],
      [PROTOCOL, "get one ballot for a token"],
    ),
    broken: titles([
      PROTOCOL,
      "broken: a server that looks first and writes later counts those that came together",
    ]),
  },
  {
    name: "forged, tampered or department-swapped ballot",
    shown: titles(
      [PROTOCOL, "is not taken"],
      [STEPS, "forged, tampered and department-swapped ballots are refused"],
      [STEPS, "opens for the tally key only, in its wave and department only"],
    ),
    broken: titles([PROTOCOL, "broken: a server that only looks at the shape takes all five"]),
  },
  {
    name: "ballot copied under tokens of one's own",
    shown: titles(
      [
        COPIES,
        "is taken, so that it blocks nobody, and void: exactly the original counts, and the others are published",
      ],
      [COPIES, "is void where people hold the keys, and nobody is asked about it"],
      [
        COPIES,
        "cannot turn a wave into one of the old form: then none of its ballots opens, and no copy counts",
      ],
    ),
    broken: titles([
      COPIES,
      "broken: a wave whose ballots are not bound to their tokens, of the old form, counts every copy",
    ]),
  },
  {
    name: "a code asked whether it was used",
    shown: titles(
      [ORACLE, "is answered differently for a used, an unused and an unknown code, and probing burns none"],
      [ORACLE, "in another method, type, encoding or place tells either, and nothing is written"],
      [ORACLE, "a used code and one that never was are refused in the same bytes to a perfect claim too"],
    ),
    broken: titles([ORACLE, "broken: a server that looks the code up before it looks at the point is seen"]),
  },
  {
    name: "cookie on a ballot endpoint",
    shown: titles(
      [HTTP, NOTHING_LEFT],
      [ENDPOINTS, "take a claim and a cast without a cookie, set none, and ignore one that comes"],
    ),
    broken: titles([HTTP, "broken: a page that sends cookies along is seen"]),
  },
  {
    name: "code or token in a URL, log line, error message or referrer",
    shown: titles(
      [HTTP, NOTHING_LEFT],
      [
        LOGS,
        "leaves no code, token, address, answer or key in the log, the audit trail, the mail queue or an answer",
      ],
    ),
    broken: titles(
      [HTTP, "broken: a page that says where it came from is seen"],
      [HTTP, "broken: a page that leaves the code in the address is seen"],
      [LOGS, "broken: a logger that writes addresses and bodies is seen"],
    ),
  },
  {
    name: "ballot size as an oracle",
    shown: titles(
      [PROTOCOL, "tells nothing: an empty and the longest comment travel in requests of one size"],
      ["test/ballot/ballot-content.test.ts", "every ballot has the same size"],
    ),
    broken: titles([PROTOCOL, "broken: a ballot that is not padded tells how much was written"]),
  },
  {
    name: "draft left in the browser after casting",
    shown: titles([HTTP, NOTHING_LEFT], [BROWSER, "no code in an address, nothing left behind"]),
    broken: titles([HTTP, "broken: a page that does not wipe the draft is seen"]),
  },
  {
    name: "order in which paper ballots are typed in",
    shown: titles([
      PAPER,
      "a shuffled batch typed by keyboard alone arrives in no order, sealed, once, and is counted",
    ]),
    broken: titles([PAPER, TYPED_PLAINLY]),
  },
  {
    name: "answers of a paper ballot sent in plain",
    shown: titles([
      PAPER,
      "a shuffled batch typed by keyboard alone arrives in no order, sealed, once, and is counted",
    ]),
    broken: titles([PAPER, TYPED_PLAINLY]),
  },
  {
    name: "marked paper ballot",
    shown: titles(
      [
        "test/routes/paper/ballots.test.ts",
        "is the same to the byte for everybody of a wave, department and language",
      ],
      [
        "test/routes/paper/ballots.test.ts",
        "holds no code, no name and no number of a copy, and printing writes nothing",
      ],
    ),
    broken: titles(["test/routes/paper/ballots.test.ts", "broken: a sheet that is numbered is seen"]),
  },
  {
    name: "more paper ballots than the manifest has codes",
    shown: titles([
      "test/features/paper/paper-entry.test.ts",
      "end with the pool: no more ballots can be counted than the manifest has codes",
    ]),
    broken: titles([PROTOCOL, "broken: a server that forgets what it answered gives one each time"]),
  },
  {
    name: "GET or HEAD or prefetch that writes",
    shown: titles(
      [HTTP, "there is none"],
      [ENDPOINTS, "GET, HEAD and OPTIONS write nothing, whatever stands in the address"],
    ),
    broken: titles([HTTP, "broken: a server that claims when a link is opened is seen"]),
  },
];

const HERE = "test/privacy/attacks-release.test.ts";
const ONE_ITEM = "test/privacy/attacks/one-item.test.ts";
const EVERY_HISTOGRAM = "test/privacy/attacks/every-histogram.test.ts";
const TOGETHER = "test/privacy/attacks/attacked-gate.test.ts";
const OTHERWISE = "test/privacy/attacks/nothing-is-certain.test.ts";
const SPREAD = "test/privacy/attacks/spread.test.ts";
const TOTALS = "test/privacy/attacks/total-and-part.test.ts";
const LEAVER = "test/privacy/attacks/leaver.test.ts";
const LEAKS = "test/privacy/attacks/known-leaks.test.ts";
const GATE = "test/privacy/release-gate.test.ts";
const OPENING = "test/features/waves/open-wave.test.ts";
const CLOSING = "test/features/waves/close-wave.test.ts";
const EXPORT = "test/privacy/export-bypass.test.ts";
const LOADERS = "test/privacy/loader-bypass.test.ts";
const ACCESS = "test/routes/access.test.ts";

export const RELEASE_ATTACKS: readonly Attack[] = [
  {
    name: "n to n+1",
    shown: titles(
      [HERE, "of two releases a person apart, nothing follows about the others"],
      [CLOSING, "releases once, publishes the receipts and destroys everything else"],
      [
        "test/features/schedule/schedule.test.ts",
        "is looked at once a day, so that no single ballot can be seen arriving",
      ],
    ),
    broken: titles([
      HERE,
      "broken: scores that are not rounded tell every answer of a person who came or left",
    ]),
  },
  {
    name: "total minus part",
    shown: titles(
      [
        TOTALS,
        "shows both departments or neither, and a total in place of the parts or cut together with them",
      ],
      [TOTALS, "a total proves nothing, whoever pools their answers"],
      [GATE, "a score of everybody stands beside shown departments only where it was cut together with them"],
    ),
    broken: titles([TOTALS, "a total beside one of its parts gives the other away"]),
  },
  {
    name: "unanimity",
    shown: titles(
      [EVERY_HISTOGRAM, "respondents, every histogram of one item, with dimension and score"],
      [TOGETHER, "the figures of a department, read together, prove nothing"],
    ),
    broken: titles(
      [ONE_ITEM, "whole percentages and means to two decimals"],
      [LEAKS, "in the sixth all said Always"],
    ),
  },
  {
    name: "nobody-said",
    shown: titles(
      [EVERY_HISTOGRAM, "respondents, every histogram of one item, with dimension and score"],
      [OTHERWISE, "another department with the very same release answered otherwise"],
    ),
    broken: titles(
      [ONE_ITEM, "whole percentages and means to two decimals"],
      [LEAKS, "half favourable on three items and the highest dimension score this allows"],
    ),
  },
  {
    name: "suppression as an oracle",
    shown: titles(
      [OTHERWISE, "another department with the very same release answered otherwise"],
      [EVERY_HISTOGRAM, "respondents, every histogram of one item, with dimension and score"],
    ),
    broken: titles([ONE_ITEM, "hiding what everybody agreed on tells a colleague that all agree with them"]),
  },
  {
    name: "mean and spread reconstruction",
    shown: titles(
      [TOGETHER, "nor do they with the spread of a dimension"],
      [SPREAD, "a spread class wide enough leaves everything open"],
    ),
    broken: titles(
      [SPREAD, "a mean and its exact standard deviation give five people away"],
      [SPREAD, "a spread class that only the two ends reach says that nobody stood between"],
    ),
  },
  {
    name: "item-skip difference",
    shown: titles(
      [HERE, "the release holds no count of answers to an item, whoever skips it"],
      [OTHERWISE, "one answer in twelve left out"],
    ),
    broken: titles([HERE, "broken: an exact item mean with and without one person is that person's answer"]),
  },
  {
    name: "leaver between two waves",
    shown: titles(
      [HERE, "of two releases a person apart, nothing follows about the others"],
      [LEAVER, "two waves that differ by one person prove nothing"],
    ),
    broken: titles([
      HERE,
      "broken: scores that are not rounded tell every answer of a person who came or left",
    ]),
  },
  {
    name: "an item answered by one person",
    shown: titles(
      [HERE, "shows the same whatever that person answered"],
      [GATE, "an item answered by a few is withheld, with the sentence that never names how many"],
    ),
    broken: titles([HERE, "broken: without a minimum of answers, every answer looks different"]),
  },
  {
    name: "export bypass",
    shown: titles(
      [LOADERS, "two departments that answered differently but release the same"],
      [EXPORT, "stands in the frozen release or follows from it"],
      [EXPORT, "is the same in CSV, workbook and JSON"],
    ),
    broken: titles(
      [LOADERS, "broken: a page that reads the ballots tells them apart"],
      [EXPORT, "an export that says more than the release is caught"],
    ),
  },
  {
    name: "sham invitees",
    shown: titles([HERE, "are counted in the manifest and in the release, where everybody can see them"]),
    broken: titles([HERE, "broken: a manifest without counts is the same with and without them"]),
  },
  {
    name: "tiny wave",
    shown: titles(
      [OPENING, "when a department has fewer people than the threshold"],
      [
        TOTALS,
        "shows both departments or neither, and a total in place of the parts or cut together with them",
      ],
    ),
    broken: titles([HERE, "broken: a threshold of one shows what each of three people may have said"]),
  },
  {
    name: "twin waves",
    shown: titles(
      [OPENING, "within 60 days of the last wave that released something, whatever was cancelled in between"],
      [OPENING, "while somebody of the roster is invited in another relationship"],
    ),
    broken: titles(
      [HERE, "broken: a wave that does not know when the last one asked would open"],
      [HERE, "broken: a second release of the same people, later or early, is the difference to the first"],
    ),
  },
  {
    name: "early close",
    shown: titles([CLOSING, "early: the ballots are destroyed, also when a crash delays it past the date"]),
    broken: titles([
      HERE,
      "broken: a second release of the same people, later or early, is the difference to the first",
    ]),
  },
  {
    name: "lowering the threshold after opening",
    shown: titles(
      [HERE, "in the database releases nothing: the row is compared with the manifest"],
      [CLOSING, "and refuses a manifest that was changed after opening"],
    ),
    broken: titles([HERE, "broken: the lower threshold would have shown both departments"]),
  },
  {
    name: "role escalation",
    shown: titles(
      [ACCESS, "finds every guarded address in the table of roles"],
      [ACCESS, "gets what it needs and no more"],
    ),
    broken: titles([ACCESS, "would be noticed at a page that forgot its guard"]),
  },
  {
    name: "comment joined to a score",
    shown: titles(
      [HERE, "handing the comments to other people changes no figure, and the release quotes none"],
      [CLOSING, "stores comments in an order that is nobody's, when the rule lets them out"],
    ),
    broken: titles([HERE, "broken: comments in the order of the ballots say whose they are"]),
  },
  {
    name: "a lone comment",
    shown: titles([HERE, "is withheld, in a department and in the pool of both"]),
    broken: titles([HERE, "broken: a rule that counts people only would have shown it"]),
  },
];
