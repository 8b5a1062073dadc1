import { KINDS_OF_DEPARTMENTS } from "~/content/roster/column-names";
import { normalForm } from "~/domain/normal-form";

type Names = readonly [string, string];

/** Whether a value is the name of a department: capitals, blanks and full-width letters do not matter. */
export function departmentCalled(value: string, names: Names): 0 | 1 | null {
  const form = normalForm(value);
  if (form === "") return null;
  const found = names.findIndex((name) => normalForm(name) === form);
  return found === 0 || found === 1 ? found : null;
}

/** Which department a value may mean, for somebody to confirm; null where it is neither's or either's. */
export function departmentMeant(value: string, names: Names): 0 | 1 | null {
  const words = plainWords(value);
  const fits = (index: 0 | 1) => {
    const name = plainWords(names[index]);
    const kind = KINDS_OF_DEPARTMENTS.find((known) => known.test(name));
    return (name !== "" && ` ${words} `.includes(` ${name} `)) || (kind?.test(words) ?? false);
  };
  const [first, second] = [fits(0), fits(1)];
  if (first === second) return null;
  return first ? 0 : 1;
}

/** Without accents, numbers, remarks in brackets and punctuation. */
function plainWords(text: string): string {
  const bare = normalForm(text.normalize("NFD").replace(/\p{Mark}/gu, "")).replace(/[([][^)\]]*[)\]]/g, " ");
  return bare.replace(/[^\p{Letter}]+/gu, " ").trim();
}
