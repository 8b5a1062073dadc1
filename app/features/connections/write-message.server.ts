import { planPath, reportPath, wavePath } from "~/addresses";
import { channelTexts } from "~/content/channels/texts";
import { formatInstant } from "~/content/intl";
import { languageOf, type ShownLanguage } from "~/content/language";
import { fillFrom } from "~/content/translated";
import { type ChannelEvent, isChannelEvent, type WebhookKind } from "~/domain/connections/webhook-event";
import { interventionName } from "~/features/find-intervention.server";
import { zoneOf } from "~/features/local-time.server";
import type { Database } from "~db/client.server";
import type { OverdueAction, WebhookRow } from "~db/queries/connections/webhooks.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import type { Happened } from "./list-happened.server";

type About = { relationship: Relationship; wave: WaveRow };

/** What a webhook gets of what happened: JSON for a program, a sentence for a channel. Never a person, never a count. */
export function writeMessage(
  db: Database,
  to: Pick<WebhookRow, "kind" | "language">,
  happened: Happened,
  { publicUrl, now }: { publicUrl: string; now: Date },
): string {
  const { event } = happened;
  if (to.kind !== "signed") {
    if (!isChannelEvent(event)) throw new Error(`a channel is not told of ${event}`);
    return postOf(to.kind, channelSentence(languageOf(to.language) ?? "en", event, happened));
  }
  const data = "action" in happened ? actionData(db, happened, publicUrl) : waveData(happened, publicUrl);
  return JSON.stringify({ type: event, timestamp: now.toISOString(), data });
}

function waveData({ event, relationship, wave }: Happened, publicUrl: string) {
  const { id, quarter, opensAt, closesAt } = wave;
  const page = wavePath(relationship.id, id);
  return {
    pair: { id: relationship.id, name: relationship.name },
    wave: { id, quarter, opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() },
    link: publicUrl + (event === "wave.released" ? reportPath(page) : page),
  };
}

function actionData(
  db: Database,
  { relationship, wave, action }: About & { action: OverdueAction },
  publicUrl: string,
) {
  const { id, interventionId, dueOn } = action;
  const intervention = { id: interventionId, name: interventionName(db, interventionId, "en") };
  return {
    pair: { id: relationship.id, name: relationship.name },
    wave: { id: wave.id, quarter: wave.quarter },
    action: { id, intervention, dueOn },
    link: publicUrl + planPath(wavePath(relationship.id, wave.id)),
  };
}

/** What stands in a channel: the same for everybody who reads it. */
export function channelSentence(
  language: ShownLanguage,
  event: ChannelEvent,
  { relationship, wave }: About,
): string {
  const { texts, language: shown } = channelTexts(language);
  const say = fillFrom({
    first: relationship.firstDepartment,
    second: relationship.secondDepartment,
    closes: formatInstant(shown, wave.closesAt, zoneOf(wave)),
    how: texts.how[wave.delivery],
  });
  return say(texts[event]);
}

export function testSentence(language: string): string {
  return channelTexts(languageOf(language) ?? "en").texts.test;
}

/** As each service takes a post. Names of departments are typed by people: nothing in them calls a channel or makes a link. */
export function postOf(kind: Exclude<WebhookKind, "signed">, sentence: string): string {
  if (kind === "slack") {
    const text = sentence.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    return JSON.stringify({
      text,
      blocks: [{ type: "section", text: { type: "plain_text", text: sentence, emoji: false } }],
    });
  }
  const block = { type: "RichTextBlock", inlines: [{ type: "TextRun", text: sentence }] };
  const content = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    body: [block],
  };
  const attachment = { contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content };
  return JSON.stringify({ type: "message", attachments: [attachment] });
}
