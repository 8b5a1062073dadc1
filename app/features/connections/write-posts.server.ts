import { LANGUAGES, type Language } from "~/content/language";
import { CHANNEL_EVENTS } from "~/domain/connections/webhook-event";
import type { Database } from "~db/client.server";
import { listRelationships } from "~db/queries/organisation.server";
import { listWaves } from "~db/queries/waves.server";
import { channelSentence } from "./write-message.server";

export type ReadyPosts = {
  pair: string;
  posts: readonly { language: Language; event: (typeof CHANNEL_EVENTS)[number]; text: string }[];
};

/** Of each pair's latest wave what a channel reads, in every language, to copy where nobody may set up a webhook. */
export function writeReadyPosts(db: Database): ReadyPosts[] {
  return listRelationships(db).flatMap((relationship) => {
    const wave = listWaves(db, relationship.id).find(({ state }) => state !== "cancelled");
    if (!wave) return [];
    const posts = LANGUAGES.flatMap((language) =>
      CHANNEL_EVENTS.map((event) => ({
        language,
        event,
        text: channelSentence(language, event, { relationship, wave }),
      })),
    );
    return [{ pair: relationship.name, posts }];
  });
}
