import type { TextTree } from "~/content/translated";
import { pages } from "./en/pages";
import { programInterface } from "./en/program-interface";
import { webhookProblems } from "./en/webhook-problems";

/**
 * Tokens, webhooks and the interface, as people read of them. What programs get stays English: a request with a token
 * names no language that answers could be in, and one document (`en/api`) describes the interface to all.
 */
export const en = { page: pages, webhookProblems, programInterface } as const satisfies TextTree;
