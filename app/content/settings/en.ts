import type { TextTree } from "~/content/translated";

/** What the server says when it starts, to whoever runs it: English, whoever that is. */
export const en = {
  ready: {
    at: "Tandem is ready: {address}",
    listensOn: " (listens on {listens})",
    proxyForgotten:
      "PUBLIC_URL is https, so a proxy stands in front of Tandem, but TRUST_PROXY is not set: everybody seems to come from the proxy's address, and a stranger who guesses passwords slows down all. Set TRUST_PROXY=true where the proxy overwrites X-Forwarded-For.",
  },
  /** What /readyz says instead of "ok", for whoever watches the server. */
  hindered:
    "ok\ndegraded: another program has the database open, so that its log cannot be emptied. End programs that read it.",
  /** What /readyz says with 503: why no ballot could be taken now. */
  notReady: {
    "database-gone":
      "The database file is not where it was when Tandem started. Stop Tandem, bring the file back or restore a backup, and start again.",
    "database-unreadable": "The database file cannot be read. Stop Tandem and restore the last backup.",
    "database-locked": "Another program holds the database. End it.",
    "disk-full": "The disk of the data directory is full. Make room; nothing has been lost.",
    "writing-fails": "Nothing can be written to the database. Look at the disk and its rights.",
    "keys-missing":
      "The key file of an open wave is missing or damaged. Bring the key directory back: it holds a file for each open wave, named by its address.",
  },
  /** Before each of them. */
  notReadyBecause: "not ready: {reason}",
  failed: "Something went wrong. Try again; the log of the server says more.",
  portTaken: "Port {port} is taken by another program. Set PORT to a free one.",
  metricsTaken: "Port {port} of METRICS_ADDRESS is taken by another program. Set it to a free one.",
  notBuilt: "{built} does not name {source}. Run npm run build, then start again.",
  /** What mail programs may call the list of all mails of a survey; one in all languages, for people's filters. */
  mailList: "Tandem survey",
  unusable: "The configuration cannot be used:\n{problems}\nSee .env.example.",
  /** After the name of the setting. */
  problems: {
    address: "must be an address like https://tandem.example.org",
    credentials: "must hold no name and no password, which would stand in every link: write it like {origin}",
    query: 'must end with the name or the port, without "?" or "#" and what follows: write it like {origin}',
    path: "must have nothing after the name or the port, because Tandem needs a name or a port of its own: write it like {origin}",
    proxies: "must be true, false, or how many proxies stand in a row in front of Tandem (1 to 9)",
    metricsAddress: "must be an address and a port like 127.0.0.1:9464",
    timeZone: "must be a time zone like Europe/Berlin",
    mailServer: "must be an address like smtp://name:password@host:587",
    sender: "must be a sender like Tandem <tandem@example.org>",
    senderMissing: "is needed with SMTP_URL.",
    issuer:
      'must be the https address that the identity provider calls its issuer, without "?" or "#", like https://login.example.org/realms/company',
    issuerMissing: "is needed with OIDC_CLIENT_ID.",
    clientMissing: "is needed with OIDC_ISSUER.",
    returnAddressMissing: "is needed with OIDC_ISSUER: the identity provider sends people back to it.",
    roleRule:
      'in "{rule}" the last part after "=" must be a role: {roles}. Write it like tandem-hr=hr; tandem-admins=administrator',
    rolesMissing: "is needed with OIDC_ROLE_CLAIM: which value of the claim gives which role.",
    roleClaimMissing: "is needed with OIDC_ROLES: the claim that holds the groups or roles.",
    scopes: 'must hold the word "openid", with blanks between the scopes',
    nameTooLong: "must have at most 60 characters",
    codeTooLong: "must have at most 200 characters",
    codeTooShort:
      "must hold at least {length} letters and digits, not few of them again and again; without it Tandem makes a code itself",
  },
  keyFileDamaged: "The key file {file} is damaged. Put back the undamaged file if there is one.",
  keyDirectory: {
    inside:
      "The key directory {keys} lies inside the data directory. Set KEY_DIRECTORY to a directory outside it, so that no backup of the data contains a key.",
    readable: "Other accounts of this machine can read the key directory {keys}. Run: chmod 700 {keys}",
  },
} as const satisfies TextTree;
