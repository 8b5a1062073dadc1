import { DRAFT_FIELDS, type InterventionDraft } from "~/features/interventions/draft-intervention.server";

const LONGEST_FIELD = 20_000;
const MOST_ROWS = 24;
const MOVE = "moves.";

/** What was typed, row by row; rows left empty fall away, so that the page and its problems count alike. */
export function readInterventionDraft(form: FormData): InterventionDraft {
  const text = (name: string) => readText(form, name);
  const rows = <Name extends string>(list: string, names: readonly Name[]) =>
    Array.from({ length: MOST_ROWS }, (_, index) => index)
      .filter((index) => names.some((name) => text(`${list}.${index}.${name}`).trim() !== ""))
      .map((index) => (name: Name) => text(`${list}.${index}.${name}`));
  const moved = [...form.keys()].filter((name) => name.startsWith(MOVE) && text(name) !== "");
  return {
    texts: Object.fromEntries(DRAFT_FIELDS.map((field) => [field, text(field)])),
    runSheet: rows("runSheet", ["minutes", "what", "how"]).map((at) => ({
      minutes: at("minutes"),
      what: at("what"),
      how: at("how"),
    })),
    roles: rows("roles", ["role", "does"]).map((at) => ({ role: at("role"), does: at("does") })),
    sources: rows("sources", ["authors", "year", "title", "where"]).map((at) => ({
      authors: at("authors"),
      year: at("year"),
      title: at("title"),
      where: at("where"),
    })),
    moves: Object.fromEntries(moved.map((name) => [name.slice(MOVE.length), text(name)])),
  };
}

/** What the page had been filled with; a page that does not say so saw nothing. */
export function readSeen(form: FormData): string {
  return readText(form, "seen");
}

/** Browsers send line ends as CRLF. */
function readText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n").slice(0, LONGEST_FIELD) : "";
}
