import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { page } from "./fr/page";
import { script } from "./fr/script";

export const fr = translationOf<typeof en>()({ page, script });
