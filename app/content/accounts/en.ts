import { en as company } from "~/content/company/en";
import { en as frame } from "~/content/frame/en";
import type { TextTree } from "~/content/translated";
import { ROLE_NAMES, ROLE_REFUSED, ROLES_MAY } from "./en/roles";
import { appSetUp, passkeyUse, recoveryCodes, secondStepPage, secondStepProblems } from "./en/second-step";
import { everybodysSigningIn, otherWays, ownSigningIn, signingInProblems } from "./en/signing-in";

/** What the pages about accounts, the sign-in and refusals say. */
export const en = {
  page: {
    roleNames: ROLE_NAMES,
    rolesMay: ROLES_MAY,
    list: {
      documentTitle: "Accounts - Tandem",
      title: "Accounts",
      lead: "Who may sign in. Respondents need no account and have none.",
      you: "You",
      disabled: "Disabled",
      since: "{role}, since {day}",
      roleOf: "Role of {name}",
      changeRole: "Change role",
      /** {reach} is "Sees every pair" or "Sees some pairs". */
      changeReach: "{reach}: change what {name} may see",
      newPassword: "New password",
      enable: "Enable",
      enableWhom: "Enable {name}",
      disable: "Disable",
      disableWhom: "Disable {name}",
      firstPassword: "The first password is {password}",
      shownOnce:
        "It is shown this once. Hand it over in person or by telephone, and ask for it to be changed after the first sign-in.",
      add: "Add an account",
      ownPassword: "Your own password",
    },
    form: {
      name: "Name",
      email: frame.shared.email,
      role: "Role",
      password: "First password",
      passwordHint: "Leave it empty and Tandem makes one up, shown once. At least 12 characters otherwise.",
      button: "Add the account",
    },
    own: {
      documentTitle: "Your account - Tandem",
      title: "Your account",
      lead: "{name}, {email}, {role}",
      changePassword: "Change your password",
      passwordChanged: "Your password was changed. Your other sessions have ended.",
      currentPassword: "Current password",
      nextPassword: "New password",
      nextPasswordHint:
        "At least 12 characters. A few random words are easier to remember than symbols. Every other session of yours ends.",
      button: "Change my password",
    },
    language: {
      title: "Language",
      label: "Language of the pages",
      hint: "A page that is not there in this language yet comes in English.",
      browser: "That of your browser",
      button: "Save the language",
      saved: "The language was saved.",
    },
    reach: {
      documentTitle: "What an account may see - Tandem",
      back: "Accounts",
      title: "What {name} may see",
      /** Of an account whose role reaches every pair, so that nothing can be chosen. */
      always: "With its role, this account sees every pair of departments.",
      legend: company.page.pairs.title,
      every: "Every pair, later ones too",
      some: "Only these:",
      save: "Save",
    },
    secondStep: secondStepPage,
    appSetUp,
    recoveryCodes,
    passkeyUse,
    ownSigningIn,
    everybodysSigningIn,
    otherWays,
    signIn: {
      documentTitle: "Sign in - Tandem",
      title: "Sign in",
      lead: "For HR and facilitators. To answer a survey you need no account: use the link of your invitation.",
      email: frame.shared.email,
      password: "Password",
      button: "Sign in",
    },
  },
  refused: ROLE_REFUSED,
  secondStep: secondStepProblems,
  signingIn: signingInProblems,
  seesEveryPair: "Sees every pair",
  seesSomePairs: "Sees some pairs",
  done: {
    created: "{name} can sign in as {email}.",
    reset: "The old password no longer works.",
    changed: "The account was changed.",
  },
  problems: {
    "unknown-account": "This account does not exist any more.",
    "last-administrator": "This is the last administrator. Make somebody else administrator first.",
    "own-account": "You cannot do this to your own account. Ask another administrator.",
    "address-taken": "This address has an account already.",
    role: "Choose a role.",
    name: "Enter the person's name.",
    email: frame.forms.noAddress,
    firstPassword: "Use {minimum} to {maximum} characters for the password, or leave it empty.",
    nothingInReach: "Choose at least one pair, or disable the account instead.",
  },
  passwords: {
    choose: "Choose a password.",
    tooShort: "Use at least {minimum} characters for the password.",
    tooLong: "Use at most {maximum} characters for the password.",
    current: "Enter your current password.",
    wrong: "This is not your current password.",
  },
  chooseLanguage: "Choose a language from the list.",
  signIn: {
    email: "Enter your e-mail address.",
    password: "Enter your password.",
    wrong: "This address and password do not belong together.",
    tooManyAttempts: {
      one: "Too many attempts. Try again in {count} minute.",
      other: "Too many attempts. Try again in {count} minutes.",
    },
    insecure:
      "Signing in over plain http would show your password to the network. Open Tandem at its https address, or ask your administrator to set one up (PUBLIC_URL).",
  },
} as const satisfies TextTree;
