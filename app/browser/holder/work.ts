import { element, nextPaint, say } from "~/browser/page-elements";

export type Work = {
  /** What is happening, and how far it is from 0 to 1. */
  at: (doing: string, share: number) => void;
  /** Ends with a sentence, or with nothing when it went well. */
  end: (problem: string | null) => void;
};

const running = new Set<string>();

/** One piece of work at a time under a name; null while another one runs. */
export async function startWork(name: string): Promise<Work | null> {
  if (running.has(name)) return null;
  running.add(name);
  const place = element(`[data-work="${name}"]`);
  const progress = element<HTMLProgressElement>("[data-progress]", place);
  const doing = element("[data-doing]", place);
  const problem = element("[data-problem]", place);
  say(problem, null);
  progress.value = 0;
  progress.hidden = false;
  await nextPaint();
  return {
    at: (text, share) => {
      if (doing.textContent !== text || doing.hidden) say(doing, text);
      progress.value = share;
    },
    end: (sentence) => {
      running.delete(name);
      progress.hidden = true;
      say(doing, null);
      say(problem, sentence);
    },
  };
}

/** Shows one step of the page and moves the focus to it. */
export function reveal(step: string): void {
  const section = element(`[data-step="${step}"]`);
  section.hidden = false;
  section.querySelector<HTMLElement>("[data-focus]")?.focus();
}

export function conceal(step: string): void {
  element(`[data-step="${step}"]`).hidden = true;
}
