/** Where a test stands: its file and the text of its title. */
export type TestTitle = { file: string; title: string };

/**
 * An attack that must fail. `shown` names tests in which it fails, `broken` those in which a broken variant of
 * Tandem lets it through and is caught: a test that never catches anything proves nothing.
 */
export type Attack = { name: string; shown: readonly TestTitle[]; broken: readonly TestTitle[] };

function toShow(name: string): Attack {
  return { name, shown: [], broken: [] };
}

export const STORAGE_ATTACKS: readonly Attack[] = [
  toShow("hidden rowid"),
  toShow("page and overflow-page order"),
  toShow("WAL reading"),
  toShow("remnants after deletion"),
  toShow("missing secure_delete"),
  toShow("backup difference"),
  toShow("time columns"),
  toShow("the claim table as an oracle"),
  toShow("key in a backup"),
];

export const PROTOCOL_ATTACKS: readonly Attack[] = [
  toShow("key tagging"),
  toShow("info tagging"),
  toShow("manifest tagging"),
  toShow("code tagging"),
  toShow("double claim"),
  toShow("double cast"),
  toShow("two concurrent casts"),
  toShow("forged, tampered or department-swapped ballot"),
  toShow("cookie on a ballot endpoint"),
  toShow("code or token in a URL, log line, error message or referrer"),
  toShow("ballot size as an oracle"),
  toShow("draft left in the browser after casting"),
  toShow("GET or HEAD or prefetch that writes"),
];

const HERE = "test/privacy/attacks-release.test.ts";
const ONE_ITEM = "test/privacy/joint/one-item.test.ts";
const TOGETHER = "test/privacy/joint/attacked-gate.test.ts";
const OTHERWISE = "test/privacy/joint/nothing-is-certain.test.ts";
const SPREAD = "test/privacy/joint/spread.test.ts";
const TOTALS = "test/privacy/joint/total-and-part.test.ts";
const LEAKS = "test/privacy/joint/known-leaks.test.ts";
const GATE = "test/privacy/release-gate.test.ts";
const OPENING = "test/features/open-wave.test.ts";
const CLOSING = "test/features/close-wave.test.ts";
const EXPORT = "test/privacy/export-bypass.test.ts";
const LOADERS = "test/privacy/loader-bypass.test.ts";
const ACCESS = "test/routes/access.test.ts";

function titles(...pairs: readonly (readonly [file: string, title: string])[]): TestTitle[] {
  return pairs.map(([file, title]) => ({ file, title }));
}

export const RELEASE_ATTACKS: readonly Attack[] = [
  {
    name: "n to n+1",
    shown: titles(
      [HERE, "of two releases a person apart, nothing follows about the others"],
      [CLOSING, "releases once, publishes the receipts and destroys everything else"],
      [
        "test/features/schedule.test.ts",
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
      [TOTALS, "shows both departments or neither, and a total only in place of the parts"],
      [TOTALS, "a total proves nothing, whoever pools their answers"],
      [GATE, "shown departments leave no total to subtract from"],
    ),
    broken: titles([TOTALS, "a total beside one of its parts gives the other away"]),
  },
  {
    name: "unanimity",
    shown: titles(
      [ONE_ITEM, "every histogram of one item through the gate, with dimension and score"],
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
      [ONE_ITEM, "every histogram of one item through the gate, with dimension and score"],
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
      [ONE_ITEM, "every histogram of one item through the gate, with dimension and score"],
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
    shown: titles([HERE, "of two releases a person apart, nothing follows about the others"]),
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
      [TOTALS, "shows both departments or neither, and a total only in place of the parts"],
    ),
    broken: titles([HERE, "broken: a threshold of one shows what each of three people may have said"]),
  },
  {
    name: "twin waves",
    shown: titles(
      [OPENING, "within 60 days of the last wave, also of one that was cancelled"],
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
      [HERE, "in the database changes nothing: the manifest's threshold counts"],
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
