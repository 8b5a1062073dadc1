import { GALLERY } from "~/content/gallery/en";
import { LANGUAGE_NAMES, LANGUAGES } from "~/content/language";
import { TOKEN_PERMISSIONS } from "~/domain/connections/token-permission";
import { CHANNEL_EVENTS } from "~/domain/connections/webhook-event";
import { describeConnections } from "~/features/connections/describe-connections.server";
import { makeToken } from "~/features/connections/make-token.server";
import { addWebhook, queueTest } from "~/features/connections/manage-webhooks.server";
import { showDeliveries } from "~/features/connections/show-deliveries.server";
import { writeReadyPosts } from "~/features/connections/write-posts.server";
import { type Around, absent, NOW } from "./tell-story.server";

/** Tokens and webhooks of an invented company. */
export function gatherConnections({ db, keys, accountId }: Around) {
  const by = { accountId, now: NOW };
  const { program, channel, address } = GALLERY.connections;
  const token = { permissions: TOKEN_PERMISSIONS, relationshipId: null, days: 90 };
  makeToken(db, { ...token, name: program }, by);
  const allowed = { privateAddresses: false, plainHttp: false };
  const webhook = { kind: "slack", name: channel, address, language: "en", relationshipId: null } as const;
  const context = { keys, publicUrl: GALLERY.publicUrl, allowed };
  const added = addWebhook(db, { ...webhook, events: CHANNEL_EVENTS }, context, by);
  const id = added.ok ? added.id : absent();
  queueTest(db, id, by);
  return {
    ...describeConnections(db, NOW, "en"),
    deliveries: showDeliveries(db, id, "en")?.deliveries ?? absent(),
    ready: writeReadyPosts(db),
    languages: LANGUAGES.map((code) => ({ code, name: LANGUAGE_NAMES[code] })),
  };
}
