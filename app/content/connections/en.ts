import type { TextTree } from "~/content/translated";
import { pages } from "./en/pages";
import { webhookProblems } from "./en/webhook-problems";

/**
 * Tokens and webhooks, as people read of them. The description of the interface (`en/api`) and what it answers instead
 * of what was asked (`en/problems`) are for programs: a request with a token names no language, and one document
 * describes the interface to all. They stay English, and pages mark them so.
 */
export const en = { page: pages, webhookProblems } as const satisfies TextTree;
