import type { WorksheetWords } from "../../worksheet";

export const contentAudit = {
  title: "Material revisado",
  copies: "Un ejemplar grande en la pared; una página para cada una de las dos personas que ordenan",
  instructions: ["Una línea por pieza. Sin el nombre de quien la hizo."],
  blocks: [
    {
      caption: "1. Pieza por pieza",
      headers: ["Pieza", "Paso de la venta", "Último uso", "Se queda, cambia, se va"],
      rows: [],
    },
    { label: "2. Pasos de la venta para los que no tenemos nada" },
    {
      caption: "3. Tres encargos",
      headers: ["Qué", "Quién lo hace", "Quién lo prueba con dos clientes", "Para cuándo"],
      rows: [],
    },
    { label: "Lo que se va, fuera antes del", signers: ["Por Ventas", "Por Marketing"] },
  ],
} as const satisfies WorksheetWords;
