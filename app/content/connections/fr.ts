import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { pages } from "./fr/pages";
import { programInterface } from "./fr/program-interface";
import { webhookProblems } from "./fr/webhook-problems";

export const fr = translationOf<typeof en>()({ page: pages, webhookProblems, programInterface });
