import { type CommentRules, type Finding, findIdentifying, monthNames } from "~/ballot/comment-check";
import { decodeBase64Url } from "~/ballot/encoding";
import { readNameFilter } from "~/ballot/name-filter";
import { listed } from "~/browser/in-words";
import { element, make } from "~/browser/page-elements";
import type { ScriptWords } from "~/content/survey/script-words";
import { fill } from "~/content/translated";
import { commentField } from "./answers";
import type { Draft } from "./draft";
import { showProblems } from "./section-check";
import { keep } from "./session";
import type { Session } from "./visit";

/**
 * Before anything is sealed: shows what in the comment may show who is meant, once for each wording. True when the
 * person has not yet been shown it; Continue pressed again keeps the comment as it is.
 */
export function warnOfComment(session: Session, section: HTMLElement): boolean {
  const { draft, survey } = session;
  const text = commentField().value;
  if (
    draft === null ||
    draft.cast !== null ||
    !section.contains(commentField()) ||
    text === draft.keptComment
  )
    return false;
  draft.keptComment = text;
  keep(session, draft);
  const { words } = survey;
  const findings = findIdentifying(text, rulesOf(draft, words));
  if (findings.length === 0) return false;
  const found = findings.map(({ kind, start, end }) => `${words.kinds[kind]} (${text.slice(start, end)})`);
  const said = fill(words.identifies, { found: listed(found) });
  showProblems(section, words, [{ id: "comment", text: said, reminder: said }]);
  element("[data-problems]", section).append(make("p", words.marked), marked(text, findings));
  element("[data-continue]", section).textContent = words.keepComment;
  return true;
}

function marked(text: string, findings: readonly Finding[]): HTMLElement {
  let place = 0;
  const parts = findings.flatMap(({ start, end }) => {
    const between = text.slice(place, start);
    place = end;
    return [between, make("mark", text.slice(start, end))];
  });
  return make("blockquote", ...parts, text.slice(place));
}

function rulesOf({ names }: Draft, { owners, roles, extensions }: ScriptWords): CommentRules {
  const filter = decodeBase64Url(names ?? "");
  const isName = filter ? readNameFilter(filter) : () => false;
  return { isName, months: monthNames(document.documentElement.lang), owners, roles, extensions };
}
