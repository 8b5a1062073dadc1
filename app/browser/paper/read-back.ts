import { type Finding, findIdentifying, monthNames } from "~/ballot/comment-check";
import { decodeBase64Url } from "~/ballot/encoding";
import { readNameFilter } from "~/ballot/name-filter";
import { listed } from "~/browser/in-words";
import { element, make, say } from "~/browser/page-elements";
import { fill } from "~/content/translated";
import type { TypedBallot } from "./batch";
import type { EntryData, Session } from "./entry-data";
import { countScored, sectionsOfPaper } from "./typing";

/** Shows one ballot the way it is read aloud: by section, the digits with their words. */
export function showReadBack(ballot: TypedBallot, data: EntryData, session: Session): void {
  element("[data-read-department]").textContent = data.departments[ballot.departmentIndex ?? 0];
  const rows = sectionsOfPaper().map(({ name, from, to }) => {
    const keys = [...ballot.answers.slice(from, to)].map((key, index) =>
      make("li", make("span", String(from + index + 1)), make("b", shown(key)), " ", wordOf(key, data)),
    );
    return make("div", make("dt", name), make("dd", make("ul", ...keys)));
  });
  element("[data-read-answers]").replaceChildren(...rows);
  const { answered, asked } = countScored();
  const few = fill(data.words.readBack.few, { answered, asked });
  say(element("[data-read-few]"), answered < asked / 2 ? few : null);
  showComment(ballot, data, session);
}

function showComment(ballot: TypedBallot, data: EntryData, session: Session): void {
  const words = data.words.readBack;
  const text = ballot.comment.trim();
  const found = identifying(text, data, session);
  element("[data-read-comment]").replaceChildren(...(text === "" ? [words.noComment] : marked(text, found)));
  say(
    element("[data-read-quote]"),
    text === "" ? null : ballot.mayBeQuoted ? words.mayBeQuoted : words.mayNotBeQuoted,
  );
  const findings = found.map(({ kind, start, end }) =>
    fill(words.finding, { kind: data.kinds[kind], words: text.slice(start, end) }),
  );
  const warning = fill(words.findings, { found: listed(findings) });
  say(element("[data-read-findings]"), found.length > 0 ? warning : null);
  element("[data-blank-out]").hidden = found.length === 0;
}

/** The comment with what was found taken out. */
export function withoutFindings(ballot: TypedBallot, data: EntryData, session: Session): string {
  let text = ballot.comment.trim();
  for (const { start, end } of identifying(text, data, session).reverse())
    text = `${text.slice(0, start)}[…]${text.slice(end)}`;
  return text;
}

function identifying(text: string, data: EntryData, { names }: Session): Finding[] {
  const filter = decodeBase64Url(names);
  const isName = filter ? readNameFilter(filter) : () => false;
  const { owners, roles, extensions } = data;
  const months = data.languages.flatMap(monthNames);
  return findIdentifying(text, { isName, months, owners, roles, extensions });
}

function marked(text: string, findings: readonly Finding[]): (string | HTMLElement)[] {
  let place = 0;
  const parts = findings.flatMap(({ start, end }) => {
    const between = text.slice(place, start);
    place = end;
    return [between, make("mark", text.slice(start, end))];
  });
  return [...parts, text.slice(place)];
}

function shown(key: string): string {
  return key === " " ? "–" : key;
}

/** In the language of the statements, but for what the page says itself. */
function wordOf(key: string, { options, dontKnow, words }: EntryData): string | HTMLElement {
  if (key === " ") {
    const said = make("span", words.readBack.noAnswer);
    said.lang = document.documentElement.lang;
    return said;
  }
  return key === "0" ? dontKnow : (options[Number(key) - 1] ?? "");
}
