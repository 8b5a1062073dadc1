import type { TextTree } from "~/content/translated";

/** Why an address of a webhook is not taken, or why a message did not arrive. */
export const webhookProblems = {
  "no-address": "Enter a web address, for instance https://hooks.example.org/tandem.",
  "not-https": "Only https addresses are taken. Whoever runs the server can allow http: WEBHOOK_PLAIN_HTTP.",
  "has-credentials": "Leave name and password out of the address.",
  "own-network":
    "This address lies in a private network or on this machine. Whoever runs the server can allow that: WEBHOOK_PRIVATE_ADDRESSES.",
  forbidden: "No message is sent to this address: services of clouds that give away keys answer there.",
  "unknown-host": "No machine has this name. Check the address.",
  "too-long": "The address is longer than 2,000 characters.",
  redirected:
    "The receiver sent the message on to another address, which is not followed. Enter that address.",
  refused: "The receiver answered that it did not take the message.",
  "no-answer": "No answer came within ten seconds.",
  unreachable: "The receiver cannot be reached.",
  over: "The survey had closed before this message could be sent.",
  certificate: "The receiver's certificate is not one that this machine trusts.",
} as const satisfies TextTree;
