import type { TextTree } from "~/content/translated";

/** The trust model in plain words; SECURITY.md tells the same at more length. */
export const learners = {
  title: "Who can learn what",
  who: "Who",
  learns: "Learns",
  doesNotLearn: "Does not learn",
  rows: {
    colleagues: {
      who: "Colleagues",
      learns: "What is done with the results; the receipts of all counted ballots.",
      not: "Answers, scores of persons, who took part; a comment they may recognise.",
    },
    staff: {
      who: "HR, facilitators and administrators, on pages and in exports",
      learns:
        "How many were invited; a coarse band of participation while a wave is open; the released results, and comments word for word, after it closed. Whoever prints slips for HR has every code on them in hand.",
      not: "Who took part. Any single answer to a statement. Any code that is sent by mail; who drew which slip.",
    },
    meeting: {
      who: "Everybody in a meeting about the result",
      learns:
        "The released figures, and what five or more people of a department guessed or voted, as one band.",
      not: "What one person guessed or voted, unless others of the same department send made-up guesses to narrow it.",
    },
    trustee: {
      who: "A trustee, where one holds the key",
      learns:
        "When a wave may be counted, which it cannot be without the trustee; after closing, how many ballots each department cast.",
      not: "Ballots, results, who took part. Somebody who has copies of the database as well can open with the trustee's key every ballot in them.",
    },
    paperTypists: {
      who: "The two people who type in paper ballots",
      learns: "What stands on each paper ballot, its handwriting, and how many came from each department.",
      not: "Whose it is, unless the handwriting, the comment or a very small pile gives it away. Any ballot cast in a browser.",
    },
    databaseReader: {
      who: "Somebody with the database, its log and all backups, without the key file",
      learns:
        "How many codes and ballots there were. With frequent copies, with a program that reads all the time, or with triggers of their own in the database: in which order and when codes were used and ballots came in.",
      not: "From these files alone, who cast a ballot. What it says: ballots cannot be read without the key.",
    },
    keyHolder: {
      who: "The same person with the key file of an open wave",
      learns:
        "Who has used their code and, by watching the files, which sealed ballot is whose. Could use codes in others' names. Where the server holds the key: could open ballots early and so tell who answered what. After closing, the numbers of codes used and of ballots counted and void are published, which shows some misuse.",
      not: "Where a trustee holds the key: the answers.",
    },
    accessLogs: {
      who: "Somebody with access logs of a proxy or a network",
      learns: "That an address opened the survey, exchanged a code and sent a ballot, and when.",
      not: "The code, the answers.",
    },
    mailSystem: {
      who: "The mail system",
      learns:
        "Who was invited and reminded, which is everybody. A gateway that opens messages has the links: it could use one first, learn from a refusal that one was used, or put a ticket of its own in its place and so recognise that person's ballot.",
      not: "Answers, as long as it has no key.",
    },
    unevenServer: {
      who: "A server that treats one person differently",
      learns: "Is caught by the browser's check of the key or by comparing fingerprints with colleagues.",
      not: "Nothing is certain here unless people compare.",
    },
    inventedPeople: {
      who: "HR that invites people who do not exist, or knows the answers of some",
      learns:
        "Narrows down the others. The invited counts stand in the manifest: the works council should check them.",
      not: "More than the release rules leave to guess from the rest.",
    },
    alteredProgram: {
      who: "An operator who alters the program, or an employer who watches devices or the network",
      learns: "Everything. No program can prevent this.",
    },
    rewriter: {
      who: "Whoever can rewrite both the database and the key file of an open wave",
      learns: "Could loosen its rules: dates, threshold, counts.",
      not: "To go unnoticed by those who compare the published rules with a fingerprint that they kept.",
    },
  },
  noticeTitle: "How misuse can be noticed",
  howToNotice: [
    "Compare the fingerprint in the invitation with those of colleagues and with the printed notice, and check the rules of all waves on the page that both name.",
    "Compare the invited counts with the real size of the departments.",
    "Compare the version above with the published source, or let somebody independent operate the machine.",
    "Let a trustee hold the key, so that ballots cannot be opened before the wave closes without that key or an altered program.",
  ],
  remainsTitle: "What remains",
  remains: [
    "A way of writing can give away who wrote a comment. Comments are optional, checked in the browser for names, and shown without scores.",
    "In a small department people who know each other's answers can narrow down the rest. The rules assume up to two such people.",
    "Two waves can be read together. Where up to three people of a department left, joined or were replaced, or up to three did not answer, figures are cut so that whoever supposes that all others answered exactly as before rules out no answer of theirs. Where more changed, or nearly everything is known from elsewhere, more can be guessed.",
    "That somebody answered can be seen by whoever watches the screen or the network at that moment.",
    "A receipt shows that a ballot was counted, not what it says; somebody could still be asked to show it.",
    "That nobody notes who drew which slip is a rule that people keep, not something the program can enforce.",
  ],
} as const satisfies TextTree;
