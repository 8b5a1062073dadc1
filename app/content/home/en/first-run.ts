import { en as company } from "~/content/company/en";

/** What the first page and the set-up say until a company has set Tandem up. */
export const firstRun = {
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

export const setUpCode = {
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

/** Above the pairs of departments that strangers added to the demonstration. */
export const strangersPairs = {
  title: "These pairs of departments will be removed",
  text: "Somebody added them before Tandem was set up, when nobody had to show who they are. Accounts from that time go as well. If you want to keep something of them, make a backup first.",
} as const;

/** Keys of open waves are there, the database that knows these waves is not. */
export const setUpBlocked = {
  title: "Tandem does not find its database",
  text: "There are keys of open waves here, but the database does not know these waves: it is empty or another one. Tandem cannot be set up like this, so that the loss is not covered up.",
  todoTitle: "What to do",
  todo: [
    "Look whether the data directory is the right one: a volume that was not mounted, or another DATA_DIRECTORY. Stop Tandem, mount or name the right one, and start again.",
    "If the database was lost, stop Tandem and restore the last backup: npm run restore -- <file>.",
    "If these waves are really given up, stop Tandem, move their key files out of the key directory, and start again. Without the keys nobody can open the waves’ answers.",
  ],
  where: "The start has printed which directories and which keys these are.",
} as const;

export const setUpForm = {
  documentTitle: "Set up your organisation - Tandem",
  title: "Set up your organisation",
  lead: "You can change everything but the departments' order later.",
  organisationTitle: "The organisation",
  organisation: company.page.settings.name,
  timeZone: company.page.settings.timeZone,
  timeZoneHint: "In which all dates are chosen and said. It can be changed later, under Organisation.",
  firstDepartment: company.page.pair.first,
  departmentHint: "As people call it. Everybody sees this name.",
  secondDepartment: company.page.pair.second,
  /** What stands in the two fields at first. */
  sales: "Sales",
  marketing: "Marketing",
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
