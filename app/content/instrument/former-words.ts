import type { Language } from "~/content/language";
import type { InstrumentTexts } from "~/content/texts";
import type { InstrumentVersion } from "./instruments";
import { instrumentV2De } from "./v2/de";
import { instrumentV2Es } from "./v2/es";
import { instrumentV2Fr } from "./v2/fr";
import { instrumentV2AnyPairDe } from "./v2-any-pair/de";
import { instrumentV2AnyPairEs } from "./v2-any-pair/es";
import { instrumentV2AnyPairFr } from "./v2-any-pair/fr";

type Words = Readonly<Partial<Record<Language, InstrumentTexts>>>;

const german = {
  mirror: {
    ...instrumentV2De.mirror,
    description:
      "Zweimal dasselbe: einmal über Ihre eigene Abteilung, einmal über die andere. Wenn Sie in {first} arbeiten, ist {second} die andere Abteilung; wenn Sie in {second} arbeiten, ist es {first}.",
  },
  items: {
    "definitions-3": "Wenn eine Abteilung etwas übergibt, erfährt sie, was daraus geworden ist.",
    "joint-work-1":
      "Pläne, an denen beide Abteilungen beteiligt sind, erarbeiten {first} und {second} gemeinsam.",
    "joint-work-3":
      "Was {first} und {second} unternehmen, ist zeitlich so abgestimmt, dass sie sich gegenseitig unterstützen.",
  },
} as const;

const french = {
  dontKnow: "Je ne sais pas / sans objet",
  dimensions: {
    ...instrumentV2Fr.dimensions,
    "joint-work": {
      ...instrumentV2Fr.dimensions["joint-work"],
      description: "Ce que {first} et {second} prévoient et font ensemble.",
    },
    "shared-goals": {
      ...instrumentV2Fr.dimensions["shared-goals"],
      name: "Objectifs, mesures et reconnaissance partagés",
    },
  },
  items: {
    "communication-2": "Quand j'ai besoin de l'autre service, je sais à qui m'adresser.",
    "definitions-3": "Quand un service transmet quelque chose, il apprend ce que c'est devenu.",
    "joint-work-3":
      "Les actions de {first} et {second} sont programmées de façon à se soutenir mutuellement.",
    "leadership-1": "Les directions de {first} et {second} disent la même chose des priorités communes.",
    "leadership-3": "J'obtiens le temps dont j'ai besoin pour travailler avec l'autre service.",
    "mirror-keeping-agreements-own": "Mon service respecte ce qui a été convenu avec l'autre service.",
    "mirror-keeping-agreements-other": "L'autre service respecte ce qui a été convenu avec mon service.",
  },
} as const;

const spanish = {
  dimensions: {
    ...instrumentV2Es.dimensions,
    "shared-goals": {
      ...instrumentV2Es.dimensions["shared-goals"],
      name: "Objetivos, medidas y reconocimiento compartidos",
    },
    leadership: {
      ...instrumentV2Es.dimensions.leadership,
      description:
        "Cómo se reparten las decisiones, las prioridades y el tiempo entre los dos departamentos.",
    },
  },
  items: {
    "communication-1":
      "{first} y {second} hablan entre sí del trabajo en curso cuando todavía se puede cambiar.",
    "leadership-3": "Dispongo del tiempo que necesito para trabajar con el otro departamento.",
  },
} as const;

/**
 * Words of a version that were mended after waves had opened with them, and before anything was released: such a wave
 * asks in the words that its manifest froze until it closes. Nothing opens with them any more.
 */
export const FORMER_WORDS: Readonly<Partial<Record<InstrumentVersion, Words>>> = {
  v2: {
    de: { ...instrumentV2De, ...german, items: { ...instrumentV2De.items, ...german.items } },
    fr: {
      ...instrumentV2Fr,
      ...french,
      items: {
        ...instrumentV2Fr.items,
        ...french.items,
        "definitions-1":
          "Quand {first} et {second} parlent d'un «\u00a0lead\u00a0», ils entendent la même chose.",
      },
    },
    es: {
      ...instrumentV2Es,
      ...spanish,
      items: {
        ...instrumentV2Es.items,
        ...spanish.items,
        "joint-work-2":
          "Cuando conviene al cliente, personas de los dos departamentos participan juntas en la conversación.",
      },
    },
  },
  "v2-any-pair": {
    de: { ...instrumentV2AnyPairDe, ...german, items: { ...instrumentV2AnyPairDe.items, ...german.items } },
    fr: {
      ...instrumentV2AnyPairFr,
      ...french,
      items: {
        ...instrumentV2AnyPairFr.items,
        ...french.items,
        "definitions-1": "Quand {first} et {second} emploient le même mot, ils entendent la même chose.",
      },
    },
    es: {
      ...instrumentV2AnyPairEs,
      ...spanish,
      items: {
        ...instrumentV2AnyPairEs.items,
        ...spanish.items,
        "joint-work-2":
          "Cuando conviene a las personas para las que trabajan, {first} y {second} hablan juntos con ellas.",
      },
    },
  },
};
