import type { WorksheetWords } from "../../worksheet";

export const campaignPreview = {
  title: "Avance de campaña",
  copies: "Una hoja por persona",
  instructions: [
    "Piense en un cliente real y lea como si fuera esa persona. Ocho minutos, cada cual por su cuenta.",
    "Marque en el borrador dónde seguiría leyendo (+), dónde lo dejaría (/) y dónde pondría un reparo (?).",
  ],
  blocks: [
    { label: "El cliente en el que pienso (tipo y situación, sin nombre)" },
    { label: "Qué entiendo al cabo de medio minuto" },
    { label: "Dónde dejaría de leer" },
    { label: "Qué pregunto o qué reparo pongo" },
    { label: "Qué hago después" },
    { text: "De vuelta en su propio papel" },
    { label: "Cómo lo usaría en una conversación, y qué falta para ello" },
    {
      caption: "Decide quien lo ha hecho",
      headers: ["Punto", "Lo cambio", "Lo dejo, porque", "Abierto hasta"],
      rows: [],
    },
    { label: "Semana de inicio; qué recibe Ventas, y cuándo" },
  ],
} as const satisfies WorksheetWords;
