import type { TextTree } from "~/content/translated";
import { WRONG_FIRST_CODE } from "./second-step";

/** One's own second factors. */
export const ownSigningIn = {
  link: "Second factor and passkeys",
  documentTitle: "How you sign in - Tandem",
  back: "Your account",
  title: "How you sign in",
  lead: "With a second factor, whoever learns your password still cannot open your account.",
  demanded: "Your role needs a second factor. You can exchange it, but not do without.",
  tied: "You can sign in with your account at {provider}. Whether it asks for a second factor is decided there.",
  again: {
    title: "Sign in again to change something here",
    why: "Your sign-in is more than a quarter of an hour old. This way nobody who finds your screen unlocked can add a way in of their own.",
    button: "Sign in again",
  },
  app: {
    title: "Authenticator app",
    none: "No app is set up. It shows six digits that change every half minute, and works without a network.",
    some: "Set up since {day}.",
    begin: "Set up an app",
    exchange: "Set up another app in its place",
    remove: "Remove the app",
  },
  passkeys: {
    title: "Passkeys",
    what: "A passkey is kept by your device, password manager or security key. It opens your account on its own, without a password, or serves as the second factor. It works at this address only, so that a copied page cannot use it.",
    none: "You have no passkey here.",
    name: "What do you call it?",
    nameHint: "For instance: work laptop, blue security key.",
    unnamed: "Passkey",
    add: "Add a passkey",
    since: "Added on {day}",
    sinceAndUsed: "Added on {day}, last used on {used}",
    remove: "Remove",
    removeWhich: "Remove {name}",
    notHere:
      "Browsers know passkeys at https addresses with a name, and at localhost. This installation has no such address.",
    needsScript: "Adding a passkey needs JavaScript.",
  },
  recovery: {
    title: "Recovery codes",
    none: "You get ten of them with your first second factor.",
    left: {
      one: "You have {count} code left.",
      other: "You have {count} codes left.",
    },
    renew: "Make ten new codes; the old ones stop working",
  },
} as const satisfies TextTree;

/** Of everybody, for administrators. */
export const everybodysSigningIn = {
  link: "Second factors and single sign-on",
  documentTitle: "Signing in - Tandem",
  back: "Accounts",
  title: "Signing in",
  lead: "What people with an account need to sign in. Respondents sign in nowhere.",
  saved: "Saved.",
  rules: {
    title: "Rules",
    legend: "Who needs a second factor",
    hint: "Whoever has none sets one up at the next sign-in. Sessions that a password alone has opened end at once. Sign-ins by the identity provider count as confirmed, unless the settings say otherwise.",
    passwords: "Passwords open no account",
    passwordsHint:
      "Then everybody signs in by the identity provider or with a passkey. An administrator has to have signed in by the provider before, or to have a passkey. If the last such way is lost, passwords work again. Sessions opened by a password alone end at once, yours included.",
    passwordsOn: "This is switched on, but passwords still work: {why}",
    noWayLeft: "no administrator has another way in.",
    allowed: "ALLOW_PASSWORD_SIGN_IN is set.",
    save: "Save the rules",
  },
  provider: {
    title: "Identity provider",
    none: "None is set up. Whoever runs Tandem sets one up with OIDC_ISSUER and its neighbours; .env.example says how.",
    issuer: "Issuer",
    returnAddress: "Return address to register there",
    roles: "Roles",
    byHand: "By hand: an account with the same, checked address has to exist.",
    byClaim: "By the claim {claim}: {rules}. Whoever has none of these is refused.",
    rule: "{group} gives {role}",
    second: "Second factor",
    secondThere: "Asked for by the provider, not here.",
    secondHere: "Asked for here as well.",
  },
  people: {
    title: "Accounts",
    nothing: "Password only",
    lacking: "Needs a second factor, asked for at the next sign-in",
    app: "App",
    passkeys: {
      one: "{count} passkey",
      other: "{count} passkeys",
    },
    codes: {
      one: "{count} recovery code left",
      other: "{count} recovery codes left",
    },
    tied: "Identity provider",
    reset: "Remove second factors",
    resetWhose: "Remove the second factors of {name}",
    untie: "Untie from the provider",
    untieWhom: "Untie {name} from the identity provider",
    before:
      "Before you remove somebody's second factors, make sure that it is really them who asks: in person, or on a number that you know.",
  },
} as const satisfies TextTree;

/** On the page for signing in. */
export const otherWays = {
  or: "Or with a password",
  passkey: "Sign in with a passkey",
  provider: "Sign in with {provider}",
  someProvider: "your organisation's account",
} as const satisfies TextTree;

/** Problems that stand on the server. */
export const signingInProblems = {
  passwordsOff: "Passwords are switched off here. Use one of the other ways.",
  again: "Your sign-in is too old for this. Sign in again, then repeat it.",
  ended: "Setting it up took too long, or was begun in another window. Begin again.",
  wrongCode: WRONG_FIRST_CODE,
  "not-there": "This is not there any more.",
  demanded: "Your role needs a second factor. Set up another one first.",
  "last-way":
    "Passwords are switched off, and this is the last way in for an administrator. Switch passwords on first.",
  refused: "Your browser's answer does not fit. Try again.",
  known: "This passkey is here already.",
  "own-factor-missing":
    "Your own role would need a second factor, and you have none: you would be shut out. Set up yours first, then save this.",
  "no-other-way":
    "No administrator could sign in any more. First an administrator has to sign in by the identity provider, or to add a passkey.",
  "own-account": "Your own second factors are on your own page.",
  saved: {
    reset: "The second factors were removed, and the sessions have ended.",
    untie:
      "The account is untied, and its sessions have ended. The next person who signs in with its address is tied to it.",
  },
  /** After coming back to the page for signing in. */
  atSignIn: {
    ended: "This sign-in has ended. Begin again.",
    "too-many": "Five wrong answers. Type your password again.",
    insecure: "Signing in over plain http is switched off. Open Tandem at its https address.",
    "provider-wait": "Too many attempts. Try again in a quarter of an hour.",
    "provider-unreachable":
      "The identity provider cannot be reached. Try again later, or ask whoever runs Tandem to look at OIDC_ISSUER.",
    "provider-refused":
      "The answer of the identity provider was not taken. Try again; if it stays so, ask whoever runs Tandem.",
    "provider-cancelled": "You did not sign in at the identity provider, or it does not let you in here.",
    "provider-ended": "This sign-in took too long, or was begun in another window. Try again.",
    "no-account": "There is no account for you here. Ask your administrator to add one with your address.",
    "no-role": "Your groups at the identity provider give you no role here. Ask your administrator.",
    "no-address": "The identity provider gave no e-mail address. Ask whoever runs it.",
    "address-not-verified":
      "The identity provider has not checked your e-mail address, so that it opens no account. Ask whoever runs it.",
    "address-of-somebody-else":
      "This address belongs to an account that is tied to another person at the identity provider, or is spelled otherwise there. Ask your administrator.",
    disabled: "This account is disabled. Ask your administrator.",
  },
} as const satisfies TextTree;
