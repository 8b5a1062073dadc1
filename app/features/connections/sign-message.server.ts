import { createHmac, randomBytes } from "node:crypto";

const PREFIX = "whsec_";

export function makeWebhookSecret(): string {
  return PREFIX + randomBytes(32).toString("base64");
}

type Signed = { messageId: string; body: string };

/** The headers of Standard Webhooks: HMAC SHA-256 over id, time and body, so that no copy can be sent later as new. */
export function signMessage({ messageId, body }: Signed, secret: string, now: Date): Record<string, string> {
  const timestamp = String(Math.floor(+now / 1000));
  const key = Buffer.from(secret.slice(PREFIX.length), "base64");
  const signature = createHmac("sha256", key).update(`${messageId}.${timestamp}.${body}`).digest("base64");
  return {
    "webhook-id": messageId,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${signature}`,
  };
}
