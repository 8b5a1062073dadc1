import type { SupportId } from "./claim-support";

/**
 * A sentence about anonymity that people read, and what supports it. Whoever changes one looks here whether its support
 * still bears it. What exists in four languages has a key, and `others` for its translations: the first twelve digits
 * of the SHA-256 of their JSON, which the failing test prints.
 */
export type Claim = { key?: string; says: string; others?: string; by: readonly SupportId[] };

export const CLAIMS: Readonly<Record<string, readonly Claim[]>> = {
  survey: [
    { key: "start.whoSeesTitle", says: "Who sees what", others: "bc021c325df2", by: ["nothing-claimed"] },
    {
      key: "start.whoSees.0",
      says: "Your single answers, and whether you gave any: Tandem shows nobody.",
      others: "483f8f5fb6e6",
      by: ["group-results", "participation"],
    },
    {
      key: "start.whoSees.1",
      says: "HR, the facilitator and administrators see group results and read comments word for word. Your manager sees group results only, and comments that may be quoted.",
      others: "871ae5f82210",
      by: ["group-results", "comments", "manager"],
    },
    {
      key: "start.whoSees.2",
      says: "Everybody in both departments: what is done with the results.",
      others: "5154c8e59a33",
      by: ["group-results", "comments"],
    },
    {
      key: "start.keptTitle",
      says: "What is kept, and until when",
      others: "791e90a8d813",
      by: ["nothing-claimed"],
    },
    {
      key: "start.kept.0",
      says: "While the survey is open: your sealed answers, without name or time.",
      others: "f7301e7a26b1",
      by: ["no-name-or-time", "order"],
    },
    {
      key: "start.kept.1",
      says: "After it closes: group results and comments. The sealed answers and the key to them are destroyed.",
      others: "f536fd499542",
      by: ["destroyed", "comments", "group-results"],
    },
    {
      key: "start.kept.2",
      says: "Never: your IP address, device, browser, language, or how long you took.",
      others: "5bd91b8ce879",
      by: ["not-stored"],
    },
    {
      key: "start.kept.3",
      says: "Your e-mail address: in this survey until it ends, on the roster until HR deletes it or a set time is over, in backups longer.",
      others: "ceed67a551fd",
      by: ["address-kept"],
    },
    {
      key: "start.honest",
      says: "Nobody can read your answers from our database or its backups alone. They are sealed in your browser, stored without name or time, and destroyed once counted. Group results and comments are kept.",
      others: "e7fa9d6267a1",
      by: ["database-alone", "sealed", "no-name-or-time", "destroyed", "comments"],
    },
    {
      key: "start.honestWithServer",
      says: "Until closing, the keys lie on the server, apart from the database. Whoever runs the server could open sealed answers early and, by copying its files often, tell whose they are.",
      others: "cccb76ab1c43",
      by: ["key-holder", "order"],
    },
    {
      key: "start.honestWithHolders",
      says: "Whoever copies the server's files all the time, keys included, can see who answered and which sealed ballot is theirs.",
      others: "1549508319fa",
      by: ["key-holder", "order"],
    },

    {
      key: "start.threshold",
      says: "A department's own results appear only from {threshold} answers on. With fewer, they are mixed with the other's or not shown.",
      others: "30a00079eefb",
      by: ["threshold"],
    },
    {
      key: "start.quorums.1/1",
      says: "Nobody opens it before closing without this key holder: {holders}.",
      others: "8c35208c5a63",
      by: ["holder-keys", "key-holder"],
    },
    {
      key: "start.cannotPrevent",
      says: "An employer who alters this software or watches your device or the network.",
      others: "dd6325bd80da",
      by: ["not-preventable"],
    },
    {
      key: "start.quorums.2/1",
      says: "Nobody opens it before closing without one of two key holders: {holders}.",
      others: "d49ef0f0dae1",
      by: ["holder-keys", "key-holder"],
    },
    {
      key: "start.paperBallots",
      says: "Paper ballots carry no name and no code. Two people shuffle them and type them in together; the works council names one of the two, where there is one.",
      others: "e778344dea95",
      by: ["paper", "rule"],
    },
    {
      key: "start.quorums.2/2",
      says: "Nobody opens it before closing without both key holders: {holders}.",
      others: "3ce8346845fb",
      by: ["holder-keys", "key-holder"],
    },
    {
      key: "start.fingerprintLabel",
      says: "Fingerprint of this survey",
      others: "c53accc7ac5d",
      by: ["nothing-claimed"],
    },
    {
      key: "start.quorums.3/2",
      says: "Nobody opens it before closing without two of three key holders: {holders}.",
      others: "75ea037e4164",
      by: ["holder-keys", "key-holder"],
    },
    {
      key: "start.fingerprintHelp",
      says: "The fingerprint must be the same as in your invitation and on your colleagues' screens. It stands for the rules on this page: if anyone changed them, it would change too.",
      others: "74fb37e5c85f",
      by: ["fingerprint"],
    },
    {
      key: "start.quorums.4/2",
      says: "Nobody opens it before closing without two of four key holders: {holders}.",
      others: "7a3338920a01",
      by: ["holder-keys", "key-holder"],
    },
    {
      key: "start.working",
      says: "Getting your anonymous ballot",
      others: "e62d668f0dad",
      by: ["database-alone", "key-holder"],
    },
    {
      key: "start.quorums.4/3",
      says: "Nobody opens it before closing without three of four key holders: {holders}.",
      others: "7fdd40c0a82b",
      by: ["holder-keys", "key-holder"],
    },
    {
      key: "navigation.keysHelp",
      says: "1 is Never, 5 is Always, 0 is {dontKnow}.",
      others: "58fd0e57642a",
      by: ["nothing-claimed"],
    },
    {
      key: "start.honestWithInsiders",
      says: "HR and IT can be enough for that: together they could open sealed answers early and tell whose they are.",
      others: "dea919f246e2",
      by: ["key-holder", "order", "insiders-said"],
    },
    {
      key: "check.final",
      says: "Once sent, your answers cannot be changed or taken back: Tandem could not find them.",
      others: "b3f60ccc7b9f",
      by: ["erasure"],
    },
    {
      key: "start.keptWithHolders",
      says: "After it closes: your sealed answers, until enough key holders have come. Then they and the server's key are destroyed; each holder has to destroy their own.",
      others: "7a9d149db679",
      by: ["holder-keys", "destroyed", "rule"],
    },
    { key: "sending.sealing", says: "Sealing your answers", others: "9bee9a503d0a", by: ["sealed"] },
    { key: "sending.sending", says: "Sending your sealed answers", others: "cb44f1add653", by: ["sealed"] },
    {
      key: "refusals.cancelled",
      says: "This survey was cancelled, and all its answers were destroyed. You will be invited again.",
      others: "a31d43f2ec8e",
      by: ["destroyed"],
    },
    {
      key: "refusals.proof",
      says: "The server used a key or rules that do not belong to this survey. That can mark a single person's ballot. Your answers have not been sent.",
      others: "ab237ee56682",
      by: ["tagging"],
    },
    {
      key: "refusals.proofSteps.1",
      says: "Compare the fingerprint with your invitation and with a colleague's.",
      others: "1a9f89407d1b",
      by: ["tagging"],
    },
    {
      key: "refusals.noscript",
      says: "Your answers are sealed in your browser before they leave it, and that takes JavaScript. Turn it on and reload the page, use another device, or ask HR for a paper ballot. Nothing has been sent.",
      others: "23098b9fe454",
      by: ["sealed"],
    },
    {
      key: "thankYou.received",
      says: "The server says that they have arrived. They are sealed, and will be opened once, together with all the others, once the survey has closed.",
      others: "c4a2c1fd3eff",
      by: ["sealed", "closing"],
    },
    {
      key: "thankYou.receiptPrivate",
      says: "The receipt does not show what you answered, but it shows that you took part. You need not show it to anybody.",
      others: "b33fcdb397cd",
      by: ["receipts"],
    },
    {
      key: "receipts.intro",
      says: "One receipt for every ballot that was counted, sorted by value. The order says nothing about people, departments or times. The ballots themselves have been destroyed.",
      others: "cae646b16b3a",
      by: ["receipts"],
    },
    {
      key: "receipts.difference",
      says: "Not everybody who starts sends a ballot, so the second number may be smaller. If it is larger, show this page to your works council.",
      others: "d73db16bf6de",
      by: ["receipts"],
    },
    {
      key: "receipts.none",
      says: "This survey ended without results, and its ballots were destroyed. There are no receipts.",
      others: "53cf3d7bd448",
      by: ["receipts"],
    },
    {
      key: "chain.intro",
      says: "Every survey has a document with its rules: dates, number of people invited, keys, threshold and promise. The fingerprint stands for that document.",
      others: "709bff719de2",
      by: ["fingerprint"],
    },
    {
      key: "chain.why",
      says: "Each document also holds the full fingerprint of the one before. So none can be changed, added or left out afterwards without every later fingerprint changing. Compare them with what you kept.",
      others: "aeaa01372354",
      by: ["fingerprint"],
    },
    {
      key: "chain.matches",
      says: "Checked: the document has this fingerprint.",
      others: "8e6552ae3752",
      by: ["fingerprint"],
    },
    {
      key: "chain.differs",
      says: "The document does not have this fingerprint, or says something other than this page.",
      others: "e2e1aee8fb32",
      by: ["fingerprint"],
    },
    {
      key: "chain.allRight",
      says: "Every document has its fingerprint, and each names the one before.",
      others: "4ad6d821dc5d",
      by: ["fingerprint"],
    },
    {
      key: "ticket.secret",
      says: "Whoever has this ticket can send your ballot, and can recognise it. Do not mail it, do not share it in a chat, and do not print it at work.",
      others: "e1ae202469b9",
      by: ["ticket"],
    },
    {
      key: "ticket.read",
      says: "Your ticket has been read. The other device and this one share one ballot: the one that sends first counts.",
      others: "8d2485816bdd",
      by: ["ticket"],
    },
    {
      key: "plainHttp.text",
      says: "Your answers are sealed all the same, so nobody who only listens on the network can read them. But somebody who can change what travels on it could replace this page without a trace. If that worries you, ask HR for an address that begins with https.",
      others: "21ce43983be1",
      by: ["plain-http"],
    },
    {
      key: "keptHere.saved",
      says: "Your answers stay on this device, sealed with your code, until you send or delete them.",
      others: "28207b14ddef",
      by: ["draft"],
    },
    {
      key: "ticket.moved",
      says: "If another device has your ticket, go on there. Without the ticket nobody can bring this ballot back.",
      others: "a635bc87b468",
      by: ["ticket"],
    },
    {
      key: "device.own",
      says: "It carries on a ballot that was started on another device. If somebody else made it, that person can recognise your ballot and could find out what you answered. An invitation never contains a ticket.",
      others: "03b488e6479c",
      by: ["own-ticket", "ticket"],
    },
    {
      key: "device.foreign.1",
      says: "Open the link in your own invitation, or enter the code from it or from your slip.",
      others: "74e03e7709b2",
      by: ["own-ticket"],
    },
    {
      key: "device.delete",
      says: "Their code has been used and cannot be used again. Unless another device has your ticket, this ballot is lost: you could then take part only with a spare code from HR or on paper.",
      others: "81bbeee9c777",
      by: ["draft", "claim"],
    },
    {
      key: "device.early",
      says: "It says that this survey takes no more answers. By the rules that the fingerprint stands for, you have more time. Check the clock of this device and try again later. If nothing changes, ask HR or your works council whether the survey was ended early, and show them this page.",
      others: "d9b769394a21",
      by: ["false-closing"],
    },
    {
      key: "keptHere.wiped",
      says: "Your answers have been deleted here. The browser's own files may keep them for a while, sealed.",
      others: "2b458a6eaa30",
      by: ["device"],
    },
    {
      key: "thankYou.safeToClose",
      says: "You can close this page. It no longer has your answers. The browser's own files may keep them for a while, sealed, and its history shows that you were here.",
      others: "cbb65310530c",
      by: ["device"],
    },
    {
      key: "comment.rules.0",
      says: "Comments are shuffled and never shown next to a score.",
      others: "80affe67ce73",
      by: ["comments"],
    },
    {
      key: "comment.identifies",
      says: "Your comment may show who is meant: {found}. Change it, or keep it as it is.",
      others: "79580a3f6705",
      by: ["comment-check"],
    },
  ],
  channels: [
    {
      key: "reminder-middle",
      says: "The survey of {first} and {second} is open until {closes}. {how} This reminder is for everybody, because HR cannot see who has answered. If you have answered: thank you.",
      others: "ced6d33471d4",
      by: ["participation"],
    },
    {
      key: "reminder-last",
      says: "The survey of {first} and {second} closes soon: it is open until {closes}. {how} This last reminder is for everybody, because HR cannot see who has answered. If you have answered: thank you.",
      others: "19867488089f",
      by: ["participation"],
    },
    {
      key: "how.slips",
      says: "In your department there is a bowl with slips without names: draw one.",
      others: "526203269ccd",
      by: ["slips"],
    },
  ],
  connections: [
    {
      says: "Other programs keep the roster up to date and fetch results; Tandem tells programs and channels what has happened. Neither ever learns who has answered.",
      by: ["connections"],
    },
    {
      says: "Messages name the pair, the wave and what has happened: never a person, never a number of answers.",
      by: ["connections"],
    },
    {
      says: "What other programs may do in a company's Tandem: keep the roster up to date, plan waves and see how they stand, fetch released results and the actions that follow from them. Send a token in the header Authorization: Bearer tandem_... Nothing here tells who has answered; while a wave is open, participation is known only as the quarter of the invited people that it lies in, looked at once a day. Errors are problem details (RFC 9457) in words.",
      by: ["connections", "participation"],
    },
  ],
  mail: [
    {
      key: "opening.invitation.0",
      says: "Once a quarter, {first} and {second} at {organisation} are asked how they work together. You are invited to answer a short anonymous survey.",
      others: "cfbcae80e4e5",
      by: ["database-alone", "key-holder"],
    },
    {
      key: "opening.reminder-middle.1",
      says: "This reminder goes to everybody, because HR cannot see who has answered. If you have, you are done: thank you.",
      others: "bfe1accc79cb",
      by: ["participation"],
    },
    {
      key: "opening.reminder-last.1",
      says: "This is the last reminder. It goes to everybody, because HR cannot see who has answered. If you have, you are done: thank you.",
      others: "d3f4850383a7",
      by: ["participation"],
    },
    {
      key: "opening.extended.0",
      says: "The survey of {first} and {second} at {organisation} stays open longer than announced: until {closes}. This is its last possible end, as the rules behind the fingerprint say. It takes about 5 minutes.",
      others: "e966e3bbacc1",
      by: ["rules"],
    },
    {
      key: "opening.extended.1",
      says: "This message goes to everybody, in place of a last reminder, because HR cannot see who has answered. If you have, you are done: thank you.",
      others: "6a5e737d80cd",
      by: ["participation"],
    },
    {
      key: "promise.0",
      says: "Nobody can read your answers from our database or its backups alone. They are sealed in your browser, stored without name or time, and destroyed once they are counted. Group results and comments are kept; a department has results of its own only from {threshold} answers on. The survey page says who holds the keys.",
      others: "418c4a989f6c",
      by: ["database-alone", "sealed", "no-name-or-time", "destroyed", "comments", "threshold"],
    },
    {
      key: "promise.1",
      says: "What we cannot prevent is an employer who alters this software or watches your device or the network.",
      others: "817a9e5c9957",
      by: ["not-preventable"],
    },
    {
      key: "fingerprintLabel",
      says: "Fingerprint of this survey",
      others: "c53accc7ac5d",
      by: ["nothing-claimed"],
    },
  ],
  slip: [
    {
      key: "howTo",
      says: "Anonymous, about 5 minutes, works once. Scan the picture, or open the address below and type the code:",
      others: "25bc324a9bdb",
      by: ["database-alone", "key-holder"],
    },
    {
      key: "fingerprint",
      says: "Fingerprint of this survey {fingerprint}",
      others: "46decae777b1",
      by: ["fingerprint"],
    },
  ],
  announcements: [
    {
      key: "how.slips",
      says: "Everybody draws a slip without a name from the bowl in their department.",
      others: "f85b4ecd4caf",
      by: ["slips"],
    },
    {
      key: "before.text.2",
      says: "It is anonymous: your browser seals your answers, they are stored without name or time, and they are destroyed once they are counted. A department has results of its own only from {threshold} answers on. HR cannot see who has taken part, so reminders go to everybody. The first page of the survey says how far this promise goes and what cannot be prevented.",
      others: "d2ba28b4dc28",
      by: ["sealed", "no-name-or-time", "destroyed", "threshold", "participation", "mail"],
    },
    {
      key: "open.text.1",
      says: "Compare the fingerprint on the survey page with the one in your invitation or on your slip and on the notice board. If they differ, do not answer and tell the works council or HR.",
      others: "0960f59ba386",
      by: ["fingerprint"],
    },
    {
      key: "thanks.text.0",
      says: "Thank you to everybody who answered. The answers have been counted and destroyed; what remains are group results and, where enough people wrote one, comments.",
      others: "493c58f67d98",
      by: ["destroyed", "group-results", "comments"],
    },
  ],
  notice: [
    {
      key: "when",
      says: "From {opens} to {closes} ({zone}). About 5 minutes, anonymous, voluntary.",
      others: "1ac68adee892",
      by: ["database-alone", "key-holder"],
    },
    {
      key: "fingerprint",
      says: "The fingerprint of this survey",
      others: "cd8287783be9",
      by: ["fingerprint"],
    },
    {
      key: "compare",
      says: "The invitation, the slip, the paper ballot and the survey page must show the same letters and digits. They stand for everything below and for the keys that seal the answers. If they differ, do not answer, and tell the works council.",
      others: "fb15d2ecb74a",
      by: ["fingerprint"],
    },
    {
      key: "slipCodes",
      says: "HR printed the codes on the slips and may have kept them; no names go with them. If a slip that you have not used is refused, tell the works council.",
      others: "45fc99a94f93",
      by: ["slips", "rule"],
    },

    {
      key: "keys",
      says: "Fingerprints of the keys to the answers:",
      others: "6246e5379d2a",
      by: ["fingerprint"],
    },
  ],
  "paper ballot": [
    {
      key: "alike",
      says: "All ballots of your department in this language are alike. Write no name on it.",
      others: "6132d19b2eb7",
      by: ["paper", "rule"],
    },
    {
      key: "seen",
      says: "Both see your crosses and your handwriting. If fewer than three ballots of your department come back on paper, they could guess which one is yours.",
      others: "a717cce4a262",
      by: ["paper", "rule"],
    },
    {
      key: "shredded",
      says: "When the ballots have been typed in and sent, the paper is shredded.",
      others: "f1e14dd38ebe",
      by: ["paper", "rule"],
    },
    {
      key: "capitals",
      says: "Write in capitals: a handwriting is easily recognised. Leave out names and dates.",
      others: "a5f815e4014c",
      by: ["paper", "rule"],
    },
  ],
  "data protection": [
    {
      key: "sheet.version",
      says: "Tandem {version}, document {fingerprint}",
      others: "c06f09ae0190",
      by: ["nothing-claimed"],
    },
    {
      key: "purposes.inShort.0",
      says: "Nobody can read a person's answers from the database or its backups alone. They are sealed in the browser, stored without name or time, and destroyed once they are counted.",
      others: "aa2a046b35d9",
      by: ["database-alone", "sealed", "no-name-or-time", "destroyed"],
    },
    {
      key: "purposes.inShort.1",
      says: "Group results and comments are kept. A department has results of its own only from {threshold} answers on; fewer appear mixed with the other department's, or not at all.",
      others: "5d0cd31021b2",
      by: ["group-results", "comments", "threshold"],
    },
    {
      key: "purposes.inShort.2",
      says: "The program shows nobody who has answered. Reminders go to everybody.",
      others: "74c288cae8bc",
      by: ["participation"],
    },
    {
      key: "purposes.inShort.3",
      says: "Taking part is voluntary. The invitation says so, and nobody is asked why they did not.",
      others: "7b5f8d250c99",
      by: ["rule"],
    },
    {
      key: "purposes.inShort.4",
      says: "What no program can prevent: an employer who alters it, or who watches the device or the network. Section 5 says how it can be noticed.",
      others: "53d4d70899a9",
      by: ["not-preventable"],
    },
    {
      key: "purposes.inShort.5",
      says: "Whoever has both the database and the key file of an open wave can see who has answered; where the server holds the key, they could open ballots early and tell whose they are.",
      others: "3324b230fb55",
      by: ["key-holder"],
    },
    {
      key: "purposes.notPurposes.1",
      says: "To see who took part and who did not.",
      others: "2f4c91a0490e",
      by: ["rule"],
    },
    {
      key: "purposes.howItWorks.0",
      says: "HR keeps a roster: work address and department of everybody, name and language if wanted. When a wave opens, the roster is frozen and the rules are written into a manifest. Its fingerprint stands on every invitation and on the survey page, so that everybody can see that all have the same rules.",
      others: "d31996624d96",
      by: ["fingerprint"],
    },
    {
      key: "purposes.howItWorks.1",
      says: "Everybody gets a code, by mail or drawn as a slip. The browser exchanges it for a random token that the server signs without seeing it. Whoever exchanges a code in somebody else's place, a mail gateway for instance, knows the token that belongs to it.",
      others: "d1f06aeb21c1",
      by: ["claim", "ticket"],
    },
    {
      key: "purposes.howItWorks.2",
      says: "The answers are sealed in the browser and sent with the token, without the code. All sealed ballots have the same length.",
      others: "07a02a7449e1",
      by: ["sealed", "claim"],
    },
    {
      key: "purposes.howItWorks.3",
      says: "When the wave closes, the ballots are opened once in memory, counted and passed through the release rules. What they let out is kept as one frozen release. Ballots, tokens, codes, the frozen roster and the keys are destroyed.",
      others: "2e3bcf86cf35",
      by: ["closing", "destroyed"],
    },
    {
      key: "purposes.howItWorks.4",
      says: "Whoever wants to check can compare a receipt with the list of counted ballots, published after closing.",
      others: "49e131b16b2a",
      by: ["receipts"],
    },
    {
      key: "versions.documentFingerprint",
      says: "{fingerprint}. It changes with anything described here but the date.",
      others: "0663190e8ba5",
      by: ["nothing-claimed"],
    },
    {
      key: "versions.waveFingerprint",
      says: "{name}, {quarter}: {fingerprint}",
      others: "03fd7ff0c453",
      by: ["fingerprint"],
    },
    {
      key: "shown.threshold",
      says: "Nothing of its own about a department with fewer than {threshold} answers. A wave may have a higher threshold; the program takes no lower one, and no change after opening.",
      others: "6d557c277ee9",
      by: ["threshold", "rules"],
    },
    {
      key: "shown.pool",
      says: "If one department is below it, the other is not shown either; only the total of both, from {pool} answers on. Otherwise one could be worked out from the other.",
      others: "68e3914ccc09",
      by: ["threshold"],
    },
    {
      key: "shown.comments",
      says: "Comments by department only from {group} answers and {comments} comments in each; else mixed over both; else destroyed unread.",
      others: "7e912ec01aa9",
      by: ["comments", "destroyed"],
    },
    {
      key: "shown.rounding",
      says: "Figures are rounded to the steps below and open-ended at both ends. The steps are tested so that those of one wave prove no single answer, also when up to {coalition} colleagues put their own answers together.",
      others: "0e12c0d31f7a",
      by: ["group-results"],
    },
    {
      key: "shown.distributions",
      says: "How answers are distributed is not shown, for any number.",
      others: "ce8a9e44183b",
      by: ["group-results"],
    },
    {
      key: "shown.oneResult",
      says: "One result a wave, after it has closed. Nothing while it runs but a coarse band of participation, once a day. A wave that is closed early or cancelled releases nothing.",
      others: "e4ceae0ea707",
      by: ["closing", "participation"],
    },
    {
      key: "shown.rest",
      says: "No two results of the same people lie less than {restDays} days apart. A wave that releases nothing does not count.",
      others: "58b22af14a69",
      by: ["rest"],
    },
    {
      key: "shown.keyOfServer",
      says: "{name}, {quarter}, {opened} to {closes}: threshold {threshold}; the keys are on the server alone.",
      others: "35675052f3d6",
      by: ["key-holder"],
    },
    {
      key: "shown.keyOfTrustee",
      says: "{name}, {quarter}, {opened} to {closes}: threshold {threshold}; a key holder opens it.",
      others: "e16a5705a3fa",
      by: ["holder-keys"],
    },
    {
      key: "shown.keyOfNamed",
      says: "{name}, {quarter}, {opened} to {closes}: threshold {threshold}; key holders: {holder}.",
      others: "56915260af0a",
      by: ["holder-keys"],
    },
    {
      key: "learners.rows.colleagues.who",
      says: "Colleagues",
      others: "44227603f0c7",
      by: ["nothing-claimed"],
    },
    {
      key: "learners.rows.colleagues.learns",
      says: "What is done with the results; the receipts of all counted ballots.",
      others: "e56b046cd9d8",
      by: ["receipts", "comments"],
    },
    {
      key: "learners.rows.colleagues.not",
      says: "Answers, scores of persons, who took part; a comment they may recognise.",
      others: "8657ed403b2d",
      by: ["receipts", "comments"],
    },
    {
      key: "learners.rows.staff.who",
      says: "HR, facilitators and administrators, on pages and in exports",
      others: "8a4765374fe0",
      by: ["group-results", "participation", "comments", "slips"],
    },
    {
      key: "learners.rows.staff.learns",
      says: "How many were invited; a coarse band of participation while a wave is open; the released results, and comments word for word, after it closed. Whoever prints slips for HR has every code on them in hand.",
      others: "50ae9535acb4",
      by: ["group-results", "participation", "comments", "slips"],
    },
    {
      key: "learners.rows.staff.not",
      says: "Who took part. Any single answer to a statement. Any code that is sent by mail; who drew which slip.",
      others: "4fe2aae1f678",
      by: ["group-results", "participation", "comments", "slips"],
    },
    {
      key: "learners.rows.meeting.who",
      says: "Everybody in a meeting about the result",
      others: "8269c211de16",
      by: ["meeting"],
    },
    {
      key: "learners.rows.meeting.learns",
      says: "The released figures, and what five or more people of a department guessed or voted, as one band.",
      others: "7371d1787328",
      by: ["meeting"],
    },
    {
      key: "learners.rows.meeting.not",
      says: "What one person guessed or voted, unless others of the same department send made-up guesses to narrow it.",
      others: "9cff4b7906dc",
      by: ["meeting"],
    },
    {
      key: "learners.rows.trustee.who",
      says: "A key holder",
      others: "f2f179c1f4af",
      by: ["nothing-claimed"],
    },
    {
      key: "learners.rows.trustee.learns",
      says: "After closing: how many ballots each department cast, and which other key holders have come.",
      others: "3d192fe3135c",
      by: ["holder-keys"],
    },
    {
      key: "learners.rows.trustee.not",
      says: "Ballots, results, who took part. Somebody who has copies of the database and of its key file as well can open the ballots in them only with as many holders' keys as the wave takes.",
      others: "37bf4e44e27e",
      by: ["holder-keys", "bound-to-manifest"],
    },
    {
      key: "learners.rows.paperTypists.who",
      says: "The two people who type in paper ballots",
      others: "57d52033ddcb",
      by: ["paper"],
    },
    {
      key: "learners.rows.paperTypists.learns",
      says: "What stands on each paper ballot, its handwriting, and how many came from each department.",
      others: "0c5de62c0fda",
      by: ["paper"],
    },
    {
      key: "learners.rows.paperTypists.not",
      says: "Whose it is, unless the handwriting, the comment or a very small pile gives it away. Any ballot cast in a browser.",
      others: "4d4d8d474529",
      by: ["paper"],
    },
    {
      key: "learners.rows.databaseReader.who",
      says: "Somebody with the database, its log and all backups, without the key file",
      others: "716c198529eb",
      by: ["database-alone", "order"],
    },
    {
      key: "learners.rows.databaseReader.learns",
      says: "How many codes and ballots there were. With frequent copies, with a program that reads all the time, or with triggers of their own in the database: in which order and when codes were used and ballots came in.",
      others: "1bff4a697132",
      by: ["database-alone", "order"],
    },
    {
      key: "learners.rows.databaseReader.not",
      says: "From these files alone, who cast a ballot. What it says: ballots cannot be read without the key.",
      others: "b3c2b1a7d2ef",
      by: ["database-alone", "order"],
    },
    {
      key: "learners.rows.keyHolder.who",
      says: "The same person with the key file of an open wave",
      others: "ce19929394fc",
      by: ["key-holder", "holder-keys"],
    },
    {
      key: "learners.rows.keyHolder.learns",
      says: "Who has used their code and, by watching the files, which sealed ballot is whose. Could use codes in others' names. Where the server alone holds the keys: could open ballots early and so tell who answered what. After closing, the numbers of codes used and of ballots counted and void are published, which shows some misuse.",
      others: "3b81af30252b",
      by: ["key-holder", "order"],
    },
    {
      key: "learners.rows.keyHolder.not",
      says: "Where key holders hold keys: the answers, without as many of them as it takes.",
      others: "99960144b052",
      by: ["holder-keys"],
    },
    {
      key: "learners.rows.accessLogs.who",
      says: "Somebody with access logs of a proxy or a network",
      others: "2f9537feb053",
      by: ["proxy"],
    },
    {
      key: "learners.rows.accessLogs.learns",
      says: "That an address opened the survey, exchanged a code and sent a ballot, and when.",
      others: "3e4fdf2014b8",
      by: ["proxy"],
    },
    {
      key: "learners.rows.accessLogs.not",
      says: "The code, the answers.",
      others: "13ee29e03642",
      by: ["proxy"],
    },
    {
      key: "learners.rows.mailSystem.who",
      says: "The mail system",
      others: "7d1929308edf",
      by: ["mail", "ticket"],
    },
    {
      key: "learners.rows.mailSystem.learns",
      says: "Who was invited and reminded, which is everybody. A gateway that opens messages has the links: it could use one first, learn from a refusal that one was used, or put a ticket of its own in its place and so recognise that person's ballot.",
      others: "e45535545ac6",
      by: ["mail", "ticket"],
    },
    {
      key: "learners.rows.mailSystem.not",
      says: "Answers, as long as it has no key.",
      others: "5ebb08b3d8e2",
      by: ["mail", "ticket"],
    },
    {
      key: "learners.rows.unevenServer.who",
      says: "A server that treats one person differently",
      others: "51aeeebbe633",
      by: ["tagging"],
    },
    {
      key: "learners.rows.unevenServer.learns",
      says: "Is caught by the browser's check of the key or by comparing fingerprints with colleagues.",
      others: "3c85cc12006a",
      by: ["tagging"],
    },
    {
      key: "learners.rows.unevenServer.not",
      says: "Nothing is certain here unless people compare.",
      others: "474e56a01db1",
      by: ["tagging"],
    },
    {
      key: "learners.rows.inventedPeople.who",
      says: "HR that invites people who do not exist, or knows the answers of some",
      others: "520e46695f1b",
      by: ["invited-counts"],
    },
    {
      key: "learners.rows.inventedPeople.learns",
      says: "Narrows down the others. The invited counts stand in the manifest: the works council should check them.",
      others: "04412f2cdd15",
      by: ["invited-counts"],
    },
    {
      key: "learners.rows.inventedPeople.not",
      says: "More than the release rules leave to guess from the rest.",
      others: "773355df85c9",
      by: ["invited-counts"],
    },
    {
      key: "learners.rows.alteredProgram.who",
      says: "An operator who alters the program, or an employer who watches devices or the network",
      others: "8cac4d5353a6",
      by: ["not-preventable"],
    },
    {
      key: "learners.rows.alteredProgram.learns",
      says: "Everything. No program can prevent this.",
      others: "f9f389f9143d",
      by: ["not-preventable"],
    },
    {
      key: "learners.rows.rewriter.who",
      says: "Whoever can rewrite both the database and the key file of an open wave",
      others: "4f24a0966165",
      by: ["rules"],
    },
    {
      key: "learners.rows.rewriter.learns",
      says: "Could loosen its rules: dates, threshold, counts.",
      others: "c97231bc4264",
      by: ["rules"],
    },
    {
      key: "learners.rows.rewriter.not",
      says: "To go unnoticed by those who compare the published rules with a fingerprint that they kept.",
      others: "03809f87f008",
      by: ["rules"],
    },
    {
      key: "learners.howToNotice.0",
      says: "Compare the fingerprint in the invitation with those of colleagues and with the printed notice, and check the rules of all waves on the page that both name.",
      others: "8d8445f529d7",
      by: ["fingerprint"],
    },
    {
      key: "learners.howToNotice.1",
      says: "Compare the invited counts with the real size of the departments.",
      others: "93cd0897d193",
      by: ["invited-counts"],
    },
    {
      key: "learners.howToNotice.2",
      says: "Compare the version above with the published source, or let somebody independent operate the machine.",
      others: "32f2206d8f65",
      by: ["not-preventable"],
    },
    {
      key: "learners.howToNotice.3",
      says: "Let people hold keys, two of three for instance, and not only people of HR and IT: then ballots cannot be opened before the wave closes without that many of them or an altered program.",
      others: "aa6c147a5c53",
      by: ["holder-keys"],
    },
    {
      key: "learners.remains.0",
      says: "A way of writing can give away who wrote a comment. Comments are optional, checked in the browser for names, and shown without scores.",
      others: "1296a38760ce",
      by: ["comments"],
    },
    {
      key: "learners.remains.1",
      says: "In a small department people who know each other's answers can narrow down the rest. The rules assume up to two such people.",
      others: "a8ec000c07d1",
      by: ["group-results"],
    },
    {
      key: "learners.remains.2",
      says: "Two waves can be read together. Where up to three people of a department left, joined or were replaced, or up to three did not answer, figures are cut so that whoever supposes that all others answered exactly as before rules out no answer of theirs. Where more changed, or nearly everything is known from elsewhere, more can be guessed.",
      others: "704cddb4cf5d",
      by: ["waves-together"],
    },
    {
      key: "learners.remains.3",
      says: "That somebody answered can be seen by whoever watches the screen or the network at that moment.",
      others: "6172a2652076",
      by: ["not-preventable"],
    },
    {
      key: "learners.remains.4",
      says: "A receipt shows that a ballot was counted, not what it says; somebody could still be asked to show it.",
      others: "6d5085c544b5",
      by: ["receipts"],
    },
    {
      key: "learners.remains.5",
      says: "That nobody notes who drew which slip is a rule that people keep, not something the program can enforce.",
      others: "88c1cf09ed19",
      by: ["rule"],
    },
    {
      key: "stored.keyFiles",
      says: "Outside the database there is one key file for each open wave, readable for the program only. It is in no backup and is overwritten and deleted when the wave ends.",
      others: "3109d748a34f",
      by: ["keys-apart", "destroyed"],
    },
    { key: "stored.neverTitle", says: "Never stored", others: "2233d299812d", by: ["nothing-claimed"] },
    {
      key: "stored.never.0",
      says: "IP address, device, browser, language or place of somebody who answers",
      others: "1a858890dcc0",
      by: ["not-stored"],
    },
    {
      key: "stored.never.1",
      says: "the time at which somebody answered, and how long it took",
      others: "e1c3f24f0d67",
      by: ["not-stored"],
    },
    {
      key: "stored.never.2",
      says: "answers that were begun and not sent (they stay on the respondent's device, sealed with the respondent's code)",
      others: "d942f95851c5",
      by: ["draft", "not-stored"],
    },
    {
      key: "stored.never.3",
      says: "codes of invitations, and mails as they were sent",
      others: "04c73c3dbfa8",
      by: ["not-stored"],
    },
    {
      key: "stored.never.4",
      says: "cookies on the survey pages: there are none",
      others: "dcc66a7ab1dd",
      by: ["not-stored"],
    },
    {
      key: "stored.keptRows.ballots.label",
      says: "Sealed ballots, tokens, keyed hashes of codes",
      others: "fa4c1eeb6862",
      by: ["destroyed"],
    },
    {
      key: "stored.keptRows.ballots.text",
      says: "The wave ends. Then destroyed.",
      others: "5ef0532df316",
      by: ["destroyed"],
    },
    {
      key: "stored.keptRows.keyFile.label",
      says: "Key file of a wave",
      others: "2d09bafbfd3d",
      by: ["nothing-claimed"],
    },
    {
      key: "roles.intro",
      says: "Respondents have no account. No page shows anybody on this list an answer of one person to a statement, or who took part. Comments are read word for word.",
      others: "7a8510719580",
      by: ["group-results", "participation", "comments"],
    },
    {
      key: "operation.noMail",
      says: "The survey is reached at {address}. No mail server is set up: invitations are printed as slips without names.",
      others: "8bd820a9ae68",
      by: ["mail", "slips"],
    },
    {
      key: "operation.mail.0",
      says: "Everybody who is invited gets the same messages: one invitation, at most two reminders and, where the end is put off, one that says so, also those who have answered, because the program keeps no list of them.",
      others: "37ec3b9563e6",
      by: ["participation", "mail"],
    },
    {
      key: "operation.mail.1",
      says: "Messages hold no pictures, no tracking and no link to anybody else. The personal link is made at the moment of sending and is not stored.",
      others: "2999e7c435b2",
      by: ["mail", "slips"],
    },
    {
      key: "operation.logs.0",
      says: 'The program writes no access log. Its own log holds no address, code, answer or query; it is set to the grade "{grade}".',
      others: "aea75e8915c1",
      by: ["not-stored"],
    },
    {
      key: "operation.logs.1",
      says: "What people with an account do is recorded in an audit trail. Nothing about respondents is.",
      others: "ccc5a2e0e011",
      by: ["not-stored"],
    },
    {
      key: "operation.logs.2",
      says: "A proxy in front of the program may write logs of its own. Those of requests and of errors should leave out /s, /m and all addresses below them; the files for nginx and Caddy that come with the program do.",
      others: "bb4cc6a0c1dc",
      by: ["proxy"],
    },
    {
      key: "operation.logs.3",
      says: "People with an account get a cookie for their session, one by which their browser is known again for 400 days, and one for at most ten minutes while a sign-in goes on; the browser also keeps in which language they last printed for a pair. Respondents get none.",
      others: "69965b91ddd0",
      by: ["accounts"],
    },
    {
      key: "operation.recipients.thirdParties.text",
      says: "None. No page loads anything from elsewhere, and nothing is reported to the makers. Where the organisation has set up an identity provider, people with an account are sent there to sign in; respondents never are.",
      others: "aefc1fd5dce3",
      by: ["accounts"],
    },
    {
      key: "operation.measuresTitle",
      says: "Technical and organisational measures",
      others: "f5d6bb694c66",
      by: ["nothing-claimed"],
    },
    {
      key: "operation.measures.minimisation.label",
      says: "Data minimisation",
      others: "b186cf7fbbe1",
      by: ["nothing-claimed"],
    },
    {
      key: "operation.measures.minimisation.text",
      says: "The tables of codes and ballots have no column for a name, a time or a running number. One copy whose log is empty shows no order. Whoever copies the files at every change, adds triggers, or copies the log while another program keeps it from being emptied, sees the order all the same; the administrator is told of such a program after a minute.",
      others: "899ee11ec047",
      by: ["no-name-or-time", "order"],
    },
    {
      key: "operation.measures.encryption.label",
      says: "Pseudonyms and encryption",
      others: "9726d4a682dd",
      by: ["nothing-claimed"],
    },
    {
      key: "operation.measures.encryption.text",
      says: "Blind tokens (POPRF, RFC 9497, ristretto255), ballots sealed in the browser (X25519, HKDF, XChaCha20-Poly1305), codes kept as keyed hashes only.",
      others: "e4a13cfd203c",
      by: ["sealed", "claim"],
    },
    {
      key: "operation.measures.deletion.text",
      says: "Deleted content is overwritten, the file is rewritten and the log emptied after a wave, after an erasure and after retention was applied; while another program reads the database, only when it has finished.",
      others: "798504464c83",
      by: ["destroyed", "erasure"],
    },
    {
      key: "operation.measures.access.text",
      says: "Roles with the least rights they need; passwords hashed with argon2id; second factors by app or passkey, demanded for the roles that an administrator chooses; sign-ins end after 12 hours without use or a week; repeated attempts are slowed down.",
      others: "8d1d0a0c2618",
      by: ["accounts"],
    },
    {
      key: "operation.measures.transfer.text",
      says: "https in front of the program; sign-in over plain http is refused. Requests that change something must come from the program's own pages.",
      others: "f74a53eba5bc",
      by: ["plain-http", "accounts"],
    },
    {
      key: "operation.measures.separation.text",
      says: "Keys of open waves lie in a directory of their own, outside the database and its backups. Start-up refuses anything else.",
      others: "b94444ab09a2",
      by: ["keys-apart"],
    },
    {
      key: "operation.measures.availability.text",
      says: "A sent ballot is confirmed only when it is on disk; online backup and a checked restore; a restored wave says so in its result.",
      others: "bd86c3179d3d",
      by: ["restore"],
    },
    {
      key: "operation.measures.checks.text",
      says: "A program compares copies of the database, its log and backups, the files beside them and the program's logs with what Tandem makes, names what differs, and tries known attacks on them. Texts that people type it compares with nothing.",
      others: "769a8fb8903a",
      by: ["verify"],
    },
    {
      key: "operation.transferOverPlainHttp",
      says: "https in front of the program; sign-in over plain http is allowed here, which it should not be. Requests that change something must come from the program's own pages.",
      others: "5418fe91088d",
      by: ["plain-http", "accounts"],
    },
    {
      key: "rights.rows.information.text",
      says: "The first page of the survey says in one screen what is kept, who sees what, the threshold and what cannot be prevented. This document says it in full.",
      others: "7b0f0b01376d",
      by: ["rule"],
    },
    {
      key: "rights.rows.access.text",
      says: "HR or an administrator can export what is held about an address: roster, invitation, mails, account. Answers cannot be exported: the program does not know whose they are.",
      others: "241119ecd2e5",
      by: ["export"],
    },
    {
      key: "rights.rows.correction.text",
      says: "In the roster, at any time.",
      others: "c4b06e15748b",
      by: ["nothing-claimed"],
    },
    {
      key: "rights.rows.erasure.text",
      says: "A person can be erased from rosters, uploaded files, open waves, mail queue, reminders, audit trail and histories of plans; a disabled account goes too. The name of a key holder stays in the published rules. Copies in older backups go when these are deleted. The program does not know which answer is whose and therefore cannot erase one; it is destroyed with all others when the wave has been counted.",
      others: "658c21865952",
      by: ["erasure"],
    },
    {
      key: "rights.rows.objection.text",
      says: "Taking part is voluntary. Whoever wants no mails is erased or taken out of the roster.",
      others: "20c78b72501b",
      by: ["rule"],
    },
    {
      key: "rights.rows.withdrawal.text",
      says: "Until the answers are sent, whoever has the code or ticket they were begun with can change them, or delete them with a button, on the device where they are. Traces that the browser or the device keeps in its own files are beyond the program's reach. After sending nothing can be taken back, and the page says so before.",
      others: "5997d188899e",
      by: ["draft", "device"],
    },
    {
      key: "record.rows.data.text",
      says: "Work address, department, name and language (roster); which mails were sent; accounts and their actions. Answers are stored sealed and without a name; comments may say who wrote them.",
      others: "31e2232972fc",
      by: ["no-name-or-time", "comments", "holder-keys"],
    },
    {
      key: "record.rows.recipientsInside.text",
      says: "HR, facilitators and administrators, each as section 8 says; key holders without results",
      others: "84beea68b159",
      by: ["holder-keys", "group-results"],
    },
    {
      key: "agreement.rows.voluntary.text",
      says: "No disadvantage for not taking part, and no attempt to find out who did.",
      others: "5e7ef31ed56a",
      by: ["rule"],
    },
    {
      key: "agreement.rows.rhythm.text",
      says: "Results at most once a quarter, and never within {restDays} days of earlier ones (a wave that releases nothing does not count); at most one invitation, two reminders and one message that the end is put off, to everybody.",
      others: "32168e9517f1",
      by: ["rest", "participation"],
    },
    {
      key: "agreement.rows.invitedCounts.text",
      says: "The works council gets the notice of each wave, with fingerprint and invited counts, and checks them.",
      others: "af93983b6ff7",
      by: ["rule"],
    },
    {
      key: "agreement.rows.keyHolder.label",
      says: "Who holds the keys",
      others: "6ef5d30e52ab",
      by: ["nothing-claimed"],
    },
    {
      key: "agreement.rows.keyHolder.text",
      says: "Who they are and how many of them it takes, such as two of these three: works council, data protection officer, head of another department. Or the server alone. That every such number includes somebody outside HR and IT; who takes the place of a holder who leaves; and that keys are destroyed after counting.",
      others: "a017a94c21bf",
      by: ["rule"],
    },
    {
      key: "agreement.rows.paperBallots.text",
      says: "Shuffled and typed in by two people in one batch, one of them named by the works council; at least three of a department together, or all there are. Nothing read is noted or told, and the paper is shredded.",
      others: "a8fbe2361824",
      by: ["rule"],
    },
    {
      key: "agreement.rows.slips.text",
      says: "Drawn from a bowl; nobody notes who drew which. Whoever prints them keeps no copy and uses none of the codes.",
      others: "258ea1857d77",
      by: ["rule"],
    },
    {
      key: "agreement.rows.comments.text",
      says: "How long they are kept; that nobody tries to find out who wrote one.",
      others: "ce03aa9030ad",
      by: ["rule"],
    },
    {
      key: "agreement.rows.backups.text",
      says: "How long they are kept, and that key files are in no backup.",
      others: "261df17a9037",
      by: ["rule"],
    },
    {
      key: "pages.page.export.text",
      says: "For the data protection officer: all that is stored, with a description of every field, as JSON. Passwords, sign-ins, keys and ballots are left out. The file holds the roster and comments: hand it over as you would those. The audit trail records that you exported it.",
      others: "f0f603a9f360",
      by: ["export"],
    },
    {
      key: "pages.page.person.search.nobody",
      says: "Nobody with this name or address has an account or is on a roster, in an uploaded file, invited, an owner in a plan or its history, or in the audit trail.",
      others: "7c5b89ceddbc",
      by: ["nothing-claimed"],
    },
    {
      key: "pages.page.person.erasure.account",
      says: "The disabled account goes. What it did stays in the audit trail under a number without a name.",
      others: "6b97035ea39f",
      by: ["erasure"],
    },
    {
      key: "pages.page.person.erasure.cannotTakeBack",
      says: "Take back an answer. If this person has answered, the sealed ballot has no name, and Tandem does not know which it is. It is destroyed with all others when the wave has been counted.",
      others: "a3f6863b583f",
      by: ["no-name-or-time", "erasure", "destroyed"],
    },
    {
      key: "pages.page.person.erasure.cannotHolder",
      says: "Take away the name of a key holder, in the words that respondents read: {where}. It stands in the published rules of the survey, under which every answer was sealed, in the record of who was promised to hold the keys, and on printed notices. Of a survey that has not opened, HR can change it in the plan.",
      others: "a7300b0fea8e",
      by: ["rule"],
    },
    {
      key: "pages.exportNotes.everything.3",
      says: "Left out, with the reason beside each: hashes of passwords and of sign-ins, sealed ballots and everything about codes. While a wave is open, even the number of ballots is left out: it would say how many have answered.",
      others: "0cb5d95205ad",
      by: ["export"],
    },
    {
      key: "pages.exportNotes.everything.4",
      says: "The keys of open waves are not in the database and in no export.",
      others: "6b5bb21c8ac6",
      by: ["keys-apart", "export"],
    },
    {
      key: "pages.exportNotes.person.0",
      says: "Everything that this installation can find about one address: roster, invitations and mails of open waves, uploaded files that wait, reminders about actions, lines of the audit trail and of the histories of plans, where the person is named as an owner or as a key holder, and the account if there is one.",
      others: "b276dcf0246b",
      by: ["export"],
    },
    {
      key: "pages.exportNotes.person.1",
      says: "Not included, because the program keeps no record of it: whether this person answered a survey, and what. Answers are sealed in the browser and stored without name or time.",
      others: "d18d371a823c",
      by: ["export"],
    },
    {
      key: "tables.claim.seenBy",
      says: "Nobody on a page. Whoever has the wave's key file as well can tell whose code it is and whether it was used; without it, copies made before and after show that one was used, not whose; and whoever has a code can find out by using it up.",
      others: "f4ac23154566",
      by: ["key-holder", "database-alone", "used-code"],
    },
    {
      key: "tables.claim.columns.codeMac",
      says: "Keyed hash of a code. The code itself is not stored.",
      others: "7f04dd76bad3",
      by: ["mail", "claim"],
    },
    {
      key: "tables.claim.columns.blindedMac",
      says: "Keyed hash of the blinded token that the code was used for, or a filler that looks the same.",
      others: "16601d94602f",
      by: ["claim"],
    },
    {
      key: "tables.ballot.what",
      says: "Answers as they were sealed in the browser, each with a random token. No time, no running number, no name, no code; in which order they came can be read from the log until it is emptied, half a minute at most unless another program reads the database.",
      others: "fff6a372b978",
      by: ["sealed", "no-name-or-time", "order"],
    },
    {
      key: "tables.ballot.kept",
      says: "Until the wave ends; then destroyed together with the key.",
      others: "2a1385560927",
      by: ["closing", "key-holder"],
    },
    {
      key: "tables.ballot.seenBy",
      says: "Nobody on a page. They are opened once in memory, counted and destroyed. Whoever has the key that opens ballots could read them before.",
      others: "26a1ecfae173",
      by: ["closing", "key-holder"],
    },
    {
      key: "tables.ballot.columns.mac",
      says: "Keyed hash that shows that the ballot was cast with a token of this wave; worked out from token and ballot, it says nothing else.",
      others: "5d3a863c8c84",
      by: ["forged-ballots", "no-name-or-time"],
    },
  ],
  "mail to key holders": [
    {
      key: "subject.opened",
      says: "Compare your key: the survey {quarter} of {first} and {second} has opened",
      others: "fb33bebcc0f7",
      by: ["nothing-claimed"],
    },
    {
      key: "subject.closed",
      says: "Come with your key: the survey {quarter} of {first} and {second} has closed",
      others: "10c3a6b3721f",
      by: ["nothing-claimed"],
    },
    {
      key: "subject.ended",
      says: "Destroy your key: the survey {quarter} of {first} and {second} is over",
      others: "307ee42bdacc",
      by: ["rule"],
    },
    {
      key: "subject.replaced",
      says: "You hold no key any more: the survey {quarter} of {first} and {second}",
      others: "6480ce04e37f",
      by: ["holder-mails"],
    },
    {
      key: "givenUp.holders",
      says: "It was given up without being counted, because these keys were said to be lost for good: {lost}. If you still have yours, tell the other key holders and the works council now. The audit trail names who gave the survey up.",
      others: "1b9d410b98de",
      by: ["lost-keys", "rule"],
    },
    {
      key: "givenUp.nobody",
      says: "It was given up without being counted. The audit trail names who gave it up. If you were not asked for your key, tell the other key holders and the works council.",
      others: "c644ee74574a",
      by: ["lost-keys", "rule"],
    },
    {
      key: "replaced.0",
      says: "You were appointed to hold one of the keys to the answers of the survey {quarter} of {first} and {second} at {organisation}. Tandem no longer names your account as a key holder of it.",
      others: "f8a63ad232b3",
      by: ["holder-mails"],
    },
    {
      key: "replaced.1",
      says: "Did you know? If not, tell the works council and the other key holders at once, so that nobody answers before it is clear who holds the keys and under which name. The page of the survey names the key holders.",
      others: "8f92b2bb0980",
      by: ["holder-mails", "rule"],
    },
    {
      key: "replaced.2",
      says: "Keep a key that you have made for this survey until that is clear. Then delete its file, and shred the printed backup and the note of the passphrase.",
      others: "5f753680e0f8",
      by: ["rule"],
    },
    {
      key: "replacedFooter",
      says: "Sent by Tandem for {organisation} to those who are no longer named as key holders. It contains nobody's answers.",
      others: "5b2ed54fa5bc",
      by: ["holder-mails"],
    },
    {
      key: "opened.0",
      says: "The survey {quarter} of {first} and {second} at {organisation} has opened. You hold one of the keys to its answers. Respondents read that it is held by: {holder}.",
      others: "3aa74a3768c8",
      by: ["holder-keys"],
    },
    {
      key: "opened.1",
      says: "Compare now: the fingerprint of your key below must be the one on your printed backup. If it is another, somebody has put another key in the place of yours. Then tell the other key holders and the works council at once, so that nobody answers.",
      others: "0ac80f0d8c52",
      by: ["holder-mails", "rule"],
    },
    {
      key: "opened.2",
      says: "Keep key file, printed backup and passphrase. You are asked to come with them when the survey has closed, on {closes}. Keys needed then: {needed} of {total}.",
      others: "2b069c25d322",
      by: ["rule"],
    },
    {
      key: "closed.0",
      says: "The survey {quarter} of {first} and {second} at {organisation} has closed. Its answers stay sealed until enough key holders have come. Keys needed: {needed} of {total}.",
      others: "c977d6bf71c3",
      by: ["holder-keys"],
    },
    {
      key: "closed.1",
      says: "Come with your key file or the printed backup, and with your passphrase. It takes a few minutes, in the browser of a computer that you trust. Please come by {comeBy}, or say in time that another key holder has to take your place. The page of the survey says who else is awaited.",
      others: "b7cc718b0e4c",
      by: ["rule"],
    },
    {
      key: "closed.2",
      says: "Have you lost your key? Say so to HR and the other key holders. As long as enough others have theirs, nothing is lost.",
      others: "a91fe727e6a7",
      by: ["holder-keys", "lost-keys"],
    },
    {
      key: "ended.0",
      says: "The survey {quarter} of {first} and {second} at {organisation} is over, and its sealed answers have been destroyed. The page of the survey says whether they were counted before.",
      others: "db97856004f0",
      by: ["destroyed", "closing"],
    },
    {
      key: "ended.1",
      says: "Now destroy your key: delete the key file everywhere, and shred the printed backup and the note of your passphrase. That is your part of the promise to everybody who answered.",
      others: "9e14897deb9e",
      by: ["rule"],
    },
    { key: "keysTitle", says: "The keys of this survey", others: "8db20f2415b3", by: ["nothing-claimed"] },
    { key: "ownKey", says: "{holder} (your key)", others: "8ba3381d5355", by: ["nothing-claimed"] },
    {
      key: "compareAll",
      says: "All key holders get this mail with the same fingerprints. Compare them with one another.",
      others: "03e20a6a3138",
      by: ["holder-mails", "rule"],
    },
    {
      key: "footer",
      says: "Sent by Tandem for {organisation} to those who hold a key. It contains nobody's answers.",
      others: "a7e2d1efaccc",
      by: ["nothing-claimed"],
    },
  ],
  "SECURITY.md": [
    {
      says: "What is checked stands in [accounts].",
      by: ["nothing-claimed"],
    },
    {
      says: "Single sign-on by OpenID Connect lets the provider open any account as anybody, administrators too: trust it as much.",
      by: ["second-factors"],
    },
    {
      says: "An administrator can remove somebody's second factors and reset the password, and so get into the account; its owner is told by mail.",
      by: ["second-factors"],
    },
    {
      says: "Whoever reads the database or a backup can make an app's codes, and still needs the password.",
      by: ["second-factors"],
    },
    {
      says: "Second factors are an authenticator app or passkeys, and an administrator can demand one of roles; until it is shown there is no session.",
      by: ["second-factors"],
    },
    {
      says: "Details for auditors: [ballots], [release], [storage], [looking for leaks], [meetings], [accounts], [set-up].",
      by: ["second-factors"],
    },
    {
      says: "Making administrators, setting a password for somebody, deleting an account, exporting everything, erasing a person, cancelling a wave, changing key holders and the own address, widening what somebody sees, tokens and webhooks ask for a sign-in within the last 15 minutes.",
      by: ["sessions"],
    },
    {
      says: "A first password that an administrator chose opens nothing but the page on which another one is chosen, after the second factor where one is demanded.",
      by: ["second-factors"],
    },
    {
      says: "It asks for a second factor all the same, and does nothing while passwords are switched off.",
      by: ["second-factors"],
    },
    {
      says: "The interface for programs and the webhooks hold nothing about who has answered; of participation in an open wave they say what its page says.",
      by: ["connections", "participation"],
    },
    {
      says: "Of a token the database has a SHA-256, its permissions and the day of its last use; the key that signs a webhook and the address of a channel stand there readable and are in backups.",
      by: ["connection-secrets"],
    },
    {
      says: "Webhooks connect to the addresses that were checked and to no others: not to private networks, to the server itself or to where clouds hand out keys, unless the operator opens the first two.",
      by: ["connections"],
    },
    {
      says: "Tandem asks employees for honest answers on a machine that their employer runs.",
      by: ["nothing-claimed"],
    },
    {
      says: "This page says what that machine cannot do, what it could do if somebody changed it, and what people keep as a rule.",
      by: ["nothing-claimed"],
    },
    {
      says: "Nobody can read your answers from our database or its backups alone.",
      by: ["database-alone", "sealed", "no-name-or-time", "destroyed"],
    },
    {
      says: "They are sealed in your browser, stored without name or time, and destroyed once counted.",
      by: ["sealed", "no-name-or-time", "destroyed"],
    },
    { says: "Group results and comments are kept.", by: ["group-results", "comments"] },
    {
      says: "What we cannot prevent is an employer who alters this software or watches your device or the network.",
      by: ["not-preventable"],
    },
    { says: "The page adds who holds the keys.", by: ["insiders-said"] },
    {
      says: "Where the server alone does, whoever runs it could open sealed answers early and, by copying its files often, tell whose they are.",
      by: ["key-holder", "order"],
    },
    {
      says: "Where key holders do, whoever copies the files all the time, keys included, can see who answered and which sealed ballot is theirs; nobody opens it before closing without as many key holders as the page names.",
      by: ["key-holder", "order", "holder-keys"],
    },
    { says: "Each wave keeps the promise that it was opened with.", by: ["promise-kept"] },
    {
      says: "`test/content/anonymity-claims.ts` lists each sentence about anonymity with its support.",
      by: ["this-list"],
    },
    { says: "A wave opens.", by: ["nothing-claimed"] },
    {
      says: "Its secret keys lie in one file, apart from the database, never in a backup.",
      by: ["keys-apart"],
    },
    {
      says: "A manifest says what was promised: invited counts, dates, threshold, instrument, keys.",
      by: ["fingerprint"],
    },
    { says: "Its fingerprint stands on every invitation, slip and survey page.", by: ["fingerprint"] },
    {
      says: "The browser sends the code with a blinded token, which the server signs without seeing it.",
      by: ["claim", "sealed"],
    },
    {
      says: "Whoever has a code can learn whether it was used only by using it up; somebody who also writes into the database can put it back afterwards.",
      by: ["used-code"],
    },
    {
      says: "The browser seals the answers and sends them with the token and without the code.",
      by: ["claim", "sealed"],
    },
    { says: "A copy cast under another token is void.", by: ["bound-to-token"] },
    {
      says: "Ballots are opened once in memory and passed through the release gate.",
      by: ["closing", "destroyed"],
    },
    {
      says: "One frozen release stays; ballots, tokens, claims, roster and the server's keys are destroyed.",
      by: ["closing", "destroyed"],
    },
    { says: "Receipts are published, and how many ballots were void.", by: ["receipts"] },
    { says: "A picture or ticket takes a ballot there.", by: ["ticket"] },
    { says: "Whoever reads it can cast that ballot and recognise it.", by: ["ticket"] },
    {
      says: "Whoever has somebody's code could send a ticket in its place; an invitation never contains one, and the page asks who made it.",
      by: ["own-ticket", "ticket"],
    },
    { says: "A shared computer.", by: ["nothing-claimed"] },
    { says: "What waits in the browser is sealed with the code.", by: ["draft"] },
    {
      says: "Whoever has the browser's files and the code can read it, for a while also after sending.",
      by: ["draft", "device"],
    },
    {
      says: 'For five minutes, somebody who reloads the tab goes on as the one before: press "Use another code" before leaving.',
      by: ["draft", "device"],
    },
    { says: "`/s/<wave>/chain` shows all rules.", by: ["fingerprint"] },
    {
      says: "`npm run verify-page -- <address>` compares the served page with the release; a server can serve somebody else, or later, something else.",
      by: ["verify-page"],
    },
    { says: "| who | learns | does not learn |", by: ["nothing-claimed"] },
    {
      says: "| HR, facilitator, administrator | invited counts; while open, a coarse band of participation; after closing, the release with comments word for word; who prints slips: their codes | who took part; any single answer; any code sent by mail; who drew which slip |",
      by: ["group-results", "participation", "comments", "slips"],
    },
    {
      says: "| somebody with the database, its log and all backups, no key | how many ballots there were; with frequent copies, a reader that stays, or own triggers, the order and time of claims and casts | from these alone, who or what; from one copy with an empty log, the order |",
      by: ["database-alone", "order"],
    },
    {
      says: "| the same person with the key file of an open wave | who has claimed, and from the order which sealed ballot is whose; could claim or vote in others' names; where the server alone holds the keys, who answered what | where key holders do, the answers, without as many of them as it takes |",
      by: ["key-holder", "order", "holder-keys"],
    },
    {
      says: "| a key holder | how many ballots each department cast, and which holders have come | any ballot; with copies of the server's files, keys included, only with as many holders as it takes |",
      by: ["holder-keys"],
    },
    {
      says: "| a mail gateway or archive | the links: could use one first, learn from a refusal that one was used, or put its own ticket in its place and recognise the ballot | the answers, without the key |",
      by: ["ticket"],
    },
    {
      says: "| the two who type in paper ballots | what stands on each, its handwriting, how many there are | whose it is, unless writing, comment or a very small pile tells; any other ballot |",
      by: ["paper"],
    },
    {
      says: "| whoever reads a proxy's log that keeps `/s` | that an address claimed and cast, and when | the code, the answers |",
      by: ["proxy", "not-stored"],
    },
    {
      says: "| a server that treats one person differently | is caught by the proof, or by comparing fingerprints | |",
      by: ["tagging"],
    },
    {
      says: "| HR that invites people who do not exist, or whose answers it knows | narrows the rest; invited counts can be checked in the manifest | |",
      by: ["invited-counts"],
    },
    {
      says: "| somebody who writes into the database, without a key file | what the database tells; with a code at hand, whether it was used; could cast ballots with it in the place of people who used theirs and sent nothing, stop a wave, keep people from answering, mark codes as used, delete ballots or make them void, stop mails | any answer; in waves of this version, how to make more ballots count than codes were used, loosen a rule or get a code |",
      by: ["database-alone", "database-writer", "forged-ballots", "redirected-invitations"],
    },
    {
      says: "| whoever can rewrite database and key file | could loosen an open wave's rules | how to go unnoticed where people compare with a fingerprint they kept |",
      by: ["rules", "fingerprint"],
    },
    {
      says: "| an operator who changes the program, watches the device or the network | everything | |",
      by: ["not-preventable"],
    },
    { says: "No software that the employer runs prevents the last line.", by: ["not-preventable"] },
    {
      says: "Compare fingerprints and the running version with the published source, or let somebody independent operate the machine.",
      by: ["fingerprint"],
    },
    {
      says: "The key file of a wave holds the manifest's hash, and stored rules are compared with it.",
      by: ["rules"],
    },
    {
      says: "Where anything differs, the wave is stopped: no answer is taken, nothing is released and nothing destroyed, until the original values are back or HR cancels it.",
      by: ["rules"],
    },
    { says: "The end can be put off once, by seven days at most.", by: ["rules"] },
    {
      says: "What somebody who writes into the database can still do shows, apart from what was deleted together with every trace of the wave.",
      by: ["rules"],
    },
    {
      says: "Whoever writes into the database and the key file can replace both hashes.",
      by: ["rules", "fingerprint"],
    },
    {
      says: "Ballots sealed before then no longer open, and the published rules have another fingerprint than the invitations; nothing else shows it.",
      by: ["rules", "fingerprint"],
    },
    {
      says: "Not bound: the roster before a wave opens, colleagues' names in the check of comments, and, between two waves, the dates from which the 60 days of rest are counted and stored releases; whoever changes one takes it out of what the next wave is cut against.",
      by: ["rules"],
    },
    {
      says: "In waves that opened under an earlier version, whoever writes into the database could point an invitation at another address and, before protocol tandem/v2, fill unused codes with ballots; there copies count, too.",
      by: ["redirected-invitations", "forged-ballots", "bound-to-token"],
    },
    {
      says: "The server's own key is always needed: when it is destroyed at closing, copies of ballots made without it open to nobody.",
      by: ["destroyed", "holder-keys"],
    },
    { says: "The server alone.", by: ["nothing-claimed"] },
    { says: "No program need be changed to read answers.", by: ["key-holder", "order"] },
    { says: "For anything but a small company that trusts its IT, appoint key holders.", by: ["rule"] },
    { says: "Key holders: one to four named people; two of three is suggested.", by: ["holder-keys"] },
    { says: "Fewer than the page names, or the server's files, open nothing.", by: ["holder-keys"] },
    {
      says: "Where HR and IT alone are enough, the promise says so; who works there is what HR and the roles of accounts say.",
      by: ["insiders-said"],
    },
    {
      says: "A key is made in its holder's browser, which after closing sends shares, never the key, and gets no ballot.",
      by: ["holder-keys"],
    },
    {
      says: "A wrong share names its holder; to leave out ballots that do not open is HR's decision, on record.",
      by: ["holder-keys"],
    },
    {
      says: "Where mail is set up, all holders get all fingerprints, so that a key put in the place of theirs is noticed, and whoever is taken off is told.",
      by: ["holder-mails"],
    },
    { says: "Where too many keys are lost, nothing is released.", by: ["lost-keys"] },
    {
      says: "Not prevented: a holder's page comes from the server, so an altered program could copy the keys of those who use it, or ask up to a week early.",
      by: ["not-preventable"],
    },
    {
      says: "Whoever gives such a wave up names whose keys are lost, and every holder gets a mail that repeats it.",
      by: ["lost-keys"],
    },
    {
      says: "A holder who trusts no served page can save one, compare its SHA-256 with the list of the release (`npm run verify-page -- --list`) and use the key in it without a network: its policy lets it fetch and send nothing.",
      by: ["saved-page"],
    },
    {
      says: "That does not help where an altered page made the key.",
      by: ["not-preventable"],
    },
    {
      says: "An administrator can make a key in a holder's place before the wave opens; audit trail and mails show it.",
      by: ["holder-mails"],
    },
    {
      says: "HR can appoint others under the same names, which the plan's line in the audit trail shows.",
      by: ["holder-mails"],
    },
    {
      says: "Whoever writes into the database can do so without a line or a mail.",
      by: ["not-preventable"],
    },
    {
      says: "Destroying the keys after counting is the holders' duty: files of the server, copied while a wave was open, open with enough of them.",
      by: ["rule"],
    },
    {
      says: "A sheet has no code, name or number; copies of a department and language are the same.",
      by: ["paper"],
    },
    {
      says: "Two people type them in; the works council names one, where there is one.",
      by: ["paper", "rule"],
    },
    { says: "They read it, and the handwriting.", by: ["paper", "rule"] },
    { says: "The order of typing is kept nowhere.", by: ["paper"] },
    { says: "That the second person really sits there is a rule.", by: ["rule"] },
    { says: "A batch with one ballot identifies its author.", by: ["paper"] },
    {
      says: "At least three of a department are sent at a time, fewer only when both confirm that there are no others.",
      by: ["paper"],
    },
    { says: "Spare codes are in HR's hands, and in waves with slips every code is.", by: ["slips"] },
    {
      says: "HR could use one, which its owner notices by a refusal, or cast for nobody, which narrows the rest and can lift a small department over the threshold.",
      by: ["invited-counts"],
    },
    { says: "Notice and receipts say how many there are and were used.", by: ["invited-counts"] },
    { says: "That nobody answers twice is a rule.", by: ["paper", "rule"] },
    { says: "No receipts: they would mark which sealed ballots came from paper.", by: ["paper"] },
    { says: "Copies of the database around a batch tell that too.", by: ["paper"] },
    {
      says: "What was typed waits in the browser, sealed with a word of each of the two.",
      by: ["paper-words", "device"],
    },
    { says: "A program on the device learns both.", by: ["not-preventable"] },
    { says: "Slips carry no name.", by: ["slips"] },
    { says: "That nobody notes who drew which is a rule.", by: ["rule"] },
    { says: "Somebody could be asked to show a receipt.", by: ["receipts"] },
    { says: "It shows no answers; a changed survey page could be made to prove a vote.", by: ["receipts"] },
    { says: "The code in a link reaches no server or log.", by: ["mail", "ticket"] },
    {
      says: "Mail gateways can read it: exempt Tandem's address from rewriting, or use slips.",
      by: ["mail", "ticket"],
    },
    {
      says: "The browser warns of names, addresses, telephone numbers, dates and roles in comments.",
      by: ["comment-check"],
    },
    {
      says: "It finds no nicknames, descriptions or writing style, and somebody invited can try names on its filter.",
      by: ["comment-check"],
    },
    {
      says: "Over plain http, whoever listens learns no answer; whoever can change traffic can replace the page.",
      by: ["plain-http"],
    },
    {
      says: "A proxy must keep `/s` and `/m` out of its logs; tests read that `nginx.conf` and `Caddyfile` do.",
      by: ["proxy", "not-stored"],
    },
    { says: "Firewalls, load balancers and changed files are beyond it.", by: ["not-preventable"] },
    { says: "Respondents' tables have no time and no hidden row number.", by: ["no-name-or-time"] },
    {
      says: "Tandem does not start on files that break it; what is added to a running database, a trigger for instance, is refused at the next start only.",
      by: ["keys-apart", "no-name-or-time"],
    },
    {
      says: "The log is emptied after each code and ballot, from 250 ballots on every half minute.",
      by: ["order"],
    },
    {
      says: "Until then, while another program reads the database, and after a crash until the next start, the files tell the order and hold what was deleted.",
      by: ["order"],
    },
    { says: "The administrator's page says so.", by: ["order"] },
    {
      says: "`npm run measure-order` attacks the files of 25 people with the wave's key file, where the server holds the tally key; 2 of 25 is luck:",
      by: ["measured-order"],
    },
    {
      says: "| what was copied | order seen (tau) | linked to their ballot, over two weeks | within an hour |",
      by: ["nothing-claimed"],
    },
    { says: "| one late copy, log emptied | 0.0 | 2 | 2 |", by: ["measured-order"] },
    {
      says: "| one late copy, another program reading since opening | 1.0 | 25 | 14 |",
      by: ["measured-order"],
    },
    { says: "| a copy of each change | 1.0 | 25 | 16 |", by: ["measured-order"] },
    { says: "| own triggers in the running database | 1.0 | 25 | 16 |", by: ["measured-order"] },
    { says: "With key holders they are linked to sealed ballots, not to answers.", by: ["measured-order"] },
    { says: "Erasing a person takes the address out of all rosters, mails and histories.", by: ["erasure"] },
    { says: "It cannot take back an answer or void a code.", by: ["erasure"] },
    {
      says: "Owners of actions stay until somebody changes them; older backups hold what was erased.",
      by: ["erasure"],
    },
    {
      says: "A restored wave says so in its release: later ballots are missing, and whoever claimed after the backup can claim again.",
      by: ["restore"],
    },
    { says: "Looking for leaks.", by: ["nothing-claimed"] },
    {
      says: "`npm run verify-anonymity` holds your files against what Tandem makes, names what differs, and tries known attacks.",
      by: ["verify"],
    },
    {
      says: "An end without an error is no proof: it cannot see what others keep elsewhere, an ordinary value or a typed text with a second meaning, a value made with a key it does not have, or a changed program.",
      by: ["verify"],
    },
    { says: "Phones join with a code, without account or cookie.", by: ["meeting"] },
    {
      says: "A guess is stored without name, time or device and deleted when its subject closes; a band stays, from five people on.",
      by: ["meeting"],
    },
    {
      says: "Whoever has the database, its log or a copy of it while guessing is open can read the guesses and their order, but not whose they are.",
      by: ["meeting"],
    },
    {
      says: "Nobody checks that a phone is one person: made-up guesses can narrow what another guessed, and many keep others from sending for a minute.",
      by: ["meeting"],
    },
    {
      says: "Passwords are hashed with argon2id, sessions are kept on the server (only their hash), and cookies are `HttpOnly`, `SameSite=Lax` and, over https, `Secure` with the `__Host-` prefix.",
      by: ["accounts"],
    },
    {
      says: "Signing in over plain http is refused except on the machine itself, unless the operator allows it.",
      by: ["accounts"],
    },
    { says: "Every state change must carry our own `Origin`.", by: ["accounts"] },
    {
      says: "Wrong passwords are counted for 15 minutes: 10 for an account from one address (an IPv6 address counts as its /64), 60 from one address, 20 for an account from everywhere.",
      by: ["sign-in-budgets"],
    },
    {
      says: "A browser in which its owner has signed in before has a budget of its own, so that guesses from elsewhere keep nobody out there; on a new device they can, until the time is over.",
      by: ["sign-in-budgets"],
    },
    {
      says: "Right ones are not counted.",
      by: ["sign-in-budgets"],
    },
    {
      says: "Two passwords are hashed at a time and some more attempts wait; the rest is answered with 503 before anything is hashed.",
      by: ["sign-in-budgets"],
    },
    {
      says: "Behind a proxy on the same machine and without `TRUST_PROXY` all visitors look alike, so that only the account's own budget counts.",
      by: ["sign-in-budgets"],
    },
    {
      says: "New passwords have 12 to 200 characters; common ones (a list of 49,000, also with digits around), repetitions, and those made of the account's own name or address are refused.",
      by: ["passwords"],
    },
    {
      says: "Passwords from before stay valid.",
      by: ["passwords"],
    },
    {
      says: "They are not compared with leaked ones: nothing is asked of other servers.",
      by: ["passwords"],
    },
    {
      says: "Whoever gets an account or forgets a password chooses one by a link that works once (a week, or a day), by mail or handed over; the database keeps its hash, and a mail's link is made while it is sent.",
      by: ["links"],
    },
    {
      says: "An administrator can still take over any account that way, as its owner is told by mail.",
      by: ["links"],
    },
    {
      says: "Signing out clears the browser's cache for Tandem, and takes back its cookie by name: `Clear-Site-Data: \"cookies\"` would reach every application of the company's domain, and storage holds respondents' drafts and holders' keys.",
      by: ["sessions"],
    },
    {
      says: "The audit trail has sign-ins, sign-outs and refusals, without network addresses; what was typed stands in it only where an account has that address.",
      by: ["trail"],
    },
    {
      says: "Many refusals of one kind share lines.",
      by: ["trail"],
    },
    { says: "Whoever sets Tandem up becomes its administrator, and needs a start-up code.", by: ["set-up"] },
    {
      says: "The log of the start keeps it, and a proxy may log the link; after the set-up it opens nothing.",
      by: ["set-up"],
    },
    {
      says: "Until then everybody who reaches the address is a guest of the demonstration, who makes no account or setting.",
      by: ["set-up"],
    },
    {
      says: "What guests changed stays until an administrator removes it, and a survey that a guest opened stays open to whoever has a slip.",
      by: ["set-up"],
    },
    {
      says: "The figures of a wave are cut so that none proves anything beside the others; an auditor written apart from the gate attacks them in the tests, whole releases below ten respondents in samples.",
      by: ["group-results"],
    },
    { says: "A share can prove how many left a statement out, though not who.", by: ["group-results"] },
    {
      says: "Few people, extreme answers and knowledge from elsewhere narrow what can be guessed: for very small departments choose a higher threshold.",
      by: ["group-results"],
    },
    {
      says: "A wave is cut against the last four, for a reader who supposes that everybody in both answered alike, where at most three people of a department left, three joined and three did not answer (HR can change these counts).",
      by: ["waves-together"],
    },
    {
      says: "Not covered: more changes, waves further back, how many left out a statement in one wave and not in another, and what is likely rather than certain.",
      by: ["waves-together"],
    },
    {
      says: "Where everybody of a department answered, or nobody, the number of respondents says so, and of each whether they took part.",
      by: ["everybody-answered"],
    },
    {
      says: "A ballot that answers fewer than half of the statements has a receipt but is no respondent.",
      by: ["blank-ballots"],
    },
    {
      says: "Whoever compares the list of receipts with the report learns how many such ballots there were, not whose.",
      by: ["blank-ballots"],
    },
    {
      says: "Claims and casts are not limited by address: a lasting stream of them keeps people from answering.",
      by: ["busy-server"],
    },
    { says: "A limit on all connections belongs into the proxy.", by: ["rule"] },
    {
      says: "Write to the maintainers privately before you publish: which version, what you did, what you saw.",
      by: ["nothing-claimed"],
    },
  ],
  "app/ballot/README.md": [
    {
      says: "How an answer gets from a browser to the count without the server learning whose it is. [SECURITY.md] says who can learn what; this page says by what means, and what binds what.",
      by: ["nothing-claimed"],
    },
    {
      says: "Opening freezes the roster and makes two key pairs: one issues tokens, one is the server's part of what opens ballots.",
      by: ["bound-to-manifest"],
    },
    {
      says: "Its SHA-256 is the wave's identity, and the first 160 bits are the fingerprint on every invitation, slip and survey page.",
      by: ["fingerprint"],
    },
    {
      says: "`/s/<wave>/manifest` publishes the rules to the byte: their SHA-256 is what the fingerprint is taken from.",
      by: ["fingerprint"],
    },
    {
      says: "That page comes from the same server: who wants to be sure checks with another program, or compares with a fingerprint that was kept.",
      by: ["fingerprint"],
    },
    { says: "`token.ts`, `token.server.ts`, `claim.ts`, `read-claim.server.ts`.", by: ["nothing-claimed"] },
    {
      says: "The browser draws a random token, blinds it and sends the blinded form with the code of the invitation.",
      by: ["claim", "sealed"],
    },
    {
      says: "The server evaluates it without seeing it (POPRF of RFC 9497 on ristretto255), and the browser checks a proof that the key is the one in the manifest; a server that gives one person another key is caught.",
      by: ["tagging"],
    },
    {
      says: "The reply is made before the code is looked up, and a used, an unknown and another department's code get the same bytes: a code can be tried only by using it up.",
      by: ["used-code"],
    },
    {
      says: "Whoever writes into the database can put the row of a code back, which the row does not show; but the mark of a claim holds a MAC of code and wave, so that no other code can be made to look used, and closing stops where more ballots would count than codes carry such a mark.",
      by: ["put-back"],
    },
    {
      says: "Claims are not limited by address, because that would tell, and would have to be kept.",
      by: ["used-code"],
    },
    { says: "`cast.ts`, `seal.ts`, `committee-seal.ts`, `ballot-content.ts`.", by: ["nothing-claimed"] },
    {
      says: "The browser seals the answers, padded to one size, and sends them with the token and without the code.",
      by: ["claim", "sealed"],
    },
    { says: "What the server saw beside the code was the blinded token only.", by: ["claim", "sealed"] },
    {
      says: "The seal holds for this wave, department and token: the same bytes cast again under another token are taken, so that a copy blocks nobody, and are void when opened.",
      by: ["bound-to-token"],
    },
    {
      says: "A ballot is stored with the MAC it was cast with, which only the holder of its token and the issuer's key can make.",
      by: ["forged-ballots"],
    },
    {
      says: "Closing makes it anew, so a ballot that somebody wrote into the database is void, counted as such and published.",
      by: ["forged-ballots"],
    },
    {
      says: "Where more ballots would count than codes were used, or than a department has codes, closing stops and destroys nothing.",
      by: ["forged-ballots"],
    },
    {
      says: "Waves that opened before protocol tandem/v2, which their manifest names, close as they began: there a seal holds for wave and department only, and somebody who reads the database and has unused codes could cast copies that count.",
      by: ["bound-to-token"],
    },
    {
      says: "One frozen release stays; ballots, tokens, claims, the frozen roster and the server's keys are destroyed.",
      by: ["closing", "destroyed"],
    },
    {
      says: "How many codes were claimed, ballots counted and ballots void is published with the receipts.",
      by: ["receipts"],
    },
    { says: "The server's own key, in the wave's key file, is part of every quorum.", by: ["holder-keys"] },
    {
      says: "After closing, a holder's browser gets the department and the ephemeral public key of every ballot, never a ballot, and sends back its shares, locked in a box for the server's key.",
      by: ["holder-keys"],
    },
    { says: "Boxes wait in the database, the key to them in the key file.", by: ["holder-keys"] },
    {
      says: "A lying respondent gains nothing: a ballot is rebuilt from its key and has to be the same to the byte, so that it is good or void whichever quorum opens it.",
      by: ["holder-keys"],
    },
    {
      says: "A lying holder, or one with another key, is named: shares are compared with a tag in every ballot when they arrive.",
      by: ["holder-keys"],
    },
    {
      says: "While boxes wait, whoever has database and key file lacks only those who have not come.",
      by: ["holder-keys", "lost-keys"],
    },
    {
      says: "That an end was put off the page hears from the server alone: one that hides it could ask up to a week early.",
      by: ["not-preventable"],
    },
    {
      says: "A key put in the place of another is in the manifest, and its fingerprint on the wave's page and the notice.",
      by: ["holder-mails"],
    },
    { says: "The key file of a wave holds the hash of its manifest.", by: ["rules"] },
    {
      says: "For every claim, cast, survey page, closing and mail the hash of the stored manifest is taken anew and compared with it, and the dates, threshold, pair of departments, quarter, holders of the keys and state in the database with the manifest; at closing also how many codes there are and the earlier results against which new ones are cut.",
      by: ["rules"],
    },
    {
      says: "Where anything differs, the wave is stopped, the wave's page names what differs, respondents are told, and the audit trail records it once.",
      by: ["rules"],
    },
    {
      says: "A wave's key file alone says that the wave has not opened yet or has ended.",
      by: ["database-writer"],
    },
    {
      says: "Codes that are gone or moved stop the wave like any other change, and no key is destroyed while a ballot of its wave is there.",
      by: ["database-writer"],
    },
    {
      says: "A row that was changed or added gets no code and stops the wave; so does another way of delivery.",
      by: ["redirected-invitations"],
    },
    { says: "A wave that a later method promised is stopped until that program is back.", by: ["rules"] },
    {
      says: "Closing before the promised end is written into the key file first and releases nothing, whatever the row says afterwards.",
      by: ["rules"],
    },
    {
      says: "The end of a wave can be put off once, to the latest date that its manifest names, at most seven days later, and only until 24 hours before the first end.",
      by: ["rules"],
    },
    {
      says: "It is written into the key file first; a row that says something else stops the wave.",
      by: ["rules"],
    },
    { says: "The browser compares before it goes on.", by: ["rules"] },
    { says: "The names themselves are not bound, because people can be erased.", by: ["rules"] },
    {
      says: "Where the key file is missing, nothing is compared, taken or released until it is back.",
      by: ["rules"],
    },
    {
      says: "Between two waves nothing is bound: whoever deletes or changes a stored release then takes it out of what the next wave is cut against.",
      by: ["rules"],
    },
    {
      says: "Waves that opened under a version before these rules have neither MAC nor keyed hashes: until they end, whoever writes into the database can put ballots in the place of unused codes where the manifest names tandem/v1, and point an invitation at another address.",
      by: ["redirected-invitations", "forged-ballots"],
    },
    {
      says: "They do not know either which earlier results there were; the rest is compared for them as well.",
      by: ["rules"],
    },
    {
      says: "A ballot can be carried to another device by a QR code or a ticket of 52 characters, each four followed by a checking one.",
      by: ["ticket"],
    },
    {
      says: "It holds the token and what the ballot is cast with, nothing else; the server cannot tell that there was one.",
      by: ["ticket"],
    },
    { says: "Tokens and cast keys have 128 bits each.", by: ["ticket"] },
    { says: "Whoever reads the ticket can cast that ballot and recognise it.", by: ["ticket"] },
    {
      says: 'Whoever has somebody\'s code could claim with it and send a ticket in its place; so the page asks, before anything else, "Did you make this picture or ticket yourself?", and says what to do if not.',
      by: ["own-ticket", "ticket"],
    },
    {
      says: "What waits in the browser is sealed (XChaCha20-Poly1305, a random nonce, one size whatever was answered) under a key derived from the code or ticket that began it (HKDF-SHA-256, salted with the manifest's hash).",
      by: ["draft"],
    },
    {
      says: "Whoever has both the browser's files and the code can read it, also after it was sent, as long as the browser has not overwritten its own files; the code may stand in a mail, on a slip or, for a link, in the browser's history.",
      by: ["draft", "device"],
    },
    { says: "Whoever comes to the address in another way starts afresh.", by: ["device"] },
    {
      says: "What remains: for five minutes, somebody who reloads A's tab, goes Back in it or opens the closed tab again goes on as A; some browsers count entering the very same address as a reload; and the key may outlast the tab in the browser's files.",
      by: ["device"],
    },
    {
      says: "What earlier versions left in clear stays so until its own code or ticket comes back, and is sealed then, or until the wave has ended and its page or, a week later, another survey is opened there.",
      by: ["draft", "device"],
    },
    {
      says: "The browser of the two who type seals each ballot, claims and casts as every browser does; a test searches all requests for answers and comments.",
      by: ["paper"],
    },
    {
      says: "A finished ballot is put at a random place, claims go out in one random order and casts in another.",
      by: ["paper"],
    },
    {
      says: "The last of the spare codes are for paper, as many of each department as were planned (three or a fifth of those invited where nobody said otherwise, at most all); spare slips have the others.",
      by: ["paper-number"],
    },
    { says: "As they never share one, typing does not show who used a slip.", by: ["paper"] },
    { says: "No more ballots can be counted than the manifest has codes.", by: ["paper", "rule"] },
    {
      says: "Whoever begins sees how many are unused, and so how many paper ballots came before.",
      by: ["paper"],
    },
    {
      says: "What is typed lies in this browser until it is sent or thrown away, sealed with a key made (scrypt) from two words, one of each person, that are stored nowhere.",
      by: ["paper-words"],
    },
    {
      says: "One of the two alone, or who takes the disk, would have to guess the other's word, which is as strong as that person has made it (six characters at least); a program on the device, or somebody who watches the typing, learns both.",
      by: ["paper-words", "device"],
    },
    { says: "While the page is open, what was typed and its key can be read in its memory.", by: ["device"] },
    {
      says: "What was forgotten there is removed when the page of another wave is opened a week after closing; the browser's own files may keep traces of it longer, sealed.",
      by: ["paper-words", "device"],
    },
    {
      says: "`npm run verify-page -- <address>` on a computer of one's own compares the page in all languages, its rules, every script and style with the release, to the byte.",
      by: ["verify-page"],
    },
    {
      says: "The page is made anew from the release's source with the rules that were served; what the rules themselves promise is bound by the fingerprint only.",
      by: ["verify-page"],
    },
    {
      says: "It shows what that computer was served at that moment: a server can serve somebody else, or later, something else, and what it does with what it receives no such check shows.",
      by: ["verify-page"],
    },
    {
      says: "`nginx.conf` and `Caddyfile` do; a test walks a survey and a meeting through both, also while Tandem is stopped, and reads all that they wrote.",
      by: ["proxy", "not-stored"],
    },
  ],
  "app/domain/disclosure/README.md": [
    {
      says: "The figures of a department are cut one after the other so that none proves anything beside those before it in the same wave, and an auditor written apart from the gate (`test/privacy/auditor`) attacks them in the tests.",
      by: ["group-results"],
    },
    { says: "A share can prove how many left a statement out, though not who.", by: ["group-results"] },
    {
      says: "The solver takes it that everybody answered everything; where somebody did not, other answers with the very same release are looked for, in samples.",
      by: ["group-results"],
    },
    { says: "Not covered: what somebody can guess from figures.", by: ["group-results"] },
    {
      says: "Compared are waves between which at most three people of a department left and three joined (replaced people are both), and in each of which at most three who were invited did not answer.",
      by: ["waves-together"],
    },
    {
      says: "How many left and joined is counted when a wave opens and lies in its key file; where it is missing, as for waves before this was kept, three replaced people are supposed.",
      by: ["waves-together"],
    },
    {
      says: "A roster that was changed before a wave opened changes these counts: by HR, who takes people off and adds them again, or by somebody who writes into the database.",
      by: ["waves-together"],
    },
    {
      says: "Where one department can be compared and the other cannot, and the earlier wave showed sums of both, only a score of everybody is released.",
      by: ["waves-together"],
    },
    {
      says: 'Waves that opened under method 1 release the bit "more than half of the answers that entered the score are favourable" only where no earlier wave can be compared.',
      by: ["waves-together"],
    },
    {
      says: "An exact solver attacks chains of two to four waves in the tests, in samples, with colleagues who tell their answers; it does not read how far departments are apart.",
      by: ["waves-together"],
    },
    {
      says: "Not covered: waves in which more people changed or were away, waves further back than four, how many left out a statement in one wave and not in another, and what is likely rather than certain.",
      by: ["waves-together"],
    },
    {
      says: "Where everybody of a department answered, the exact number of respondents says so, and HR then knows of each that they took part; where nobody did, that they did not.",
      by: ["everybody-answered"],
    },
    {
      says: "Exports are made from the frozen release alone; a test compares every number of every format with it.",
      by: ["export"],
    },
    {
      says: "Imported earlier results never passed the gate: they must reach the same minimum number of people, are marked everywhere, and nothing is concluded from them.",
      by: ["imported"],
    },
  ],
  "app/features/anonymity/README.md": [
    {
      says: "`npm run verify-anonymity` reads copies of the database, its log, backups, the files beside them, the key files, logs and exports; `db/README.md` says how it is called.",
      by: ["verify"],
    },
    {
      says: "It then tries known attacks (`attack-` files) and prints for each what it could link, what chance would link, and the verdict.",
      by: ["verify"],
    },
    { says: "What the holder of a key file could do is reported apart.", by: ["verify"] },
    {
      says: "The administrator's page \"Anonymity\" shows the last result and the respondents' tables as they are in this database.",
      by: ["verify"],
    },
    { says: "An end without an error is no proof.", by: ["verify"] },
    { says: "It cannot see", by: ["nothing-claimed"] },
    {
      says: "keys drawn before and given out sorted, where neither a key file nor several copies show it;",
      by: ["verify"],
    },
    { says: "| What | Held against |", by: ["verify"] },
    {
      says: "| tables, columns, indexes, triggers, page headers, gaps | what the migrations make (of an older backup, made) |",
      by: ["verify"],
    },
    {
      says: "| names, modes and sizes of files | the kinds that Tandem makes; of databases, logs, indexes and keys also how they begin or are filled |",
      by: ["verify"],
    },
    {
      says: "| values of respondents and the invited | their form, and chance where they ought to be random |",
      by: ["verify"],
    },
    {
      says: "| those random values | each other, in all copies and whatever order: the same bytes, reversed, hashed, keyed with what the key files hold, or apart by one constant |",
      by: ["verify"],
    },
    { says: "| claims, invited people, ballots | what the wave's key file makes |", by: ["verify"] },
    {
      says: "| hidden row numbers of rosters and the invited | how many were invited, and how many the trail says were removed |",
      by: ["verify"],
    },
    {
      says: "| the queue of mails | who is invited, the wave's dates, and how often a mail was tried |",
      by: ["verify"],
    },
    {
      says: "| actions in the audit trail | `app/content/audit-actions.ts`, and the pairs of departments that there are |",
      by: ["verify"],
    },
    {
      says: "| reasons of an end, releases, sessions, used keys, key holders' parts | what Tandem writes, manifests, accounts, the wave's state |",
      by: ["verify"],
    },
    { says: "| earlier waves in a key file | releases and manifests of the database |", by: ["verify"] },
    { says: "| every file | keys and codes, packed or spelled otherwise too |", by: ["verify"] },
    {
      says: "| lines of logs | the lines that Tandem, npm, Node.js and systemd write, the waves that there are, names of the invited and their random values |",
      by: ["verify"],
    },
    {
      says: "what another program or person keeps elsewhere, or kept before, nor attributes that a disk keeps beside a file;",
      by: ["verify"],
    },
    {
      says: "an ordinary value that somebody gave a second meaning: the spelling of a name, a language, a file's date or free name, a session's time, how many failed, the time of a line that Tandem really writes;",
      by: ["verify"],
    },
    {
      says: "words of errors in logs: they are searched for people, addresses, codes and keys, and counted as not compared;",
      by: ["verify"],
    },
    {
      says: "entries of the trail, accounts and sessions that the program could have written and did not;",
      by: ["verify"],
    },
    {
      says: "when mails were sent, the order of a roster, and gaps of up to eight in its hidden numbers;",
      by: ["verify"],
    },
  ],
  "app/features/company/README.md": [
    {
      says: "Whoever sets Tandem up becomes its administrator, so that takes a start-up code of 100 bits, or one you chose (`SETUP_CODE`).",
      by: ["set-up"],
    },
    { says: "A survey of it that a guest opened stays open to whoever has a slip.", by: ["set-up"] },
    {
      says: "A website whose name is made to point to this machine could use a visitor's browser as a guest.",
      by: ["set-up"],
    },
  ],
  "app/features/accounts/README.md": [
    {
      says: "Passwords can be switched off while an administrator has another way in; when the last such way is lost they work again.",
      by: ["second-factors"],
    },
    {
      says: "Each sign-in asks the provider to let people show who they are (`prompt=login`); no answer proves that it did.",
      by: ["second-factors"],
    },
    {
      says: "Roles come by hand or from a claim; then whoever has none of the groups is refused at the next sign-in, but a session that is open goes on until it ends, and nobody changes their own address, by which a person is found the first time.",
      by: ["second-factors"],
    },
    {
      says: "OpenID Connect, authorisation code with proof key (PKCE), by `openid-client`: state, nonce, issuer (of the answer and of the token), audience, times and the token's signature are checked, and an answer counts once, for the browser that was sent.",
      by: ["second-factors"],
    },
    {
      says: "An administrator who removes somebody's second factors or resets the password stands in the audit trail, and ends the sessions.",
      by: ["second-factors"],
    },
    {
      says: "Whoever changes second factors or the rules for them has signed in within a quarter of an hour; adding one ends every other session, and the owner is told by mail of each that is added or removed.",
      by: ["second-factors"],
    },
    {
      says: "Passkeys are bound to `PUBLIC_URL`: the browser answers at this address only, and the server compares origin, site, question and count.",
      by: ["second-factors"],
    },
    {
      says: "Whoever has the password of an account whose role needs a second factor and that has none can set one up in its owner's place, who is told by mail; so demand it when people are told, and look at the page for the accounts that still lack one.",
      by: ["second-factors"],
    },
    {
      says: "Ten wrong ones an hour are taken for an account, whoever sends them, and its owner still gets in with a passkey or a recovery code.",
      by: ["second-factors"],
    },
    {
      says: "`test/security` holds the attacks.",
      by: ["nothing-claimed"],
    },
  ],
  "app/features/meeting/README.md": [
    {
      says: "Codes that do not exist, guesses of an address and guesses of a meeting are limited, so somebody in the room can stop others from sending for a minute.",
      by: ["meeting"],
    },
    {
      says: "The bands are frozen, the single guesses deleted and the log truncated; nothing sent later changes a band.",
      by: ["meeting"],
    },
    {
      says: "Whoever has the database, its log or a copy of it while guessing is open can read the guesses that are in it, and from the log their order, but not whose they are.",
      by: ["meeting"],
    },
    { says: "A phone counts as a person: nobody checks that.", by: ["meeting"] },
    {
      says: "Somebody who sends several made-up guesses from several keys can narrow what one other person guessed.",
      by: ["meeting"],
    },
    { says: "Nobody is asked about their own answers.", by: ["meeting"] },
  ],
  "db/README.md": [
    {
      says: 'Under Privacy, "Find a person" (or from the roster): the address goes from every roster, open wave, mail queue, waiting upload, change of a roster that can be taken back and reminder, and from the file\'s bytes; address and name go from the audit trail, the histories of plans and, with its lines in the trail, an account that is disabled.',
      by: ["erasure"],
    },
    {
      says: "The keys of open waves are files in `KEY_DIRECTORY` and never in the database.",
      by: ["keys-apart"],
    },
    {
      says: "Until somebody has set Tandem up, the file `set-up-code` beside the database holds the start-up code.",
      by: ["set-up"],
    },
    {
      says: "While `KEY_DIRECTORY` holds keys of waves that the database does not know, Tandem cannot be set up: the database is most likely not the one that belongs to them.",
      by: ["set-up"],
    },
    {
      says: "`claim`, `ballot`, `comment` and `meeting_guess` are `WITHOUT ROWID` and `STRICT`: drizzle cannot declare that, so their statements in the migration are finished by hand, and a test reads `PRAGMA table_list`.",
      by: ["no-name-or-time"],
    },
    {
      says: "Every column is described there, in words for people: leaving one out does not compile, and a test compares with the live schema.",
      by: ["export"],
    },
    { says: "Pages have 16 KiB, so that a sealed ballot lies whole on one.", by: ["order"] },
    { says: "Stopped at any step it is whole, and the next start begins again.", by: ["order"] },
    {
      says: "`arrival-order.server.ts` keeps the order out of the file: the transaction that brings a ballot takes all out and puts them in again in the order of their random keys.",
      by: ["order"],
    },
    {
      says: "While another program reads the database, the log cannot be emptied and keeps every change since, in order, and what was deleted; after a minute the administrator's page \"Anonymity\", `/readyz` (still ready) and Tandem's log say so.",
      by: ["order"],
    },
    {
      says: "A wave that ends meanwhile keeps its key file until the log is empty: its page says what it waits for, and Tandem tries every half minute.",
      by: ["order"],
    },
    {
      says: "After a crash with 250 ballots and more, the file may show the order of those of the last half minute until Tandem is started again.",
      by: ["measured-order"],
    },
    {
      says: "So one copy whose log is empty shows no order: tests look at places, pages and what is left behind, for claims and ballots, from 25 to 5,000.",
      by: ["order"],
    },
    {
      says: "`npm run measure-order` lets 12 + 13 people answer by the real protocol and attacks the files with the wave's key file, where the server holds the tally key; SECURITY has what it prints.",
      by: ["measured-order"],
    },
    {
      says: "They are means of five runs (30 for one late copy), and tau is Kendall's, of the seen order with the true one, the same for casts and claims.",
      by: ["measured-order"],
    },
    {
      says: "Never read or copy the database file from inside the server's process: closing it would drop SQLite's locks.",
      by: ["nothing-claimed"],
    },
    {
      says: "`npm run verify-anonymity -- --backups /backups --logs /var/log/tandem` holds copies of the files against what Tandem makes and names what differs, then tries known attacks; `app/features/anonymity/README.md` says what it holds against what, and what it cannot see.",
      by: ["verify"],
    },
    {
      says: "A new table or column, file, line of the log or action of the trail has to be made known to it: `known-` files of `app/features/anonymity/exclusion`, `app/content/anonymity/log-lines.ts` and `app/content/audit-actions.ts`, where tests find what was forgotten.",
      by: ["verify"],
    },
    {
      says: "`--codes` brings codes from a mail archive, `--keys` says as well what a holder of the key files could do.",
      by: ["verify"],
    },
    {
      says: "It is safe while Tandem runs, and prints and stores counts and names of files, tables and columns only, masked where they name somebody.",
      by: ["verify"],
    },
    {
      says: "The administrator's page `/anonymity` shows the last result and runs it on the live database.",
      by: ["verify"],
    },
    {
      says: "It never overwrites a file, is readable for its owner only and holds no key; what key holders have given is in it as they gave it, closed to whoever lacks the wave's key file.",
      by: ["keys-apart"],
    },
    {
      says: "Never back up `KEY_DIRECTORY`: a key that survives its wave is a key that can open old copies of its ballots.",
      by: ["keys-apart"],
    },
    {
      says: "Waves that ended after the backup was made are taken over from the database that is replaced, as long as that can be read: their key is destroyed, so that their result exists nowhere else.",
      by: ["restore"],
    },
    {
      says: "Release, receipts, comments and the state come to the byte, and what the backup still holds of those respondents is destroyed, as at a closing.",
      by: ["restore"],
    },
    {
      says: "People erased since are back as well: it says how many erasures the replaced trail holds since then, without names, and that they have to be erased again.",
      by: ["erasure"],
    },
    {
      says: "A wave that is open in both can only go on while its key file exists, and its release says when it was restored: ballots cast after the backup are missing, whoever claimed after it can claim again, and mails may go out twice.",
      by: ["restore"],
    },
    {
      says: "Where the replaced database is missing or damaged, nobody can know whether a wave without a key file was counted; commands and pages say that, and no more.",
      by: ["restore"],
    },
    {
      says: "All sign-ins and tokens of programs end.",
      by: ["restore"],
    },
    {
      says: "The fewer that are, the closer a copy tells who may have answered then to somebody who knows by other means: take them far apart while few answer, and delete them when the wave has ended.",
      by: ["order"],
    },
    {
      says: "Keys never go there; a wave that is open when the machine is lost cannot be counted without its key file.",
      by: ["keys-apart"],
    },
    {
      says: "But it keeps reading the database so that nobody else empties the write-ahead log, and that log, with its copies, holds the order in which codes were used and ballots came.",
      by: ["order"],
    },
    {
      says: 'While it runs, `/readyz` says "degraded", a wave that ends keeps its key until Litestream is stopped, a start is refused, and the check of anonymity names the two tables that it adds (`_litestream_seq`, `_litestream_lock`; a restored copy keeps them).',
      by: ["order"],
    },
    {
      says: "What was answered cannot be read from them without the key.",
      by: ["database-alone"],
    },
    {
      says: "Owners of actions and agreements stay until somebody changes them, and older backups still hold what was erased.",
      by: ["erasure"],
    },
    {
      says: "What they answered cannot be erased, because Tandem does not know which ballot is theirs; it is destroyed when the wave closes.",
      by: ["erasure"],
    },
    {
      says: "It stands in the plan and in the queue of reminders, never in the history of changes, the calendar file, the poster or what respondents read; a demonstration writes to nobody.",
      by: ["reminders"],
    },
    {
      says: "Left out are keys, hashes of passwords and sign-ins, codes, tokens and ballots, even their number.",
      by: ["export"],
    },
  ],
};
