/** What a webhook for programs can be told of. */
export const PROGRAM_EVENTS = ["wave.opened", "wave.closed", "wave.released", "action.overdue"] as const;

/** What a channel that people read can be told of: never anything about one person. */
export const CHANNEL_EVENTS = ["invitation", "reminder-middle", "reminder-last", "results-out"] as const;

export type ChannelEvent = (typeof CHANNEL_EVENTS)[number];
export type WebhookEvent = (typeof PROGRAM_EVENTS)[number] | ChannelEvent | "test";

/**
 * Whether an event is one for channels.
 *
 * @example
 * isChannelEvent("results-out") // => true
 * isChannelEvent("action.overdue") // => false
 */
export function isChannelEvent(event: WebhookEvent): event is ChannelEvent {
  const all: readonly WebhookEvent[] = CHANNEL_EVENTS;
  return all.includes(event);
}

/**
 * Whether an event asks people to take part, which makes sense only while they can.
 *
 * @example
 * isReminder("invitation") // => true
 * isReminder("results-out") // => false
 */
export function isReminder(event: WebhookEvent): boolean {
  return event !== "results-out" && isChannelEvent(event);
}

/** Who reads what a webhook brings: a program, or people in a channel. */
export const WEBHOOK_KINDS = ["signed", "slack", "teams"] as const;
export type WebhookKind = (typeof WEBHOOK_KINDS)[number];

/**
 * The events that a kind of webhook can be told of.
 *
 * @example
 * eventsFor("signed") // => ["wave.opened","wave.closed","wave.released","action.overdue"]
 * eventsFor("slack") // => ["invitation","reminder-middle","reminder-last","results-out"]
 */
export function eventsFor(kind: WebhookKind): readonly WebhookEvent[] {
  return kind === "signed" ? PROGRAM_EVENTS : CHANNEL_EVENTS;
}

const MINUTE = 60 * 1000;
/** Minutes until the next attempt: a quarter of a day of outage is nothing, three days are for a person to look at. */
const WAITS = [1, 5, 30, 120, 360, 720, 1440, 1440] as const;

/**
 * Milliseconds to wait after so many attempts that failed, from 1 on; null when it is given up.
 *
 * @example
 * waitAfter(1) // => 60000
 * waitAfter(9) // => null
 */
export function waitAfter(attempts: number): number | null {
  const minutes = WAITS[attempts - 1];
  return minutes === undefined ? null : minutes * MINUTE;
}
