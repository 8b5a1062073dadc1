import type { TextTree } from "~/content/translated";
import { words } from "./words";

/** What is stored of connections with other programs. {roster} and {comments} come from the settings. */
export const connectionTables = {
  apiToken: {
    what: "Tokens with which other programs use the interface.",
    why: "So that a program gets what it was given and no more.",
    kept: words.forGood,
    seenBy: "Administrators, without the secret.",
    columns: {
      id: "Random key.",
      name: "What the token is for.",
      secretHash: "SHA-256 of the secret, which cannot be read back.",
      permissions: "What the token may do.",
      relationshipId: "The one pair of departments that it reaches; empty: every pair.",
      accountId: "Who made it; empty where the account is gone.",
      createdAt: "When it was made.",
      expiresAt: "Until when it works.",
      lastUsedOn: "The day on which it was used last, without a time.",
      endedAt: "When somebody ended it.",
    },
  },
  webhook: {
    what: "Where Tandem tells programs or channels what has happened.",
    why: "So that nobody has to ask again and again.",
    kept: "Until an administrator removes it.",
    seenBy: "Administrators; of the address they see the beginning.",
    columns: {
      id: "Random key.",
      kind: "A program, or a channel of Slack or Teams.",
      name: "How it is called in the list.",
      address: "Where messages go.",
      secret: "What messages to a program are signed with; readable here, because each is signed anew.",
      events: "What it is told of.",
      relationshipId: "The one pair of departments that it is told of; empty: every pair.",
      language: "Language of what stands in a channel.",
      accountId: "Who added it; empty where the account is gone.",
      createdAt: "When it was added.",
    },
  },
  webhookDelivery: {
    what: "Messages to programs and channels: a pair, a wave or an action, and what happened to it.",
    why: words.once,
    kept: "Until an administrator removes the webhook.",
    seenBy: "Administrators.",
    columns: {
      id: "Running number.",
      webhookId: "Where it goes.",
      event: "What happened.",
      subject: "To which wave or action.",
      messageId: "Random number of the message, by which its receiver knows it again.",
      body: "The message. It names no person and counts nobody.",
      state: "Queued, sent, failed, or known before the webhook was there.",
      attempts: words.tries,
      notBefore: words.tryAgain,
      status: "What the receiver answered last.",
      problem: words.failure,
      createdAt: "When it was queued.",
      triedAt: "When it was last tried.",
    },
  },
} as const satisfies TextTree;
