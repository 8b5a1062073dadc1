import { database } from "~/database.server";
import { findRelationshipById, type Relationship } from "~/features/company/find-relationship.server";
import { findWaveInRelationship, type WaveRow } from "~/features/waves/show-wave.server";

type Params = Readonly<Record<string, string | undefined>>;

/** The relationship an address names, or 404. Ask for the account first: a stranger learns nothing of what exists. */
export function relationshipOf(params: Params): Relationship {
  const found = findRelationshipById(database(), params.relationship ?? "");
  if (!found) throw notFound();
  return found;
}

/** The wave an address names; one of another relationship is none. */
export function waveOf(params: Params): { relationship: Relationship; wave: WaveRow } {
  const relationship = relationshipOf(params);
  const wave = findWaveInRelationship(database(), relationship.id, params.wave ?? "");
  if (!wave) throw notFound();
  return { relationship, wave };
}

export function notFound(): Response {
  return new Response("", { status: 404 });
}
