import { translationOf } from "~/content/translated";
import { page } from "./de/page";
import { script } from "./de/script";
import type { en } from "./en";

export const de = translationOf<typeof en>()({ page, script });
