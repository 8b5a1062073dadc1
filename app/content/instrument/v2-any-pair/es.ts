import { translationOf } from "~/content/translated";
import { instrumentV2Es } from "../v2/es";
import type { instrumentV2AnyPairEn } from "./en";

export const instrumentV2AnyPairEs = translationOf<typeof instrumentV2AnyPairEn>()({
  ...instrumentV2Es,
  items: {
    ...instrumentV2Es.items,
    "communication-3":
      "Lo que un departamento oye de las personas para las que trabaja llega al otro en pocos días.",
    "definitions-1": "Cuando {first} y {second} usan la misma palabra, se refieren a lo mismo.",
    "joint-work-2":
      "Cuando ayuda a las personas para las que trabajan, {first} y {second} hablan juntos con ellas.",
  },
});
