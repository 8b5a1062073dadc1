import type { WorksheetWords } from "../../worksheet";

export const objectionPage = {
  title: "Página de objeción",
  copies: "Una por objeción",
  instructions: ["Primero las palabras del cliente. Una respuesta tiene como mucho tres frases y es verdad."],
  blocks: [
    { label: "Lo que dice el cliente, palabra por palabra" },
    { label: "Lo que hay detrás y qué de ello es verdad" },
    { label: "Nuestra respuesta, en tres frases" },
    { label: "La prueba que enseñamos" },
    { label: "Lo que no decimos nunca" },
    { caption: "Probada", headers: ["Fecha", "Por quién", "Qué dijo entonces el cliente"], rows: [] },
  ],
} as const satisfies WorksheetWords;
