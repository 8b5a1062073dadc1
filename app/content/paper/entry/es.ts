import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { page } from "./es/page";
import { script } from "./es/script";

export const es = translationOf<typeof en>()({ page, script });
