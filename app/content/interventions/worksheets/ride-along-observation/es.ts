import type { WorksheetWords } from "../../worksheet";

export const rideAlongObservation = {
  title: "Observación con el cliente",
  copies: "Una por visita",
  instructions: [
    "Antes: escuche, no prometa nada, anote las palabras del cliente.",
    "Después: escriba el mismo día. Nombre al cliente solo si está permitido. Nada sobre la persona de Ventas.",
  ],
  blocks: [
    {
      label: "Antes de la visita",
      items: [
        "El cliente sabe que viene alguien más, y está de acuerdo",
        "Conozco la finalidad de la visita",
        "Hemos acordado cómo se me presenta",
        "Sé en qué quiero fijarme",
      ],
    },
    { label: "Tipo de cliente, finalidad de la visita, fecha" },
    { label: "Con qué palabras describe el cliente su problema" },
    { label: "Qué preguntó el cliente o qué reparos puso" },
    { label: "Dónde nuestro material ayudó, faltó o estorbó" },
    {
      caption: "Tres observaciones",
      headers: ["He visto u oído", "Creo que significa", "¿Habitual o especial? (pregunte a Ventas)"],
      rows: [],
    },
    { label: "Una cita, palabra por palabra" },
    { label: "Una idea" },
  ],
} as const satisfies WorksheetWords;
