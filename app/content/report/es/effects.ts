import type { ContrastReading } from "~/domain/report/contrast";

type Verdict = ContrastReading["verdict"];

export const effects = {
  words: {
    "moved-more": "Se movió más que los demás temas",
    "moved-less": "Se movió menos que los demás temas",
    "moved-with-everything": "Se movió, pero también lo demás",
    "inside-noise": "Sin movimiento claro frente a los demás temas",
    "too-early": "Demasiado pronto",
    unavailable: "No puede decirse",
  } as const satisfies Readonly<Record<Verdict, string>>,
  earlier: "Antes: {readings}.",
  earlierReading: {
    "moved-more": "se movió más que los demás temas ({quarters})",
    "moved-less": "se movió menos que los demás temas ({quarters})",
    "moved-with-everything": "se movió, pero también lo demás ({quarters})",
    "inside-noise": "sin movimiento claro frente a los demás temas ({quarters})",
    "too-early": "demasiado pronto ({quarters})",
    unavailable: "no puede decirse ({quarters})",
  } as const satisfies Readonly<Record<Verdict, string>>,
  items:
    "Las afirmaciones a las que apunta: {targeted} desde {quarter}. Las demás: {others}. La diferencia está muy probablemente entre {low} y {high}.",
  dimensions:
    "Los temas a los que apunta: {targeted} desde {quarter}. Los demás: {others}. La diferencia está muy probablemente entre {low} y {high}.",
  moved: {
    none: "ningún cambio",
    up: { one: "{count}\u00a0punto más", other: "{count}\u00a0puntos más" },
    down: { one: "{count}\u00a0punto menos", other: "{count}\u00a0puntos menos" },
  },
  tooEarly:
    "No hay ninguna encuesta con resultado antes de aquella tras la que se eligió: lo que allí parece bajo parece más alto la vez siguiente por puro azar.",
  otherInstrument:
    "La encuesta pregunta con otras palabras desde que se eligió la medida; entre una redacción y otra no se mide ningún cambio.",
  unavailable: "Aquello a lo que apunta no se muestra en las dos encuestas, o solo entre límites.",
  notYet: "Empezó después de que se abriera esta encuesta.",
  noResult: "Esta encuesta no tiene resultado por departamento.",
} as const;
