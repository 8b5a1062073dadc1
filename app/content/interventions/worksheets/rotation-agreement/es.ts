import type { WorksheetWords } from "../../worksheet";

export const rotationAgreement = {
  title: "Acuerdo de rotación",
  copies:
    "Uno por persona invitada, con copias para quien la acompaña, las dos direcciones y Recursos Humanos",
  instructions: ["Una tarea real, terminada en esas semanas. Los objetivos y el regreso, por escrito."],
  blocks: [
    {
      label: "Persona invitada; departamento propio; departamento que acoge; quien la acompaña; desde, hasta",
    },
    { label: "Dos objetivos de aprendizaje" },
    { label: "La tarea, y cómo sabremos que está terminada" },
    {
      label: "Resuelto",
      items: [
        "Sueldo y objetivos en esas semanas, confirmados por la dirección propia",
        "Del trabajo en el departamento propio se encarga: ______________________________",
        "Lugar, horarios, vacaciones",
        "Acceso a los sistemas desde el primer día",
        "Comité de empresa consultado, si lo hay",
        "Fecha de la conversación de regreso: ______________________________",
      ],
    },
    {
      caption: "Cada viernes, quince minutos",
      headers: ["Semana", "Aprendido", "Atascado", "Lo siguiente"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }],
    },
    { label: "Al volver: tres cosas que haré de otro modo y una que deberíamos cambiar" },
    {
      label: "Acordado el",
      signers: ["Persona invitada", "Dirección propia", "Dirección que acoge", "Recursos Humanos"],
    },
  ],
} as const satisfies WorksheetWords;
