import { translationOf } from "~/content/translated";
import { pages } from "./de/pages";
import { webhookProblems } from "./de/webhook-problems";
import type { en } from "./en";

export const de = translationOf<typeof en>()({ page: pages, webhookProblems });
