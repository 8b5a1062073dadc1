import { hashTokenSecret } from "~/features/connections/token-secret.server";
import type { Database } from "~db/client.server";
import { insertApiToken } from "~db/queries/connections/api-tokens.server";
import { insertDelivery, insertWebhook } from "~db/queries/connections/webhooks.server";

const DAY = 86_400_000;

/** A token that works, one that does not, and a channel with messages in every state. */
export function addConnections(db: Database, now = new Date()): void {
  const token = {
    permissions: JSON.stringify(["read-roster", "change-roster", "read-waves"]),
    relationshipId: null,
    accountId: null,
    createdAt: now,
    expiresAt: new Date(+now + 90 * DAY),
    lastUsedOn: "2026-11-20",
    endedAt: null,
  };
  insertApiToken(db, {
    ...token,
    id: "hr",
    name: "Roster from the HR system",
    secretHash: hashTokenSecret("a"),
  });
  insertApiToken(db, { ...token, id: "old", name: "Trial", secretHash: hashTokenSecret("b"), endedAt: now });
  insertWebhook(db, {
    id: "channel",
    kind: "slack",
    name: "#sales-marketing",
    address: "https://127.0.0.1/services/T000/B000/XXXXXXXX",
    secret: null,
    events: JSON.stringify(["invitation", "results-out"]),
    relationshipId: null,
    language: "en",
    accountId: null,
    createdAt: now,
  });
  const states = [
    { state: "sent", attempts: 1, status: 200, problem: null },
    { state: "queued", attempts: 2, status: 503, problem: "refused" },
    { state: "failed", attempts: 9, status: null, problem: "no-answer" },
  ] as const;
  for (const [index, state] of states.entries()) {
    insertDelivery(db, {
      webhookId: "channel",
      event: "test",
      subject: String(index),
      messageId: `msg_${index}`,
      body: '{"text":"This is a test."}',
      notBefore: new Date(+now + DAY),
      createdAt: now,
      triedAt: now,
      ...state,
    });
  }
}
