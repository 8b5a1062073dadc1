import { connectionsTexts } from "~/content/connections/texts";
import { formatCalendarDay, formatDay, formatInstant } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { Database } from "~db/client.server";
import { listApiTokens } from "~db/queries/connections/api-tokens.server";
import { listDeliveries, listWebhooks } from "~db/queries/connections/webhooks.server";
import { listRelationships } from "~db/queries/organisation.server";
import { mayHaveTokens, permissionsOf } from "./read-token.server";
import { eventsOfWebhook, shownAddress } from "./webhook-facts.server";

type Texts = ReturnType<typeof connectionsTexts>["texts"]["page"];
type ListedToken = ReturnType<typeof listApiTokens>[number];

/** What the page of connections shows: of secrets nothing, of a token's use the day. */
export function describeConnections(db: Database, now: Date, language: ShownLanguage) {
  const texts = connectionsTexts(language).texts.page;
  const pairs = new Map(listRelationships(db).map(({ id, name }) => [id, name]));
  const pairOf = (id: string | null) => (id === null ? texts.everyPair : (pairs.get(id) ?? id));
  return {
    tokens: listApiTokens(db).map((each) => ({
      id: each.token.id,
      name: each.token.name,
      may: permissionsOf(each.token).map((permission) => texts.permissionNames[permission]),
      pair: pairOf(each.token.relationshipId),
      ...describeState(each, now, language, texts.overview),
      made: madeBy(each, language, texts.overview),
      used:
        each.token.lastUsedOn === null
          ? texts.overview.neverUsed
          : fill(texts.overview.lastUsed, { day: formatCalendarDay(language, each.token.lastUsedOn) }),
    })),
    webhooks: listWebhooks(db).map((row) => ({
      id: row.id,
      name: row.name,
      kind: texts.kindNames[row.kind],
      address: shownAddress(row),
      pair: pairOf(row.relationshipId),
      events: eventsOfWebhook(row).map((event) => texts.eventNames[event]),
      last: lastMessage(db, row.id, language, texts),
    })),
  };
}

export type Connections = ReturnType<typeof describeConnections>;

function describeState(
  { token, maker }: ListedToken,
  now: Date,
  language: ShownLanguage,
  texts: Texts["overview"],
): { works: boolean; ended: boolean; state: string } {
  const day = (instant: Date) => ({ day: formatDay(language, instant) });
  if (token.endedAt !== null)
    return { works: false, ended: true, state: fill(texts.endedOn, day(token.endedAt)) };
  if (token.expiresAt <= now)
    return { works: false, ended: true, state: fill(texts.expiredOn, day(token.expiresAt)) };
  if (!maker || !mayHaveTokens(maker)) return { works: false, ended: false, state: texts.makerGone };
  return { works: true, ended: false, state: fill(texts.until, day(token.expiresAt)) };
}

function madeBy({ token, maker }: ListedToken, language: ShownLanguage, texts: Texts["overview"]): string {
  const day = formatDay(language, token.createdAt);
  return maker ? fill(texts.made, { day, name: maker.name }) : fill(texts.madeByNobody, { day });
}

function lastMessage(db: Database, id: string, language: ShownLanguage, texts: Texts): string | null {
  const [last] = listDeliveries(db, id, 1);
  if (!last) return null;
  const at = formatInstant(language, last.triedAt ?? last.createdAt);
  const state = texts.deliveries.states[last.state === "known" ? "queued" : last.state];
  return fill(texts.overview.lastState, { state, at });
}
