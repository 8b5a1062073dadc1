import type { TextTree } from "~/content/translated";
import { method, waveFields } from "./en/dictionary";
import { page } from "./en/page";
import { slides } from "./en/slides";

/** What the exported files say, and the pages that lead to them. */
export const en = {
  page,
  slides,
  waveFields,
  method,
  schema: {
    /** {format} */
    title: "Tandem, frozen releases ({format})",
    demonstration: "True when every answer in it was invented.",
    waves: "Oldest first.",
  },
  /** The sheet that people read. */
  summary: {
    wave: "Wave",
    what: "What",
    topic: "Topic",
    about: "Statement",
    both: "Both, equal weight",
    everybody: "Everybody together",
    figures: {
      stage: "Stage",
      score: "Score",
      change: "Change since the wave before",
      gap: "Gap between the departments",
      "response-rate": "Response rate",
      "dimension-score": "Score of the topic",
      "mirror-own": "Mirror: how it sees itself",
      "mirror-other": "Mirror: how it sees the other",
      "item-favourable": "Answers “Often” or “Always”",
    },
  },
  sheets: {
    summary: "Summary",
    figures: "Figures",
    waves: "Waves",
    comments: "Comments",
    dictionary: "Dictionary",
    method: "Method",
  },
  /** In the dictionary, what a name is the name of. */
  isFigure: "figure",
  isFigureColumn: "column of Figures",
  isWaveColumn: "column of Waves",
  /** {wave} */
  notShownIn: "Not shown in {wave}",
  notShown: "not shown",
  yes: "yes",
  no: "no",
  /** {percent} */
  about: "about {percent} %",
  /** {verdict}, {difference} */
  changed: "{verdict} ({difference})",
  /** {verdict}, {low}, {high} */
  changedWithin: "{verdict}, {low} to {high}",
  notCompared: {
    "no-earlier-wave": "No earlier wave showed both departments.",
    "other-instrument": "The earlier wave used another version of the survey.",
    "end-band": "One of the two scores is only a bound.",
  },
  bothTogether: "both departments together",
  nothing: {
    "nothing-released": "Nothing is released here yet, so there is nothing to export.",
    "no-comments": "No comments were released here, so there is no file of them.",
    "one-wave-only": slides.onlyOne,
  },
  noPicture: "This result is not shown, so there is no picture of it.",
} as const satisfies TextTree;
