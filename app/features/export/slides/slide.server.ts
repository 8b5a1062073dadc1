/** Inches, from the upper left corner of the slide. */
export type Area = { x: number; y: number; w: number; h: number };

/** The wide slide that presentation programs begin with. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;

/** A run of one look. */
type Run = { text: string; bold?: boolean; colour?: string };
export type Paragraph = { runs: readonly Run[]; bullet?: boolean };

export type TextBox = {
  kind: "text";
  area: Area;
  paragraphs: readonly Paragraph[];
  /** Points; what fits the area. */
  size: number;
  align: "left" | "center" | "right";
  middle: boolean;
};

export type Shape = {
  kind: "shape";
  shape: "rect" | "ellipse" | "diamond";
  area: Area;
  fill: string;
  line: string | null;
};

export type Drawn = TextBox | Shape;

/** A drawing of several shapes that is one thing, with what it says for whoever cannot see it. */
export type Picture = { alt: string; area: Area; drawn: readonly Drawn[] };

export type Slide = {
  title: string;
  boxes: readonly TextBox[];
  pictures: readonly Picture[];
  /** For whoever speaks. */
  notes: readonly string[];
};

/** Light, as a projector shows it; those of the pictures that leave as files. */
export const COLOURS = {
  ink: "1c2127",
  muted: "545d68",
  line: "d9d6ce",
  surface: "ffffff",
  first: "b3500a",
  second: "3b4ba8",
  bands: ["e9e4d8", "cfe0de", "9cc4c6", "5e9fa9"],
} as const;

export function plain(text: string, look: Omit<Run, "text"> = {}): Paragraph {
  return { runs: [{ text, ...look }] };
}
