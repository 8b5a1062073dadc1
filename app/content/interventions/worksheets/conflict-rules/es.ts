import type { WorksheetWords } from "../../worksheet";

export const conflictRules = {
  title: "Reglas para cuando chocamos",
  copies: "Una por persona; un ejemplar grande para colgar",
  instructions: [
    "Situaciones, sin nombres. Escriban lo que hacen ustedes, no lo que deberían hacer los demás.",
  ],
  blocks: [
    {
      caption: "1. Si pasa, entonces",
      headers: ["Si pasa esto", "Llamo a", "En cuántas horas", "Y no hago"],
      rows: [],
    },
    { label: "2. A quién se pregunta después y quién decide al final" },
    { label: "3. Tres cosas que no hacemos" },
    { label: "Por tres meses, hasta", signers: ["Dirección de Ventas", "Dirección de Marketing"] },
  ],
} as const satisfies WorksheetWords;
