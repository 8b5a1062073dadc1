import type { TextTree } from "~/content/translated";

/** Section 9: how this installation is run; section 10: what protects it. */
export const operation = {
  title: "Mail, logs and recipients",
  byServer: "The survey is reached at {address}. Mails go out through {server}, with the sender {sender}.",
  noMail:
    "The survey is reached at {address}. No mail server is set up: invitations are printed as slips without names.",
  mail: [
    "Everybody who is invited gets the same messages: one invitation, at most two reminders and, where the end is put off, one that says so, also those who have answered, because the program keeps no list of them.",
    "Messages hold no pictures, no tracking and no link to anybody else. The personal link is made at the moment of sending and is not stored.",
  ],
  logs: [
    'The program writes no access log. Its own log holds no address, code, answer or query; it is set to the grade "{grade}".',
    "What people with an account do is recorded in an audit trail. Nothing about respondents is.",
    "A proxy in front of the program may write logs of its own. Those of requests and of errors should leave out /s, /m and all addresses below them; the files for nginx and Caddy that come with the program do.",
    "People with an account get a cookie for their session, one by which their browser is known again for 400 days, and one for at most ten minutes while a sign-in goes on; the browser also keeps in which language they last printed for a pair. Respondents get none.",
  ],
  recipientsCaption: "Recipients",
  recipients: {
    subProcessors: {
      label: "Sub-processors of the program",
      text: "None. It runs on a machine of your own choice.",
    },
    thirdParties: {
      label: "Requests to third parties",
      text: "None. No page loads anything from elsewhere, and nothing is reported to the makers. Where the organisation has set up an identity provider, people with an account are sent there to sign in; respondents never are.",
    },
    toComplete: {
      label: "To be completed by the organisation",
      text: "Whoever runs the machine, its backups and the mail server, where these are not the organisation itself.",
    },
    thirdCountries: {
      label: "Third countries",
      text: "None by the program. It depends on where the machine and the mail server are.",
    },
  },
  measuresTitle: "Technical and organisational measures",
  measures: {
    minimisation: {
      label: "Data minimisation",
      text: "The tables of codes and ballots have no column for a name, a time or a running number. One copy whose log is empty shows no order. Whoever copies the files at every change, adds triggers, or copies the log while another program keeps it from being emptied, sees the order all the same; the administrator is told of such a program after a minute.",
    },
    encryption: {
      label: "Pseudonyms and encryption",
      text: "Blind tokens (POPRF, RFC 9497, ristretto255), ballots sealed in the browser (X25519, HKDF, XChaCha20-Poly1305), codes kept as keyed hashes only.",
    },
    deletion: {
      label: "Deletion",
      text: "Deleted content is overwritten, the file is rewritten and the log emptied after a wave, after an erasure and after retention was applied; while another program reads the database, only when it has finished.",
    },
    access: {
      label: "Access",
      text: "Roles with the least rights they need; passwords hashed with argon2id; second factors by app or passkey, demanded for the roles that an administrator chooses; sign-ins end after 12 hours without use or a week; repeated attempts are slowed down.",
    },
    transfer: {
      label: "Transfer",
      text: "https in front of the program; sign-in over plain http is refused. Requests that change something must come from the program's own pages.",
    },
    separation: {
      label: "Separation",
      text: "Keys of open waves lie in a directory of their own, outside the database and its backups. Start-up refuses anything else.",
    },
    availability: {
      label: "Availability",
      text: "A sent ballot is confirmed only when it is on disk; online backup and a checked restore; a restored wave says so in its result.",
    },
    checks: {
      label: "Regular checks",
      text: "A program compares copies of the database, its log and backups, the files beside them and the program's logs with what Tandem makes, names what differs, and tries known attacks on them. Texts that people type it compares with nothing.",
    },
  },
  transferOverPlainHttp:
    "https in front of the program; sign-in over plain http is allowed here, which it should not be. Requests that change something must come from the program's own pages.",
} as const satisfies TextTree;
