import { eventsFor, type WebhookEvent } from "~/domain/connections/webhook-event";
import type { WebhookRow } from "~db/queries/connections/webhooks.server";

/** What a webhook was added for; events that this version does not know are nothing. */
export function eventsOfWebhook({ kind, events }: Pick<WebhookRow, "kind" | "events">): WebhookEvent[] {
  const stored: unknown = JSON.parse(events);
  return eventsFor(kind).filter((event) => Array.isArray(stored) && stored.includes(event));
}

/** Of a channel's address the rest is as good as a password. */
export function shownAddress({ address }: Pick<WebhookRow, "address">): string {
  const { protocol, host, pathname, search } = new URL(address);
  const rest = pathname + search;
  return `${protocol}//${host}${rest.length > 12 ? `${rest.slice(0, 8)}…` : rest}`;
}
