import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { pages } from "./es/pages";
import { programInterface } from "./es/program-interface";
import { webhookProblems } from "./es/webhook-problems";

export const es = translationOf<typeof en>()({ page: pages, webhookProblems, programInterface });
