import { COLUMNS, OTHER_MEANING, PARTS_OF_TITLES, type RosterColumn } from "~/content/roster/column-names";
import { normalForm } from "~/domain/normal-form";

/** 3: called so; 2: holds such a word; 1: holds it and most likely means something else. */
type RankedTitle = { column: RosterColumn; rank: 1 | 2 | 3 };

/** Longer texts are sentences above the column names. */
const LONGEST_TITLE = 60;

/** Which column a title names. */
export function rankTitle(title: string): RankedTitle | null {
  if (title === "" || title.length > LONGEST_TITLE) return null;
  const bare = compact(title.replace(/[([{<].*$/, ""));
  const whole = COLUMNS.get(bare) ?? COLUMNS.get(compact(title));
  if (whole) return { column: whole, rank: 3 };
  const parts = PARTS_OF_TITLES.filter(([, part]) => part.test(bare)).map(([column]) => column);
  const bothNames = parts.includes("firstName") && parts.includes("lastName");
  const column = bothNames ? "name" : parts[0];
  if (!column) return null;
  return { column, rank: OTHER_MEANING.test(bare) ? 1 : 2 };
}

/** Without capitals, accents, blanks and punctuation. */
function compact(title: string): string {
  return normalForm(title.normalize("NFD").replace(/\p{Mark}/gu, "")).replace(
    /[^\p{Letter}\p{Number}]/gu,
    "",
  );
}
