import type { TextTree } from "~/content/translated";

/** What the pages between password and session say. */
export const secondStepPage = {
  documentTitle: "Second step - Tandem",
  title: "Second step",
  lead: "The first step is done. Now show that it is you.",
  app: "Six digits from your app",
  appHint: "Each code works once. If it is refused, wait for the next one.",
  button: "Go on",
  usePasskey: "Use a passkey",
  lost: "I do not have my telephone or passkey",
  recovery: "One of your recovery codes",
  recoveryHint:
    "16 letters and digits that you kept when you set up the second factor. Each works once. Without one, ask an administrator to remove your second factor.",
  setUpTitle: "Set up a second factor",
  setUpLead:
    "Your role needs one: the password alone no longer opens your account. You need an app for six-digit codes on your telephone or computer, such as the one of your password manager.",
  doneTitle: "Keep these recovery codes",
  done: "You are signed in, and your second factor is set up.",
  goOn: "I have kept them, go on",
  endedTitle: "This sign-in has ended",
  ended: "It is no longer valid, or it is completed. Nothing was lost: sign in again.",
  again: "Sign in",
} as const satisfies TextTree;

/** How an app is set up, wherever that is. */
export const appSetUp = {
  scan: "Scan this with your app. Then type the six digits that it shows.",
  picture: "Picture for your authenticator app",
  cannotScan: "You cannot scan it?",
  typed: "Type this key into the app, as a time-based key: {secret}",
  code: "Six digits from the app",
  button: "Turn it on",
} as const satisfies TextTree;

export const recoveryCodes = {
  what: "Each of these codes opens your account once in place of the second factor, with your password. They are shown this once: print them, or keep them in a password manager, not on the device that you sign in with.",
  copy: "Your recovery codes",
  print: "Print",
} as const satisfies TextTree;

/** What a passkey's script says; {reason} stays in the browser. */
export const passkeyUse = {
  waiting: "Follow your browser or device.",
  stopped: "It was stopped, or this device has no passkey for this address. Nothing has changed.",
  failed: "Tandem could not be reached. Try again.",
} as const satisfies TextTree;

/** Of the first code of a new app. */
export const WRONG_FIRST_CODE =
  "This code is wrong. Scan the picture, then type the digits that the app shows now.";

/** Problems of the second step; on the server. */
export const secondStepProblems = {
  wrong: {
    app: "This code is wrong, or was used before. Wait for the next one.",
    "new-app": WRONG_FIRST_CODE,
    recovery: "This is none of your recovery codes, or it was used before.",
  },
  problems: {
    ended: "This sign-in has ended. Sign in again.",
    passkey: "This passkey does not belong to your account here. Use another one, or a code.",
    unknownPasskey: "This passkey does not belong to an account here. Sign in another way.",
  },
} as const satisfies TextTree;
