import type { WorksheetWords } from "../../worksheet";

export const segmentTeamCharter = {
  title: "Acuerdo del equipo de segmento",
  copies: "Un ejemplar grande; uno por miembro",
  instructions: [
    "Dos trimestres, con revisión tras el primero. Lo que no está en el acuerdo sigue en los departamentos.",
  ],
  blocks: [
    { label: "Segmento; finalidad en una frase; una cifra" },
    { label: "Responsable; miembros; desde, hasta" },
    {
      caption: "El camino del cliente",
      headers: ["Estación", "Dónde nos espera hoy", "Responsable (nombre)"],
      rows: [
        { cells: ["Nos encuentra"] },
        { cells: ["Prueba"] },
        { cells: ["Compra"] },
        { cells: ["Se queda"] },
      ],
    },
    {
      caption: "Decisiones",
      headers: ["Decisión", "Equipo", "Responsable del equipo", "Dirección (cuál)"],
      rows: [
        { cells: ["Precio y descuentos"] },
        { cells: ["Mensaje y material"] },
        { cells: ["Prioridad de cuentas"] },
        { cells: ["Presupuesto"] },
        { cells: ["Vacaciones y suplencias"] },
      ],
    },
    { label: "Qué sigue en los departamentos: evaluación, formación, normas" },
    { label: "Cómo aprenden de ello quienes no están en el equipo" },
    {
      label: "Se revisa el; fin o prórroga el",
      signers: ["Dirección de Ventas", "Dirección de Marketing", "Responsable del equipo"],
    },
  ],
} as const satisfies WorksheetWords;
