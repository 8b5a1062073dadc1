import { connectionsTexts } from "~/content/connections/texts";
import { formatInstant, formatQuarter, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { interventionName } from "~/features/find-intervention.server";
import type { Database } from "~db/client.server";
import { findActionById } from "~db/queries/action-plans.server";
import { type DeliveryRow, findWebhook, listDeliveries } from "~db/queries/connections/webhooks.server";
import { findWave } from "~db/queries/waves.server";
import { isWebhookProblem } from "./check-webhook-address.server";
import { eventsOfWebhook, shownAddress } from "./webhook-facts.server";

const SHOWN = 50;

/** The messages of one webhook, the newest first; null where there is no such webhook. */
export function showDeliveries(db: Database, webhookId: string, language: ShownLanguage) {
  const row = findWebhook(db, webhookId);
  if (!row) return null;
  const { kindNames, eventNames, deliveries: texts } = connectionsTexts(language).texts.page;
  return {
    id: row.id,
    name: row.name,
    lead: fill(texts.lead, { kind: kindNames[row.kind], address: shownAddress(row) }),
    events: eventsOfWebhook(row).map((event) => eventNames[event]),
    deliveries: listDeliveries(db, webhookId, SHOWN).map((delivery) => ({
      id: delivery.id,
      event: eventNames[delivery.event],
      about: aboutWhat(db, delivery, language),
      state: describeState(delivery, language),
      tried: delivery.triedAt && formatInstant(language, delivery.triedAt),
      answer: describeAnswer(delivery, language),
      mayRepeat: delivery.state !== "queued" || delivery.attempts > 0,
      body: delivery.body,
    })),
  };
}

export type Deliveries = NonNullable<ReturnType<typeof showDeliveries>>;

function aboutWhat(db: Database, { event, subject }: DeliveryRow, language: ShownLanguage): string {
  if (event === "test") return "";
  if (event === "action.overdue") {
    const action = findActionById(db, subject.split(" ")[0] ?? "");
    return action ? interventionName(db, action.interventionId, language) : "";
  }
  const wave = findWave(db, subject);
  return wave ? formatQuarter(language, wave.quarter) : "";
}

function describeState({ state, attempts, notBefore }: DeliveryRow, language: ShownLanguage): string {
  const { deliveries: texts } = connectionsTexts(language).texts.page;
  const said = texts.states[state === "known" ? "queued" : state];
  if (attempts === 0 || state === "sent") return said;
  const next =
    state === "queued" ? [fill(texts.nextAttempt, { at: formatInstant(language, notBefore) })] : [];
  return [said, plural(language, texts.attempts, attempts), ...next].join("; ");
}

function describeAnswer({ status, problem }: DeliveryRow, language: ShownLanguage): string {
  const { page, webhookProblems } = connectionsTexts(language).texts;
  const answered = status === null ? [] : [fill(page.deliveries.answered, { status })];
  const said = problem !== null && isWebhookProblem(problem) ? [webhookProblems[problem]] : [];
  return [...answered, ...said].join(": ");
}
