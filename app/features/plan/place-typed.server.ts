import type { ShownLanguage } from "~/content/language";
import { interventionName } from "~/features/find-intervention.server";
import type { Database } from "~db/client.server";
import { findPlanOfWave } from "~db/queries/action-plans.server";
import type { WaveRow } from "~db/queries/waves.server";

type Fields = Readonly<Record<string, string>>;

/** What was typed about an action that is not in the plan any more. */
export type GoneAction = { interventionId: string; name: string; typed: readonly TypedText[] };
type TypedText = { field: string; text: string };

const OF_ACTION = /^actions\.(\d+)\.(.+)$/;
const NO_WORDS = ["interventionId", "seen", "status", "takeOut"];

/** A form counts its actions; a plan that changed meanwhile counts others. What was typed stays with its action. */
export function placeTyped(
  db: Database,
  wave: WaveRow,
  typed: Fields,
  language: ShownLanguage,
): { fields: Fields; gone: readonly GoneAction[] } {
  const actions = findPlanOfWave(db, wave.id)?.actions ?? [];
  const placeOf = (interventionId: string | undefined) =>
    actions.findIndex((action) => action.interventionId === interventionId);
  const idOf = (index: string) => typed[`actions.${index}.interventionId`];
  const entries = Object.entries(typed).flatMap(([name, text]): [string, string][] => {
    const [, index, field] = OF_ACTION.exec(name) ?? [];
    if (index === undefined) return [[name, text]];
    const place = placeOf(idOf(index));
    return place < 0 ? [] : [[`actions.${place}.${field}`, text]];
  });
  const gone = Object.entries(typed).flatMap(([name, interventionId]): GoneAction[] => {
    const [, index, field] = OF_ACTION.exec(name) ?? [];
    if (index === undefined || field !== "interventionId" || placeOf(interventionId) >= 0) return [];
    if (`actions.${index}.takeOut` in typed) return [];
    const action = interventionName(db, interventionId, language);
    return [{ interventionId, name: action, typed: wordsOf(typed, index) }];
  });
  return { fields: Object.fromEntries(entries), gone };
}

function wordsOf(typed: Fields, index: string): readonly TypedText[] {
  return Object.entries(typed).flatMap(([name, text]): TypedText[] => {
    const [, of, field] = OF_ACTION.exec(name) ?? [];
    if (of !== index || field === undefined || NO_WORDS.includes(field) || text.trim() === "") return [];
    return [{ field, text }];
  });
}
