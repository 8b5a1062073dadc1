import type { TestTitle } from "../privacy/attacks";

/** Tests in which it is seen, or a fact that no test can show. */
export type Support = { tests: readonly TestTitle[]; fact?: string };

function tests(...pairs: readonly (readonly [file: string, title: string])[]): TestTitle[] {
  return pairs.map(([file, title]) => ({ file, title }));
}

const STORAGE = "test/privacy/storage.test.ts";
const FILES = "test/privacy/attacks-storage.test.ts";
const COMMAND = "test/privacy/verify-anonymity.test.ts";
const ORDER = "test/privacy/arrival-order.test.ts";
const HINDERED = "test/features/storage/hindered-log.test.ts";
const VERIFY_PAGE = "test/privacy/http/verify-page.test.ts";
const STEPS = "test/privacy/protocol.test.ts";
const HTTP = "test/privacy/http/attacks.test.ts";
const RELEASE = "test/privacy/attacks-release.test.ts";
const GATE = "test/privacy/release-gate.test.ts";
const CLOSING = "test/features/waves/close-wave.test.ts";
const HOLDERS = "test/features/tally/holders.test.ts";
const ATTACKED = "test/features/tally/holders-attacked.test.ts";
const MAILS = "test/features/tally/holder-mails.test.ts";
const HOLDER_PAGES = "test/e2e/holders.test.ts";
const PAPER = "test/features/paper/paper-entry.test.ts";
const RULES = "test/privacy/frozen-rules.test.ts";
const COPIES = "test/privacy/copied-ballots.test.ts";
const COMPUTER = "test/browser/survey/shared-computer.test.ts";
const DRAFTS = "test/browser/survey/draft-survives.test.ts";
const SET_UP = "test/routes/home/first-run.test.ts";
const MANIFEST = "test/ballot/manifest.test.ts";
const LOGS = "test/privacy/http/logs.test.ts";
const SECOND_STEP = "test/security/second-step.test.ts";
const PROVIDER = "test/security/provider.test.ts";
const WRITER = "test/privacy/database-writer.test.ts";
const SIGN_IN = "test/security/sign-in.test.ts";
const LINKS = "test/security/links.test.ts";
const SESSIONS = "test/security/sessions.test.ts";
const AS_THEY_ARE = "as they are, with a copy taken after every ballot, link nobody to any answers";
const WITH_KEYS =
  "the command ends with 0 on the files of an installation, while it is open, and stores its result";

