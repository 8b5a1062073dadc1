type Split = {
  fields: string[];
  /** A field begins with a quotation mark that this text does not close: more lines may belong to it. */
  open: boolean;
  /** A mark without its partner stood at an end of a field and was left out. */
  stray: boolean;
};

/**
 * The fields of one row. A quotation mark opens a field only where it also closes it, right before a separator or the end:
 * any other is a character of the field, so that a stray one spoils no other field.
 */
export function splitFields(text: string, separator: string): Split {
  if (!text.includes('"')) {
    return { fields: text.split(separator).map((field) => field.trim()), open: false, stray: false };
  }
  const fields: string[] = [];
  let open = false;
  let stray = false;
  let at = 0;
  while (at <= text.length) {
    const quoted = readQuoted(text, at, separator);
    if (quoted === "open") open = true;
    if (quoted !== null && quoted !== "open") {
      fields.push(quoted.value.trim());
      at = quoted.next;
      continue;
    }
    const end = text.indexOf(separator, at);
    const next = end < 0 ? text.length : end;
    const literal = text.slice(at, next).trim();
    const field = withoutStrayQuote(literal);
    if (field !== literal) stray = true;
    fields.push(field);
    at = next + 1;
  }
  return { fields, open, stray };
}

/** null where the field is not quoted, "open" where its quotation mark is never closed. */
function readQuoted(
  text: string,
  from: number,
  separator: string,
): { value: string; next: number } | "open" | null {
  let at = from;
  while (text[at] === " ") at += 1;
  if (text[at] !== '"') return null;
  const start = at + 1;
  let loose = false;
  for (at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    const after = endOfBlanks(text, at + 1, separator);
    if (after === text.length || text[after] === separator) {
      const value = text.slice(start, at);
      // A mark that is not doubled stood inside: the field is only whole if it holds no separator.
      if (loose && value.includes(separator)) return null;
      return { value: value.replaceAll('""', '"'), next: after + 1 };
    }
    loose = true;
  }
  return loose ? null : "open";
}

function endOfBlanks(text: string, from: number, separator: string): number {
  let at = from;
  while (text[at] === " " && separator !== " ") at += 1;
  return at;
}

/** Without a mark at one of its ends that has no partner. */
function withoutStrayQuote(field: string): string {
  const [, ...more] = field.split('"');
  if (more.length !== 1) return field;
  return field.replace(/^"|"$/, "").trim();
}
