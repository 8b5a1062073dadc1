import { en as settings } from "~/content/settings/en";
import type { TextTree } from "~/content/translated";

/** What is said about the running installation, on its page and by `npm run doctor`. */
export const en = {
  page: {
    documentTitle: "This installation - Tandem",
    title: "This installation",
    lead: "How the program runs here, seen from inside. On the machine itself, npm run doctor looks from outside as well.",
    link: "How this installation runs",
    wrongTitle: "What is wrong",
    nothingWrong: "Nothing is wrong that can be seen from inside.",
    mail: {
      title: "Try the mail",
      text: "Sends one message to your own address, {address}.",
      button: "Send a test message",
      hintsTitle: "So that invitations arrive",
    },
  },
  never: "Never",
  rows: {
    version: "Version",
    runsOn: "Tandem {version} on Node.js {node}, since {moment}",
    address: "Address",
    addressUnset: "{address} (PUBLIC_URL is not set)",
    timeZone: "Time zone",
    timeNow: "{zone}; it is {moment}",
    proxies: "Proxies",
    proxiesNone: "None is trusted with a browser's address (TRUST_PROXY)",
    proxiesTrusted: {
      one: "{count} is trusted with a browser's address (TRUST_PROXY)",
      other: "{count} in a row are trusted with a browser's address (TRUST_PROXY)",
    },
    mail: "Mail",
    mailOff: "Off: no SMTP_URL. Invitations are printed as slips",
    mailOn: "From {from}; {queued} wait, {failed} failed for good",
    disk: "Disk",
    diskLeft: "{gigabytes} GB left for the data",
    diskPlenty: "Enough is left for the data. How much is shown while no wave is open",
    backup: "Last backup",
    check: "Last check of anonymity",
    checkFound: "{moment}: it found something",
    checkClean: "{moment}: it found nothing",
    schedule: "Schedule",
    scheduleRan: "Looked at {moment}; {planned} waves planned, {open} open, {closing} being counted",
    signIns: "Sign-ins refused",
    signInsCounted: "{wrong} wrong, {throttled} asked to wait, since the start",
  },
  mail: {
    sent: "The mail server took it. Look whether it arrives, and not among the unwanted.",
    refused: "It was not sent: {problem}",
    subject: "Test message of Tandem",
    body: "This is the test message that was asked for on the page “This installation” of {address}. If you read it in your inbox, invitations are likely to arrive as well.",
    hints: [
      "SPF: the DNS of {domain} has to name the server that sends for it, in a TXT record such as “v=spf1 include:<your mail provider> -all”.",
      "DKIM: let the mail server sign what it sends for {domain}; its public key stands in a TXT record at <selector>._domainkey.{domain}.",
      "DMARC: a TXT record at _dmarc.{domain}, at first “v=DMARC1; p=none; rua=mailto:<address>”, shows who refuses what.",
      "Ask whoever runs the filters to let {from} pass, and to leave links alone: a filter that opens links shows whoever runs it the codes.",
    ],
    problems: {
      "address-refused": "the server does not take mail for your address.",
      "message-refused": "the server refused the message.",
      "try-later": "the server asked to try again later.",
      "sender-refused": "the server does not let Tandem send as MAIL_FROM.",
      "sign-in-refused": "the server refused name or password in SMTP_URL.",
      unreachable: "the server in SMTP_URL did not answer. Look at its name and port, and at firewalls.",
    },
  },
  /** Why no ballot can be taken: what /readyz says, for whoever reads it on the page. */
  notReady: settings.notReady,
  findings: {
    notReady: "No ballot can be taken. {reason}",
    hindered:
      "Since {moment} another program has had the database open, so that its log cannot be emptied. End programs that read it.",
    oldNode: "Node.js 20 has had no security fixes since April 2026. Install Node.js 22.",
    noAddress:
      "PUBLIC_URL is not set: links in mails and on slips would lead to this machine only, and no wave can open. Set it to the address that people open.",
    plainHttp:
      "PUBLIC_URL is plain http: passwords and sessions can be read on the way. Put a proxy with TLS in front and set it to https.",
    proxyForgotten:
      "PUBLIC_URL is https and TRUST_PROXY is not set: everybody seems to come from the proxy's address, and a stranger who guesses passwords slows down all. Set TRUST_PROXY=true where the proxy overwrites X-Forwarded-For.",
    proxySilent:
      "TRUST_PROXY is set, but this page came without X-Forwarded-For: either nobody passes it on, or you reach Tandem past the proxy. Whoever can do that can pretend to be anybody's address.",
    proxyMany:
      "This page came through {passed} proxies that added an address, and TRUST_PROXY trusts {trusted}: people behind the outer ones share one. Set it to the number of proxies that you run.",
    mailTrouble: "Mail waits: {problem}",
    mailFailed:
      "{count} mails failed for good. The pages of waves and plans say which kind, and let them be sent again.",
    diskLow: "Less than 1 GB is left on the disk of the data.",
    noBackup:
      "No backup made by npm run backup is known. Make one a day; if you back up in another way, try the restore.",
    oldBackup: "The last backup made by npm run backup is of {moment}. Make one a day.",
    noCheck: "Anonymity has not been attacked yet. Do it on the page “Anonymity”.",
    checkFound:
      "The last check of anonymity found something. The page “Anonymity” says what, and what to do.",
    scheduleLate:
      "Nothing has been opened, closed or sent by the clock since {moment}. Look into the log and start Tandem again.",
    overdue: "{count} waves could not open or close on their date. Their pages and the log say why.",
    foreignKeys:
      "The key directory holds keys of waves that this database does not know: {waves}. If this is the wrong database, stop Tandem and bring back the right one; if it was restored, they can be deleted.",
  },
} as const satisfies TextTree;
