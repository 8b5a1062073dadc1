import { numbered } from "~/browser/in-words";
import { element, elements, make, say } from "~/browser/page-elements";
import type { ScriptWords } from "~/content/survey/script-words";
import { fill } from "~/content/translated";
import { hasTooFewAnswers } from "./answers";
import type { Draft } from "./draft";
import { pageElement } from "./pages";
import type { SurveyData } from "./survey-data";

/** Lists every answer as it will be sealed. After the first attempt to send it can only be sent, not changed. */
export function fillCheck(draft: Draft, words: ScriptWords): void {
  const sealed = draft.cast !== null;
  const sections = elements('[data-page^="section-"]').map((section) => {
    const rows = elements("[data-item], [data-field]", section).map((field) => {
      const asked = element("legend, label", field).firstChild?.textContent?.trim() ?? "";
      const row = make("div", make("dt", asked), make("dd", answerTo(field, draft, words)));
      if (!sealed) row.lastChild?.appendChild(changeButton(section, field, asked, words));
      return row;
    });
    return [make("h2", element("h1", section).lastChild?.textContent ?? ""), make("dl", ...rows)];
  });
  element("[data-answers]").replaceChildren(...sections.flat());
  element("[data-too-few]").hidden = sealed || !hasTooFewAnswers(draft);
  element("[data-not-sent]").hidden = sealed;
  element("[data-back]", pageElement("check")).hidden = sealed;
  if (sealed) element("[data-send]").textContent = words.tryAgain;
}

function answerTo(field: HTMLElement, draft: Draft, words: ScriptWords): HTMLElement {
  const { item } = field.dataset;
  if (item === undefined) return make("p", draft.comment.trim() || words.noComment);
  const input = field.querySelector(`[value="${draft.answers[item]}"]`);
  return input ? make("b", input.parentElement?.textContent ?? "") : make("p", words.notAnswered);
}

function changeButton(
  section: HTMLElement,
  field: HTMLElement,
  asked: string,
  words: ScriptWords,
): HTMLElement {
  const what = make("span", ` ${fill(words.changeWhat, { item: asked })}`);
  what.className = "hidden";
  const button = make("button", words.change, what);
  button.className = "link";
  Object.assign(button, { type: "button" });
  button.dataset.change = section.dataset.page;
  const target = field.dataset.item ?? "comment";
  button.dataset.target = target;
  // Where one comes back to.
  button.id = `change-${target}`;
  return button;
}

/** Why a ballot has not arrived, in words that say what to do. */
export function saySendProblem(reason: string | null, { words }: SurveyData): void {
  const box = element("[data-send-problem]");
  box.hidden = reason === null;
  if (reason === null) return;
  const known: Readonly<Record<string, string>> = {
    offline: words.offline,
    busy: words.busy,
    "not-valid": words.refused,
    "already-cast": words.refused,
    "receipt-differs": words.refused,
    malformed: words.refused,
  };
  element("[data-send-message]").textContent = known[reason] ?? words.failed;
  box.focus();
}

/** Both departments are said as long as nobody knows which one it is. */
export function sayInvited({ manifest, words }: SurveyData, departmentIndex: 0 | 1 | undefined): void {
  const line = element("[data-invited]");
  line.dataset.invited ||= line.textContent ?? "";
  const department = departmentIndex === undefined ? null : manifest.departments[departmentIndex];
  say(
    line,
    department
      ? fill(words.inviteCount, { count: numbered(department.invited), department: department.name })
      : line.dataset.invited,
  );
}
