/** What the first page, the set-up and the start say until a company has set Tandem up. */

export const FIRST_RUN = {
  title: "How do Sales and Marketing really work together, and what would help?",
  lead: "Tandem asks both departments the same short survey every quarter, seals every answer in the browser, and turns the result into a plan that people can run.",
  setUpTitle: "Set up your organisation",
  setUpText:
    "Name the organisation and its two departments, and make the first account. It takes about three minutes. Nothing leaves this machine.",
  codeShown: "Your start-up code was accepted: this browser may set Tandem up.",
  codeNeeded:
    "You need the start-up code, so that nobody else takes this installation over. Open the link that the start has printed, or type the code on the next page.",
  lookTitle: "Look around first",
  lookText:
    "Load a fictional company with nine quarters of answers: a clash, a workshop, ride-alongs, a slip back. It is marked as a demonstration and goes away in one step.",
  lookLoaded:
    "The fictional company is loaded: nine quarters of answers, a clash, a workshop, ride-alongs, a slip back. What others tried out in it is still there.",
  lookButton: "Explore the demonstration company",
  lookOpen:
    "Everybody who reaches this page may look at it and change it until you have set up; enter nothing real there.",
} as const;

export const SET_UP_CODE = {
  title: "The start-up code",
  label: "Start-up code",
  hint: "Like k7m2q-9xtr4-… Capitals and dashes do not matter.",
  where: "Whoever runs Tandem finds it in one of these places:",
  places: [
    "In the line that the start has printed: open its link, “Tandem is ready: …/?start=…”. With a container: docker compose logs tandem. With systemd: journalctl --unit tandem.",
    "In the file set-up-code in the data directory, which only the server’s own account can read.",
    "In the setting SETUP_CODE, if it was set.",
  ],
  accepted: "Your start-up code was accepted.",
} as const;

export const SET_UP_PROBLEMS = {
  missing: "Enter the start-up code.",
  wrong:
    "This is not the start-up code of this installation. Look it up again in one of the places named here.",
  linkRefused:
    "The link that you opened did not carry the start-up code of this installation. Look the code up again.",
  linkForeign:
    "The link was opened from another website, and is followed from the address bar only, so that no website can try codes in your browser. Copy it into the address bar, or type the code here.",
} as const;

export const STRANGERS_PAIRS = {
  title: "These pairs of departments will be removed",
  text: "Somebody added them before Tandem was set up, when nobody had to show who they are. Accounts from that time go as well. If you want to keep something of them, make a backup first.",
  readFirst:
    "Your start-up code is right. Read what will be removed, enter your password again and press the button again.",
} as const;

/** Keys of open waves are there, the database that knows these waves is not. */
export const SET_UP_BLOCKED = {
  title: "Tandem does not find its database",
  text: "There are keys of open waves here, but the database does not know these waves: it is empty or another one. Tandem cannot be set up like this, so that the loss is not covered up.",
  todoTitle: "What to do",
  todo: [
    "Look whether the data directory is the right one: a volume that was not mounted, or another DATA_DIRECTORY. Stop Tandem, mount or name the right one, and start again.",
    "If the database was lost, stop Tandem and restore the last backup: npm run restore -- <file>.",
    "If these waves are really given up, stop Tandem, move their key files out of the key directory, and start again. Without the keys nobody can open the waves’ answers.",
  ],
  where: "The start has printed which directories and which keys these are.",
  atStart: (keyDirectory: string, databaseFile: string, waves: readonly string[]) =>
    [
      `Tandem cannot be set up: ${keyDirectory} holds keys of waves that the database ${databaseFile} does not know (${waves.join(", ")}).`,
      "Is a volume not mounted, or DATA_DIRECTORY another one? Stop Tandem, put the right database in place or restore the last backup, and start again.",
      "Only if these waves are really given up, move their key files out of the key directory.",
    ].join("\n"),
} as const;

export const REMOVE_DEMONSTRATION = {
  text: "A fictional company: its people, answers and results are made up. Removing it leaves your own data alone.",
  confirm: "Remove it with everything that was tried out in it.",
  button: "Remove the demonstration",
  refused:
    "Only an administrator, or before the set-up whoever has the start-up code, may remove the demonstration.",
  notConfirmed: "Nothing was removed. Go back and tick the box that says that you want to remove it.",
  stillLoading:
    "The demonstration is still being loaded: nine quarters of answers come in one after the other. Reload this page in a minute to see where it stands then.",
  loading: "The demonstration is being loaded just now. Wait until it is there, then remove it.",
} as const;

export const DEMONSTRATION_BLOCKED =
  "The demonstration cannot be loaded, because the database that belongs to this installation is missing. The first page says what to do.";

export const HOST_PROBLEMS = {
  unreadable:
    "The address of this request cannot be read. Open Tandem again as it was sent to you; if a proxy stands in front, look at the Host header that it passes on.",
  noPublicUrl:
    "Tandem is not set up yet. Until then it answers at localhost, at an address in numbers and at a name without a dot only, so that no other website can reach it through a visitor's browser. Set PUBLIC_URL to the address at which people shall reach it, and start it again.",
  otherName: (publicUrl: string) =>
    `Tandem is not set up yet. Until then it answers at ${publicUrl} only (PUBLIC_URL), so that no other website can reach it through a visitor's browser. Open it there. If a proxy stands in front, let it pass on the Host header.`,
} as const;

export const SET_UP_FORM = {
  title: "Set up your organisation",
  lead: "You can change everything but the departments' order later.",
  organisationTitle: "The organisation",
  organisation: "Name of the organisation",
  firstDepartment: "First department",
  departmentHint: "As people call it. Everybody sees this name.",
  secondDepartment: "Second department",
  accountTitle: "Your account",
  name: "Your name",
  email: "Your e-mail address",
  password: "Password",
  passwordHint: "At least 12 characters. A few random words are easier to remember than symbols.",
  invitationsTitle: "Invitations",
  byMail: "Mail is configured: invitations can go out by e-mail or as printed slips.",
  withoutMail:
    "No mail server is configured: invitations are printed as slips. Set SMTP_URL and MAIL_FROM to send e-mail; you can do that any time.",
  button: "Set up",
} as const;
