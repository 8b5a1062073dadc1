/** Placeholders in braces are filled by `fill`: {first}, {second}, {organisation}, {name}, {department}, {count}, {closes}, {threshold}. */
export type MailTexts = {
  language: string;
  /** Neither a code nor a name: subjects are shown on locked screens and in lists. */
  subject: Readonly<Record<MailKind, string>>;
  /** Above the message. */
  title: string;
  greeting: string;
  greetingByName: string;
  opening: Readonly<Record<MailKind, readonly string[]>>;
  button: string;
  linkFallback: string;
  personalLink: string;
  promiseTitle: string;
  promise: readonly string[];
  fingerprintLabel: string;
  fingerprintHelp: string;
  /** Before the address of the page of all manifests. */
  rulesLink: string;
  invitedCount: string;
  closing: string;
  footer: string;
};

export type MailKind = "invitation" | "reminder-middle" | "reminder-last";
