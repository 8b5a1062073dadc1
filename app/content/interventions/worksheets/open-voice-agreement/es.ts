import type { WorksheetWords } from "../../worksheet";

export const openVoiceAgreement = {
  title: "Acuerdo para hablar con franqueza",
  copies: "Un ejemplar grande; uno pequeño por persona",
  instructions: [
    "Como máximo cinco frases, con palabras que de verdad se puedan decir.",
    "El acuerdo obliga a quien responde, y primero a las dos direcciones.",
  ],
  blocks: [
    {
      caption: "Qué acordamos",
      headers: ["Cuando alguien…", "respondemos…", "Quién lo cumple primero"],
      rows: [
        { cells: ["trae una idea en bruto"] },
        { cells: ["trae una mala noticia"] },
        { cells: ["dice: ha sido error mío"] },
      ],
    },
    { label: "Adónde van las ideas, y para cuándo recibe respuesta cada una («no» es una respuesta)" },
    { label: "Qué no se hace nunca con lo que alguien ha dicho abiertamente" },
    { label: "Las dos personas que escuchan" },
    {
      label: "Acordado el; se vuelve a leer en voz alta el",
      signers: ["Dirección de Ventas", "Dirección de Marketing"],
    },
  ],
} as const satisfies WorksheetWords;
