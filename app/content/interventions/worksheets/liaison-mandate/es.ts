import type { WorksheetWords } from "../../worksheet";

export const liaisonMandate = {
  title: "Mandato de la persona de enlace",
  copies: "Uno para la persona de enlace, uno para cada dirección",
  instructions: [
    "Un trimestre, y después se decide de nuevo. Lo que se tacha en su departamento queda tachado.",
  ],
  blocks: [
    { label: "Persona de enlace; persona de contacto en Ventas; desde, hasta" },
    { label: "Tres resultados al cabo de un trimestre" },
    {
      caption: "Mandato",
      headers: ["Puede decidir sin consultar", "Puede proponer", "Solo transmite", "No le corresponde"],
      rows: [],
    },
    { label: "Reuniones fijas y número de visitas a clientes al mes" },
    { caption: "Trabajo que pasa a otra persona", headers: ["Tarea", "A quién", "Desde cuándo"], rows: [] },
    {
      caption: "Valoración de las dos direcciones",
      headers: [null, "A las 2 semanas", "A las 6 semanas", "A las 12 semanas"],
      rows: [
        { cells: ["Algo va más rápido"] },
        { cells: ["Algo va mejor"] },
        { cells: ["Hubo tiempo para ello"] },
      ],
    },
    { label: "Acordado el", signers: ["Dirección de Ventas", "Dirección de Marketing", "Persona de enlace"] },
  ],
} as const satisfies WorksheetWords;
