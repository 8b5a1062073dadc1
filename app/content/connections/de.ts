import { translationOf } from "~/content/translated";
import { pages } from "./de/pages";
import { programInterface } from "./de/program-interface";
import { webhookProblems } from "./de/webhook-problems";
import type { en } from "./en";

export const de = translationOf<typeof en>()({ page: pages, webhookProblems, programInterface });
