import type { TextTree } from "~/content/translated";

/** What the interface for programs answers where it does not do what was asked: a title, and what to do about it. */
export const problems = {
  "no-token": {
    title: "A token is missing",
    detail: "Send a token in the header: Authorization: Bearer tandem_...",
  },
  "wrong-scheme": {
    title: "This is not a bearer token",
    detail: "Only the scheme Bearer is taken: Authorization: Bearer tandem_...",
  },
  "unknown-token": {
    title: "No token has this secret",
    detail: "Check that the secret was copied whole, or ask an administrator for another token.",
  },
  "token-expired": {
    title: "This token has expired",
    detail: "Ask an administrator for another one.",
  },
  "token-ended": {
    title: "This token was ended",
    detail:
      "Somebody ended it, or the account that made it may no longer have tokens. Ask an administrator for another one.",
  },
  "token-in-address": {
    title: "A token stands in the address",
    detail:
      "Addresses end up in logs. End this token on the page Connections, make another one, and send it in the header Authorization.",
  },
  "plain-http": {
    title: "The token would travel readable",
    detail:
      "Use Tandem's https address. If this request carried a token, it has crossed the network readable: end it and make another.",
  },
  "not-permitted": {
    title: "This token lacks a permission",
    detail: "It needs {permission}. Ask an administrator for a token that has it.",
  },
  "not-found": {
    title: "There is nothing of that kind here",
    detail:
      "Either no pair of departments or wave has this id, or this token does not reach it. GET {pairs} lists what it reaches.",
  },
  "no-operation": {
    title: "The interface has no such address",
    detail: "What there is stands in {description}.",
  },
  "other-method": {
    title: "This address does not take that method",
    detail: "It takes {methods}.",
  },
  "too-large": {
    title: "The message is too large",
    detail: "At most {kibibytes} KiB are taken here. Nothing was changed.",
  },
  "other-type": {
    title: "The message is of another type",
    detail: "Send {types}, unpacked, and say so in the header Content-Type. Nothing was changed.",
  },
  "not-json": {
    title: "The message is not JSON",
    detail: "It could not be read. Nothing was changed.",
  },
  invalid: {
    title: "Something in the request is not as described",
    detail: "The list says where and what. Nothing was changed.",
  },
  "rows-left-out": {
    title: "Some people cannot be used as they are",
    detail:
      "Mend what the list names, or send the request with leaveOut=true to go on without these people. Nothing was changed.",
  },
  nobody: {
    title: "There is nobody to import",
    detail: "Not one row can be used. Nothing was changed.",
  },
  empty: { title: "The file is empty", detail: "Nothing was changed." },
  "too-large-file": {
    title: "The file is too large",
    detail: "At most {mebibytes} MiB are taken, as on the page. Nothing was changed.",
  },
  workbook: {
    title: "This spreadsheet cannot be opened",
    detail:
      "It is damaged, has a password or is too large. Send it saved as CSV, or send JSON. Nothing was changed.",
  },
  "not-text": {
    title: "This is no text",
    detail: "Send CSV as UTF-8, UTF-16 or Windows-1252, or send JSON. Nothing was changed.",
  },
  unusable: { title: "The file cannot be read", detail: "{sentence} {remedy}" },
  "too-many-removals": {
    title: "These are too many people to remove without a look",
    detail:
      "A tenth of the roster or more is removed by somebody on the page of the roster, or by replacing the roster, which then waits for somebody to look. Nothing was changed.",
  },
  "plan-refused": {
    title: "The wave cannot be planned like this",
    detail: "The list says what would have to change. Nothing was planned.",
  },
  "nothing-released": {
    title: "Nothing has been released",
    detail: "There is no result, or none yet.",
  },
  "too-often": {
    title: "Too many requests",
    detail: "Try again in {seconds} s.",
  },
  failed: {
    title: "This did not work, for a reason on our side",
    detail: "The log of the server says more. Try again; if it happens twice, tell whoever runs it.",
  },
} as const satisfies TextTree;
