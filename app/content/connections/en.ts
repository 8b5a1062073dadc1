import type { TextTree } from "~/content/translated";
import { api } from "./en/api";
import { pages } from "./en/pages";
import { problems } from "./en/problems";
import { webhookProblems } from "./en/webhook-problems";

/** Tokens, webhooks and the interface for programs. */
export const en = { page: pages, api, problems, webhookProblems } as const satisfies TextTree;
