import type { ReadSlide } from "./read-slides";

export type Box = { x: number; y: number; w: number; h: number };

const WIDTH = 13.333;
const HEIGHT = 7.5;
/** Inches; less than a hair. */
const ROUNDING = 0.005;

/** What is not wholly on the slide. */
export function outside({ shapes, pictures }: ReadSlide): string[] {
  const all = [...shapes, ...pictures.map((picture) => ({ ...picture, name: picture.alt }))];
  return all
    .filter(
      ({ x, y, w, h }) => !(x >= 0 && y >= 0 && x + w <= WIDTH + ROUNDING && y + h <= HEIGHT + ROUNDING),
    )
    .map(({ name }) => name);
}

/** Pairs of texts that share room, and of a text and a picture that it is no part of; inside a picture words may lie on shapes. */
export function overlapping({ shapes, pictures }: ReadSlide): string[] {
  const texts = shapes.filter(({ paragraphs }) => paragraphs.some(({ runs }) => runs.length > 0));
  const inside = new Set(pictures.flatMap((picture) => picture.inside));
  const beside = texts.filter(({ name }) => !inside.has(name));
  const among = texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => (meet(one, other) ? [`${one.name} / ${other.name}`] : [])),
  );
  const over = beside.flatMap((one) =>
    pictures.flatMap((picture) => (meet(one, picture) ? [`${one.name} / ${picture.alt}`] : [])),
  );
  const drawn = pictures.flatMap((one, index) =>
    pictures.slice(index + 1).flatMap((other) => (meet(one, other) ? [`${one.alt} / ${other.alt}`] : [])),
  );
  return [...among, ...over, ...drawn];
}

function meet(one: Box, other: Box): boolean {
  return (
    one.x + ROUNDING < other.x + other.w &&
    other.x + ROUNDING < one.x + one.w &&
    one.y + ROUNDING < other.y + other.h &&
    other.y + ROUNDING < one.y + one.h
  );
}
