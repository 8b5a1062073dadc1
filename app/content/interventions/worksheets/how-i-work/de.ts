import type { WorksheetWords } from "../../worksheet";

export const howIWork = {
  title: "Wie ich arbeite",
  copies: "Ein Blatt pro Person",
  instructions: [
    "Schreiben Sie drei Minuten lang und erzählen Sie es dann Ihrem Gegenüber. Sagen Sie nur, was Sie gern sagen.",
    "Das Blatt gehört Ihnen. Niemand sammelt es ein.",
  ],
  blocks: [
    { label: "Was Sie darüber wissen sollten, wie ich arbeite" },
    { label: "Was mir an einem schlechten Tag hilft" },
    { label: "Was ich gut kann, obwohl es kaum jemand weiß" },
    { label: "Ein Fall, in dem sich ein Bild von den anderen als falsch erwies" },
    { label: "Die Gewohnheit, die wir ablegen oder annehmen, und ab wann" },
  ],
} as const satisfies WorksheetWords;
