import type { TextTree } from "~/content/translated";

/** What the server says when it starts, to whoever runs it: English, whoever that is. */
export const en = {
  ready: {
    at: "Tandem is ready: {address}",
    listensOn: " (listens on {listens})",
  },
  /** What /readyz says instead of "ok", for whoever watches the server. */
  hindered:
    "ok\ndegraded: another program has the database open, so that its log cannot be emptied. End programs that read it.",
  portTaken: "Port {port} is taken by another program. Set PORT to a free one.",
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
