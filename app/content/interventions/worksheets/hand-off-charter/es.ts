import type { WorksheetWords } from "../../worksheet";

export const handOffCharter = {
  title: "Acuerdo de traspaso",
  copies: "Un ejemplar grande; una copia pequeña por departamento",
  instructions: [
    "Bastan dos o tres traspasos. Rellene los dos sentidos.",
    "Prometa lo que pueda cumplir en su peor semana.",
  ],
  blocks: [
    {
      caption: "Qué se promete",
      headers: ["Traspaso", "De, a", "En qué estado", "Se pasa en", "Se retoma en", "Respuesta: qué, cuándo"],
      rows: [],
    },
    {
      caption: "Y si no",
      headers: ["Promesa", "Quién lo nota", "Quién llama a quién", "Si eso no ayuda"],
      rows: [],
    },
    {
      caption: "Cómo lo contamos, cada viernes",
      headers: ["Promesa", "Cifra", "Valor inicial", "Semana 2", "Semana 4", "Semana 6"],
      rows: [],
    },
    { label: "A prueba desde el; se revisa el", signers: ["Por Ventas", "Por Marketing"] },
  ],
} as const satisfies WorksheetWords;
