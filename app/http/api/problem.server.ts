import { API_DESCRIPTION_PATH } from "~/addresses";
import { problems } from "~/content/connections/en/problems";
import type { Placeholders } from "~/content/translated";
import { publicUrl } from "~/env.server";

/** The interface speaks English: programs send no reader. */
export const PROBLEMS = problems;
type ProblemCode = keyof typeof PROBLEMS;

/** Those whose detail holds a value. */
type Filled = {
  [Code in ProblemCode]: [Placeholders<(typeof PROBLEMS)[Code]["detail"]>] extends [never] ? never : Code;
}[ProblemCode];

type FieldError = { at: string; says: string };
type More = { errors?: readonly FieldError[]; headers?: Readonly<Record<string, string>> };

/** What is answered instead of what was asked for. */
export type Refusal = { ok: false; status: number; code: ProblemCode; detail: string } & More;

export function refuse(status: number, code: Exclude<ProblemCode, Filled>, more: More = {}): Refusal {
  return { ok: false, status, code, detail: PROBLEMS[code].detail, ...more };
}

/** `detail` is the problem's own, its values filled in. */
export function refuseWith(status: number, code: Filled, detail: string, more: More = {}): Refusal {
  return { ok: false, status, code, detail, ...more };
}

/** Problem details as RFC 9457 has them; `type` leads to the page that explains all of them. */
export function problemResponse({ status, code, detail, errors, headers }: Refusal): Response {
  const type = `${publicUrl()}${API_DESCRIPTION_PATH}#problem-${code}`;
  const { title } = PROBLEMS[code];
  return new Response(JSON.stringify({ type, title, status, detail, ...(errors && { errors }) }), {
    status,
    headers: { ...headers, "Content-Type": "application/problem+json" },
  });
}