export const SUPPORT = {
  "nothing-claimed": { tests: [], fact: "A heading or a label that uses one of the words." },
  "put-back": {
    tests: tests([
      "test/privacy/put-back-claims.test.ts",
      "ballots cast with one code whose row was put back do not reach the threshold; other codes %s",
    ]),
  },
  rule: { tests: [], fact: "A rule that people keep, and the sentence does not say more." },
  "this-list": {
    tests: tests([
      "test/content/anonymity-claims.test.ts",
      "every sentence about anonymity is on the list, as it stands",
    ]),
  },
  "promise-kept": {
    tests: tests([
      "test/content/anonymity-claims.test.ts",
      "a wave keeps the promise that it was opened with",
    ]),
  },
  "database-alone": {
    tests: tests(
      [FILES, AS_THEY_ARE],
      [FILES, "link nobody either when somebody has every mailed code: the claim table is no oracle"],
      [STORAGE, "do not show in one copy which codes were claimed"],
    ),
  },
  "key-holder": {
    tests: tests([COMMAND, WITH_KEYS]),
    fact: "With the key file of the server and copies of the files the command links all twelve who answered.",
  },
  order: {
    tests: tests(
      [ORDER, "%i ballots"],
      [ORDER, "%i codes"],
      [ORDER, "the file as it was before shows that of %i"],
      [HINDERED, "the log keeps what came since, and a minute later that is known"],
      [HINDERED, "%s a wave destroys the key only afterwards"],
    ),
  },
  "measured-order": {
    tests: tests([ORDER, "%i ballots"], [ORDER, "%i codes"]),
    fact: "npm run measure-order prints the numbers; after a crash the start puts all ballots in order before it empties the log.",
  },
  "verify-page": {
    tests: tests(
      [VERIFY_PAGE, "ends with 0 where everything equals, and says what that shows and what not"],
      [VERIFY_PAGE, "%s"],
    ),
  },
  sealed: {
    tests: tests(
      [STORAGE, "hold no code, no answer, no comment and no secret; addresses only because mails are sent"],
      [STEPS, "opens for the tally key only, in its wave and department only"],
      ["test/ballot/ballot-content.test.ts", "every ballot has the same size"],
    ),
  },
  "no-name-or-time": {
    tests: tests([STORAGE, "have no hidden row number and no time on the respondents' side"]),
  },
  "not-stored": {
    tests: tests(
      [STORAGE, "have no hidden row number and no time on the respondents' side"],
      [
        LOGS,
        "leaves no code, token, address, answer or key in the log, the audit trail, the mail queue or an answer",
      ],
      [HTTP, "no cookie on a ballot endpoint, no referrer, no code in an address, no draft after casting"],
    ),
  },
  destroyed: {
    tests: tests(
      [STORAGE, "hold nothing of it any more, and the key directory is empty"],
      [FILES, "after closing hold nothing to pair, and copies from before stay unreadable"],
      [CLOSING, "cancelling destroys the ballots and says so"],
    ),
  },
  closing: {
    tests: tests([CLOSING, "releases once, publishes the receipts and destroys everything else"]),
  },
  "keys-apart": {
    tests: tests(
      ["test/routes/start-storage.test.ts", "with keys inside the data, also behind a link"],
      [
        "test/features/storage/backup.test.ts",
        "is one checked file for the owner only, made while the database is in use, without a key",
      ],
    ),
  },
  "holder-keys": {
    tests: tests(
      [HOLDERS, "$needed of $holders: waits for them, then counts, releases and destroys"],
      [HOLDERS, "shows nothing while it is open"],
      [ATTACKED, "gives shares for this wave, list and place in it, and nobody else does"],
      [ATTACKED, "who lies about some ballots is named; nothing is counted until another quorum opens them"],
      [ATTACKED, "with rubbish for a ballot costs nobody but themselves, and no holder is asked again"],
      [HOLDER_PAGES, "from the keys to the report, while the server never has a holder's key"],
    ),
    fact: "An altered page of the server could copy the keys of those who use it; SECURITY says so.",
  },
  "holder-mails": {
    tests: tests(
      [
        MAILS,
        "all holders get the same marks of all keys when their wave opens, closes and ends, each message once",
      ],
      [MAILS, "whoever is taken off is written to, and the trail names the holders before and after"],
      [MAILS, "a key that stands with another account than made it is shown, and its maker written to"],
      [MAILS, "a key that somebody put in the place of another stands in everybody's mail, its owner's too"],
    ),
  },
  "saved-page": {
    tests: tests([
      "test/e2e/holder-offline.test.ts",
      "a saved page makes a holder's part without a network, and the part is handed in",
    ]),
  },
  "lost-keys": {
    tests: tests(
      ["test/features/tally/holders-crash.test.ts", "when too many keys are lost"],
      [
        MAILS,
        "a wave is given up only when too many named keys are lost, and every holder reads whose were said to be",
      ],
      [HOLDER_PAGES, "lost keys: HR gives the wave up, with what follows said before"],
    ),
  },
  "insiders-said": {
    tests: tests(
      [
        "test/features/waves/write-promise.test.ts",
        "says where HR and IT alone are enough that they could open early, and only there",
      ],
      [
        "test/routes/waves/key-holders.test.ts",
        "the wave's page names all of them, and says when HR and IT alone are enough",
      ],
    ),
    fact: "Who works in HR or IT is what HR says, besides the roles of accounts.",
  },
  "group-results": {
    tests: tests(
      [
        "test/privacy/attacks/attacked-gate.test.ts",
        "the figures of a department, read together, prove nothing",
      ],
      [
        "test/privacy/loader-bypass.test.ts",
        "two departments that answered differently but release the same",
      ],
      ["test/privacy/export-bypass.test.ts", "stands in the frozen release or follows from it"],
    ),
    fact: "How many left a statement out can follow from its share: between the steps only one count remains.",
  },
  threshold: {
    tests: tests(
      [GATE, "the total needs eight people, or the threshold when that is higher"],
      [
        "test/privacy/attacks/total-and-part.test.ts",
        "shows both departments or neither, and a total in place of the parts or cut together with them",
      ],
      [GATE, "are pooled without a label otherwise"],
    ),
  },
  comments: {
    tests: tests(
      [GATE, "stay by department with ten respondents and five comments in both"],
      [GATE, "are pooled without a label otherwise"],
      [
        "test/features/waves/comments-at-closing.test.ts",
        "released comments are trimmed and stored without score, time or language",
      ],
    ),
  },
  manager: {
    tests: tests(
      ["test/features/plan/action-plan.test.ts", "quotes only comments that may be quoted"],
      ["test/components/report/report.test.tsx", "a comment that may not be quoted stays off the paper"],
    ),
    fact: "No role is made for managers, and a meeting shows no comments. Who may read all of them could show them.",
  },
  "address-kept": {
    tests: tests(
      [
        "test/features/privacy/retention.test.ts",
        "goes some months after the last wave, to the minute, and once",
      ],
      [STORAGE, "hold nothing of it any more, and the key directory is empty"],
      ["test/features/privacy/erasure.test.ts", "holds neither the address nor the name, nowhere"],
    ),
    fact: "Backups hold what was in the database when they were made.",
  },
  "comment-check": {
    tests: tests([
      "test/browser/survey/comment.test.ts",
      "warns before sealing, marks what it found, and lets it be changed or kept",
    ]),
  },
  connections: {
    tests: tests(
      [
        "test/routes/connections/client.test.ts",
        "while a wave is open, no more of participation than the quarter of the day, in the same shape",
      ],
      [
        "test/features/connections/webhooks.test.ts",
        "reads the same for everybody in its language: no link, no number, nobody's name",
      ],
      [
        "test/features/connections/webhooks.test.ts",
        "that an action is overdue, and again once its date was moved and has passed",
      ],
    ),
  },
  "connection-secrets": {
    tests: tests([
      "test/features/connections/tokens.test.ts",
      "its secret stands nowhere: not in the database, not in the trail, not in the list",
    ]),
    fact: "A message is signed anew at each attempt, and a channel's address is asked for each post.",
  },
  participation: {
    tests: tests(
      [
        "test/features/schedule/schedule.test.ts",
        "is looked at once a day, so that no single ballot can be seen arriving",
      ],
      [
        "test/features/mail/mail.test.ts",
        "go to everybody: one in the middle, one two days before the end, never a third",
      ],
      [
        "test/privacy/loader-bypass.test.ts",
        "two departments that answered differently but release the same",
      ],
    ),
  },
  claim: {
    tests: tests(
      [STEPS, "the server cannot tell from a cast which claim it belongs to"],
      [STORAGE, "by an unkeyed hash of the code"],
      [STEPS, "a code is answered once; the identical request again, another never"],
    ),
  },
  ticket: {
    tests: tests(
      [
        "test/browser/survey/other-device.test.ts",
        "a ballot goes to another device by picture: one claim, one cast, and the first device is told",
      ],
      [
        "test/ballot/ticket.test.ts",
        "carries 256 bits and the department in 52 characters and 13 checking ones",
      ],
    ),
    fact: "Who makes a ticket knows its token; nothing can tell the server or the page who made it.",
  },
  tagging: {
    tests: tests(
      [STEPS, "a key of one's own fails the proof"],
      [
        "test/browser/survey/tampering.test.ts",
        "a page substituted as a whole shows another fingerprint than invitation and notice, and its claim fails",
      ],
    ),
  },
  fingerprint: {
    tests: tests(
      [MANIFEST, "a manifest says everything that may not change, and any change gives another fingerprint"],
      [
        "test/browser/survey/chain.test.ts",
        "the page lists every wave with fingerprint, dates and invited counts, and the browser checks it all",
      ],
    ),
  },
  rules: {
    tests: tests(
      [RULES, "stops the wave: nothing is taken, released or destroyed, whatever the clock says"],
      [
        RULES,
        "and putting the originals back afterwards releases at the promised end, by the promised rules",
      ],
      [RULES, "is kept in the key file: a crash and a row put back do not turn it into a release"],
      [RULES, "%s stop the wave that is cut against them"],
      [RULES, "without the key file destroy nothing and release nothing"],
      [
        "test/features/waves/extend-wave.test.ts",
        "goes to the latest date of its manifest, once, with an event in the audit trail",
      ],
      [
        "test/privacy/bound-after-start.test.ts",
        "is refused by the browser when one person is told something else",
      ],
      [RULES, "broken: where the key file is written anew as well, nothing is left to compare with"],
      [RELEASE, "in the database releases nothing: the row is compared with the manifest"],
      [CLOSING, "and refuses a manifest that was changed after opening"],
    ),
    fact: "Whoever writes both database and key file writes both sides of the comparison.",
  },
  "bound-to-manifest": {
    tests: tests(
      [STEPS, "opens for the tally key only, in its wave and department only"],
      [STEPS, "a manifest of one's own has another hash, and its info fails the proof"],
    ),
  },
  "bound-to-token": {
    tests: tests(
      [
        COPIES,
        "is taken, so that it blocks nobody, and void: exactly the original counts, and the others are published",
      ],
      [
        COPIES,
        "broken: a wave whose ballots are not bound to their tokens, of the old form, counts every copy",
      ],
      ["test/ballot/seal.test.ts", "opens for its own token only: a single other bit of it is another token"],
    ),
  },
  "used-code": {
    tests: tests(
      [
        "test/privacy/http/participation-oracle.test.ts",
        "is answered differently for a used, an unused and an unknown code, and probing burns none",
      ],
      [
        "test/privacy/http/participation-oracle.test.ts",
        "a used code and one that never was are refused in the same bytes to a perfect claim too",
      ],
    ),
    fact: "Whoever uses a code up learns from the outcome that it was unused.",
  },
  draft: {
    tests: tests(
      [
        COMPUTER,
        "finds no answer, item, comment, code or secret in the browser's storage, whatever was answered",
      ],
      [COMPUTER, "finds none of it in the files of the browser's profile either"],
      [
        COMPUTER,
        "meets nothing of the one before, both ballots count, and the first comes back with the own code",
      ],
      [COMPUTER, "answers are deleted on request, after one confirmation that says what is lost"],
      [COMPUTER, "is taken over by the code that began it only, and sealed"],
      [DRAFTS, "what was begun in a survey long over goes when server and device agree on the time"],
    ),
  },
  "false-closing": {
    tests: tests([
      DRAFTS,
      "a false '%s' to the ballot, on a device whose clock is %i days ahead, deletes nothing; when it stops, the ballot is sent",
    ]),
  },
  "own-ticket": {
    tests: tests(
      [COMPUTER, "by picture asks first whose it is; without a yes nothing is begun with it"],
      [
        COMPUTER,
        "that is typed asks the same before there is a field for it, and is found again by the ticket only",
      ],
    ),
    fact: "Mails and slips are written with links and codes only.",
  },
  rest: {
    tests: tests(
      [
        "test/features/waves/open-wave.test.ts",
        "within 60 days of the last wave that released something, whatever was cancelled in between",
      ],
      [
        "test/features/waves/waves.test.ts",
        "refuses a second wave for a quarter, and mail in a demonstration",
      ],
    ),
  },
  "set-up": {
    tests: tests(
      [SET_UP, "is asked of everybody, also of who looks as if they sat at the machine"],
      [SET_UP, "is kept from nobody who has it by wrong ones, however many came and from where"],
      [SET_UP, "can be set, and then lies in no file; a short or dull one is refused"],
      [SET_UP, "a guest makes no account, pair or setting, exports nothing and removes nothing"],
      [SET_UP, "reaches neither demonstration nor set-up"],
    ),
    fact: "An open wave takes codes from whoever has them, whoever opened it.",
  },
  receipts: {
    tests: tests(
      [CLOSING, "releases once, publishes the receipts and destroys everything else"],
      [CLOSING, "counts claimed codes whether or not a ballot came"],
    ),
  },
  "invited-counts": {
    tests: tests([RELEASE, "are counted in the manifest and in the release, where everybody can see them"]),
  },
  slips: {
    tests: tests(
      [
        "test/features/paper/slips.test.ts",
        "are one for every invited person and the spare ones, each with a code of its own department",
      ],
      ["test/features/paper/slips.test.ts", "name nobody and are the same when printed again"],
      [
        "test/features/paper/slips.test.ts",
        "of a wave by mail are the spare ones only: personal codes never reach HR",
      ],
      [
        "test/content/anonymity-claims.test.ts",
        "the notice says of slips, and of slips only, that HR had the codes",
      ],
    ),
  },
  paper: {
    tests: tests(
      [
        "test/routes/paper/ballots.test.ts",
        "holds no code, no name and no number of a copy, and printing writes nothing",
      ],
      [
        "test/e2e/paper-entry.test.ts",
        "a shuffled batch typed by keyboard alone arrives in no order, sealed, once, and is counted",
      ],
      [PAPER, "records who was there, and nothing else anywhere"],
      [PAPER, "end with the pool: no more ballots can be counted than the manifest has codes"],
    ),
  },
  "paper-words": {
    tests: tests(
      ["test/e2e/paper-entry.test.ts", "what waits is opened by both words together, and by nothing else"],
      [
        "test/e2e/paper-entry.test.ts",
        "a batch that an earlier version left unsealed goes on, and is sealed from then on",
      ],
    ),
  },
  "paper-number": {
    tests: tests(
      [
        "test/routes/paper/planned-number.test.ts",
        "how many can answer on paper is planned, said where it is read and printed, and is the number of codes",
      ],
      [
        "test/routes/paper/planned-number.test.ts",
        "a wave whose plan says nothing has as many as before; one without any offers no page for them",
      ],
    ),
  },
  mail: {
    tests: tests(
      ["test/features/mail/mail.test.ts", "leaves no code in the database"],
      ["test/features/mail/mail.test.ts", "loads nothing from elsewhere and runs nothing"],
    ),
    fact: "Mail systems see the links in the messages that they carry.",
  },
  "not-preventable": {
    tests: [],
    fact: "Whoever alters a program, a device or a network decides what it does.",
  },
  proxy: {
    tests: tests(
      ["test/privacy/http/proxy-logs.test.ts", "writes no line about respondents and phones"],
      ["test/privacy/http/proxy-logs.test.ts", "is caught with %s"],
    ),
    fact: "A proxy sees the addresses and times of requests, never a code: it stands behind the #.",
  },
  "plain-http": {
    tests: tests([
      "test/browser/survey/plain-http.test.ts",
      "a whole visit over plain http on a host that is not this machine, and the page says what that means",
    ]),
  },
  erasure: {
    tests: tests(
      ["test/features/privacy/erasure.test.ts", "holds neither the address nor the name, nowhere"],
      [
        "test/features/privacy/erasure.test.ts",
        "is taken out later when another program reads the database meanwhile",
      ],
      [
        "test/features/privacy/erasure.test.ts",
        "leaves their code valid: it is neither voided nor looked up",
      ],
      [
        "test/routes/privacy/erase-everywhere.test.ts",
        "an address is erased from audit trail, history and a disabled account; the owner that stays is named",
      ],
    ),
  },
  device: { tests: [], fact: "What a browser writes into its own files is out of a page's reach." },
  export: {
    tests: tests(
      [
        "test/features/privacy/export-all-data.test.ts",
        "holds no key, no secret, no hash of one and nothing about ballots, not even how many",
      ],
      [
        "test/features/privacy/export-all-data.test.ts",
        "a person's own data names roster, invitation, mails and account, and says what it cannot hold",
      ],
      [
        "test/features/storage/stored-tables.test.ts",
        "every table and column of the live database is described, SQLite's own included",
      ],
    ),
  },
  restore: {
    tests: tests(
      [
        "test/features/storage/backup.test.ts",
        "bring an open wave back, which says in its release that ballots are missing",
      ],
      [
        "test/features/storage/restore-ended.test.ts",
        "keeps the result, to the byte, and destroys what the backup holds of its respondents",
      ],
    ),
  },
  "waves-together": {
    tests: tests(
      [
        "test/privacy/attacks/leaver.test.ts",
        "two waves that differ by one person prove nothing, neither about those who stayed nor about who left",
      ],
      [
        "test/privacy/release-waves.test.ts",
        "changes nothing where more were away, or more left or joined, than colleagues can name",
      ],
      ["test/privacy/waves.test.ts", "somebody is away in one wave, and somebody else in the other"],
    ),
    fact: "Every sum that departments of six to eight can have over chains of two to four waves was listed, with a topic of two statements: nobody's answer is shut out, while gates that ignore replaced people or absence, or look one wave back, shut out hundreds.",
  },
  verify: {
    tests: tests(
      [FILES, "names everybody through one leak: %s"],
      [
        COMMAND,
        "the command ends with 1 on a leaky copy, says how many each attack links, and names nobody itself",
      ],
      ["test/privacy/exclusion/clean.test.ts", "a wave by mail that %i and %i have answered"],
      ["test/privacy/exclusion/leaks-schema.test.ts", "before anything is planted there is nothing to find"],
      ["test/privacy/exclusion/leaks-values.test.ts", "tokens that grow"],
      ["test/privacy/exclusion/leaks-files.test.ts", "a copy beside the database"],
      ["test/privacy/exclusion/leaks-keys.test.ts", "the secret that opens ballots, alone"],
      ["test/privacy/exclusion/leaks-logs.test.ts", "what Tandem writes is no finding"],
      ["test/privacy/exclusion/leaks-held.test.ts", "a hash of a token beside a claim"],
      [
        "test/features/anonymity/chance-of-findings.test.ts",
        "values that chance makes are no finding, in small waves and larger ones",
      ],
      [
        "test/routes/anonymity/anonymity.test.ts",
        "the administrator attacks the running installation by a button and reads the result",
      ],
    ),
  },
  meeting: {
    tests: tests(
      [
        "test/features/meeting/meeting.test.ts",
        "become one band from five a side when they are closed, and are gone then",
      ],
      ["test/features/meeting/meeting.test.ts", "of more phones than people invited give no band"],
      ["test/features/meeting/meeting.test.ts", "replace the first when the same phone sends again"],
    ),
  },
  imported: {
    tests: tests([
      "test/features/history/history.test.ts",
      "of one department alone, or with one below the threshold, brings nothing",
    ]),
  },
  reminders: {
    tests: tests([
      "test/features/plan/follow-ups.test.ts",
      "erasing a person takes their address, their reminders and nothing of the other owner's",
    ]),
  },
  accounts: {
    tests: tests(["test/routes/access.test.ts", "gets what it needs and no more"]),
  },
  "sign-in-budgets": {
    tests: tests(
      [
        SIGN_IN,
        "is held back for one account from one address, however the address of the account is spelled",
      ],
      [SIGN_IN, "counts all addresses of one /64 of IPv6 together, and another /64 apart"],
      [
        SIGN_IN,
        "is held back for one account from many addresses; its owner goes on where they have signed in before",
      ],
      [SIGN_IN, "on a device of its owner has a budget of its own, which is used up too"],
      [SIGN_IN, "is never held back, however often"],
      [SIGN_IN, "is asked to come again, and everybody else is served"],
      [SIGN_IN, "strangers behind one on this machine do not lock everybody out"],
    ),
  },
  passwords: {
    tests: tests(["test/security/passwords.test.ts", "is long enough by its signs, however they are stored"]),
    fact: "The list of common passwords is the one of @zxcvbn-ts/language-common.",
  },
  links: {
    tests: tests(
      [LINKS, "goes by mail, in text and HTML, lets its reader choose a password, and works once"],
      [LINKS, "to hand over is shown once and stands in no table"],
      [LINKS, "is void once a later one was made, once the account is disabled, and after a week"],
      [LINKS, "opens nothing but the page on which another is chosen"],
      [LINKS, "of another role, of a changed address at the former one, and of a new device"],
    ),
  },
  sessions: {
    tests: tests(
      [
        SESSIONS,
        "ends at sign-out, which clears the cache and no storage and no cookie of other applications",
      ],
      [SESSIONS, "at %s asks for the password again after a quarter of an hour"],
    ),
  },
  trail: {
    tests: tests(
      [
        "test/security/audit-trail.test.ts",
        "shows sign-ins and refused ones, and nothing that was typed in vain",
      ],
      [
        SIGN_IN,
        "leaves lines in the audit trail, few however many there were, and no address that has no account",
      ],
    ),
  },
  "second-factors": {
    tests: tests(
      [SECOND_STEP, "that was seen over somebody's shoulder opens nothing again"],
      [SECOND_STEP, "is not guessed on and on, from whatever address; the owner gets in all the same"],
      [SECOND_STEP, "needs a sign-in that is not old"],
      [SECOND_STEP, "is set up before anything opens, and can be removed by an administrator"],
      [PROVIDER, "takes an answer once, from the browser that was sent, with its own state"],
      [PROVIDER, "makes an account, follows the groups at every sign-in, and refuses whoever has none"],
      [PROVIDER, "lets passwords be switched off, as long as an administrator gets in by the provider"],
      [PROVIDER, "makes the account of an address, which nobody takes for themselves before"],
      [PROVIDER, "is asked by the provider who they are each time, whatever the page that follows"],
      [
        "test/features/accounts/second-factor.test.ts",
        "the owner is told of every change of second factors, by whomever",
      ],
      [
        "test/features/accounts/second-factor.test.ts",
        "completes no sign-in that began with a password from before",
      ],
    ),
  },
  "database-writer": {
    tests: tests(
      [WRITER, "alone stop it too, also with the ballots moved away: the key is kept"],
      [WRITER, "stop the wave that is called %s: nothing is released or destroyed"],
      [
        WRITER,
        "broken: one that believes every row without codes to have ended is destroyed with the answers there",
      ],
    ),
  },
  "forged-ballots": {
    tests: tests(
      [WRITER, "is void beside %i real ones a department: %i forged change no figure"],
      [WRITER, "is void where people hold the keys, and keeps nobody from closing"],
      [WRITER, "stop the closing and say so once, until they are put back"],
      [WRITER, "stop a wave of the old form, in which a forged ballot opens"],
    ),
  },
  "redirected-invitations": {
    tests: tests(
      [WRITER, "%s: no code goes there, and the wave is stopped"],
      [WRITER, "broken: a wave that does not know that its rows are bound sends the code to the new address"],
    ),
  },
  "everybody-answered": {
    tests: [],
    fact: "The release gives the number of respondents beside the number invited; where both are the same, nobody is missing.",
  },
  "blank-ballots": {
    tests: tests([
      "test/privacy/blank-ballots.test.ts",
      "the list of receipts beside the report tells how many ballots were mostly blank, and the report says that it does",
    ]),
  },
  "busy-server": {
    tests: [],
    fact: "Measured: about 5 ms of one core to answer a claim, see app/ballot/token.ts; claims are answered one after the other.",
  },
} as const satisfies Readonly<Record<string, Support>>;

export type SupportId = keyof typeof SUPPORT;
