import type { WorksheetWords } from "../../worksheet";

export const expectationExchange = {
  title: "Intercambio de expectativas",
  copies: "Una hoja por departamento; la última tabla, una vez para los dos",
  instructions: [
    "Escriba conductas: quién hace qué y para cuándo. Ni cualidades ni opiniones.",
    "Cada petición recibe una respuesta: sí, no o «sí, si ustedes…».",
  ],
  blocks: [
    { label: "Departamento" },
    {
      caption: "Qué necesitamos del otro departamento, lo más importante primero",
      headers: [null, "Más, menos o como hasta ahora", "Qué exactamente", "Respuesta: sí, no, «sí, si…»"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }, { cells: ["5"] }],
    },
    {
      caption: "Qué ofrecemos",
      headers: [null, "Qué exactamente", "Desde cuándo"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }],
    },
    {
      caption: "Nuestros acuerdos",
      headers: [
        "Ventas hace, para el",
        "Marketing hace, para el",
        "Ventas (quién)",
        "Marketing (quién)",
        "¿Cumplido a las seis semanas?",
      ],
      rows: [],
    },
    { label: "Acordado el; se revisa el", signers: ["Por Ventas", "Por Marketing"] },
  ],
} as const satisfies WorksheetWords;
