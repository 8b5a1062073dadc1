import type { TextTree } from "~/content/translated";
import type { GivenRole } from "~/domain/roles";

const ROLES = {
  hr: "HR",
  facilitator: "facilitator",
  trustee: "key holder",
  administrator: "administrator",
} as const satisfies Readonly<Record<GivenRole, string>>;

/** Mails to people about their own account. {when} is a day with its time. */
export const en = {
  subject: {
    invitation: "Your account with Tandem at {organisation}",
    reset: "Choose a new password for Tandem",
    "password-changed": "Your password for Tandem was changed",
    "role-changed": "Your role in Tandem was changed",
    "address-changed": "The address of your Tandem account was changed",
    "new-device": "Your Tandem account was used on a new device",
    "second-factor-changed": "Your second factors for Tandem were changed",
    "provider-tied": "Your Tandem account now opens by the identity provider",
  },
  greeting: "Hello {name},",
  text: {
    invitation: [
      "An account with Tandem was made for you at {organisation}. Your role there: {role}.",
      "Choose your password with the link below. It works once, until {until}. Please do not forward it: whoever opens it first has the account.",
    ],
    reset: [
      "Somebody asked for a new password for your account with Tandem at {organisation}.",
      "Choose it with the link below. It works once, until {until}. If it was not you, do nothing: your password stays as it is.",
    ],
    "password-changed": [
      "The password of your account with Tandem at {organisation} was changed on {when}. Every earlier sign-in has ended.",
      "If you did not ask for this, tell an administrator at once.",
    ],
    "role-changed": [
      "What your account with Tandem at {organisation} may do was changed on {when}. Your role now: {role}.",
      "If that surprises you, ask your administrator.",
    ],
    "address-changed": [
      "The address of your account with Tandem at {organisation} was changed on {when}. From now on one signs in with the new address, and this one gets no more mail about it.",
      "If it was not you, tell an administrator at once.",
    ],
    "new-device": [
      "Somebody signed in to your account with Tandem at {organisation} on {when}, on a device or in a browser that was not used for it before.",
      "If it was you, there is nothing to do. If not, change your password at once and sign out everywhere; the page of your account does both.",
    ],
    "second-factor-changed": [
      "The second factors of your account with Tandem at {organisation} were changed on {when}: an app, a passkey or all of them was added or removed.",
      "If it was neither you nor an administrator at your request, tell an administrator at once.",
    ],
    "provider-tied": [
      "Somebody signed in by the identity provider with your address on {when}. From now on that sign-in opens your account with Tandem at {organisation}. Your role there: {role}.",
      "If you have not signed in there, tell an administrator at once.",
    ],
  },
  button: {
    invitation: "Choose my password",
    reset: "Choose a new password",
    other: "To the page of my account",
  },
  /** Where there is no button: the address follows on a line of its own. */
  linkAbove: "{button}:",
  roles: ROLES,
  footer:
    "Sent by Tandem for {organisation}. It is about your account only and says nothing about surveys. Tandem never asks for a password by mail.",
} as const satisfies TextTree;
