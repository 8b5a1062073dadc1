/** What may stand behind a comma without being a first name. */
const SUFFIX = /^(jr|sr|jun|sen|i{2,3}|iv|ph\.?\s?d|m\.?d|mba|m\.?sc|b\.?sc|ll\.?m|dr|prof|dipl\S*)\.?$/i;

/**
 * A name as one says it: what a directory lists as "Last, First" is turned round, also with a remark in brackets behind
 * it. Names with a title behind the comma, or with several commas, stay as they are.
 *
 * @example
 * spokenName("Berg, Anna") // => "Anna Berg"
 * spokenName("Berg, Anna (Sales)") // => "Anna Berg"
 * spokenName("Martin Luther King, Jr.") // => "Martin Luther King, Jr."
 */
export function spokenName(listed: string): string {
  const parts = listed.split(",").map((part) => part.trim());
  const [last = "", first = ""] = parts;
  const given = first.replace(/\s*[([][^)\]]*[)\]]\s*$/, "");
  if (parts.length !== 2 || last === "" || given === "") return listed;
  if (SUFFIX.test(given) || /[\d@;=<>]/.test(listed)) return listed;
  return `${given} ${last}`;
}
